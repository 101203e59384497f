import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { planCharts, reasonOf } from '../charts/index.ts';
import type { ChartPlan, Verdict } from '../charts/index.ts';
import { makeEdition } from '../editions/index.ts';
import { LOCALES } from '../editions/types.ts';
import type { Edition } from '../editions/types.ts';
import { contentRoot, LibraryError, listReports, readSource, reportProblems } from '../library/index.ts';
import { editionInput, figuresOfOthers, othersIn } from '../site/index.ts';
import type { Output } from './args.ts';
import { readArgs, standardOutput } from './args.ts';
import { speaker, staffLanguage, wrongLanguage } from './language.ts';
import type { Say } from './language.ts';

const COMMAND = {
  usage: `npm run -s charts -- ID [--edition ${LOCALES.join('|')}] [--explain] [--language zh|en]`,
  about:
    '列出一份报告的图表：放在哪一段、什么图、标题、画了哪些数据；--explain 逐段说明为什么这样选，哪些图落选，哪些数据留给句子。\n' +
    "Lists a report's charts: beside which paragraph, of what kind, with what title and figures; --explain says why, paragraph by paragraph, which charts lost and which figures are left to the sentence.",
  options: {
    edition: { type: 'string' as const, default: 'zh-Hans' },
    explain: { type: 'boolean' as const, default: false },
    language: { type: 'string' as const },
  },
  arguments: [1, 1] as [number, number],
};

/** What a verdict means, in both languages; `{by}` is the chart that won. */
const FATES = {
  hero: ['作首图', 'leads the page'],
  drawn: ['画', 'drawn'],
  taken: [
    '让位给 {by}：同一数据，它说得更多',
    'gives way to {by}, which shows the same figure and tells more',
  ],
  full: ['本段已有两幅图', 'the paragraph has its two charts'],
  weak: ['分量不够，句子更清楚', 'too little; the sentence says it better'],
} as const satisfies Record<Verdict['fate'], readonly [zh: string, en: string]>;

/** Where the command looks. */
export interface ChartsOptions {
  root?: string;
}

/** Runs the command and gives its exit code: 0, 1 where the report's files are wrong, 2 where the usage is. */
export function charts(
  argv: readonly string[],
  output: Output = standardOutput,
  { root = contentRoot() }: ChartsOptions = {},
): number {
  const args = readArgs(COMMAND, argv, output);
  if (!args.ok) return args.code;
  const id = args.positionals[0] as string;
  const locale = LOCALES.find((one) => one === args.values.edition);
  const { ids } = listReports(root);
  if (!locale || !ids.includes(id)) {
    const [what, value, known] = locale
      ? ['ID', id, ids]
      : ['--edition', String(args.values.edition), [...LOCALES]];
    output.err(
      `usage: 不认识的 ${what}：${value}。可以是：${known.join(', ')}。\nUnknown ${what}: ${value}. Known: ${known.join(', ')}.\n`,
    );
    return 2;
  }
  const wrong = wrongLanguage(args.values.language);
  if (wrong !== null) {
    output.err(wrong);
    return 2;
  }
  const language = staffLanguage(root, args.values.language);
  try {
    const source = readSource(root, id);
    const summaries = ids.map((one) => (one === id ? source.summary : readSource(root, one).summary));
    const others = othersIn(summaries)(source.summary);
    const edition = makeEdition(editionInput(source, locale), locale);
    const decisions = source.report.meta.charts ?? [];
    const plan = planCharts(edition, { others: figuresOfOthers(source, others, locale), decisions });
    output.out(args.values.explain ? explain(edition, plan, speaker(language)) : listCharts(plan));
    return 0;
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    output.err(reportProblems(error.files, { language }));
    return 1;
  }
}

function listCharts({ hero, charts: all }: ChartPlan): string {
  const lines = [...(hero ? [hero] : []), ...all].map(
    ({ blockId, kind, form, title, figures }) =>
      `${blockId}\t${kind}\t${form}\t${title}\t${figures.join(' ')}\n`,
  );
  return lines.join('');
}

/** What became of staff's choices. */
const OUTCOMES = {
  done: ['照办', 'done'],
  unknown: ['没有这个图', 'no such chart'],
  impossible: ['画不成', 'not possible'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

/** Paragraph by paragraph: every chart that was possible, what became of it, and what is left to the sentence. */
function explain(edition: Edition, plan: ChartPlan, say: Say): string {
  const shown = new Set(
    [...plan.charts, ...(plan.hero ? [plan.hero] : [])].flatMap(({ figures }) => figures),
  );
  const tried = new Set(plan.verdicts.flatMap(({ shows }) => shows));
  const out: string[] = plan.outcomes.map(
    ({ chart, kind, state }) =>
      `report.yaml: ${chart} → ${kind}: ${say(OUTCOMES[state][0], OUTCOMES[state][1])}`,
  );
  for (const { heading, blocks } of edition.sections)
    for (const block of blocks) {
      const figures = edition.figures.filter(({ blockId }) => blockId === block.id);
      if (figures.length === 0) continue;
      out.push(`${block.id}  ${heading.join('')}`, `  ${[...block.text].slice(0, 40).join('')}…`);
      for (const verdict of plan.verdicts)
        if (verdict.blockId === block.id) out.push(...verdictLines(verdict, say));
      for (const figure of figures)
        if (!shown.has(figure.id) && !tried.has(figure.id)) {
          const { zh, en } = reasonOf(figure);
          out.push(`  · ${figure.metric} ${figure.display}`, `      ${say(`${zh}。`, `${en}.`)}`);
        }
      out.push('');
    }
  return `${out.join('\n')}\n`;
}

function verdictLines({ kind, title, fate, by = '', score, shows }: Verdict, say: Say): string[] {
  const [zh, en] = FATES[fate];
  const why = say(`${zh}。`, `${en}.`).replace('{by}', by);
  const drawn = fate === 'drawn' || fate === 'hero';
  const weight = fate === 'hero' ? '' : `（${score}）`;
  return [`  ${drawn ? '■' : '□'} ${kind}${weight} ${title}`, `      ${why} [${shows.join(' ')}]`];
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = charts(process.argv.slice(2));
}
