import { NOT_FIGURES } from '../tables/not-figures.ts';

const masksNamed = (pattern: RegExp): ReadonlySet<string> =>
  new Set(NOT_FIGURES.map(({ name }) => name).filter((name) => pattern.test(name)));
/** Numbers that tell a time. */
export const TIMES = masksNamed(/date|month|year|quarter|run-of-time|span-of-time|day|batch/);
/** Numbers that are part of a name. */
export const NAMES = masksNamed(
  /^threshold|^(?:list-name|voltage|every|named-number|named-people|capacity|age|age-range)$/,
);
