import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listReportIds, readSource } from '../../library/index.ts';
import { cardFiles, editionsOf, formerAddresses, othersIn, viewReport } from '../../site/index.ts';
import { listFiles } from '../files.ts';
import { rasterise } from './raster.ts';

export interface CardOptions {
  /** Folder that holds seeds/ and content/. */
  root: string;
  cache: string;
}

/** What the step wrote: files in all, pictures among them, and how many of those were not in the cache. */
export interface CardResult {
  files: number;
  pictures: number;
  made: number;
  bytes: number;
}

/** Drawings held in memory before they are made into pictures: their fonts are cut to the characters of all of them. */
const BATCH = 500;

/** Writes the files of every chart (SVG, PNG, CSV) and a picture for each report's link beside the finished pages. */
export async function addCards(dist: string, { root, cache }: CardOptions): Promise<CardResult> {
  const result: CardResult = { files: 0, pictures: 0, made: 0, bytes: 0 };
  const ids = listReportIds(root);
  const summaries = ids.map((id) => readSource(root, id).summary);
  const others = othersIn(summaries);
  const write = (path: string, data: string | Buffer): void => {
    const file = join(dist, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, data);
    result.files += 1;
    result.bytes += data.length;
  };
  let batch: { path: string; svg: string }[] = [];
  const flush = async (): Promise<void> => {
    result.pictures += batch.length;
    const svgs = batch.map(({ svg }) => svg);
    result.made += await rasterise(svgs, cache, (index, png) => write(batch[index]!.path, png));
    batch = [];
  };
  for (const summary of summaries) {
    const source = readSource(root, summary.id, summary.digest);
    for (const locale of editionsOf(summary, source.site)) {
      const view = viewReport(source, locale, others(summary));
      for (const { href, content, raster } of cardFiles(view, summary))
        for (const address of [href, ...formerAddresses(href, view, source.report)]) {
          const path = address.slice(view.hrefs.home().length);
          if (raster) batch.push({ path, svg: content });
          else write(path, content);
        }
    }
    if (batch.length >= BATCH) await flush();
  }
  await flush();
  return result;
}

/** What belongs to cards alone on a page. */
const CARD_PARTS = /<meta\b[^>]*\bdata-cards\b[^>]*>|<div\b[^>]*\bdata-cards\b[^>]*>.*?<\/div>/gs;

/** A page without what belongs to cards alone. */
export const withoutCards = (html: string): string => html.replace(CARD_PARTS, '');

/** Takes the links to cards out of the pages again, for a build without them. */
export function dropCardLinks(dist: string): void {
  for (const path of listFiles(dist, '.html')) {
    const file = join(dist, path);
    const html = readFileSync(file, 'utf8');
    const without = withoutCards(html);
    if (without !== html) writeFileSync(file, without);
  }
}
