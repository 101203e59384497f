import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, isMap, isSeq } from 'yaml';
import { blocksOf, headingLinesOf, sectionsOf, sentencesOf } from '../../article/index.ts';
import { findTraces, traceFigures } from '../../figures/index.ts';
import { sha256 } from '../digest.ts';
import { englishPath, reportPath, seedPath } from '../listing.ts';
import type { Published, PublishedFigure } from '../schemas/published.ts';
import type { Report } from '../types.ts';
import { changesSince } from './changes.ts';
import type { Change } from './changes.ts';
import { publishedPath, versionPath } from './read-published.ts';
import { versionDigest } from './version.ts';

/** A version to be recorded: files to write, by their paths below the library's folder. */
export interface Release {
  /** Names the version; null where it is the one recorded last, and nothing is to be written. */
  digest: string | null;
  files: { path: string; bytes: Uint8Array | string; replaces: boolean }[];
  /** What figures say otherwise than the version before. */
  changes: Change[];
}

/** What a release is made with. */
export interface ReleaseOptions {
  /** ISO date. */
  date: string;
  note?: string | undefined;
  /** The note in English. */
  noteEn?: string | undefined;
  /** The charts of the report's pages, with the figures that they show. */
  charts: readonly { id: string; figures: readonly string[] }[];
}

/**
 * Records a report as it is now: what was published, with every id that is public from now on, and a copy of its
 * files by which this version stays readable. Ids of earlier versions stay.
 */
export function releaseReport(
  root: string,
  report: Report,
  published: Published | null,
  { date, note, noteEn, charts }: ReleaseOptions,
): Release {
  const { id } = report;
  const files = {
    ...(report.english === null ? {} : { 'en.md': readFileSync(join(root, englishPath(id))) }),
    'report.yaml': readFileSync(join(root, reportPath(id))),
    'seed.txt': readFileSync(join(root, seedPath(id))),
  };
  const digest = versionDigest({
    'en.md': files['en.md'] === undefined ? null : sha256(files['en.md']),
    'report.yaml': sha256(files['report.yaml']),
    'seed.txt': sha256(files['seed.txt']),
  });
  const changes = published === null ? [] : changesSince(published, report);
  if (published?.versions.some((version) => version.digest === digest))
    return { digest: null, files: [], changes };
  const next: Published = {
    versions: [
      ...(published?.versions ?? []),
      {
        digest,
        seed: report.seed.sha256,
        date,
        ...(report.english === null ? {} : { english: true as const }),
        ...(note === undefined ? {} : { note }),
        ...(noteEn === undefined ? {} : { noteEn }),
      },
    ],
    figures: figuresOf(report, published),
    sections: merge(published?.sections, sectionsIn(report)),
    paragraphs: merge(published?.paragraphs, paragraphsIn(report)),
    charts: merge(
      published?.charts,
      charts.map(({ id: chart, figures }) => ({ id: chart, figures: [...figures] })),
    ),
  };
  return {
    digest,
    files: [
      { path: publishedPath(id), bytes: toYaml(next), replaces: true },
      ...Object.entries(files).map(([name, bytes]) => ({
        path: versionPath(id, digest, name),
        bytes,
        replaces: true,
      })),
    ],
    changes,
  };
}

/** Figures of today, and those of earlier versions with the words that they are found by today. */
function figuresOf(report: Report, published: Published | null): PublishedFigure[] {
  const { article, figures, hidden } = report;
  const today = traceFigures(article, figures);
  const traces = new Map(today.map((trace) => [trace.id, trace]));
  const found = findTraces(article, [...figures, ...hidden], published?.figures ?? []);
  const earlier = (published?.figures ?? []).map((one) => {
    const now = traces.get(found.get(one.id)?.id ?? '');
    return now ? { ...now, id: one.id } : { ...one, live: false as const };
  });
  return merge(earlier, today);
}

const sectionsIn = ({ article }: Report): Published['sections'] =>
  sectionsOf(article).map((section) => ({
    id: section.data.id,
    heading: headingLinesOf(section).join(''),
  }));

const paragraphsIn = ({ article }: Report): Published['paragraphs'] =>
  blocksOf(article).map(({ data: { id, text } }) => ({
    id,
    begins: text.slice(0, sentencesOf(text)[0]?.end ?? text.length).slice(0, 60),
  }));

/** What is there today in its order, then what was there before. */
function merge<Item extends { id: string }>(
  before: readonly Item[] | undefined,
  today: readonly Item[],
): Item[] {
  const ids = new Set(today.map(({ id }) => id));
  return [...today, ...(before ?? []).filter(({ id }) => !ids.has(id))];
}

const HEAD =
  ' 公布过的版本和编号：npm run release 写的，请不要手改。\n What was published: written by npm run release, not by hand.';

/** One entry a line, so that Git shows what came and went. */
function toYaml(published: Published): string {
  const document = new Document(published);
  document.commentBefore = HEAD;
  if (isMap(document.contents))
    for (const { value: list } of document.contents.items)
      if (isSeq(list)) for (const item of list.items) if (isMap(item)) item.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
