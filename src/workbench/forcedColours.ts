const FORCED = /forced-colors:\s*active/;

/** The tokens as a browser with forced colours would have them: everything is text, ground or highlight. */
const TOKENS = `
  --paper: Canvas; --paper-raised: Canvas; --ink: CanvasText; --ink-soft: CanvasText; --hairline: GrayText; --grid: GrayText;
  background: Canvas; color: CanvasText;
`;

/**
 * The styles that the page keeps for forced colours, made to hold inside `[data-colours=forced]` without them. An emulation:
 * system colours stand for the reader's, and what a browser forces by itself it forces on text and borders only. Sheets that may
 * not be read are passed over.
 */
export function forcedColours(sheets: Iterable<CSSStyleSheet>): CSSStyleSheet {
  const rules = [...sheets].flatMap((sheet) => conditional(sheet.cssRules));
  const emulation = new CSSStyleSheet();
  emulation.replaceSync(`[data-colours='forced'] { ${TOKENS} ${rules.join('\n')} }`);
  return emulation;
}

/** The text of all rules that stand under `@media (forced-colors: active)`, at any depth. */
function conditional(rules: CSSRuleList): string[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule && FORCED.test(rule.conditionText)) return [...rule.cssRules].map(({ cssText }) => cssText);
    return 'cssRules' in rule ? conditional(rule.cssRules as CSSRuleList) : [];
  });
}
