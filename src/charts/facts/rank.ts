import type { LocalFigure } from '../../editions/types.ts';
import { isPlanned } from '../../figures/relations/bounds.ts';
import { amongOf } from './among.ts';
import { fill } from '../words/words.ts';
import type { Words } from '../words/words.ts';

/** A place among a known number of places. */
export interface Rank {
  figure: LocalFigure;
  place: number;
  /** 前五位: the place is somewhere among the first. */
  within: boolean;
  total: number;
}

/** Where a text says how many were ranked: the article's words, and a sentence in those of any edition. */
export const FIELDS: readonly { pattern: RegExp; example: string; total: number }[] = [
  { pattern: /TOP\s*(\d+)/i, example: 'TOP30软件园区', total: 30 },
  { pattern: /前(\d+)(?:强|強|名|位)/, example: '全国前20强开发区', total: 20 },
  { pattern: /(\d+)(?:强|強)/, example: '全国100强县', total: 100 },
  {
    pattern:
      /(\d+)(?:个|個|家)(?:区县|區縣|县区|縣區|区市|區市|开发区|開發區|高新区|高新區|园区|園區|经开区|經開區|城市|县|縣|区|區)/,
    example: '全市12个区县',
    total: 12,
  },
  { pattern: /\b(\d+) (?:leading|best|strongest)\b/i, example: "the country's 20 leading zones", total: 20 },
  { pattern: /\b(?:leading|best) (\d+)\b/i, example: 'the leading 20 zones', total: 20 },
];

/** How a Chinese sentence names such a field: 在全国前20强开发区中居前五位. */
const FIELD_NAME =
  /(?:全国|全國|全省|全市|全区|全區|中国|中國|世界|全球)?前\d+(?:强|強)[\u4e00-\u9fff]{0,8}?(?=中|里|裡|裏|内|內|排|居|位|列|，|。)/;

const MOST = 120;

/** A rank with its field; undefined where the article does not say among how many. */
export function rankOf(figure: LocalFigure): Rank | undefined {
  const { kind, value, metric, compare } = figure.source;
  const own = kind === 'rank' && typeof value.amount === 'number';
  const beside = compare.find(({ type }) => type === 'rank');
  const place = own ? (value.amount as number) : beside?.value;
  if (place === undefined || !Number.isInteger(place) || place < 1 || isPlanned(value.qualifier))
    return undefined;
  const said = own ? `${value.qualifier ?? ''}${value.raw}` : (beside?.text ?? '');
  const field = [
    beside?.among ?? '',
    own ? metric : '',
    own ? (figure.source.scope ?? '') : '',
    beside?.text ?? '',
    onlyField(figure.sentence),
  ];
  const total = field.map((text) => totalIn(text)).find((found) => found !== undefined && found > place);
  if (total === undefined || total > MOST) return undefined;
  return { figure, place, within: /前/.test(said) && place > 1, total };
}

/** A sentence's field, where it names one and no other. */
function onlyField(sentence: string): string {
  const found = FIELDS.flatMap(({ pattern }) => sentence.match(new RegExp(pattern, 'gi')) ?? []);
  const fields = found.filter((one) => !found.some((other) => other !== one && other.includes(one)));
  return fields.length === 1 ? (fields[0] ?? '') : '';
}

function totalIn(text: string): number | undefined {
  for (const { pattern } of FIELDS) {
    const digits = pattern.exec(text)?.[1];
    if (digits !== undefined) return Number(digits);
  }
  return undefined;
}

/** How an English sentence names such a field, its number included: the country's 20 leading development zones. */
const ENGLISH_FIELD =
  /\b(?:the|its) (?:[a-z]+['’]s )?(\d+) (?:leading|best|strongest|top)(?: [a-z-]+){1,3}?(?=[,.;:)]|$)/i;

/** How many are ranked, and in English what they are where the sentence says it. */
export function fieldInWords({ figure, total }: Rank): string {
  const [field, number] = ENGLISH_FIELD.exec(figure.sentence) ?? [];
  return field !== undefined && Number(number) === total ? field : String(total);
}

/** Among whom, in the edition's words. */
export function fieldOf(rank: Rank, words: Words): string {
  const { figure, total } = rank;
  const named = words.locale === 'en' ? undefined : FIELD_NAME.exec(figure.sentence)?.[0];
  const among = amongOf(figure, 'rank', words) ?? figure.scope ?? named;
  return among ?? (figure.source.kind === 'rank' ? '' : fill(words.strings.field, { total }));
}
