import { countOf, partAlone, partName, partsOf } from '../facts/parts.ts';
import type { Parts } from '../facts/parts.ts';
import { fractionInWords } from '../words/fractions.ts';
import { percent } from '../words/numbers.ts';
import { asPhrase, asTitle, fill } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import { drawCounts, isCountable } from './counted.ts';
import type { CountRow } from './counted.ts';
import type { Kind } from './kind.ts';
import { altText, factTable } from './table.ts';
import type { Fact } from './table.ts';

function rateOf(data: Parts, index: number): number {
  return Math.round(((countOf(data.parts[index]!) ?? 0) / (countOf(data.whole) ?? 1)) * 1000) / 10;
}

function rowsOf(data: Parts, words: Words): CountRow[] {
  const { whole, parts } = data;
  const { strings } = words;
  return [
    { label: whole.metric, value: whole.display, count: countOf(whole) ?? 0, remark: '' },
    ...parts.map((part, index) => ({
      label: partName(data, part),
      value: part.display,
      count: countOf(part) ?? 0,
      remark: fill(strings.partRemark, {
        rate: percent(rateOf(data, index)),
        a: whole.number,
        b: part.number,
      }),
    })),
  ];
}

function describe(data: Parts, words: Words) {
  const { strings } = words;
  const { whole, parts } = data;
  const [first] = parts;
  if (!first) throw new Error(`invalid parts: ${whole.id}`);
  const slots = {
    whole: asPhrase(whole.metric, words),
    part: parts.length === 1 ? partName(data, first) : asPhrase(partName(data, first), words),
    x: whole.display,
    y: first.display,
    amount: fractionInWords(rateOf(data, 0), words),
  };
  const alone = words.locale === 'en' ? partAlone(whole.metric, first.metric) : null;
  const title = asTitle(
    parts.length === 1
      ? fill(strings.partTitle, slots)
      : alone === null
        ? fill(strings.nestedTitle, slots)
        : fill(strings.nestedTitleShort, { ...slots, part: alone }),
    words,
  );
  const facts: Fact[] = [
    { label: whole.metric, value: whole.display, origin: 'stated' },
    ...parts.flatMap((part, index): Fact[] => [
      { label: partName(data, part), value: part.display, origin: 'stated' },
      {
        label: fill(strings.shareOfWhole, { part: partName(data, part) }),
        value: percent(rateOf(data, index)),
        origin: 'derived',
      },
    ]),
  ];
  const each = isCountable([whole, ...parts].map((figure) => ({ count: countOf(figure) ?? 0 })));
  return {
    title,
    subtitle: fill(each ? strings.nestedSubtitle : strings.nestedSubtitleBars, {
      period: whole.period,
      unit: whole.unit.trim(),
    }),
    alt: altText(title, facts, words),
    note: !data.nested && parts.length > 1 ? strings.overlapNote : null,
    table: factTable(facts, words),
  };
}

/** A count and the counts within it, in one unit and at one pitch. */
export const nested: Kind<Parts> = {
  name: 'nested',
  accepts: partsOf,
  shows: ({ whole, parts }) => [whole.id, ...parts.map(({ id }) => id)],
  form: ({ whole }) => ((countOf(whole) ?? 0) > 60 ? 'wide' : 'note'),
  draw: (data, theme, words) => drawCounts('nested', rowsOf(data, words), theme),
  describe,
};
