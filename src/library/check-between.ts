import type { VFile } from 'vfile';
import { pointFinder } from '../article/index.ts';
import { comparableFigures, findBetween, wordsOf } from '../figures/index.ts';
import type { Figure } from '../figures/types.ts';
import { seedPath } from './listing.ts';
import { sourceFile } from './problems/problem.ts';
import { reportDoubt } from './read-report.ts';
import type { Report } from './types.ts';

/** What of a report is compared with others: a few figures with their places, so that any number of reports fits in memory. */
export interface Compared {
  id: string;
  year: number;
  organisation: string;
  figures: readonly Figure[];
  /** Line and column of each figure's first statement, by its raw offset. */
  places: ReadonlyMap<number, { line: number; column: number }>;
}

/** What a report gives to the comparison. */
export function comparedOf({ id, year, meta, figures, seed }: Report): Compared {
  const own = comparableFigures(figures);
  const find = own.length > 0 ? pointFinder(seed.text) : undefined;
  const places = new Map(
    own.flatMap(({ source: [first] }) => {
      const point = first && find?.(first.value[0]);
      return first && point ? [[first.value[0], { line: point.line, column: point.column }]] : [];
    }),
  );
  return { id, year, organisation: meta.organisation.name, figures: own, places };
}

/**
 * Puts on each seed what its figures say differently from those of the organisation's earlier reports: on its file
 * among `files`, or on a new one, which is added.
 */
export function checkBetween(root: string, reports: readonly Compared[], files: VFile[]): void {
  const byId = new Map(reports.map((one) => [one.id, one]));
  for (const own of Map.groupBy(reports, ({ organisation }) => organisation).values()) {
    if (own.length < 2) continue;
    const inTime = own.toSorted((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
    for (const finding of findBetween(inTime.map(({ id, figures }) => ({ report: id, figures })))) {
      const texts = wordsOf(finding);
      reportDoubt(fileOf(root, finding.report, files), {
        reason: texts.zh.what,
        name: finding.name,
        severity: 'warning',
        ...byId.get(finding.report)?.places.get(finding.at.value[0]),
        note: `${texts.zh.why}\n${texts.zh.fix}`,
        texts,
      });
    }
  }
}

function fileOf(root: string, id: string, files: VFile[]): VFile {
  const path = seedPath(id);
  const known = files.find((file) => file.path === path);
  if (known) return known;
  const made = sourceFile(root, path);
  files.push(made);
  return made;
}
