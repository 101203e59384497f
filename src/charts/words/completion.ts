import { fractionInWords } from './fractions.ts';
import { inWords, percent } from './numbers.ts';
import { fill } from './words.ts';
import type { Words } from './words.ts';

/** How a completion is said: a percentage within [from, to) takes the string `key`. */
interface CompletionRow {
  from: number;
  to: number;
  key: 'shortOfPlan' | 'planMet' | 'planJustPassed' | 'planPassedBy' | 'planTimes';
  example: readonly [percentage: number, zh: string, en: string];
}

export const COMPLETIONS: readonly CompletionRow[] = [
  {
    from: -Infinity,
    to: 100,
    key: 'shortOfPlan',
    example: [93, '完成任务的九成多', 'reached 93% of the plan'],
  },
  { from: 100, to: 100.05, key: 'planMet', example: [100, '如数完成任务', 'met the plan'] },
  { from: 100.05, to: 108, key: 'planJustPassed', example: [103, '略超任务', 'just passed the plan'] },
  { from: 108, to: 200, key: 'planPassedBy', example: [140, '超额四成完成任务', 'passed the plan by 40%'] },
  {
    from: 200,
    to: Infinity,
    key: 'planTimes',
    example: [316.6, '完成任务的三倍多', 'more than three times the plan'],
  },
];

/**
 * A completion as a sentence.
 * @example completionSentence('实际利用外资', 316.6, zh) // '实际利用外资完成任务的三倍多'
 */
export function completionSentence(metric: string, value: number, words: Words): string {
  const { strings } = words;
  const row = COMPLETIONS.find(({ from, to }) => value >= from && value < to);
  if (!row) throw new Error(`invalid completion: ${value}`);
  return fill(strings[row.key], {
    metric,
    amount:
      value < 100
        ? fractionInWords(Math.max(value, 0), words)
        : fractionInWords(Math.min(value - 100, 100), words),
    times: timesInWords(value, words),
    percent: percent(value),
  });
}

/**
 * How many times over a plan was met.
 * @example timesInWords(316.6, zh) // '三倍多'
 */
export function timesInWords(value: number, words: Words): string {
  const { strings } = words;
  const times = inWords(Math.floor(value / 100), words);
  return fill(value % 100 === 0 ? strings.timesExact : strings.timesOver, { times });
}
