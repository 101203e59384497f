import type { VFile } from 'vfile';
import { blocksOf, normalisePunctuation, sentencesOf } from '../article/index.ts';
import { checkFigureDecisions } from './check-figure-decisions.ts';
import { isBetween } from './settle-doubts.ts';
import { nearest } from './problems/nearest.ts';
import { report } from './problems/problem.ts';
import type { Place, ProblemArg } from './problems/types.ts';
import type { ReportMeta } from './schemas/report.ts';
import type { DoubtDecision } from './schemas/doubts.ts';
import type { Seed } from './types.ts';
import type { Understanding } from './understand.ts';
import type { Path } from './yaml/path.ts';

type PlaceOf = (path: Path, part?: 'key' | 'value') => Place;

/** Reports a year that isn't the id's, and dates before it: of a file that may have other faults. */
export function checkDates(file: VFile, id: string, raw: unknown, place: PlaceOf): void {
  const meta = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
  const { year } = meta;
  if (typeof year !== 'number' || !/^[12]\d{3}$/.test(String(year))) return;
  const prefix = id.slice(0, 4);
  if (String(year) !== prefix) {
    const args = { year, id, prefix, suggestion: `${year}${id.slice(4)}` };
    report(file, { name: 'year-mismatch', place: place(['year']), args });
  }
  for (const key of ['published', 'reference'] as const) {
    const value = String(meta[key] ?? '');
    if (!/^\d{4}(?:-|$)/.test(value) || Number(value.slice(0, 4)) >= year) continue;
    report(file, {
      name: 'date-order',
      place: place([key]),
      args: { key, value, year },
    });
  }
}

/** Reports decisions that the article no longer bears out: lines that aren't there, figures and words that are gone. */
export function checkDecisions(
  file: VFile,
  meta: ReportMeta,
  place: PlaceOf,
  { seed, understood }: { seed: Seed; understood: Understanding },
): void {
  checkLines(file, meta, place, seed.text);
  const sentences = blocksOf(understood.article).flatMap(({ data: { text } }) =>
    sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim()),
  );
  checkFigureDecisions(file, meta.figures ?? [], understood.outcomes, place, sentences);
  const ids = understood.figures.map(({ id }) => id);
  for (const [i, id] of (meta.headline ?? []).entries()) {
    if (ids.includes(id)) continue;
    const args = { key: 'headline', value: id, ...headlineWords(id, ids, meta, understood) };
    report(file, { name: 'stale-decision', place: place(['headline', i]), args });
  }
  for (const [i, pin] of (meta.pins ?? []).entries()) {
    if (seed.text.includes(pin.source)) continue;
    report(file, { name: 'unused-pin', place: place(['pins', i, 'source']), args: { value: pin.source } });
  }
}

/** Reports entries under `doubts` that no doubt answers to; those about doubts between reports are told where reports are compared. */
export function checkSettled(
  file: VFile,
  decisions: readonly DoubtDecision[],
  met: ReadonlySet<number>,
  place: PlaceOf,
): void {
  for (const [i, { name }] of decisions.entries()) {
    if (met.has(i) || isBetween(name)) continue;
    report(file, { name: 'stale-decision', place: place(['doubts', i]), args: settledWords(name) });
  }
}

/** The words about an entry under `doubts` that no doubt answers to. */
export function settledWords(name: string): Record<string, ProblemArg> {
  return {
    key: 'doubts',
    value: name,
    why: {
      zh: '现在没有哪一句引起这个疑点：句子改了，或者疑点已经消除。',
      en: 'No sentence raises this doubt now: it was changed, or the doubt is gone.',
    },
    hint: {
      zh: '照原文改正 sentence，或者删去这一条。',
      en: 'Correct sentence by the article, or delete the entry.',
    },
  };
}

/** Why no figure has the id, and which one is meant. */
function headlineWords(
  id: string,
  ids: readonly string[],
  { figures: decisions = [] }: ReportMeta,
  { hidden, outcomes }: Understanding,
): { why: ProblemArg; hint: ProblemArg } {
  const outcome = outcomes.find(({ index, figure }) => figure === id || decisions[index]?.id === id);
  const decision = outcome && decisions[outcome.index];
  if (decision?.hidden !== undefined && hidden.some((figure) => figure.id === outcome?.figure))
    return {
      why: {
        zh: `figures 里已决定不公布这个数（${decision.hidden}）。`,
        en: `An entry under figures hides it (${decision.hidden}).`,
      },
      hint: {
        zh: '从 headline 里删去它，或者删去 hidden。',
        en: 'Delete it from headline, or delete hidden.',
      },
    };
  if (outcome?.figure !== undefined && ids.includes(outcome.figure))
    return {
      why: {
        zh: '这个数在 figures 里改过，编号也就变了。',
        en: 'An entry under figures corrects it, and so its id is another.',
      },
      hint: { zh: `改成 ${outcome.figure}。`, en: `Write ${outcome.figure}.` },
    };
  const meant = nearest(id, ids);
  return {
    why: { zh: '这篇文章里没有这个编号的数字。', en: 'The article has no figure of this id.' },
    hint: meant
      ? { zh: `是不是 ${meant}？`, en: `Did you mean ${meant}?` }
      : {
          zh: '用 npm run figures 看看现有的编号，或者删去它。',
          en: 'See the ids by npm run figures, or delete it.',
        },
  };
}

function checkLines(file: VFile, meta: ReportMeta, place: PlaceOf, text: string): void {
  if (!meta.structure) return;
  const lines = text.replace(/(?:\r\n|\n|\r)$/, '').split(/\r\n|\n|\r/);
  const { splits = [], ...byLine } = meta.structure;
  for (const [i, { line, before }] of splits.entries()) {
    const at = normalisePunctuation(lines[line - 1] ?? '')
      .trimStart()
      .indexOf(before);
    if (at > 0) continue;
    const why =
      at < 0
        ? {
            zh: `原文第 ${line} 行没有“${before}”，`,
            en: `Line ${line} of the article has no "${before}".`,
          }
        : {
            zh: `原文第 ${line} 行就从“${before}”开始，要让整行自成一段，写在 paragraphs 里；`,
            en: `Line ${line} of the article begins with "${before}": for the whole line to be a paragraph, name it in paragraphs.`,
          };
    const args = { key: 'structure.splits', line, why };
    report(file, { name: 'decision-line', place: place(['structure', 'splits', i]), args });
  }
  for (const [key, decisions] of Object.entries(byLine)) {
    for (const [i, decision] of (decisions ?? []).entries()) {
      const numbers = Array.isArray(decision) ? decision : [decision];
      for (const [j, line] of numbers.entries()) {
        const written = lines[line - 1];
        if (written?.trim()) continue;
        const why =
          written === undefined
            ? { zh: `原文只有 ${lines.length} 行，`, en: `The article has ${lines.length} lines.` }
            : { zh: '原文的这一行是空的，', en: 'That line of the article is empty.' };
        report(file, {
          name: 'decision-line',
          place: place(Array.isArray(decision) ? ['structure', key, i, j] : ['structure', key, i]),
          args: { key: `structure.${key}`, line, why },
        });
      }
    }
  }
}
