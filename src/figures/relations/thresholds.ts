/** How much a thing must be worth to be counted, and what is counted: 过10亿元项目 is 1e9 and 项目. */
export interface Threshold {
  least: number;
  noun: string;
}

const THRESHOLD = /^(?:总?投资)?(?:超过|过|超|突破)?(\d+(?:\.\d+)?)?(亿|千万|百万|万)元?(?:以上)?的?(?=\D)/;
const SIZES = { 亿: 1e8, 千万: 1e7, 百万: 1e6, 万: 1e4 } as const;

/**
 * Reads the threshold at the beginning of a metric.
 *
 * @example thresholdOf('过10亿元项目') // { least: 1e9, noun: '项目' }
 */
export function thresholdOf(metric: string): Threshold | undefined {
  const match = THRESHOLD.exec(metric);
  if (!match) return undefined;
  return {
    least: Number(match[1] ?? 1) * SIZES[match[2] as keyof typeof SIZES],
    noun: metric.slice(match[0].length),
  };
}
