/** The two kinds of MDX files: chapters of the story, and pages around it. */
export type Kind = 'chapter' | 'page';

/** What a text may write between the angle brackets of a component: attributes that it needs, others that it takes. */
export interface Component {
  readonly needs: readonly string[];
  readonly takes?: readonly string[];
  readonly values?: Readonly<Record<string, Rule>>;
}

/** What the value of an attribute has to be. */
interface Rule {
  readonly words: string;
  readonly test: (value: string) => boolean;
  readonly known?: readonly string[];
}

const oneOf = (...known: string[]): Rule => ({ words: `one of ${known.join(', ')}`, test: (value) => known.includes(value), known });

const DATE: Rule = {
  words: 'a date like 2025-01-27, 2025-01 or 2025',
  // A month or a year is a date as well; 2025-02-30 has the form and is none.
  test: (value) =>
    /^\d{4}(?:-\d{2}){0,2}$/.test(value) && new Date(`${value}${'-01'.repeat(2)}`.slice(0, 10)).toJSON()?.startsWith(value) === true,
};
const DATE_STYLE = oneOf('long', 'short', 'month', 'day', 'year');

const Num: Component = {
  needs: ['id'],
  takes: ['abs', 'digits', 'sign', 'length', 'noun', 'date'],
  values: { length: oneOf('long', 'short'), date: DATE_STYLE },
};
const Cite: Component = { needs: ['id'] };
const When: Component = { needs: ['date'], takes: ['form'], values: { date: DATE, form: DATE_STYLE } };

/** The components that each kind of file may use. `Chapter.astro` and `ContentPage.astro` hand them out. */
export const COMPONENTS = {
  chapter: {
    Step: { needs: ['id', 'title'] },
    Num,
    Cite,
    Claim: { needs: ['id'] },
    Quote: { needs: ['id'] },
    Guide: { needs: ['to'], takes: ['set'] },
    When,
    Controls: { needs: ['figure'] },
    Listen: { needs: ['figure'] },
  },
  page: { Num, Cite, When, Question: { needs: ['id', 'title'] } },
} as const satisfies Record<Kind, Readonly<Record<string, Component>>>;
