import type { VFile } from 'vfile';
import { pointFinder } from '../article/index.ts';
import { comparableFigures, findBetween, wordsOf } from '../figures/index.ts';
import type { Figure } from '../figures/types.ts';
import { settledWords } from './check-decisions.ts';
import { reportPath, seedPath } from './listing.ts';
import { report, sourceFile } from './problems/problem.ts';
import type { Place } from './problems/types.ts';
import { reportDoubt } from './read-report.ts';
import type { OpenedReport } from './read-report.ts';
import type { DoubtDecision } from './schemas/doubts.ts';
import { isBetween, sentenceFinder, settling, withEntry } from './settle-doubts.ts';
import type { Report } from './types.ts';

/** What of a report is compared with others: a few figures with their places, so that any number of reports fits in memory. */
export interface Compared {
  id: string;
  year: number;
  organisation: string;
  figures: readonly Figure[];
  /** Line, column and sentence of each figure's first statement, by its raw offset. */
  places: ReadonlyMap<number, Place & { sentence: string }>;
  /** Doubts between reports that staff have looked at, with their places in report.yaml. */
  settled: readonly (DoubtDecision & { place: Place })[];
}

/** What a report gives to the comparison. */
export function comparedOf(
  { id, year, meta, article, figures, seed }: Report,
  placeOf: OpenedReport['place'],
): Compared {
  const own = comparableFigures(figures);
  const find = own.length > 0 ? pointFinder(seed.text) : undefined;
  const sentenceAt = sentenceFinder(article);
  const places = new Map(
    own.flatMap(({ source: [first] }) => {
      const point = first && find?.(first.value[0]);
      return first && point
        ? [
            [
              first.value[0],
              { line: point.line, column: point.column, sentence: copy(sentenceAt(first.value[0])) },
            ],
          ]
        : [];
    }),
  );
  const settled = (meta.doubts ?? []).flatMap((one, i) =>
    isBetween(one.name) ? [{ ...one, place: placeOf(['doubts', i]) }] : [],
  );
  return { id, year, organisation: meta.organisation.name, figures: own, places, settled };
}

/** A part of a string keeps the whole in memory. */
const copy = (text = ''): string => Buffer.from(text).toString();

/**
 * Puts on each seed what its figures say differently from those of the organisation's earlier reports: on its file
 * among `files`, or on a new one, which is added. Entries under `doubts` that no doubt answers to are told where all
 * reports are there.
 */
export function checkBetween(
  root: string,
  reports: readonly Compared[],
  files: VFile[],
  { whole = true }: { whole?: boolean } = {},
): void {
  const met = new Set<DoubtDecision>();
  const byId = new Map(reports.map((one) => [one.id, one]));
  for (const own of Map.groupBy(reports, ({ organisation }) => organisation).values()) {
    if (own.length < 2) continue;
    const inTime = own.toSorted((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
    for (const finding of findBetween(inTime.map(({ id, figures }) => ({ report: id, figures })))) {
      const compared = byId.get(finding.report);
      const { sentence = '', ...place } = compared?.places.get(finding.at.value[0]) ?? {};
      const found = settling(finding.name, sentence, compared?.settled ?? []);
      for (const index of found) met.add(compared!.settled[index]!);
      if (found.length > 0) continue;
      const texts = withEntry(wordsOf(finding), finding.name, sentence);
      reportDoubt(fileOf(root, seedPath(finding.report), files), {
        reason: texts.zh.what,
        name: finding.name,
        severity: 'warning',
        ...place,
        note: `${texts.zh.why}\n${texts.zh.fix}`,
        texts,
        sentence,
      });
    }
  }
  if (!whole) return;
  for (const { id, settled } of reports)
    for (const one of settled)
      if (!met.has(one))
        report(fileOf(root, reportPath(id), files), {
          name: 'stale-decision',
          place: one.place,
          args: settledWords(one.name),
        });
}

function fileOf(root: string, path: string, files: VFile[]): VFile {
  const known = files.find((file) => file.path === path);
  if (known) return known;
  const made = sourceFile(root, path);
  files.push(made);
  return made;
}
