/**
 * A report while it is read: the contents follow the reader, and a number, its sentence and its chart light each other.
 * Without this script the contents are links, and links between number and chart do the same for one at a time.
 */
const byHash = (link: HTMLAnchorElement): HTMLElement | null =>
  document.getElementById(decodeURIComponent(link.hash.slice(1)));

const follow = document.querySelector<HTMLDetailsElement>('details.follow');
const where = follow?.querySelector<HTMLElement>('summary span');
const places = new Map<Element, HTMLAnchorElement[]>();
for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a, .follow a, .rail a')) {
  const place = byHash(link);
  if (place) places.set(place, [...(places.get(place) ?? []), link]);
}

/** The links to what stands a third down the window; of a list one link at a time. */
const watch = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      for (const link of places.get(target) ?? []) {
        for (const other of link.closest('ol')?.querySelectorAll('[aria-current]') ?? [])
          other.removeAttribute('aria-current');
        link.setAttribute('aria-current', 'location');
        if (where && link.closest('.follow')) where.textContent = link.textContent.trim();
      }
    }
  },
  { rootMargin: '-33% 0px -66% 0px' },
);
for (const place of places.keys()) watch.observe(place);

// Above the first section its place belongs to the highlights, and the contents themselves are near.
const first = document.querySelector('.section');
if (follow && first)
  new IntersectionObserver(
    (entries) => {
      const last = entries.at(-1);
      if (last) follow.hidden = !last.isIntersecting;
    },
    // However far above the window the section is, it has been reached.
    { rootMargin: '1000000px 0px -34% 0px' },
  ).observe(first);

follow?.addEventListener('click', ({ target }) => {
  if ((target as Element).closest('a')) follow.open = false;
});
addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !follow?.open) return;
  follow.open = false;
  follow.querySelector('summary')?.focus();
});

/** What belongs to a number or a chart: the numbers that it is of, their sentences, and the chart. */
function family(element: Element): Element[] {
  const number = element.closest<HTMLAnchorElement>('a.num');
  const chart = number ? byHash(number) : element.closest<HTMLElement>('.note, .wide');
  const numbers = chart?.matches('.note, .wide')
    ? [...document.querySelectorAll<HTMLAnchorElement>('a.num')].filter((one) => byHash(one) === chart)
    : [];
  // A figure set in type has no id: its own link leads to the number.
  const link = number ? null : chart?.querySelector<HTMLAnchorElement>('.note__name a');
  const linked = link ? byHash(link) : null;
  // From a number its own sentence lights; from a chart all of them.
  const lit = number ? [number] : linked ? [linked] : numbers;
  const sentences = lit.flatMap((one) => one.closest('.s') ?? []);
  return lit.length > 0 && chart ? [...lit, ...sentences, chart] : [...lit, ...sentences];
}

let lit: Element[] = [];
function light({ target, type }: Event): void {
  const element = target instanceof Element ? target : null;
  for (const one of lit) one.classList.remove('lit');
  // Leaving the pointer's place, what has the focus is lit again.
  const focused = type === 'pointerover' ? document.activeElement : null;
  lit = element ? family(element) : [];
  if (lit.length === 0 && focused?.closest('a.num, .note, .wide')) lit = family(focused);
  for (const one of lit) one.classList.add('lit');
}
for (const type of ['pointerover', 'focusin', 'focusout'] as const)
  document.addEventListener(type, (event) => light(type === 'focusout' ? new Event(type) : event));

export {};
