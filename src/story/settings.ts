/** What the reader has set, by name, as the query string carries it. */
export type Settings = Readonly<Record<string, string>>;

/** Changes to settings: a value of `null` clears one. */
export type Changes = Readonly<Record<string, string | null>>;

/** Reads the settings out of a query string. A name that is given twice counts once, the last time. */
export function readSettings(search: string): Settings {
  return Object.fromEntries(new URLSearchParams(search));
}

/** The query string after some changes, with its `?`, or nothing when no setting is left. Names it does not know stay. */
export function changeSettings(search: string, changes: Changes): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
