import { mdxToMdast } from 'satteri';
import { didYouMean } from '../data/nearest.ts';
import { COMPONENTS, type Component, type Kind } from './components.ts';

/** A part of a parsed text, as far as it is asked here. Attributes in braces have no text. */
interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly url?: string;
  readonly alt?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number } };
}

/** What links and controls may name: addresses from the site's root, ids of figures. */
export interface Targets {
  readonly addresses: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

/**
 * Everything that is wrong in the markup of an MDX file, one line each with file, line, what was expected and what was found:
 * tags that do not close, unknown components and attributes, links to nowhere, pictures without words. Parsed as Astro does;
 * a text that cannot be parsed has that one fault.
 */
export function markupFaults(file: string, text: string, kind: Kind, targets: Targets): string[] {
  try {
    return nodesOf(mdxToMdast(text) as Node).flatMap((node) => {
      const where = `${file}:${node.position?.start.line ?? 1}`;
      return faultsOf(node, kind, targets).map((fault) => `${where}: ${fault}`);
    });
  } catch (error) {
    return [syntaxFault(file, error instanceof Error ? error.message : String(error))];
  }
}

/** The parser says `7:1: Expected a closing tag for <Step> (7:1) (mdx-jsx:…)`. */
function syntaxFault(file: string, message: string): string {
  const [, line = '1', words = message] = /^(\d+):\d+: ([\s\S]*?)(?: \([a-z-]+:[a-z-]+\))?$/.exec(message) ?? [];
  const said = words.replaceAll('`', '').replace(/ \(\d+:\d+\)/, '');
  return `${file}:${line}: ${said.charAt(0).toLowerCase()}${said.slice(1)}, found none`;
}

function nodesOf(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

function faultsOf(node: Node, kind: Kind, targets: Targets): string[] {
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

function componentFaults({ attributes = [] }: Node, name: string, kind: Kind, { figures }: Targets): string[] {
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
      if (typeof value !== 'string') return [];
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
