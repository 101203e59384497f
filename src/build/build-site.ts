import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import { build as buildPages } from 'astro';
import {
  hasErrors,
  isUnpublished,
  listReportIds,
  listReports,
  pruneCache,
  readSite,
  readSource,
  reportProblems,
} from '../library/index.ts';
import { auditSite, weightTable, type Audit } from './audit/index.ts';
import { addCards, dropCardLinks } from './cards/index.ts';
import { listFiles } from './files.ts';
import { addFonts, dropFontLinks } from './fonts/index.ts';
import { writeHosting } from './hosting/index.ts';
import { makeOffline } from './offline.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { addRedirects } from './redirects.ts';
import { sayResult, sayStep } from './say.ts';
import type { StepName } from './say.ts';

/** The project's own folder, with its trailing slash. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

export interface BuildOptions {
  /** Folder that holds seeds/ and content/. */
  root: string;
  /** Folder for the site; what is in it is replaced. */
  out: string;
  fonts?: boolean;
  /** Files of charts and pictures beside links. */
  cards?: boolean;
  audit?: boolean;
  /** Make it work from a folder, opened as files. */
  offline?: boolean;
  /** Let pages link to the files of the archive, which is made next. */
  archive?: boolean;
  /** Make pages of drafts and reports in review too, marked as such. */
  drafts?: boolean;
  /** Let Astro say everything it does. */
  verbose?: boolean;
  /** In which it says what it does: Chinese unless told. */
  language?: 'zh' | 'en';
  log?: (line: string) => void;
}

export interface BuildResult {
  /** Nothing in the built site is wrong. */
  ok: boolean;
  pages: number;
  /** Seconds by step. */
  seconds: Record<string, number>;
}

/**
 * Builds the site: pages by Astro, then fonts from the finished pages, then the files of its charts, then an audit
 * of it all.
 * Throws a LibraryError where seeds/ or content/ are wrong.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { fonts = true, cards = true, audit = true, offline = false, log = console.log } = options;
  const { language = 'zh' } = options;
  const say = (name: Parameters<typeof sayResult>[1], args: Parameters<typeof sayResult>[2]): string =>
    sayResult(language, name, args);
  const root = resolve(options.root);
  const out = resolve(options.out);
  const seconds: Record<string, number> = {};
  const step = async <T>(
    name: StepName,
    work: () => T | Promise<T>,
    told: (result: T) => string,
  ): Promise<T> => {
    const start = performance.now();
    const result = await work();
    seconds[name] = (performance.now() - start) / 1000;
    log(sayStep(language, name, seconds[name], told(result)));
    return result;
  };

  process.env['NIANJIAN_DRAFTS'] = options.drafts ? '1' : '';
  const site = readSite(root);
  const left = options.drafts ? [] : listReports(root).ids.filter((id) => isUnpublished(root, id));
  if (left.length > 0)
    log(say('drafts', { n: left.length, ids: left.join(language === 'en' ? ', ' : '、') }));
  const pages = await step(
    'pages',
    async () => {
      await runAstro(root, out, options);
      pruneCache();
      return listFiles(out, '.html').length;
    },
    (n) => say('pages', { n }),
  );
  if (fonts) {
    const cache = join(PROJECT, 'node_modules', '.cache', 'nianjian-fonts');
    await step(
      'fonts',
      () => addFonts(out, { cache, progress: (done, of) => log(say('subsets', { done, of })) }),
      ({ bytes, ...made }) => say('fonts', { ...made, kb: Math.round(bytes / 1000) }),
    );
  } else dropFontLinks(out);
  if (cards) {
    const cache = join(PROJECT, 'node_modules', '.cache', 'nianjian-cards');
    await step(
      'cards',
      () => addCards(out, { root, cache }),
      ({ files, pictures, made, bytes }) =>
        say('cards', { files, pictures, made, kb: Math.round(bytes / 1000) }),
    );
  } else dropCardLinks(out);
  const renamed = listReportIds(root, options.drafts ?? false).flatMap((id) =>
    (readSource(root, id).report.meta.renamedFrom ?? []).map((from) => ({ id, from })),
  );
  if (renamed.length > 0)
    await step(
      'moved',
      () => addRedirects(out, site, renamed, { hosted: !offline }),
      (files) => say('moved', { files }),
    );
  if (offline) makeOffline(out, site);
  else writeHosting(out, site);
  if (!audit) return { ok: true, pages, seconds };
  const made = await step(
    'audit',
    () => auditSite(out, { ...site, offline }),
    (audited) => sayAudit(audited, language),
  );
  return { ok: sayFindings(made, options), pages, seconds };
}

/** Audits a site that was built before, and says what is wrong with it; true where nothing is. */
export function auditBuilt(
  root: string,
  out: string,
  options: Pick<BuildOptions, 'language' | 'log'> = {},
): boolean {
  const { log = console.log, language = 'zh' } = options;
  const made = auditSite(resolve(out), readSite(resolve(root)));
  log(sayAudit(made, language));
  return sayFindings(made, options);
}

function sayFindings(
  { files }: Audit,
  { language = 'zh', log = console.log }: Pick<BuildOptions, 'language' | 'log'>,
): boolean {
  if (hasErrors(files)) log(`\n${reportProblems(files, { language })}`);
  return !hasErrors(files);
}

function sayAudit({ files, weights }: Audit, language: 'zh' | 'en'): string {
  const n = files.reduce((sum, { messages }) => sum + messages.length, 0);
  const head = sayResult(language, n === 0 ? 'sound' : 'unsound', { pages: weights.length, n });
  return [head, ...weightTable(weights, language)].join('\n       ');
}

async function runAstro(root: string, out: string, options: BuildOptions): Promise<void> {
  const { verbose = false, archive = false } = options;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // The config and the pages read seeds/ and content/ from here.
  process.env['NIANJIAN_ROOT'] = root;
  process.env['NIANJIAN_ARCHIVE'] = archive ? '1' : '';
  const build = (): Promise<void> =>
    buildPages({
      root: PROJECT,
      outDir: out,
      logLevel: verbose ? 'info' : 'warn',
      // Another library's content store must not meet ours: one folder each.
      cacheDir: join(PROJECT, 'node_modules', '.cache', `nianjian-astro-${shortHash(`${root}\n${out}`)}`),
    });
  // A site that lies outside the working folder is put together in `.astro/` there, which has room for one at a time.
  const cwd = process.cwd();
  if (out.startsWith(cwd)) return build();
  return oneAtATime(join(PROJECT, 'node_modules', '.cache', `nianjian-build-${shortHash(cwd)}.lock`), build);
}

const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);
