import { didYouMean } from '../data/nearest.ts';
import type { Chapter, TextFile } from '../story/chapter.ts';

/** What the text may refer to. */
export interface Known {
  readonly quantities: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly quotes: ReadonlySet<string>;
  /** Names of what the reader can set. */
  readonly settings: ReadonlySet<string>;
  /** Ids of the steps that a phrase may lead to. */
  readonly steps: ReadonlySet<string>;
  /** Step names of each figure's scenes, in order. */
  readonly scenes: ReadonlyMap<string, readonly string[]>;
}

const KINDS = { Num: 'quantity', Cite: 'source', Claim: 'claim', Quote: 'quotation', Guide: 'step' } as const;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Holds the chapters against the data and the figures. Returns every problem as one line that names file, line, what was
 * expected and what was found; an empty list when all is well.
 */
export function checkStory(chapters: readonly Chapter[], known: Known): string[] {
  return [
    ...duplicates(chapters),
    ...sameOrder(chapters),
    ...chapters.flatMap((chapter) => [
      ...checkSteps(chapter),
      ...checkCard(chapter),
      ...checkScenes(chapter, known),
      ...checkReferences(chapter, known),
      ...checkGuides(chapter, known),
    ]),
  ];
}

function checkSteps({ file, id, steps }: Chapter): string[] {
  const problems: string[] = [];
  if (steps.length === 0) problems.push(`${file}:1: expected at least one <Step>, found none`);
  for (const step of steps) {
    if (!step.id.startsWith(`${id}.`) || !ID.test(step.name)) {
      problems.push(`${file}:${step.line}: <Step id="${step.id}">: expected an id like "${id}.some-step", found "${step.id}"`);
    }
  }
  return problems;
}

function checkCard({ file, card, steps }: Chapter): string[] {
  const names = steps.map(({ name }) => name);
  if (steps.length === 0 || names.includes(card)) return [];
  return [`${file}:1: front matter "card": expected the name of a step of this chapter, found "${card}"${didYouMean(card, names)}`];
}

function duplicates(chapters: readonly Chapter[]): string[] {
  const seen = new Map<string, string>();
  const problems: string[] = [];
  for (const { file, steps } of chapters) {
    for (const { id, line } of steps) {
      const first = seen.get(id);
      if (first) problems.push(`${file}:${line}: <Step id="${id}">: expected an id of its own, found it again (first at ${first})`);
      else seen.set(id, `${file}:${line}`);
    }
  }
  return problems;
}

/** Two chapters at one place: which comes first would be chance. */
function sameOrder(chapters: readonly Chapter[]): string[] {
  return chapters.flatMap(({ file, order }, index) => {
    const first = chapters.slice(0, index).find((chapter) => chapter.order === order);
    return first ? [`${file}:1: front matter "order": expected a place of its own, found ${order} again (first in ${first.file})`] : [];
  });
}

function checkScenes({ file, figure, steps }: Chapter, known: Known): string[] {
  // A chapter that names none is told by the check of its front matter.
  if (figure === '') return [];
  const scenes = known.scenes.get(figure);
  if (!scenes) {
    return [
      `${file}:1: front matter "figure": expected one of ${list([...known.scenes.keys()])}, found "${figure}"${didYouMean(figure, known.scenes.keys())}`,
    ];
  }
  const names = steps.map((step) => step.name);
  if (names.join() === scenes.join()) return [];
  const wrong = steps.find((step, index) => step.name !== scenes[index]);
  return [
    `${file}:${wrong?.line ?? 1}: the steps of the text and the scenes of figure "${figure}" must be the same, in the same order\n` +
      `    steps of the text: ${list(names)}\n    scenes of the figure: ${list(scenes)}`,
  ];
}

function checkGuides({ file, references }: Chapter, { settings }: Known): string[] {
  return references.flatMap(({ set = '', line }) =>
    [...new URLSearchParams(set).keys()]
      .filter((name) => !settings.has(name))
      .map(
        (name) =>
          `${file}:${line}: <Guide set="${set}">: expected a setting, one of ${list([...settings])}, found "${name}"${didYouMean(name, settings)}`,
      ),
  );
}

/** Holds what a text refers to against what there is, in the same way. */
export function checkReferences({ file, references }: TextFile, known: Omit<Known, 'scenes'>): string[] {
  const ids = { Num: known.quantities, Cite: known.sources, Claim: known.claims, Quote: known.quotes, Guide: known.steps };
  return (
    references
      // One that names nothing is told by the check of its markup.
      .filter(({ component, id }) => id !== '' && !ids[component].has(id))
      .map(
        ({ component, id, line }) =>
          `${file}:${line}: <${component} ${component === 'Guide' ? 'to' : 'id'}="${id}">: expected the id of a ${KINDS[component]}, found none of that name${didYouMean(id, ids[component])}`,
      )
  );
}

function list(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ') || '(none)';
}
