/** Whose clocks. The time zone of the process never matters. */
export interface TimeZoneOptions {
  /** The IANA name of the time zone, like `Europe/London`. */
  readonly timeZone: string;
}
