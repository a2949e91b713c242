/** The figure whose lines in the lists of figures are imitated: the smallest, whose id is a single word. */
const MODEL = 'claims';

const NAMED = new RegExp(`\\b${MODEL}(?![a-z-])`);
/** As a word in quotes or in a path, as a key, as the name of a constant. */
const NAMES = new RegExp(`(['/])${MODEL}(?=['/])|^(\\s*)${MODEL}:|\\b${MODEL}(?![a-z-])`, 'gm');

/**
 * The text of a list of figures with one more figure in it: wherever the list names the figure “claims”, the new one follows in
 * the same words. `name` is the id in camel case, for constants. Throws when the list does not name the model.
 */
export function registered(text: string, file: string, id: string, name: string): string {
  const lines = text.split('\n');
  const out: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const block = blockAt(lines, at);
    out.push(...(block.length > 0 ? block : [lines[at] ?? '']));
    if (block.length === 0) continue;
    out.push(
      block
        .join('\n')
        .replace(NAMES, (_, before?: string, indent?: string) =>
          before ? before + id : indent === undefined ? name : `${indent}'${id}':`,
        ),
    );
    at += block.length - 1;
  }
  if (out.length === lines.length)
    throw new Error(`${file}: expected a line that names the figure "${MODEL}", to write one like it, found none.`);
  return out.join('\n');
}

/** The lines from here on that name the model; a script element that begins in them belongs to them to its end. */
function blockAt(lines: readonly string[], from: number): string[] {
  let to = from;
  let inScript = false;
  while (to < lines.length && (inScript || NAMED.test(lines[to] ?? ''))) {
    const line = lines[to] ?? '';
    inScript = (inScript || line.includes('<script')) && !line.includes('</script>');
    to += 1;
  }
  return lines.slice(from, to);
}

/** The text of `registry.ts` with one more group of quantities in it, the last. Throws when its groups are not found. */
export function withQuantities(text: string, file: string, id: string, name: string): string {
  const groups = /^( {2}const groups = \[[^\]]*)\];$/m;
  const before = /^import type \{ Tables \}.*$/m;
  if (!groups.test(text) || !before.test(text))
    throw new Error(`${file}: expected "const groups = [...]" and the import of the tables, to add quantities to, found none.`);
  return text
    .replace(groups, (_, list: string) => `${list}, ${name}Quantities];`)
    .replace(before, (line) => `import { ${name}Quantities } from './quantities/${id}.ts';\n${line}`);
}

/** The text of `subjects.ts` with one more heading in it, the last. Throws when its list is not found. */
export function withSubject(text: string, file: string, id: string): string {
  const end = /^\];$/m;
  if (!end.test(text)) throw new Error(`${file}: expected a list of subjects, to add one to, found none.`);
  return text.replace(end, `  ['Example data of “${id}”', '${id}'],\n];`);
}
