import { didYouMean } from '../data/nearest.ts';
import { mdxNodes, type MdxNode } from '../story/mdx.ts';
import { COMPONENTS, type Component, type Kind } from './components.ts';

/** What links and controls may name: addresses from the site's root, ids of figures. */
export interface Targets {
  readonly addresses: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

/**
 * Everything that is wrong in the markup of an MDX file, one line each with file, line, what was expected and what was found:
 * unknown components and attributes, links to nowhere, pictures without words. Throws when the text cannot be parsed.
 */
export function markupFaults(file: string, text: string, kind: Kind, targets: Targets): string[] {
  return mdxNodes(file, text).flatMap((node) =>
    faultsOf(node, kind, targets).map((fault) => `${file}:${node.position?.start.line ?? 1}: ${fault}`),
  );
}

function faultsOf(node: MdxNode, kind: Kind, targets: Targets): string[] {
  if (node.type === 'link') return linkFaults(node.url ?? '', kind, targets);
  if (node.type === 'image') return node.alt ? [] : [`picture "${node.url}": expected words for readers who do not see it, found none`];
  if (!node.type.startsWith('mdxJsx') || !node.name) return [];
  const attribute = (name: string) => node.attributes?.find((one) => one.name === name)?.value;
  if (node.name === 'a') return linkFaults(String(attribute('href') ?? ''), kind, targets);
  if (node.name === 'img') return attribute('alt') ? [] : ['<img>: expected words in "alt" for readers who do not see it, found none'];
  return /^[A-Z]/.test(node.name) ? componentFaults(node, node.name, kind, targets) : [];
}

function linkFaults(href: string, kind: Kind, { addresses }: Targets): string[] {
  if (/^(?:https?:|mailto:)/.test(href)) return [];
  // Chapters are parts of the story; a place of a page around it is named by its full address.
  const address = kind === 'chapter' && href.startsWith('#') ? `/${href}` : href;
  if (!address.startsWith('/'))
    return [`link to "${href}": expected an address from the site's root, like "/numbers/", found another form`];
  return addresses.has(address)
    ? []
    : [`link to "${href}": expected an address of the site, found none of that name${didYouMean(address, addresses)}`];
}

/** Attributes that are read before the page is built, when nothing is computed yet. */
const WORDS: ReadonlySet<string> = new Set(['id', 'to', 'set', 'title', 'figure', 'date']);

function componentFaults({ attributes = [] }: MdxNode, name: string, kind: Kind, { figures }: Targets): string[] {
  const components: Readonly<Record<string, Component>> = COMPONENTS[kind];
  const component = components[name];
  if (!component)
    return [
      `<${name}>: expected one of the components ${Object.keys(components).join(', ')}, found "${name}"${didYouMean(name, Object.keys(components))}`,
    ];
  const known = [...component.needs, ...(component.takes ?? [])];
  const given = attributes.flatMap((one) => one.name ?? []);
  const id = attributes.find((one) => one.name === 'id')?.value;
  const tag = typeof id === 'string' && id !== '' ? `<${name} id="${id}">` : `<${name}>`;
  return [
    ...given
      .filter((one) => !known.includes(one))
      .map((one) => `${tag}: expected the attributes ${known.join(', ')}, found "${one}"${didYouMean(one, known)}`),
    ...component.needs
      .filter((one) => !given.includes(one) || attributes.some((other) => other.name === one && other.value === ''))
      .map((one) => `${tag}: expected the attribute "${one}", found none`),
    ...attributes.flatMap(({ name: one = '', value }) => {
      if (typeof value !== 'string') return value && WORDS.has(one) ? [`${tag}: expected "${one}" in quotation marks, found braces`] : [];
      if (one === 'figure')
        return figures.has(value)
          ? []
          : [`<${name} figure="${value}">: expected the id of a figure, found none of that name${didYouMean(value, figures)}`];
      const rule = component.values?.[one];
      return !rule || rule.test(value)
        ? []
        : [`<${name} ${one}="${value}">: expected ${rule.words}, found "${value}"${didYouMean(value, rule.known ?? [])}`];
    }),
  ];
}
