/** In which words to say it. */
export interface WordsOptions<Words> {
  /** Those that differ from the English that is spoken unless told otherwise. Left out or null: none. */
  readonly words?: Partial<Words> | null | undefined;
}
