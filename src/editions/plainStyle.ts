import { formatHex, interpolate } from 'culori';

/** Which of the two colours of `light-dark()` counts. */
export type Scheme = 'light' | 'dark';

/** Declarations of a style, by property. */
type Declarations = Readonly<Record<string, string>>;

/** A rule that holds for elements with all of its classes. */
interface Rule {
  readonly classes: readonly string[];
  readonly declarations: Declarations;
}

/**
 * The styles of a picture file worked out for programs that know no custom properties, no layers and no `light-dark()`: the
 * plain declarations of an element with some classes, in light colours unless told. Reads the file's own `<style>`, so that a
 * picture has one look and not two.
 */
export function plainStyles(svg: string, scheme: Scheme = 'light'): (look: string) => Declarations {
  const css = (/<style>([\s\S]*?)<\/style>/.exec(svg)?.[1] ?? '').replace(/@font-face\{[^}]*\}/g, '');
  const [tokens = '', marks = ''] = css.split('@layer marks');
  // What stands in a condition (forced colours, more contrast, wide windows) is not for a picture on paper.
  const [values = ''] = tokens.split('@media');
  const [plain = ''] = marks.split('@media');
  const palette = declarationsOf(values);
  const rules = [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) =>
    [...selectors.matchAll(/((?:\.[\w-]+)+)\s*(?:,|$)/g)].map(([, classes = '']): Rule => ({
      classes: classes.split('.').slice(1),
      declarations: declarationsOf(body),
    })),
  );
  return (look) => {
    const own = look.split(' ');
    const all = Object.assign(
      {},
      ...rules.filter(({ classes }) => classes.every((name) => own.includes(name))).map(({ declarations }) => declarations),
    ) as Declarations;
    const known = { ...palette, ...all };
    return Object.fromEntries(
      Object.entries(all)
        .filter(([property]) => !property.startsWith('--'))
        .map(([property, value]) => [property, plainValue(value, known, scheme)]),
    );
  };
}

function declarationsOf(body: string): Declarations {
  return Object.fromEntries(
    [...body.matchAll(/(--[\w-]+|[a-z-]+)\s*:\s*([^;{}]+)(?:;|$)/g)].map(([, property, value]) => [property, value?.trim()]),
  );
}

/** A value without functions: variables looked up, the scheme's own of two colours, mixed colours mixed. */
function plainValue(value: string, known: Declarations, scheme: Scheme): string {
  const inner = /(var|light-dark|color-mix)\(([^()]*)\)/.exec(value);
  if (!inner) return value;
  const [whole, name, words = ''] = inner;
  const parts = words.split(',').map((part) => part.trim());
  const result =
    name === 'var'
      ? (known[parts[0] ?? ''] ?? parts.slice(1).join(', '))
      : name === 'light-dark'
        ? (parts[scheme === 'light' ? 0 : 1] ?? '')
        : mixed(parts);
  return plainValue(value.replace(whole, result), known, scheme);
}

/** `in oklab, <colour> <percent>, <colour>`. */
function mixed([, first = '', second = '']: readonly string[]): string {
  const [colour = '', share = '50%'] = first.split(' ');
  return formatHex(interpolate([second, colour], 'oklab')(Number.parseFloat(share) / 100));
}
