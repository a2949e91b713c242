/** The look of the panel. Colours are the page's own, which custom properties carry into the tree. */
export const panelStyle = `
  :host { font: 500 12px/1.45 var(--sans); font-variant-numeric: lining-nums tabular-nums; color: var(--ink); }
  .panel { position: fixed; z-index: 30; inset-inline-end: 8px; inset-block-end: 8px; max-inline-size: calc(100vw - 16px); background: var(--paper); border: 1px solid var(--ink); padding: 6px 10px; pointer-events: none; }
  dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 12px; margin: 0; }
  dt { color: var(--ink-soft); }
  dd { margin: 0; overflow-wrap: anywhere; }
  .line { position: fixed; z-index: 29; inset-inline: 0; inset-block-start: 0; block-size: 0; border-block-start: 1px dashed var(--lost); pointer-events: none; }
  .line::after { content: 'trigger line'; position: absolute; inset-inline-end: 8px; inset-block-end: 1px; color: var(--lost); background: var(--paper); padding-inline: 4px; }
  .rail { position: absolute; z-index: 28; inset-inline-start: 0; inset-block-start: 0; pointer-events: none; }
  .step { position: absolute; inset-inline-start: 0; border-inline-start: 4px solid var(--hairline); border-block-start: 1px solid var(--ink-soft); inline-size: 16px; box-sizing: border-box; }
  .step[data-active] { border-inline-start-color: var(--lost); }
  .step span { position: absolute; inset-block-end: 100%; inset-inline-start: 0; background: var(--paper); border: 1px solid var(--hairline); padding: 0 5px; white-space: nowrap; }
  .step[data-active] span { border-color: var(--lost); color: var(--lost); }
`;
