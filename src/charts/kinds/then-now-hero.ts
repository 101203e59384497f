import type { Element } from 'hast';
import { derivedLike } from '../facts/derive.ts';
import { frame } from '../svg/frame.ts';
import type { Theme } from '../svg/theme.ts';
import { mark, openEnd } from '../svg/marks.ts';
import { textWidth, wrapText } from '../svg/measure.ts';
import { text } from '../svg/text.ts';
import { fill } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import type { ThenNow } from '../facts/then-now.ts';
import { sides } from './then-now.ts';

const NOW = 34;
const BEFORE = 17;

/** The bars of a hero: this year as wide as the page with the excess in the accent, last year under it. */
export function thenNowHero(data: ThenNow, theme: Theme, words: Words): Element {
  const { width } = theme;
  const { strings } = words;
  const { now } = data;
  const open = now.bound === 'lower' ? 26 : 0;
  const room = width - open;
  const most = Math.max(now.amount, data.before);
  const nowWidth = (room * now.amount) / most;
  const cut = (room * data.before) / most;
  const grew = now.amount > data.before;
  const top = 0;
  const under = top + NOW + 6;
  const { before } = sides(data, words);
  const excess = derivedLike(now.figure, Math.abs(now.amount - data.before), words);
  const left = fill(strings.heroBefore, { label: before.label, x: before.value });
  const right = excess ? fill(grew ? strings.excess : strings.shortfall, { x: excess.display }) : '';
  const y = under + BEFORE + 20;
  const rightWidth = textWidth(right, 14);
  const rightX = Math.min(Math.max(cut, textWidth(left, 14) + 24), width - rightWidth);
  const oneLine = textWidth(left, 14) + 24 + rightWidth <= width;
  const stacked = [
    ...wrapText(left, width, 14).map((line) => ({ line, accent: false })),
    ...wrapText(right, width, 14).map((line) => ({ line, accent: true })),
  ];
  const elements = [
    ...(now.planned
      ? mark('planned', { x: 0, y: top, width: nowWidth, height: NOW })
      : grew
        ? [
            ...mark('stated', { x: 0, y: top, width: cut, height: NOW }),
            ...mark('accent', { x: cut + 2, y: top, width: nowWidth - cut - 2, height: NOW }),
          ]
        : mark('stated', { x: 0, y: top, width: nowWidth, height: NOW })),
    ...(open > 0 ? [openEnd(nowWidth, top + NOW / 2, open - 4, grew)] : []),
    ...mark(data.how === 'from' ? 'soft' : 'derived', { x: 0, y: under, width: cut, height: BEFORE }),
    ...(oneLine
      ? [text(left, 0, y, { size: 14 }), text(right, rightX, y, { size: 14, tone: 'accent' })]
      : stacked.map(({ line, accent }, index) =>
          text(line, 0, y + index * 19, { size: 14, tone: accent ? 'accent' : 'ink' }),
        )),
  ];
  const height = y + (oneLine ? 0 : (stacked.length - 1) * 19) + 6;
  return frame('then-now', theme, height, elements);
}
