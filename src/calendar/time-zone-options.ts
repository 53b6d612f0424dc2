/** Whose clocks. The time zone of the process never matters. */
export interface TimeZoneOptions {
  /** The name of a time zone of the IANA, like `Europe/London`. */
  readonly timeZone: string;
}
