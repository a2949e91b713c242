/** What a field of choices offers: values and their names. */
export type Choices = readonly (readonly [value: string, name: string])[];

/**
 * Puts search, order and filter into the form of the list of numbers. They need script to do anything, so it is script that
 * makes them: a browser without it, a text browser too, shows no field that would do nothing.
 */
export function fillNumbersForm(form: HTMLFormElement, sorts: Choices, kinds: Choices): void {
  const search = document.createElement('input');
  Object.assign(search, { type: 'search', name: 'q', autocomplete: 'off', spellcheck: false });
  const wide = labelled('Search', search);
  wide.className = 'numbers-search';
  form.prepend(wide, labelled('Sort by', choice('sort', sorts)), labelled('Kind', choice('kind', [['', 'all'], ...kinds])));
}

function labelled(words: string, field: HTMLElement): HTMLLabelElement {
  const label = document.createElement('label');
  label.append(`${words} `, field);
  return label;
}

function choice(name: string, choices: Choices): HTMLSelectElement {
  const field = document.createElement('select');
  field.name = name;
  field.append(...choices.map(([value, words]) => new Option(words, value)));
  return field;
}
