/* The script of a figure in a frame: controls turn its steps, and the page around it is told its height. */
import type { LiveFigure } from '../../figures/figure.ts';
import { mountable } from '../../figures/mountFigure.svelte.ts';
import { replaceAddress } from '../../scroll/pageAddress.ts';
import { copyText } from '../copyText.ts';
import { moves } from './motion.ts';
import { notice } from '../notice.ts';
import { ReaderSettings } from './readerSettings.ts';
import { required } from '../required.ts';
import { Stage } from './stage.ts';
import { placeOn, wayBetween, type Way } from './tour.ts';

/** Runs the one figure of the page. Without it the page shows the figure's first picture and leads to the others. */
export function embed<Series, Scene, Marks>(figure: LiveFigure<Series, Scene, Marks>): void {
  const section = required(document, '.embed');
  const links = [...section.querySelectorAll<HTMLAnchorElement>('a[data-step]')];
  const rests = links.map(({ dataset }) => ({ from: Number(dataset.from), to: Number(dataset.to) }));
  const settings = new ReaderSettings();
  const id = required(section, 'figure[data-figure]').dataset.figure ?? '';
  let current = 0;
  let way: (Way & { readonly began: number }) | undefined;
  let t = 0;
  let frame = 0;

  const wake = () => (frame ||= requestAnimationFrame(draw));
  const stage = new Stage(section, { [id]: () => Promise.resolve(mountable(figure)) }, settings, wake);

  function draw(now: number): void {
    frame = 0;
    if (way) {
      t = placeOn(way, now - way.began);
      if (now - way.began >= way.duration) way = undefined;
    }
    stage.show({ index: Math.floor(t), t }, true);
    if (!stage.draw() || way) wake();
  }

  /** Goes to a step. On the way the captions follow the picture; the controls are there at once. */
  function go(next: number, walks: boolean): void {
    const found = wayBetween(rests, current, next);
    way = { ...found, duration: walks && moves() ? found.duration : 0, began: performance.now() };
    current = next;
    for (const link of links) link.removeAttribute('aria-current');
    links[current]?.setAttribute('aria-current', 'step');
    previous.disabled = current === 0;
    following.disabled = current === links.length - 1;
    home.hash = `#${home.dataset.chapter}.${links[current]?.dataset.step}`;
    replaceAddress({ hash: links[current]?.hash });
    wake();
  }

  const home = required<HTMLAnchorElement>(section, '.embed-home');
  const previous = required<HTMLButtonElement>(section, '.embed-previous');
  const following = required<HTMLButtonElement>(section, '.embed-next');
  const fromHash = () => links.findIndex(({ hash }) => hash === location.hash);

  links.forEach((link, index) =>
    link.addEventListener('click', (event) => {
      event.preventDefault();
      go(index, true);
    }),
  );
  previous.addEventListener('click', () => go(current - 1, true));
  following.addEventListener('click', () => go(current + 1, true));
  addEventListener('hashchange', () => fromHash() >= 0 && go(fromHash(), true));
  settings.onChange(() => stage.refresh());
  if (fromHash() > 0) go(fromHash(), false);
  else wake();

  offerCode(section, () => location.href);
  tellHeight(section, id);
  document.documentElement.dataset.enhanced = '';
}

/** The code that puts the figure into another page, with this page's own address. */
function offerCode(section: HTMLElement, address: () => string): void {
  const code = required<HTMLTextAreaElement>(section, '.embed-code textarea');
  const template = code.value;
  const details = required<HTMLDetailsElement>(section, '.embed-code');
  const fill = () =>
    (code.value = template.replace(/src="[^"]*"/, () => `src="${address().replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`));
  fill();
  details.addEventListener('toggle', fill);
  required<HTMLButtonElement>(section, '.embed-code button').addEventListener('click', () => {
    fill();
    void copyText(code.value).then((copied) => {
      if (copied) notice('Code copied');
      else code.select();
    });
  });
}

/** Tells the page around the frame how high the figure is, whenever that changes. It says nothing that is anybody's secret. */
function tellHeight(section: HTMLElement, figure: string): void {
  if (parent === window) return;
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(section.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    parent.postMessage({ type: 'shock:height', figure, height }, '*');
  }).observe(section);
}
