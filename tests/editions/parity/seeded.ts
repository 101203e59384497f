/** An error put into an English text on purpose; null where the text has no place for it. */
export type Seed = (text: string, pick: (count: number) => number) => string | null;

interface Token {
  start: number;
  digits: string;
  scale: string;
  unit: string;
  all: string;
}

const TOKEN =
  /(?<![\w.,+-])(?:CNY |US\$)?(\d[\d,]*(?:\.\d+)?)(?![\w+:]|,\d|\.\d)( (?:million|billion|trillion))?( percentage points?|%| percent| hectares| km| square metres)?/g;

/** The figures of an English text, years and dates left out. */
function tokens(text: string): Token[] {
  return [...text.matchAll(TOKEN)].flatMap((match) => {
    const [all, raw = '', scale = '', unit = ''] = match;
    const digits = raw.replace(/,$/, '');
    const start = match.index + all.indexOf(raw);
    const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
    const near = `${text.slice(Math.max(0, start - 10), start)}#${text.slice(start + digits.length, start + digits.length + 10)}`;
    const dated = new RegExp(`${month} #|# ${month}`).test(near);
    if (dated || (/^(?:19|20)\d\d$/.test(digits) && scale === '' && unit === '')) return [];
    return [{ start, digits, scale, unit, all }];
  });
}

const put = (text: string, at: number, length: number, words: string): string =>
  text.slice(0, at) + words + text.slice(at + length);

function one<T>(from: readonly T[], pick: (count: number) => number): T | null {
  return from.length === 0 ? null : (from[pick(from.length)] ?? null);
}

/** Million for billion, or a point moved. */
const scale: Seed = (text, pick) => {
  const token = one(tokens(text), pick);
  if (token === null) return null;
  const { start, digits } = token;
  const other = { ' million': ' billion', ' billion': ' million', ' trillion': ' billion' }[token.scale];
  if (other !== undefined) return put(text, start + digits.length, token.scale.length, other);
  return put(
    text,
    start,
    digits.length,
    String(Number((Number(digits.replaceAll(',', '')) * 10).toPrecision(12))),
  );
};

const digit: Seed = (text, pick) => {
  const token = one(tokens(text), pick);
  if (token === null) return null;
  const places = [...token.digits].flatMap((char, at) => (/\d/.test(char) ? [at] : []));
  const at = places[pick(places.length)] as number;
  const was = Number(token.digits[at]);
  return put(text, token.start + at, 1, String(at === 0 ? (was % 9) + 1 : (was + 1 + pick(9)) % 10));
};

const unit: Seed = (text, pick) => {
  const found = [...text.matchAll(/CNY (?=\d)|US\$(?=\d)|(?<=\d) percentage points?|(?<=\d)%/g)];
  const match = one(found, pick);
  if (match === null) return null;
  const other =
    match[0] === 'CNY ' ? 'US$' : match[0] === 'US$' ? 'CNY ' : match[0] === '%' ? ' percentage points' : '%';
  return put(text, match.index, match[0].length, other);
};

const hedge: Seed = (text, pick) => {
  const match = one(
    [
      ...text.matchAll(
        /\b(?:more than|over|nearly|almost|about|around|at least|close to) (?=(?:CNY |US\$)?\d)/g,
      ),
    ],
    pick,
  );
  return match === null ? null : put(text, match.index, match[0].length, '');
};

/** Two figures of one kind in each other's place. */
const order: Seed = (text, pick) => {
  const all = tokens(text);
  const alike = all.flatMap((a, at) => {
    const b = all
      .slice(at + 1)
      .find((other) => other.unit === a.unit && other.scale === a.scale && other.digits !== a.digits);
    return b === undefined ? [] : [[a, b] as const];
  });
  const match = one(alike, pick);
  if (match === null) return null;
  const [a, b] = match;
  return put(put(text, b.start, b.digits.length, a.digits), a.start, a.digits.length, b.digits);
};

const omission: Seed = (text, pick) => {
  const token = one(tokens(text), pick);
  if (token === null) return null;
  return put(text, token.start, token.digits.length + token.scale.length + token.unit.length, 'many');
};

const invention: Seed = (text, pick) =>
  text.replace(
    /\.?$/,
    [
      `, up ${7 + pick(30)}.${1 + pick(9)}%.`,
      `, ${431 + pick(500)} in all.`,
      `, worth CNY ${13 + pick(70)} billion.`,
    ][pick(3)] as string,
  );

export const SEEDS: Readonly<Record<string, Seed>> = {
  scale,
  digit,
  unit,
  hedge,
  order,
  omission,
  invention,
};
