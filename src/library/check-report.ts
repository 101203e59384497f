import { checkEnglish, unnamedTerms } from '../editions/index.ts';
import type { Glossary } from '../editions/types.ts';
import { checkCharts } from './check-charts.ts';
import { checkScript } from './check-script.ts';
import { report } from './problems/problem.ts';
import type { OpenedReport } from './read-report.ts';
import type { Site } from './schemas/site.ts';
import type { Report } from './types.ts';
import { quoteYaml } from './yaml/quote.ts';

/** Reports what is wrong in a report for its editions: all that follows from its own files, the site and the glossary. */
export function checkReport(
  { seedFile, metaFile, englishFile, place }: OpenedReport,
  made: Report,
  site: Site | null,
  glossary: Glossary | null,
): void {
  if (glossary) {
    checkCharts(metaFile, made, glossary, place);
    if (isTraditional(site)) checkScript(seedFile, made, glossary);
    if (site?.editions.includes('en')) reportUnnamed(seedFile, made, glossary);
  }
  if (made.english === null) return;
  const seed = { path: seedFile.path, text: made.seed.text };
  englishFile.messages.push(...checkEnglish(made.english, made.article, englishFile.path, seed));
}

/** Whether a site has an edition in traditional script. */
export function isTraditional(site: Site | null): boolean {
  return site?.editions.some((locale) => locale.startsWith('zh-Hant')) ?? false;
}

/** Words that English pages will show in Chinese. A report without an English edition shows its leading figures only. */
function reportUnnamed(file: OpenedReport['seedFile'], made: Report, glossary: Glossary): void {
  const { figures, english, meta, script, seed } = made;
  const shown = english === null ? figures.filter(({ headline }) => headline !== undefined) : figures;
  for (const { list, zh, at } of unnamedTerms(shown, glossary, meta.terms, script)) {
    const before = seed.text.slice(0, at).split(/\r\n|\n|\r/);
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    report(file, { name: 'unnamed-term', place, args: { zh, list, quoted: quoteYaml(zh) } });
  }
}
