import { parseChapter } from '../../../src/story/chapter.ts';
import { checkStory, type Known } from '../../../src/contentCheck/storyFaults.ts';
import { frontMatterFaults } from '../../../src/story/frontMatter.ts';
import { markupFaults } from '../../../src/contentCheck/markup.ts';
import { proseFaults } from '../../../src/contentCheck/prose.ts';
import { changed, thrown, type Chapter, type Mistake } from './mistake.ts';

const FILE = 'content/chapters/the-drop.mdx';
const SENTENCE =
  'One Monday in January a sum left the market that no company had ever lost in a day, and nobody could say on which day it would be back. ';
const TEXT = `---
order: 1
title: One Monday
summary: How the day went.
figure: market-cap
card: monday
---

<Step id="the-drop.friday" title="Friday">

${SENTENCE}It was worth <Num id="nvidia.cap.friday" /> on <When date="2025-01-24" />.

</Step>

<Step id="the-drop.monday" title="Monday">

${SENTENCE}The [list of numbers](/numbers/) has more; <Cite id="nasdaq">the exchange</Cite> too.

<Claim id="half-trillion-loss">Right.</Claim>

<Guide to="the-drop.monday" set="count=h100">Back</Guide> <Quote id="wang" /> <Controls figure="market-cap" />

</Step>
`;
const KNOWN: Known = {
  quantities: new Set(['nvidia.cap.friday']),
  sources: new Set(['nasdaq']),
  claims: new Set(['half-trillion-loss']),
  quotes: new Set(['wang']),
  settings: new Set(['count', 'hours']),
  steps: new Set(['the-drop.friday', 'the-drop.monday']),
  scenes: new Map([
    ['market-cap', ['friday', 'monday']],
    ['month', ['strip']],
  ]),
};
const TARGETS = {
  addresses: new Set(['/', '/numbers/', '/#the-drop', '/#the-drop.friday', '/faq/#faq.what-is-deepseek']),
  figures: new Set(KNOWN.scenes.keys()),
};

const check = (text: string) => {
  let chapter;
  // A text that cannot be parsed stops the build before anything else is said of it.
  const unparsed = thrown(() => (chapter = parseChapter(FILE, text)));
  if (!chapter) return unparsed;
  return [
    ...frontMatterFaults(FILE, text, 'chapter'),
    ...markupFaults(FILE, text, 'chapter', TARGETS),
    ...checkStory([chapter], KNOWN),
    ...proseFaults(FILE, text, 'chapter'),
  ];
};

type Change = readonly [from: string, to: string];
const text = (did: string, [from, to]: Change, cure: string, meant?: string): Mistake => ({
  did,
  told: () => check(changed(TEXT, from, to)),
  cure,
  ...(meant && { meant }),
});

export const front: Chapter = {
  title: 'Front matter',
  intro: 'The lines between `---` at the head of a chapter or page.',
  good: () => check(TEXT),
  mistakes: [
    text('no such lines', ['---\norder', 'order'], 'Begin the file with a line of `---`.'),
    text(
      'a colon in words without quotation marks',
      ['title: One Monday', 'title: One Monday: the fall'],
      'Put quotation marks around the words.',
    ),
    text('an open quotation mark', ['title: One Monday', 'title: "One Monday'], 'Close it.'),
    text('a field missing', ['summary: How the day went.\n', ''], 'Add it.'),
    text('a field misspelt', ['card: monday', 'crad: monday'], 'Take the name proposed.', 'card'),
    text('an order in words', ['order: 1', 'order: first'], 'Write a whole number.'),
    text('an empty title', ['title: One Monday', 'title:'], 'Write one.'),
    {
      did: 'two chapters at one place',
      told: () =>
        checkStory(
          [parseChapter('content/chapters/how.mdx', TEXT.replaceAll('the-drop.', 'how.')), parseChapter(FILE, TEXT)],
          KNOWN,
        ).filter((line) => line.includes('"order"')),
      cure: 'Give each chapter a number of its own.',
    },
    text('an unknown figure', ['figure: market-cap', 'figure: market-cup'], 'Take the name proposed.', 'market-cap'),
    text(
      'a card that shows no step',
      ['card: monday', 'card: munday'],
      'Name a step of this chapter, without the chapter’s name.',
      'monday',
    ),
  ],
};

