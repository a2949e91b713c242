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
  const [a, b] = [oklab(colour), oklab(second)];
  const k = Number.parseFloat(share) / 100;
  return hex(a.map((value, index) => value * k + (b[index] ?? 0) * (1 - k)));
}

/** From `#rrggbb` to Oklab, by its definition. */
function oklab(colour: string): number[] {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function hex([L = 0, a = 0, b = 0]: readonly number[]): string {
  const [l, m, s] = [
    L + 0.3963377774 * a + 0.2158037573 * b,
    L - 0.1055613458 * a - 0.0638541728 * b,
    L - 0.0894841775 * a - 1.291485548 * b,
  ].map((root) => root ** 3) as [number, number, number];
  const rgb = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${rgb
    .map((value) =>
      Math.round(gamma(Math.min(1, Math.max(0, value))) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const gamma = (value: number): number => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);
