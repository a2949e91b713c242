import { tableName, type DataPackage, type Field, type Resource } from './schema.ts';

/** The text of `rows.ts`: one interface per table, and the type of all tables. Pure; throws nothing. */
export function generateRows({ resources }: DataPackage): string {
  return [
    '// Generated from content/data/datapackage.json by `npm run rows`: change the schema, not this file.\n',
    ...resources.map(interfaceOf),
    '/** All tables, by the name of the file in camel case. Rows are in the order of the file. */',
    'export interface Tables {',
    ...resources.map((resource) => `  readonly ${tableName(resource.name)}: readonly ${rowName(resource.name)}[];`),
    '}\n',
  ].join('\n');
}

/** The interface of a row: `gpu-specs` has rows of `GpuSpecRow`. */
function rowName(resource: string): string {
  const name = tableName(resource);
  return `${name.charAt(0).toUpperCase()}${name.slice(1).replace(/s$/, '')}Row`;
}

function interfaceOf({ name, title, path, schema }: Resource): string {
  return [`/** ${title}: one row of \`${path}\`. */`, `export interface ${rowName(name)} {`, ...schema.fields.map(propertyOf), '}\n'].join(
    '\n',
  );
}

function propertyOf(field: Field): string {
  const words = [field.title, field.description].filter(Boolean).join('. ').replace(/\.\. /g, '. ');
  const required = field.constraints?.required ?? false;
  return `  /** ${words} */\n  readonly ${field.name}: ${typeOf(field)}${required || field.type === 'list' ? '' : ' | null'};`;
}

function typeOf({ type, constraints }: Field): string {
  if (constraints?.enum) return constraints.enum.map((value) => `'${value}'`).join(' | ');
  if (type === 'number' || type === 'integer' || type === 'year') return 'number';
  if (type === 'list') return 'string[]';
  return type === 'boolean' ? 'boolean' : 'string';
}
