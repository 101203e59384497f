import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { picturePath, readSource, sha256, splitId } from '../../library/index.ts';
import type { Source } from '../../library/index.ts';
import { editionsOf, toCsv } from '../../site/index.ts';
import type { DatasetHead, FigureRecord } from '../../site/index.ts';
import { figuresCode, parseInfo } from '../bag/index.ts';
import { imagesOf } from '../images.ts';
import { dataName, pageName, pdfName, SOURCE } from '../names.ts';
import { readPageData } from '../single-file/index.ts';
import type { PageData } from '../single-file/index.ts';
import { compareRecords, compareTables, comparePage, comparePaper } from './compare.ts';
import { checkPaper } from './check-paper.ts';
import { parseCsv } from './csv.ts';
import { expectedOf } from './expected.ts';
import type { Expected } from './expected.ts';
import { readableSize } from './limits.ts';
import type { Limits } from './limits.ts';
import { readFile } from './opened.ts';
import type { OpenedBag } from './opened.ts';
import { pageText } from './page-text.ts';
import { guardPdf } from './pdf-guard.ts';
import { checkRecords } from './check-records.ts';
import { comparePaperImages } from './pdf-images.ts';
import { readPdf } from './pdf-text.ts';
import type { VerifyFinding } from './rules.ts';

const SEED = new RegExp(`^data/${SOURCE}/seeds/([^/]+)\\.txt$`);
/** A file of a version that was published, by its path below the report's folder. */
const VERSION = new RegExp(
  `^data/${SOURCE}/content/reports/[^/]+/(versions/[0-9a-f]{12}/(?:en\\.md|report\\.yaml|seed\\.txt))$`,
);
/** A seed or a file of decisions is never larger. */
const SOURCE_LIMIT = 4e6;

/** What a file of an edition is compared by. */
type Check = (
  bytes: Buffer,
  expected: Expected,
  source: Source,
) => VerifyFinding[] | Promise<VerifyFinding[]>;

/**
 * Reads the figures from the bag's seed again and compares them with every file that states them. Only files with names of
 * our own are written, in a temporary folder, which is removed.
 */