export const markup: Chapter = {
  title: 'Steps, components and links',
  intro: 'What stands in angle brackets in `content/chapters/*.mdx`, and links. The pages in `content/pages/` are held in the same way.',
  good: () => check(TEXT),
  mistakes: [
    text(
      'a step without a scene, or a scene without a step',
      ['id="the-drop.friday"', 'id="the-drop.fryday"'],
      'Make the two lists the same: rename the step, or add a scene in the figure’s `scenes.ts`.',
    ),
    text(
      'a step named twice',
      ['<Step id="the-drop.monday"', '<Step id="the-drop.friday" title="Again">\n\nAgain.\n\n</Step>\n\n<Step id="the-drop.monday"'],
      'Give the second an id of its own.',
    ),
    text('a step of another chapter', ['id="the-drop.monday"', 'id="the-chips.monday"'], 'Begin the id with the file’s name and a dot.'),
    text('a step without a title', [' title="Monday"', ''], 'Add a title.'),
    text(
      'an unknown number',
      ['nvidia.cap.friday', 'nvidia.cap.fryday'],
      'Take the name proposed, or define the number in `src/data/quantities/`.',
      'nvidia.cap.friday',
    ),
    text('an id in braces', ['<Num id="nvidia.cap.friday" />', "<Num id={'nvidia.cap.friday'} />"], 'Write it in quotation marks.'),
    text('an unknown source', ['"nasdaq"', '"nasdac"'], 'Take the name proposed, or add a row to `sources.csv`.', 'nasdaq'),
    text(
      'an unknown claim',
      ['"half-trillion-loss"', '"half-trilion-loss"'],
      'Take the name proposed, or add a row to `claims.csv`.',
      'half-trillion-loss',
    ),
    text('an unknown quotation', ['"wang"', '"wong"'], 'Take the name proposed, or add a row to `quotes.csv`.', 'wang'),
    text('a phrase that leads to no step', ['to="the-drop.monday"', 'to="the-drop.munday"'], 'Take the name proposed.', 'the-drop.monday'),
    text('a phrase that sets nothing', ['set="count=h100"', 'set="cuont=h100"'], 'Take the name proposed.', 'count'),
    text(
      'controls of an unknown figure',
      ['<Controls figure="market-cap"', '<Controls figure="market-cop"'],
      'Take the name proposed.',
      'market-cap',
    ),
    text('an unknown component', ['<Num id="nvidia.cap.friday" />', '<Nmu id="nvidia.cap.friday" />'], 'Take the name proposed.', 'Num'),
    text('an attribute misspelt', ['<When date=', '<When dat='], 'Take the name proposed.', 'date'),
    text('a date that is none', ['date="2025-01-24"', 'date="2025-13"'], 'Write a day, a month or a year.'),
    text('a tag that does not close', ['</Step>\n\n<Step', '\n\n<Step'], 'Close it; a step closes with `</Step>` on a line of its own.'),
    text(
      'a tag that closes in another paragraph',
      ['<Cite id="nasdaq">the exchange</Cite>', '<Cite id="nasdaq">the exchange'],
      'Close it where the phrase ends.',
    ),
    text('an open brace', ['One Monday in', 'One {Monday in'], 'Close it, or take it out.'),
    text('a link to a page that there is not', ['(/numbers/)', '(/numbres/)'], 'Take the address proposed.', '/numbers/'),
    text('a link to a place that there is not', ['(/numbers/)', '(/#the-drop.fryday)'], 'Take the address proposed.', '/#the-drop.friday'),
    text('a link from where the page is', ['(/numbers/)', '(numbers/)'], 'Write it from the site’s root; the build makes it relative.'),
    text('a picture without words', ['[list of numbers](/numbers/)', '![](/picture.png)'], 'Say in the square brackets what it shows.'),
  ],
};

export const words: Chapter = {
  title: 'Words',
  intro: 'What a reader reads of chapters and pages.',
  good: () => check(TEXT),
  mistakes: [
    text('a step too short', [SENTENCE, ''], 'Say more, or join it to its neighbour.'),
    text('a step too long', [SENTENCE, SENTENCE.repeat(3)], 'Say less, or make two steps, with a scene each.'),
    text(
      'a number typed by hand',
      ['The [list', 'It lost $593 billion. The [list'],
      'Write `<Num id="…" />`. A name with digits in it is added to `src/contentCheck/allowedDigits.ts`.',
    ),
    text('a typed apostrophe', ['nobody could say', "nobody's guess was"], 'Write ’.'),
    text('a typed dash', ['in a day, and', 'in a day - and'], 'Write –.'),
  ],
};
