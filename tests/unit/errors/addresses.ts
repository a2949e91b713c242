import { parseAliases } from '../../../src/story/aliases.ts';
import { goneFaults } from '../../../src/story/published.ts';
import { thrown, type Chapter } from './mistake.ts';

const NOW = new Set(['/', '/#the-drop.monday', '/#the-drop.friday', '/numbers/#number.nvidia.loss.close']);
const check = (line: string) => thrown(() => parseAliases(`was,now\n${line}\n`, NOW));

export const addresses: Chapter = {
  title: 'Addresses',
  intro: 'Old addresses in `content/aliases.csv`, told by the build; published ones in `content/published-ids.txt`, told by `npm test`.',
  good: () => [...check('/#the-drop.open,/#the-drop.monday'), ...goneFaults(['/', '/#the-drop.monday'], NOW)],
  mistakes: [
    {
      did: 'an alias to an address that there is not',
      told: () => check('/#the-drop.open,/#the-drop.munday'),
      cure: 'Take the address proposed.',
      meant: '/#the-drop.monday',
    },
    {
      did: 'an alias for an address that is still there',
      told: () => check('/#the-drop.monday,/#the-drop.friday'),
      cure: 'Take the line out, or rename the place.',
    },
    {
      did: 'an alias to an alias',
      told: () => check('/#the-drop.a,/#the-drop.b\n/#the-drop.b,/#the-drop.monday'),
      cure: 'Let both lead to the place that is there.',
    },
    {
      did: 'an alias without its slash',
      told: () => check('#the-drop.open,/#the-drop.monday'),
      cure: 'Write addresses from the site’s root.',
    },
    { did: 'a place that becomes a page', told: () => check('/#the-drop.open,/'), cure: 'Name a place of the page.' },
    {
      did: 'two aliases for one address',
      told: () => check('/#the-drop.a,/#the-drop.monday\n/#the-drop.a,/#the-drop.friday'),
      cure: 'Keep one of them.',
    },
    {
      did: 'a published address that is gone',
      told: () => goneFaults(['/', '/#the-drop.mondays'], NOW),
      cure: 'Put it back, or add a line with old and new address to `content/aliases.csv`.',
      meant: '/#the-drop.monday',
    },
  ],
};
