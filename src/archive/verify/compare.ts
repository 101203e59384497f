import type { FigureRecord } from '../../site/index.ts';
import { claimsOf, numbersIn, numeralsIn, squeeze } from './claims.ts';
import type { Stretch } from './claims.ts';
import type { Expected, Passage } from './expected.ts';
import { findClaim, haystack } from './find-claim.ts';
import type { Haystack } from './find-claim.ts';
import { compareMarkup } from './page-elements.ts';
import { withoutIn } from './page-images.ts';
import type { PageText } from './page-text.ts';
import type { VerifyFinding } from './rules.ts';

const shown = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

/** Compares records, field by field, with what the source text gives. */
export function compareRecords(
  records: readonly Partial<FigureRecord>[],
  expected: readonly Partial<FigureRecord>[],
): VerifyFinding[] {
  const here = new Map(records.map((record) => [record.id, record]));
  const known = new Set(expected.map(({ id }) => id));
  const findings = expected.flatMap((record): VerifyFinding[] => {
    const id = shown(record.id);
    const found = here.get(record.id);
    if (!found) return [{ rule: 'figure-missing', args: { figure: id, expected: shown(record.display) } }];
    return ([...new Set([...Object.keys(record), ...Object.keys(found)])] as (keyof FigureRecord)[])
      .filter((field) => shown(found[field]) !== shown(record[field]))
      .map((field) => differs(id, field, shown(found[field]), shown(record[field])));
  });
  const unknown = records
    .filter(({ id }) => !known.has(id))
    .map((record): VerifyFinding => {
      const args = { figure: shown(record.id), found: shown(record.display) };
      return { rule: 'figure-unknown', args };
    });
  return [...findings, ...unknown];
}

/** Compares a table, whose first row names the columns, with the one that the source text gives. */
export function compareTables(
  table: readonly string[][],
  expected: readonly string[][],
  display: Expected['display'],
): VerifyFinding[] {
  const [columns = []] = expected;
  const findings = columns
    .map((column, i) => [column, table[0]?.[i] ?? ''] as const)
    .filter(([column, found]) => column !== found)
    .map(([column, found]) => differs('*', { zh: '列名', en: 'a column' }, found, column));
  if (findings.length > 0) return findings;
  const here = new Map(table.slice(1).map((row) => [row[0], row]));
  const known = new Set(expected.map(([id]) => id));
  for (const row of expected.slice(1)) {
    const [id = ''] = row;
    const found = here.get(id);
    if (!found)
      findings.push({ rule: 'figure-missing', args: { figure: id, expected: display.get(id) ?? '' } });
    for (const [i, column] of found ? columns.entries() : [])
      if ((found?.[i] ?? '') !== row[i]) findings.push(differs(id, column, found?.[i] ?? '', row[i] ?? ''));
  }
  for (const [id = '', row] of here)
    if (!known.has(id))
      findings.push({ rule: 'figure-unknown', args: { figure: id, found: row?.[2] ?? '' } });
  return findings;
}

/** Looks in a text for every number of these passages, and names what stands in its place. */
export function comparePaper(text: string, passages: readonly Passage[]): VerifyFinding[] {
  const place = haystack(text);
  return unique(passages.flatMap(({ stretches }) => missedIn(stretches, place)));
}

/** Compares a page, paragraph by paragraph and place by place; then its markup, where its text told of nothing. */
export function comparePage(page: PageText, { passages, pageOf }: Expected): VerifyFinding[] {
  const { places, markup } = pageOf(withoutIn(page.tree, page.leftOut));
  const texts = passages.flatMap(({ id, stretches }) => {
    const expected = squeeze(stretches.map(({ text }) => text).join(''));
    const found = page.textOf(id ?? '') ?? '';
    if (squeeze(found) === expected) return [];
    const missed = missedIn(stretches, haystack(found));
    const figure = stretches.find((stretch) => stretch.figure)?.figure ?? '—';
    return missed.length > 0
      ? missed
      : [differs(figure, `#${id}`, ...aroundChange(squeeze(found), expected))];
  });
  const numbers = places.flatMap(({ id, selector = '', figure, texts: stated }) => {
    const found = id === undefined ? page.select(selector) : (page.textOf(id) ?? '');
    const [more, fewer] = differenceOf(numeralsIn(found), stated.flatMap(numeralsIn));
    if (more.length + fewer.length === 0) return [];
    return [differs(figure ?? '—', id ? `#${id}` : selector, more.join(' ') || '—', fewer.join(' ') || '—')];
  });
  const rest = numbersIn(page.restOf([...passages.flatMap(({ id }) => (id ? [{ id }] : [])), ...places])).map(
    (number) => differs('—', { zh: '别处的文字', en: 'text elsewhere' }, number, '—'),
  );
  const stated = unique([...texts, ...numbers, ...rest]);
  if (stated.length > 0) return stated;
  return unique(
    compareMarkup(page.tree, markup).map(({ figure, field, found, expected }) =>
      differs(figure ?? '—', field, found, expected),
    ),
  );
}

function missedIn(stretches: readonly Stretch[], place: Haystack): VerifyFinding[] {
  return claimsOf(stretches).flatMap((claim) => {
    const missed = findClaim(claim, place);
    if (!missed) return [];
    const where = `…${claim.before.slice(-6)}▁${claim.after}…`;
    const field = { zh: `文字 ${where}`, en: `text ${where}` };
    return [differs(claim.figure ?? '—', field, missed.found ?? '—', claim.number)];
  });
}

/** What each of two lists has more of. */
export function differenceOf(found: readonly string[], expected: readonly string[]): [string[], string[]] {
  const rest = [...expected];
  const more = found.filter((number) => {
    const at = rest.indexOf(number);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return [more, rest];
}

/** A few characters of two texts from where they part. */
function aroundChange(found: string, expected: string): [string, string] {
  let at = 0;
  while (at < expected.length && found[at] === expected[at]) at++;
  const from = Math.max(0, at - 8);
  return [found.slice(from, at + 8), expected.slice(from, at + 8)];
}

/** A finding that something stands here and another thing was expected. */
export function differs(
  figure: string,
  field: string | { zh: string; en: string },
  found: string,
  expected: string,
): VerifyFinding {
  return { rule: 'figure-differs', args: { figure, field, found: short(found), expected: short(expected) } };
}

const short = (text: string): string => (text.length > 120 ? `${text.slice(0, 110)}…` : text);

function unique(findings: readonly VerifyFinding[]): VerifyFinding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
