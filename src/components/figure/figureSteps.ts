/** One step of the story, with the foot of the figure that shows it. */
interface Stop {
  readonly step: HTMLElement;
  readonly foot: Element;
}

/**
 * Lets the buttons at the foot of a pinned figure turn its steps. They scroll to the step, so that the picture stays a
 * function of the place, and keep the focus; at the end of a chapter they go on to the next one's figure, and the focus with
 * them. The step that was reached is said to those who hear the page.
 */
export function figureSteps(): void {
  const stops = [...document.querySelectorAll('[data-chapter]')].flatMap((chapter) => {
    const foot = chapter.querySelector('.figure-steps');
    return foot ? [...chapter.querySelectorAll<HTMLElement>('[data-step]')].map((step): Stop => ({ step, foot })) : [];
  });
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('.figure-steps button') : null;
    if (!button) return;
    const { by } = button.dataset;
    const scene = button.closest<HTMLElement>('[data-scene]')?.dataset.scene;
    const here = stops.findIndex(({ step, foot }) => foot.contains(button) && step.dataset.step === scene);
    const next = stops[here + Number(by)];
    const { step, foot } = next ?? stops[here] ?? {};
    if (!step || !foot) return;
    if (next) step.scrollIntoView();
    foot.querySelector<HTMLElement>(`[data-by="${by}"]`)?.focus({ preventScroll: true });
    say(foot, next ? (step.querySelector('.step-title')?.textContent ?? '') : 'The story has no more steps this way.');
  });
}

function say(foot: Element, words: string): void {
  const status = foot.querySelector('[role="status"]');
  if (status) status.textContent = words;
}
