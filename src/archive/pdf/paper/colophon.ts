import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { format, strings } from '../../../editions/index.ts';
import type { Report } from '../../../library/index.ts';
import { citeApa, citeGbt, EDITIONS, formatDate, toldText, widthOf } from '../../../site/index.ts';
import type { ReportView } from '../../../site/index.ts';

type Entry = [name: string, text: ElementContent[] | string | null, lang?: string | null];

/**
 * The last page: where the report comes from, when, by whom, and how to see that it is what it says. Where it has a page of
 * its own it stands at its foot.
 */
export function colophon(view: ReportView, report: Report, version: string, alone: boolean): Element {
  const { locale, cited } = view;
  const { site, paper } = strings(locale);
  const foreign = locale === 'en' ? 'zh-Hans' : null;
  const {
    meta,
    seed: { name: seed },
  } = report;
  const entries: Entry[] = [
    [site.organisation, view.organisation],
    [site.reportYear, String(report.year)],
    [site.source, view.source, meta.source?.en === undefined ? foreign : null],
    [
      site.author,
      view.byline.join(locale === 'en' ? ', ' : '、') || null,
      meta.authorEn === undefined ? foreign : null,
    ],
    [site.translator, view.edition.translator],
    [site.published, formatDate(report.meta.published, locale)],
    [site.publisher, cited.publisher],
    [paper.edition, EDITIONS[locale].name],
    [paper.made, format(paper.madeWith, { version })],
    [
      site.corrections,
      view.corrections.length === 0
        ? site.noCorrections
        : view.corrections.map((told) =>
            h('p', [
              `${formatDate(told.date, locale)}${site.separator}`,
              h('span', { lang: told.lang }, toldText(told, locale)),
            ]),
          ),
    ],
    [paper.address, [h('a', { href: cited.url }, cited.url)]],
    [site.cite, [citeGbt, citeApa].map((cite) => h('p', wholeAddress(cite(cited), cited.url)))],
    [
      site.versions,
      view.versions.length === 0
        ? null
        : view.versions.map(({ date, digest, note }) =>
            h('p', [
              formatDate(date, locale),
              ' ',
              ...(note ? [h('span', { lang: note.lang }, note.text), ' '] : []),
              h('code', digest),
            ]),
          ),
    ],
    [site.method, site.methodText],
    [
      paper.verify,
      [paper.verifyText, paper.verifyHow].map((text) => h('p', withCommands(format(text, { seed }), seed))),
    ],
    [site.seedDigest, [h('code', report.seed.sha256)]],
    [paper.fonts, format(paper.fontsText, { serif: SERIF[locale] })],
  ];
  return h('section', { className: ['part', 'colophon', ...(alone ? ['colophon--alone'] : [])] }, [
    h('div', { className: 'part__head' }, h('h2', { id: 'colophon' }, paper.colophon)),
    h(
      'dl',
      inRows(entries.filter(([, text]) => text)).flatMap((row) =>
        row.flatMap(([name, text, lang]) => [
          h('dt', name),
          h('dd', { lang, className: row.length > 1 ? null : 'long' }, text),
        ]),
      ),
    ),
  ]);
}

/** Widest that an entry may be, in em, to have another beside it. */
const SHORT = 21;

/** Entries in rows: short ones that follow each other stand two abreast. */
function inRows(entries: readonly Entry[]): Entry[][] {
  const isShort = ([, text]: Entry) => typeof text === 'string' && widthOf(text) <= SHORT;
  const rows: Entry[][] = [];
  for (const entry of entries) {
    const row = rows.at(-1);
    if (row?.length === 1 && isShort(row[0]!) && isShort(entry)) row.push(entry);
    else rows.push([entry]);
  }
  return rows;
}

/** A text with the commands in it, and the name of the file, on one line each: broken at a hyphen, nobody could copy them. */
function withCommands(text: string, file: string): ElementContent[] {
  const command = new RegExp(
    `((?:certutil -hashfile |shasum -a 256 )?${file.replace(/[.\\]/g, '\\$&')}(?: SHA256)?)`,
  );
  return text
    .split(command)
    .map((part, i) =>
      i % 2 === 1 ? h('span', { className: 'command' }, part) : { type: 'text', value: part },
    );
}

/** A citation with its address on one line: broken at one of its hyphens it would be read as another. */
function wholeAddress(text: string, url: string): ElementContent[] {
  const at = text.lastIndexOf(url);
  return [
    { type: 'text', value: text.slice(0, at) },
    h('span', { className: 'address' }, url),
    { type: 'text', value: text.slice(at + url.length) },
  ];
}

const SERIF = {
  'zh-Hans': 'Noto Serif SC',
  'zh-Hant': 'Noto Serif TC',
  'zh-Hant-HK': 'Noto Serif HK',
  en: 'Noto Serif SC',
} as const;
