/**
 * Which folder of `src/` may import from which: imports run one way, from pages down to data. ESLint enforces these laws in
 * every module, component and page, with their words as its message.
 *
 * To allow a new import, change the law here and say in the commit why; an exception for one line hides the direction.
 */

/**
 * @typedef {object} Law
 * @property {string} folder of `src/`
 * @property {readonly string[]} mayImport other folders of `src/`
 * @property {string} because what the law keeps true, in plain words
 */

/** @type {readonly Law[]} */
const LAWS = [
  {
    folder: 'data',
    mayImport: [],
    because: 'Tables and quantities stand on their own: they know nothing of text, pixels, scroll or pages.',
  },
  { folder: 'story', mayImport: ['data'], because: 'Chapters, steps and addresses know the data and nothing of how it is drawn.' },
  {
    folder: 'scroll',
    mayImport: ['story'],
    because: 'Where the reader is follows from geometry alone, whatever figure and numbers are shown.',
  },
  { folder: 'cache', mayImport: [], because: 'What is kept from build to build knows only its ingredients.' },
  {
    folder: 'citation',
    mayImport: ['cache', 'data', 'story'],
    because: 'References are made from sources and releases, whatever page shows them.',
  },
  { folder: 'marks', mayImport: ['data', 'story'], because: 'What figures share belongs to no figure.' },
  {
    folder: 'figures',
    mayImport: ['data', 'story', 'sound', 'marks', 'styles'],
    because: 'A figure is a function of scene, size and settings; it knows no page and no scroll.',
  },
  {
    folder: 'downloads',
    mayImport: ['data', 'story', 'marks', 'figures'],
    because: 'Files to take away are made from tables and drawings, without a page.',
  },
  {
    folder: 'contentCheck',
    mayImport: ['data', 'story', 'figures'],
    because: 'Content is held against itself before anything is built of it.',
  },
  {
    folder: 'components',
    mayImport: ['data', 'story', 'scroll', 'sound', 'citation', 'marks', 'figures', 'downloads', 'styles'],
    because: 'Parts of pages do not know which pages there are, nor what is made of the built site.',
  },
  {
    folder: 'pages',
    mayImport: ['data', 'story', 'citation', 'figures', 'downloads', 'components', 'styles'],
    because: 'A page is a thin route: it puts components together and is imported by nobody.',
  },
  {
    folder: 'editions',
    mayImport: ['cache', 'data', 'story', 'components'],
    because: 'Editions come last: they are made of the built site and leave its pages alone.',
  },
  { folder: 'sound', mayImport: [], because: 'How values become notes is the same for every figure.' },
  {
    folder: 'commands',
    mayImport: ['data', 'story', 'figures', 'editions'],
    because: 'Commands start what the other folders do, without pages.',
  },
  { folder: 'debug', mayImport: ['scroll'], because: 'The view of the scroll reads the page as it stands.' },
  {
    folder: 'workbench',
    mayImport: ['data', 'story', 'marks', 'figures', 'components', 'styles'],
    because: 'The workbench shows figures to their makers; nothing of the site rests on it.',
  },
];

/**
 * Which folder of `src/components/` may import from which other. What stands beside the folders serves all and imports none of them.
 * @type {readonly Law[]}
 */
const PARTS = [
  { folder: 'chapter', mayImport: ['figure', 'page', 'text'], because: 'A chapter puts text and figure together.' },
  { folder: 'figure', mayImport: ['text'], because: 'A figure stands in chapters and in frames of other sites, and knows neither.' },
  { folder: 'lists', mayImport: ['text'], because: 'Entries stand on pages of their own.' },
  {
    folder: 'page',
    mayImport: ['slip', 'structuredData', 'takeAway', 'text'],
    because: 'Every page has a head, a bar and a foot, whatever it holds.',
  },
  { folder: 'slip', mayImport: [], because: 'A slip opens at any number, wherever it stands.' },
  { folder: 'structuredData', mayImport: [], because: 'What is said to machines does not hang on how readers see it.' },
  { folder: 'takeAway', mayImport: ['figure'], because: 'What is taken away is made of tables and figures.' },
  { folder: 'text', mayImport: [], because: 'The words of a text stand in any text.' },
];

const FOLDERS = [...LAWS.map(({ folder }) => folder), 'styles'];
const PART_FOLDERS = PARTS.map(({ folder }) => folder);

/**
 * ESLint's configuration for the laws: `no-restricted-imports` for what a folder must not import. All imports of the site are
 * relative, so that the folder stands right after the dots.
 * @returns {import('eslint').Linter.Config[]}
 */
export function importLaws() {
  return [
    ...LAWS.map((law) => restrict(`src/${law.folder}/**/*`, [restriction(law)])),
    // For the folders of the components and of the figures these replace the laws of the whole, so they repeat them.
    ...LAWS.filter(({ folder }) => folder === 'components').flatMap((law) => [
      restrict('src/components/*', [restriction(law), { regex: `^\\./(${PART_FOLDERS.join('|')})/`, message: PARTS_APART }]),
      ...PARTS.map((part) =>
        restrict(`src/components/${part.folder}/*`, [restriction(law), restriction(part, PART_FOLDERS, '\\.\\./', 'src/components')]),
      ),
    ]),
    ...LAWS.filter(({ folder }) => folder === 'figures').flatMap((law) => [
      restrict('src/figures/*/*', [restriction(law), { regex: '^\\.\\./[^./]+/', message: FIGURES_APART }]),
      restrict('src/figures/*/*/*', [restriction(law), { regex: '^\\.\\./\\.\\./[^./]+/', message: FIGURES_APART }]),
    ]),
  ];
}

const PARTS_APART = 'What stands beside the folders of src/components/ serves all of them and imports none.';
const FIGURES_APART = 'A figure knows no other figure. What two of them need moves to src/marks/, or beside the folders in src/figures/.';

/**
 * What a folder must not import of those beside it.
 * @param {Law} law
 * @param {readonly string[]} beside
 * @param {string} way from a file of the folder to where they stand, as an expression
 * @param {string} home where they stand
 */
function restriction({ folder, mayImport, because }, beside = FOLDERS, way = '(\\.\\./)+', home = 'src') {
  const forbidden = beside.filter((other) => other !== folder && !mayImport.includes(other));
  const allowed = mayImport.length > 0 ? mayImport.join(', ') : 'no other folder';
  return { regex: `^${way}(${forbidden.join('|')})/`, message: `${because} ${home}/${folder}/ may import from: ${allowed}.` };
}

/**
 * @param {string} files without their endings
 * @param {{ regex: string, message: string }[]} patterns
 * @returns {import('eslint').Linter.Config}
 */
function restrict(files, patterns) {
  // Astro's processor makes files of their own out of the scripts in a page, below its name.
  return {
    files: [`${files}.{ts,mjs,js,svelte,astro}`, `${files}.astro/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}
