import type { Chapter, Page, Reference, Step } from './chapter.ts';

/** A reference of the text together with the place that makes it: what a list of uses links to. */
export interface PlacedReference extends Reference {
  /** Address from the site's root: `/#cost-gap.headline`, `/faq/#faq.what-is-deepseek`, `/method/`. */
  readonly address: string;
  /** The place in words: “What the number counts: The famous comparison”. */
  readonly place: string;
}

/** Everything that the text refers to, in reading order, with the step, question or page that does it. */
export function placedReferences(chapters: readonly Chapter[], pages: readonly Page[]): PlacedReference[] {
  return [
    ...chapters.flatMap(({ id, title, steps, references }) =>
      references.map((reference) => placed(reference, steps, { address: `/#${id}`, title })),
    ),
    ...pages.flatMap(({ id, title, questions, references }) =>
      references.map((reference) => placed(reference, questions, { address: `/${id}/`, title })),
    ),
  ];
}

/** Where the story checks each claim of the article, by the claim's id. A claim has one place. */
export function claimPlaces(references: readonly PlacedReference[]): Map<string, PlacedReference> {
  return new Map(references.filter(({ component }) => component === 'Claim').map((reference) => [reference.id, reference]));
}

/** The part of a text (a step, a question) that one of its lines belongs to; none above the first. */
export function partAt<Part extends Pick<Step, 'line'>>(parts: readonly Part[], line: number): Part | undefined {
  return parts.findLast((part) => part.line <= line);
}

function placed(
  reference: Reference,
  parts: readonly Pick<Step, 'id' | 'title' | 'line'>[],
  whole: { readonly address: string; readonly title: string },
): PlacedReference {
  const part = partAt(parts, reference.line);
  if (!part) return { ...reference, address: whole.address, place: whole.title };
  const page = whole.address.replace(/#.*/, '');
  return { ...reference, address: `${page}#${part.id}`, place: `${whole.title}: ${part.title}` };
}

/** A place of the story in words, by its address: “One Monday: Who else fell”. An address outside it is named by itself. */
export function placeName(chapters: readonly Chapter[], address: string): string {
  const id = address.replace(/^\/#/, '');
  if (id === 'top') return 'The opening';
  for (const { id: chapter, title, steps } of chapters) {
    if (id === chapter) return title;
    const step = steps.find((one) => one.id === id);
    if (step) return `${title}: ${step.title}`;
  }
  return address;
}
