import type { VFileMessage } from 'vfile-message';
import { parseArticle } from '../article/index.ts';
import type { Article, StructureDecisions } from '../article/types.ts';
import { extractFigures } from '../figures/index.ts';
import type { Outcome, UnreadNumber } from '../figures/index.ts';
import type { Figure } from '../figures/types.ts';
import { createMemo } from './cache.ts';
import type { Cache } from './cache.ts';
import { codeVersion, digestOf } from './digest.ts';
import { numberEntry } from './number-entry.ts';
import type { BilingualText } from './problems/types.ts';
import { CODE_ROOT } from './roots.ts';
import type { ReportMeta } from './schemas/report.ts';
import { stats, usedDigests } from './stats.ts';

/** What the program makes of an article, as it is kept in the cache. */
export interface Understanding {
  article: Article;
  figures: Figure[];
  /** Computed from the figures. */
  derived: Figure[];
  /** Read, and hidden by staff. */
  hidden: Figure[];
  /** What became of staff's decisions on figures. */
  outcomes: Outcome[];
  /** Doubts about structure and figures, on lines of the seed. */
  doubts: Doubt[];
}

/** A message of the parser or the extractor, as plain data. */
export interface Doubt {
  reason: string;
  name: string;
  severity: 'error' | 'warning' | 'info';
  line?: number;
  column?: number;
  note?: string;
  /** Its words in both languages, where it has them. */
  texts?: BilingualText;
  /** Of a doubt about arithmetic: what an entry that settles it names. */
  sentence?: string;
}

// Read as this module is loaded, so that it names the code in memory: a file that changes later can't lend
// its version to what the older code makes.
const VERSION = CODE_ROOT === null ? null : codeVersion(CODE_ROOT);

// What is made from a report follows each other: two in memory are enough.
const memo = createMemo<Understanding>(2);

/** The digest of all that an article and its figures are made from, code included; null where the code isn't known. */
export function understandingDigest(seedSha256: string, meta: ReportMeta, version = VERSION): string | null {
  if (version === null) return null;
  const { structure = {}, reference, year, organisation, figures = [] } = meta;
  return digestOf({
    version,
    seed: seedSha256,
    meta: JSON.stringify({ structure, reference, year, organisation, figures }),
  });
}

/**
 * The article and its figures: from memory, from the cache, or parsed; with no digest always parsed.
 * What it gives is shared: don't change it.
 */
export function understand(
  text: string,
  meta: ReportMeta,
  digest: string | null,
  cache: Cache | null,
): Understanding {
  if (digest === null) return make(text, meta);
  const remembered = memo.get(digest);
  if (remembered) {
    stats.memoHits += 1;
    return remembered;
  }
  usedDigests.add(digest);
  const kept = cache?.get(digest) as Understanding | null | undefined;
  if (kept) {
    stats.cacheHits += 1;
    return memo.set(digest, kept);
  }
  const made = make(text, meta);
  cache?.set(digest, made);
  return memo.set(digest, made);
}

/** Forgets what is in memory, so that a test sees the disk. */
export function forget(): void {
  memo.clear();
}

function make(text: string, meta: ReportMeta): Understanding {
  stats.parses += 1;
  const { article, messages } = parseArticle(text, { decisions: decisionsOf(meta) });
  const { reference, year, organisation, figures: decisions } = meta;
  const options = { reference, year, organisation: organisation.name, decisions };
  const extracted = extractFigures(article, options);
  return {
    article,
    figures: extracted.figures,
    derived: extracted.derived,
    hidden: extracted.hidden,
    outcomes: extracted.outcomes,
    // Decisions are checked by the library, which knows their lines in report.yaml.
    doubts: [...messages.filter(({ ruleId }) => ruleId !== 'decision-line'), ...extracted.messages].map(
      toDoubt,
    ),
  };
}

/** What zod calls optional may be undefined, but what it gives never is. */
function decisionsOf({ structure = {} }: ReportMeta): StructureDecisions {
  return structure as StructureDecisions;
}

function toDoubt(message: VFileMessage): Doubt {
  return {
    reason: message.reason,
    name: message.ruleId ?? 'doubt',
    severity: message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info',
    ...(message.line === undefined ? {} : { line: message.line, column: message.column ?? 1 }),
    ...(message.note ? { note: message.note } : {}),
    ...('texts' in message ? { texts: settledBy(message.texts as BilingualText, message) } : {}),
  };
}

/** The words of a doubt with the entry of report.yaml that settles it, where one does. */
function settledBy({ zh, en }: BilingualText, message: VFileMessage): BilingualText {
  if (!('number' in message)) return { zh, en };
  const entry = numberEntry(message.number as UnreadNumber);
  return { zh: { ...zh, fix: entry.zh }, en: { ...en, fix: entry.en } };
}
