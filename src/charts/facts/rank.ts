import type { LocalFigure } from '../../editions/types.ts';
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

/** Where a text says how many were ranked. */
const FIELDS: readonly { pattern: RegExp; example: string }[] = [
  { pattern: /TOP\s*(\d+)/i, example: 'TOP30软件园区' },
  { pattern: /前(\d+)(?:强|名|位)/, example: '全国前20强开发区' },
  { pattern: /(\d+)强/, example: '全国百强县为100强' },
  {
    pattern: /(\d+)(?:个|家)(?:区县|县区|区市|开发区|高新区|园区|经开区|城市|县|区)/,
    example: '全市12个区县',
  },
];

const MOST = 120;

/** A rank with its field; undefined where the article does not say among how many. */
export function rankOf(figure: LocalFigure): Rank | undefined {
  const { kind, value, metric, compare } = figure.source;
  const own = kind === 'rank' && typeof value.amount === 'number';
  const beside = compare.find(({ type }) => type === 'rank');
  const place = own ? (value.amount as number) : beside?.value;
  if (place === undefined || !Number.isInteger(place) || place < 1) return undefined;
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

/** Among whom, in the edition's words. */
export function fieldOf(rank: Rank, words: Words): string {
  const { figure, total } = rank;
  const among = amongOf(figure, 'rank', words) ?? figure.scope;
  return among ?? (figure.source.kind === 'rank' ? '' : fill(words.strings.field, { total }));
}