export async function checkFigures(bag: OpenedBag, limits: Limits): Promise<VerifyFinding[]> {
  const seeds = [...bag.files.keys()].flatMap((path) => SEED.exec(path)?.[1] ?? []);
  const [id = ''] = seeds;
  if (seeds.length !== 1 || !splitId(id)) {
    const problem = `${seeds.length} × data/${SOURCE}/seeds/YEAR-SLUG.txt`;
    return [{ rule: 'source-missing', args: { problem } }];
  }
  const root = mkdtempSync(join(tmpdir(), 'nianjian-verify-'));
  try {
    const large = await unpackSource(bag, sourcePaths(bag, id), root);
    if (large.length > 0) return large;
    const source = readSource(root, id);
    large.push(...(await unpackSource(bag, imagePaths(source), root)));
    if (large.length > 0) return large;
    const version = await versionNote(bag, limits);
    const findings: VerifyFinding[] = [];
    for (const locale of editionsOf(source.summary, source.site))
      findings.push(
        ...(await checkEdition(
          bag,
          source,
          expectedOf(source, locale, imagesOf(source, root, locale)),
          limits,
        )),
      );
    findings.push(...(await checkRecords(bag, source, root, limits)));
    return findings.map(({ args, ...rest }) => ({ ...rest, args: { ...args, version } }));
  } catch (error) {
    const [problem = ''] = (error instanceof Error ? error.message : String(error)).trim().split('\n\n');
    return [{ rule: 'source-unreadable', args: { problem } }];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const sourcePaths = (bag: OpenedBag, id: string): string[] => [
  `seeds/${id}.txt`,
  ...['report.yaml', 'en.md', 'published.yaml'].map((name) => `content/reports/${id}/${name}`),
  ...[...bag.files.keys()]
    .flatMap((path) => VERSION.exec(path)?.[1] ?? [])
    .map((name) => `content/reports/${id}/${name}`),
  ...['site.yaml', 'glossary.yaml'].map((name) => `content/${name}`),
];

/** Files whose names the settings give, which let none lead out of their folder. */
const imagePaths = ({ report, site }: Source): string[] => [
  ...(report.meta.pictures ?? []).map(({ file }) => picturePath(report.id, file)),
  ...(site.logo ? [`content/${site.logo.file}`] : []),
];

async function unpackSource(
  bag: OpenedBag,
  paths: readonly string[],
  root: string,
): Promise<VerifyFinding[]> {
  for (const path of paths) {
    const held = `data/${SOURCE}/${path}`;
    const size = bag.files.get(held);
    if (size === undefined) continue;
    const bytes = await readFile(bag, held, SOURCE_LIMIT);
    if (!bytes) return [tooLarge(held, size, SOURCE_LIMIT)];
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  return [];
}

async function checkEdition(
  bag: OpenedBag,
  source: Source,
  expected: Expected,
  limits: Limits,
): Promise<VerifyFinding[]> {
  const { id } = source.report;
  const { locale } = expected.view;
  const files: [string, Check][] = [
    [dataName(locale, 'json'), checkJson],
    [dataName(locale, 'csv'), checkCsv],
    [pageName(id, locale), checkPage],
    [pdfName(id, locale), checkPdf],
  ];
  const findings: VerifyFinding[] = [];
  for (const [name, check] of files) {
    const path = `data/${name}`;
    const size = bag.files.get(path);
    if (size === undefined) {
      findings.push({ rule: 'edition-file-missing', path, args: { locale } });
      continue;
    }
    const bytes = await readFile(bag, path, limits.content);
    if (!bytes) findings.push(tooLarge(path, size, limits.content));
    else
      try {
        findings.push(...(await check(bytes, expected, source)).map((finding) => ({ ...finding, path })));
      } catch (error) {
        const [problem = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
        findings.push({ rule: 'bad-data', path, args: { problem } });
      }
  }
  return findings;
}

const checkJson: Check = (bytes, expected) => {
  const { figures, derived, ...head } = JSON.parse(bytes.toString('utf8')) as DatasetHead & {
    figures: FigureRecord[];
    derived: FigureRecord[];
  };
  return [...checkHead(head, expected), ...compareRecords([...figures, ...derived], expected.records)];
};

const checkCsv: Check = (bytes, expected) =>
  compareTables(
    parseCsv(bytes.toString('utf8')),
    parseCsv(toCsv(expected.head, expected.records)),
    expected.display,
  );

const checkPage: Check = (bytes, expected) => comparePageFile(bytes.toString('utf8'), expected);

/** Compares all that a page states, and the data that it carries. Throws where it carries none. */
export function comparePageFile(html: string, expected: Expected): VerifyFinding[] {
  const page = pageText(html);
  const { data } = page;
  if (data === null) throw new Error('the page carries no figures');
  const carried = JSON.parse(data) as PageData;
  return [
    ...checkHead(carried, expected),
    ...compareRecords(readPageData(carried), expected.records),
    ...comparePage(page, expected),
  ];
}

/** The paper carries the data and the source text too, which must be the same. */
const checkPdf: Check = async (bytes, expected, source) => {
  guardPdf(bytes);
  const content = await readPdf(bytes);
  const { text, attachments } = content;
  const findings = comparePaper(text, [...expected.passages, ...expected.paper]);
  findings.push(...checkPaper(content, expected, source));
  findings.push(...(await comparePaperImages(bytes, expected.images)));
  const checks: Record<string, Check> = { 'figures.json': checkJson, 'figures.csv': checkCsv };
  for (const [name, content] of attachments) {
    const found = (await checks[name]?.(Buffer.from(content), expected, source)) ?? [];
    findings.push(
      ...found.map(({ rule, args = {} }) => ({ rule, args: { ...args, field: within(name, args) } })),
    );
    if (name === source.report.seed.name && sha256(content) !== source.report.seed.sha256)
      findings.push({
        rule: 'digest-differs',
        args: { found: sha256(content), listed: source.report.seed.sha256 },
      });
  }
  return findings;
};

function within(name: string, args: NonNullable<VerifyFinding['args']>): string {
  const { field } = args;
  return typeof field === 'string' ? `${name} ▸ ${field}` : name;
}

function checkHead(found: object, { head }: Expected): VerifyFinding[] {
  const here = found as Record<string, unknown>;
  return Object.entries(head)
    .filter(([field, value]) => JSON.stringify(here[field]) !== JSON.stringify(value))
    .map(([field, value]) => ({
      rule: 'figure-differs',
      args: {
        figure: '*',
        field,
        found: JSON.stringify(here[field] ?? null),
        expected: JSON.stringify(value),
      },
    }));
}

const tooLarge = (path: string, size: number, limit: number): VerifyFinding => ({
  rule: 'too-large',
  path,
  args: { name: path, size: readableSize(size), limit: readableSize(limit) },
});

/** Another version of the program may read figures otherwise, which is no fault of the bag. */
async function versionNote(bag: OpenedBag, limits: Limits): Promise<{ zh: string; en: string }> {
  const text = bag.files.has('bag-info.txt') ? await readFile(bag, 'bag-info.txt', limits.content) : null;
  const info = parseInfo(text?.toString('utf8') ?? '');
  if (info.get('Nianjian-Figures-Code') === figuresCode()) return { zh: '', en: '' };
  const made = info.get('Bag-Software-Agent')?.slice(0, 60) ?? '?';
  return {
    zh: `这个包由另一版程序（${made}）生成，读数字的规则可能不同：摘要都对时，先用那一版核对。`,
    en: `The bag was made by another version (${made}), whose rules for reading figures may differ: where all digests hold, verify with that version first.`,
  };
}
