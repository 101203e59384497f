import type { VFile } from 'vfile';
import { join } from 'node:path';
import { decodeSeed, SeedError } from '../article/index.ts';
import type { Article } from '../article/index.ts';
import { createMemo, openCache } from './cache.ts';
import type { Cache } from './cache.ts';
import { checkDecisions, checkDates } from './check-decisions.ts';
import { digestOf, sha256 } from './digest.ts';
import { readBytes, readText } from './files.ts';
import { englishPath, listReports, reportPath, seedPath, splitId } from './listing.ts';
import { hasErrors, LibraryError } from './problems/library-error.ts';
import { report, sourceFile } from './problems/problem.ts';
import { openGlossary, openSite } from './read-site.ts';
import { codeRoot } from './roots.ts';
import { reportSchema } from './schemas/report.ts';
import type { ReportMeta } from './schemas/report.ts';
import type { Report, Seed } from './types.ts';
import { understand, understandingDigest } from './understand.ts';
import type { Doubt, Understanding } from './understand.ts';
import { parseYaml } from './yaml/parse-yaml.ts';
import type { ParsedYaml } from './yaml/parse-yaml.ts';

export interface ReadOptions {
  /** Folder of the cache of articles and figures; null for none. By default node_modules/.cache/nianjian of the program. */
  cache?: string | null;
}

/** A report with the messages of its files; null where errors leave nothing to publish. */
export interface OpenedReport {
  report: Report | null;
  files: VFile[];
}

const metas = createMemo<ParsedYaml<ReportMeta>>(16);
const caches = new Map<string, Cache>();

/** One report. Throws a {@link LibraryError} that holds every problem of its files. */
export function readReport(root: string, id: string, options: ReadOptions = {}): Report {
  const site = openSite(root);
  const glossary = openGlossary(root);
  const { report: opened, files } = openReport(root, id, `${site.digest} ${glossary.digest}`, options);
  const all = [site.file, glossary.file, ...files];
  if (!opened || hasErrors(all)) throw new LibraryError(all.length > 0 ? all : listReports(root).files);
  return opened;
}

/** One report and its problems; `shared` is the digest of what all reports depend on. */
export function openReport(
  root: string,
  id: string,
  shared: string,
  options: ReadOptions = {},
): OpenedReport {
  const [seedFile, metaFile, englishFile] = [seedPath(id), reportPath(id), englishPath(id)].map((path) =>
    sourceFile(root, path),
  ) as [VFile, VFile, VFile];
  const files = [seedFile, metaFile, englishFile];
  const seed = openSeed(root, id, seedFile);
  const { parsed, digest: metaDigest } = openMeta(root, id, metaFile);
  const english = readText(root, englishFile);
  const meta = parsed?.value;
  if (parsed) checkDates(metaFile, id, parsed.raw, parsed.place);
  if (!seed || !parsed || !meta) return { report: null, files };

  const understood = attempt(seedFile, () => understand(seed.text, seed.sha256, meta, cacheOf(options)));
  if (!understood) return { report: null, files };
  for (const doubt of understood.doubts) reportDoubt(seedFile, doubt);
  checkDecisions(metaFile, meta, parsed.place, { seed, understood });
  const digest = digestOf({
    understanding: understandingDigest(seed.sha256, meta),
    meta: metaDigest,
    english: english === null ? null : sha256(english),
    shared,
  });
  const figures = leadBy(understood.figures, meta.headline);
  const article = entitled(understood.article, meta.title);
  const { year, slug } = splitId(id) ?? { year: meta.year, slug: id };
  return {
    report: { id, year, slug, meta, article, figures, seed, english, digest },
    files,
  };
}

function openSeed(root: string, id: string, file: VFile): Seed | null {
  const bytes = readBytes(root, file);
  if (!bytes) {
    if (file.messages.length === 0) {
      const args = { id, seed: seedPath(id), folder: `content/reports/${id}/`, hint: '' };
      report(file, { name: 'seed-missing', args });
    }
    return null;
  }
  try {
    const { text, messages } = decodeSeed(bytes);
    for (const message of messages) file.messages.push(message);
    return { name: `${id}.txt`, bytes: bytes.length, sha256: sha256(bytes), text };
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    const message = file.message(error.message, { ruleId: error.ruleId, source: 'nianjian' });
    message.fatal = true;
    return null;
  }
}

function openMeta(
  root: string,
  id: string,
  file: VFile,
): { parsed: ParsedYaml<ReportMeta> | null; digest: string } {
  const text = readText(root, file);
  if (text === null) {
    if (file.messages.length === 0) {
      report(file, { name: 'report-missing', args: { seed: seedPath(id), path: reportPath(id), hint: '' } });
    }
    return { parsed: null, digest: '' };
  }
  const digest = sha256(text);
  const parsed = metas.get(digest) ?? metas.set(digest, parseYaml(text, reportSchema));
  for (const problem of parsed.problems) report(file, problem);
  return { parsed, digest };
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

function reportDoubt(file: VFile, doubt: Doubt): void {
  const place = doubt.line === undefined ? {} : { place: { line: doubt.line, column: doubt.column ?? 1 } };
  const message = file.message(doubt.reason, { ...place, ruleId: doubt.name, source: 'nianjian' });
  message.fatal = doubt.severity === 'error' ? true : doubt.severity === 'warning' ? false : undefined;
  if (doubt.note) message.note = doubt.note;
}

/** Staff's title stands in for the one that the program found. */
function entitled(article: Article, title: string | undefined): Article {
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

function cacheOf({ cache }: ReadOptions): Cache | null {
  const root = codeRoot();
  const folder =
    cache === undefined && root !== null
      ? join(root, 'node_modules', '.cache', 'nianjian', 'reports')
      : cache;
  if (!folder) return null;
  const opened = caches.get(folder) ?? openCache(folder);
  caches.set(folder, opened);
  return opened;
}
