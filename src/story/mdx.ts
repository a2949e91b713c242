import { mdxToMdast } from 'satteri';

/** A part of a parsed text, as far as it is asked here. The value of an attribute in braces is no string. */
export interface MdxNode {
  readonly type: string;
  readonly name?: string | null;
  readonly url?: string;
  readonly alt?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly MdxNode[];
  readonly position?: { readonly start: { readonly line: number } };
}

/**
 * All parts of an MDX text in their order, parsed as Astro does. Throws one line with file, line, what was expected and what was
 * found when a tag does not close or the text cannot be parsed for another reason.
 */
export function mdxNodes(file: string, text: string): MdxNode[] {
  try {
    return withChildren(mdxToMdast(text) as MdxNode);
  } catch (error) {
    throw new Error(syntaxFault(file, error instanceof Error ? error.message : String(error)), { cause: error });
  }
}

function withChildren(node: MdxNode): MdxNode[] {
  return [node, ...(node.children ?? []).flatMap(withChildren)];
}

/** The parser says `7:1: Expected a closing tag for <Step> (7:1) (mdx-jsx:…)`. */
function syntaxFault(file: string, message: string): string {
  const [, line = '1', words = message] = /^(\d+):\d+: ([\s\S]*?)(?: \([a-z-]+:[a-z-]+\))?$/.exec(message) ?? [];
  const said = words.replaceAll('`', '').replace(/ \(\d+:\d+\)/, '');
  return `${file}:${line}: ${said.charAt(0).toLowerCase()}${said.slice(1)}, found none`;
}
