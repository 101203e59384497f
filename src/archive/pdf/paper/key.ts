import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { strings } from '../../../editions/index.ts';
import type { Locale } from '../../../editions/types.ts';

const mark = (...children: Element[]): Element =>
  s(
    'svg',
    { viewBox: '0 0 28 12', width: 28, height: 12, ariaHidden: 'true', className: 'chart' },
    ...children,
  );

const box = (className: string) =>
  s('rect', { className, x: 0.5, y: 0.5, width: 27, height: 11, fill: 'none' });

/** What the marks in the charts mean. */
export function key(locale: Locale): Element {
  const words = strings(locale).site;
  const rows: [Element, string][] = [
    [mark(s('rect', { className: 'm-ink', width: 28, height: 12 })), words.legendStated],
    [mark(s('rect', { className: 'm-acc', width: 28, height: 12 })), words.legendAccent],
    [
      mark(
        s('path', {
          className: 'm-hatch-lines',
          d: 'M2 11.5 12.5 1M7 11.5 17.5 1M12 11.5 22.5 1M17 11.5 27.4 1.1M22 11.5 27.5 6',
        }),
        box('m-hatch'),
      ),
      words.legendDerived,
    ],
    [
      mark(
        s('rect', {
          ...{ className: 'm-dash', x: 1, y: 1, width: 26, height: 10, fill: 'none' },
          strokeDasharray: '3 2',
        }),
      ),
      words.legendPlanned,
    ],
    [mark(box('m-hollow')), words.legendRest],
  ];
  return h('div', { className: 'key' }, [
    h('h3', words.legend),
    h(
      'ul',
      rows.map(([picture, meaning]) => h('li', [picture, h('span', meaning)])),
    ),
  ]);
}
