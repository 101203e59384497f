import type { Found } from './found.ts';

const MEASURED: ReadonlySet<Found['class']> = new Set(['area', 'measure']);

/** 12.5万公顷（187万亩）耕地: the same in another unit, between a number and what it is of, is part of that number. */
export function withoutRestated(text: string, found: readonly Found[]): Found[] {
  const out: Found[] = [];
  for (const next of found) {
    const last = out.at(-1);
    if (last && isRestated(text, last, next)) out[out.length - 1] = { ...last, outerEnd: next.outerEnd + 1 };
    else out.push(next);
  }
  return out;
}

function isRestated(text: string, last: Found, next: Found): boolean {
  return (
    MEASURED.has(last.class) &&
    last.class === next.class &&
    last.base !== next.base &&
    /^（(?:合|折合|折|约合?|即)?$/.test(text.slice(last.outerEnd, next.outerStart)) &&
    /^）的?\p{Script=Han}{2}/u.test(text.slice(next.outerEnd, next.outerEnd + 4)) &&
    !/^）(?:以上|以下|左右|的\d)/.test(text.slice(next.outerEnd, next.outerEnd + 4))
  );
}
