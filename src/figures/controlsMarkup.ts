import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { BuiltFigure } from './build.ts';
import { controls } from './drawings.ts';
import type { ControlsProps } from './figure.ts';

/**
 * The controls of a figure as markup, as they stand before the reader has set anything. It is there to take up their room and for
 * nothing else: ids and names are left out, because the live controls bring their own. Throws when the figure has no controls.
 */
export function controlsMarkup({ id, series }: BuiltFigure): string {
  // Controls take the series of their own figure; that these fit is the catalogue's doing, by id.
  const component = (controls as unknown as Record<string, Component<ControlsProps<unknown>>>)[id];
  if (!component) throw new Error(`src/figures/drawings.ts: expected the controls of figure "${id}", found none.`);
  const { body } = render(component, { props: { series, settings: {}, set: () => undefined } });
  return body
    .replace(/<!--.*?-->/g, '')
    .replace(/ (?:id|for|name)="[^"]*"/g, '')
    .trim();
}
