import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectLinks, resolveLink } from '../../build/audit/links.ts';
import { withoutCards } from '../../build/cards/index.ts';
import { parseHtml } from '../../build/html.ts';
import type { Locale } from '../../editions/types.ts';
import { codeVersion, digestOf, seedPath } from '../../library/index.ts';
import type { Site, Source } from '../../library/index.ts';
import { editionsOf, hrefsOf, reportData } from '../../site/index.ts';
import type { Maker } from '../maker.ts';
import { PROJECT } from '../project.ts';
import { dataName, pageName, pdfName, SOURCE } from '../names.ts';
import { imagesDigest, imagesOf } from '../images.ts';
import { inlinePage } from './inline-page.ts';
import { formatPageData } from './page-data.ts';
import { trimFonts } from './trim-fonts.ts';

/** What one file may weigh. */
export const LIMIT = 400_000;

/** What the site's pages are made by. */
const CODE = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];

/**
 * The page of an edition as one file, named `<report>.<locale>.html`.
 *
 * @param site gives the folder of the built site, which is built when it is first asked for
 */
export const singleFileMaker = (site: () => Promise<string>, code = codeVersion(PROJECT, CODE)): Maker => ({
  name: 'single-file',
  ofEdition: (source, locale, { root }) => [
    {
      path: pageName(source.report.id, locale),
      key: digestOf({
        ...{ maker: 'single-file', report: source.report.digest, locale, code },
        images: imagesDigest(source, root),
      }),
      async make() {
        const dist = await site();
        const { head, records } = reportData(source, locale);
        const path = sitePath(source, hrefsOf(source.site).report(locale, source.report)) + 'index.html';
        const read = (file: string) => readFileSync(join(dist, file));
        // Pictures for links are for the published page, whichever build this is.
        const page = withoutCards(read(path).toString('utf8'));
        const inline = async (tight: boolean, limit: number) => {
          const trimmed = await trimmedFonts(page, path, source.site, read, tight);
          return inlinePage(page, {
            path,
            place: source.site,
            read: (file) => trimmed.get(file) ?? read(file),
            siblings: siblingsOf(source, locale),
            data: formatPageData(head, records),
            images: imagesOf(source, root, locale),
            limit,
          });
        };
        const whole = await inline(false, Infinity);
        const html = Buffer.byteLength(whole) > LIMIT ? await inline(true, LIMIT) : whole;
        return new TextEncoder().encode(html);
      },
    },
  ],
});

async function trimmedFonts(
  page: string,
  path: string,
  site: Site,
  read: (file: string) => Buffer,
  tight: boolean,
): Promise<Map<string, Buffer>> {
  const sheets = collectLinks(parseHtml(page), path).links.flatMap(({ href }) => {
    const target = resolveLink(href, path, site);
    return target.kind === 'file' && /(^|\/)_fonts\/.*\.css$/.test(target.path) ? [target.path] : [];
  });
  const fonts = new Map<string, Buffer>();
  for (const sheet of sheets)
    for (const [file, bytes] of await trimFonts(read(sheet).toString('utf8'), sheet, page, read, tight))
      fonts.set(file, bytes);
  return fonts;
}

/** Files of the site that the archive holds too, by their path in the site. */
function siblingsOf(source: Source, locale: Locale): Map<string, string> {
  const { report, summary, site } = source;
  const hrefs = hrefsOf(site);
  const at = (href: string) => sitePath(source, href);
  return new Map([
    ...editionsOf(summary, site).flatMap((other): [string, string][] => [
      [`${at(hrefs.report(other, report))}index.html`, pageName(report.id, other)],
      [at(hrefs.archived(report.id, pdfName(report.id, other))), pdfName(report.id, other)],
      [at(hrefs.archived(report.id, pageName(report.id, other))), pageName(report.id, other)],
    ]),
    [at(hrefs.data(locale, report, 'csv')), dataName(locale, 'csv')],
    [at(hrefs.data(locale, report, 'json')), dataName(locale, 'json')],
    [at(hrefs.seed(report.seed.name)), `${SOURCE}/${seedPath(report.id)}`],
  ]);
}

/** An address of the site as a path below its base. */
const sitePath = ({ site }: Source, href: string): string => href.slice(hrefsOf(site).home().length);
