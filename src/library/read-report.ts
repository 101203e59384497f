import type { VFile } from 'vfile';
import { scriptOf } from '../article/index.ts';
import { checkDates, checkDecisions } from './check-decisions.ts';
import { openCache } from './cache.ts';
import { digestOf } from './digest.ts';
import { decodeText, readContent } from './files.ts';
import { englishPath, reportPath, seedPath, splitId } from './listing.ts';
import { openSeed } from './open-seed.ts';
import { hasErrors, LibraryError } from './problems/library-error.ts';
import { report, sourceFile } from './problems/problem.ts';
import type { Place } from './problems/types.ts';
import { openGlossary, openSite } from './read-site.ts';
import { yamlReader } from './read-yaml.ts';
import type { ReadYaml } from './read-yaml.ts';
import { CACHE_FOLDER } from './roots.ts';
import { reportSchema } from './schemas/report.ts';
import { checkSettled } from './check-decisions.ts';
import { sentenceFinder, settleDoubts } from './settle-doubts.ts';
import type { ReportMeta } from './schemas/report.ts';
import type { Report } from './types.ts';
import type { Path } from './yaml/path.ts';
import type { Published } from './schemas/published.ts';
import { checkPublished } from './published/check-published.ts';
import { findIds } from './published/find-ids.ts';
import { openPublished, publishedPath } from './published/read-published.ts';
import { versionDigest, versionName } from './published/version.ts';
import type { VersionFiles } from './published/version.ts';
import { understand, understandingDigest } from './understand.ts';
import type { Doubt, Understanding } from './understand.ts';

export interface ReadOptions {
  /** Folder of the cache of articles and figures; null for none. By default node_modules/.cache/nianjian/reports of the program. */
  cache?: string | null;
}

/** Where a report's files are, below the library's folder. */
export interface ReportPlaces {
  seed: string;
  meta: string;
  english: string;
}

/** A report with its files and their messages; null where errors leave nothing to publish. */
export interface OpenedReport {
  report: Report | null;
  seedFile: VFile;
  metaFile: VFile;
  englishFile: VFile;
  /** What was published of it; without messages where nothing was. */
  publishedFile: VFile;
  /** What parser and extractor are in doubt about; not yet on the seed's file. */
  doubts: Doubt[];
  /** Line and column of a part of report.yaml; of its beginning where there is none. */
  place: (path: Path, part?: 'key' | 'value') => Place;
  /** The same of published.yaml. */
  publishedPlace: (path: Path) => Place;
}

const START = (): Place => ({ line: 1, column: 1 });
const metaReader = yamlReader(reportSchema);

/** One report. Throws a {@link LibraryError} that holds every problem of its files. */
export function readReport(root: string, id: string, options: ReadOptions = {}): Report {
  const site = openSite(root);
  const glossary = openGlossary(root);
  const opened = openReport(root, id, `${site.digest} ${glossary.digest}`, options);
  const { seedFile, metaFile, englishFile, publishedFile } = opened;
  const files = [site.file, glossary.file, seedFile, metaFile, englishFile, publishedFile];
  // Doubts stop nothing, and a page that renders has nobody to tell them to; errors among them do.
  const errors = opened.doubts.filter(({ severity }) => severity === 'error');
  for (const doubt of errors) reportDoubt(seedFile, doubt);
  if (!opened.report || hasErrors(files)) throw new LibraryError(files);
  return opened.report;
}

