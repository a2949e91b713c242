/** A mistake that somebody can make in the content or the code of the site, and what comes of it. */
export interface Mistake {
  /** What one did, for the first column of the table. */
  readonly did: string;
  /** Makes it, with the checking function of the build, and gives the messages. */
  readonly told: () => readonly string[];
  /** How to put it right. */
  readonly cure: string;
  /** The right name that the message has to come up with. */
  readonly meant?: string;
}

/** Mistakes of one kind, under a heading of the table. */
export interface Chapter {
  readonly title: string;
  readonly intro: string;
  /** The messages for a content without a mistake, which has none. */
  readonly good: () => readonly string[];
  readonly mistakes: readonly Mistake[];
}

/** The lines of the error that a function throws; none when it throws none. */
export function thrown(act: () => unknown): string[] {
  try {
    act();
    return [];
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).split('\n').filter((line) => !/^The .* ha(?:s|ve) /.test(line));
  }
}

/** Replaces a passage that must be there, so that a mistake is really made. */
export function changed(text: string, passage: string, replacement: string): string {
  if (!text.includes(passage)) throw new Error(`there is no “${passage}” to change`);
  return text.replace(passage, () => replacement);
}
