/** What a slip says of a number. All of it is words already: the page needs no formatter and no table. */
export interface SlipNumber {
  readonly value: string;
  readonly label: string;
  /** Kind and confidence in words. */
  readonly standing: string;
  readonly asOf: string;
  /** How it is worked out from its inputs, or where it stands in the tables. */
  readonly formula: string;
  /** Ids of the numbers that it is worked out from. */
  readonly inputs: readonly string[];
  /** Ids of its sources. */
  readonly sources: readonly string[];
  readonly note?: string | undefined;
}

/** A source as a slip names it. */
export interface SlipSource {
  readonly credit: string;
  readonly title: string;
  readonly url: string | null;
  readonly quote: string | null;
}

/** All that slips can say, by id. */
export interface SlipNumbers {
  readonly numbers: Readonly<Record<string, SlipNumber>>;
  readonly sources: Readonly<Record<string, SlipSource>>;
}

declare global {
  interface Window {
    /** Set by the script that `editions/writeSlipScript.ts` writes. */
    shockNumbers?: SlipNumbers;
  }
}

let loading: Promise<SlipNumbers> | undefined;

/**
 * The numbers, fetched by a classic script the first time that somebody asks: a script loads from disk too, where a page
 * may not read other files. Rejects when it does not arrive; asked again, it tries again.
 */
export function slipNumbers(): Promise<SlipNumbers> {
  loading ??= load().catch((problem: unknown) => {
    loading = undefined;
    throw problem;
  });
  return loading;
}

function load(): Promise<SlipNumbers> {
  return new Promise((resolve, reject) => {
    if (window.shockNumbers) return resolve(window.shockNumbers);
    const script = document.createElement('script');
    script.src = document.documentElement.dataset.numbers ?? '';
    script.onload = () => (window.shockNumbers ? resolve(window.shockNumbers) : reject(new Error('The script of the numbers is not one.')));
    script.onerror = () => {
      script.remove();
      reject(new Error('The script of the numbers did not arrive.'));
    };
    document.head.append(script);
  });
}