/** One report and its problems; `shared` is the digest of what all reports depend on. */
export function openReport(
  root: string,
  id: string,
  shared: string,
  options: ReadOptions & { places?: ReportPlaces } = {},
): OpenedReport {
  const { places } = options;
  const seedFile = sourceFile(root, places?.seed ?? seedPath(id));
  const metaFile = sourceFile(root, places?.meta ?? reportPath(id));
  const englishFile = sourceFile(root, places?.english ?? englishPath(id));
  // A version that was published has no earlier ones of its own.
  const published = places
    ? { file: sourceFile(root, publishedPath(id)), read: null }
    : openPublished(root, id);
  const seed = openSeed(root, id, seedFile);
  const parsed = openMeta(root, id, metaFile);
  const englishContent = readContent(root, englishFile);
  const english = englishContent && decodeText(englishContent, englishFile);
  const place = parsed?.place ?? START;
  const publishedFile = published.file;
  const files = { seedFile, metaFile, englishFile, publishedFile };
  const publishedPlace = published.read?.place ?? START;
  const nothing = { report: null, ...files, doubts: [], place, publishedPlace };
  if (!seed || !parsed?.value) return nothing;

  const meta = parsed.value;
  const understanding = understandingDigest(seed.sha256, meta);
  const folder = options.cache === undefined ? CACHE_FOLDER : options.cache;
  const cache = folder === null ? null : openCache(folder);
  const understood = attempt(seedFile, () => understand(seed.text, meta, understanding, cache));
  if (!understood) return nothing;
  checkDecisions(metaFile, meta, parsed.place, { seed, understood });
  const present = { article: understood.article, figures: understood.figures, hidden: understood.hidden };
  const ids = findIds(published.read?.value ?? null, present, meta.formerly);
  if (published.read) {
    const { file, read } = published;
    checkPublished({ root, id, file, read, metaFile, meta, metaPlace: parsed.place }, present, ids);
  }
  const { open, met } = settleDoubts(
    understood.doubts,
    meta.doubts ?? [],
    seed.text,
    sentenceFinder(understood.article),
  );
  checkSettled(metaFile, meta.doubts ?? [], met, parsed.place);
  const digest = digestOf({
    understanding: understanding ?? seed.sha256,
    meta: parsed.sha256,
    english: englishContent?.sha256 ?? null,
    published: published.read?.sha256 ?? null,
    shared,
  });
  const figures = leadBy(understood.figures, meta.headline);
  const article = entitled(understood.article, meta.title);
  const { year, slug } = splitId(id) ?? { year: meta.year, slug: id };
  const script = meta.script ?? scriptOf(seed.text);
  const { derived, hidden, outcomes } = understood;
  const made = {
    id,
    year,
    slug,
    meta,
    article,
    figures,
    derived,
    hidden,
    outcomes,
    script,
    seed,
    english,
    versions: versionsOf(published.read?.value ?? null, {
      'en.md': englishContent?.sha256 ?? null,
      'report.yaml': parsed.sha256,
      'seed.txt': seed.sha256,
    }),
    formerly: ids.formerly,
    digest,
  };
  return { report: made, ...files, doubts: open, place, publishedPlace };
}

/** Versions that were published, the latest first, with the one that the report is now marked. */
function versionsOf(published: Published | null, files: VersionFiles): Report['versions'] {
  const digest = versionDigest(files);
  return (published?.versions ?? [])
    .map((version) => ({ ...version, name: versionName(version.digest), now: version.digest === digest }))
    .toReversed();
}

/** Puts a doubt of parser or extractor on the seed's file. */
export function reportDoubt(file: VFile, doubt: Doubt): void {
  const place = doubt.line === undefined ? {} : { place: { line: doubt.line, column: doubt.column ?? 1 } };
  const message = file.message(doubt.reason, { ...place, ruleId: doubt.name, source: 'nianjian' });
  message.fatal = doubt.severity === 'error' ? true : doubt.severity === 'warning' ? false : undefined;
  if (doubt.note) message.note = doubt.note;
  const { texts, sentence } = doubt;
  Object.assign(message, texts ? { texts } : {}, sentence === undefined ? {} : { args: { sentence } });
}

function openMeta(root: string, id: string, file: VFile): ReadYaml<ReportMeta> | null {
  const read = metaReader.read(root, file);
  if (read) checkDates(file, id, read.raw, read.place);
  else if (file.messages.length === 0) {
    report(file, { name: 'report-missing', args: { seed: seedPath(id), path: reportPath(id), hint: '' } });
  }
  return read;
}

/** A fault of the program on one article must not hide the problems of the others. */
function attempt(file: VFile, work: () => Understanding): Understanding | null {
  try {
    return work();
  } catch (error) {
    const message = report(file, { name: 'article-failed', args: { detail: String(error) } });
    message.cause = error instanceof Error ? error : undefined;
    return null;
  }
}

/** Staff's title stands in for the one that the program found. */
function entitled(article: Report['article'], title: string | undefined): Report['article'] {
  return title === undefined ? article : { ...article, data: { ...article.data, title } };
}

/** Staff's choice of leading figures stands in for the program's. */
function leadBy(figures: Report['figures'], headline: string[] | undefined): Report['figures'] {
  if (!headline) return figures;
  return figures.map(({ headline: _, ...figure }) => {
    const rank = headline.indexOf(figure.id);
    return rank < 0 ? figure : { ...figure, headline: rank + 1 };
  });
}
