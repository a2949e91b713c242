/**
 * The trigger line as the styles have it, as a share of the viewport's height from its top: the last step that begins above it is
 * read. Half, where there are no styles. Asking may need all styles to be computed: not for a frame of a scroll.
 */
export function triggerLine(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--trigger-line')) || 0.5;
}
