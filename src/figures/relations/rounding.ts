import type { Quantity } from '../types.ts';
import { boundOf } from './bounds.ts';

/** A rounded number may be off by this part of what it rounds at most: 近400 is no rounding of 350. */
const MOST = 0.05;

/**
 * Whether the first number is the second one rounded, as a lead rounds what the body says.
 *
 * @example roundsTo(近1770亿元, 1769.6亿元) // true
 */
export function roundsTo(coarse: Quantity, exact: Quantity): boolean {
  const [a, b] = [coarse.amount, exact.amount];
  if (typeof a !== 'number' || typeof b !== 'number' || coarse.base !== exact.base || a * b <= 0)
    return false;
  if (a === b) return exact.qualifier === undefined;
  const bound = boundOf(coarse.qualifier);
  if (exact.qualifier !== undefined || (bound === 'exact' && isPlainCount(coarse))) return false;
  const [step, own] = [roundStep(coarse), roundStep(exact)];
  if (step === undefined || own === undefined || step <= own) return false;
  const gap = Math.abs(b) - Math.abs(a);
  if (Math.abs(gap) > Math.abs(b) * MOST) return false;
  if (bound === 'lower') return gap > 0 && gap < step;
  if (bound === 'upper') return gap < 0 && -gap < step;
  return Math.abs(gap) <= step / 2 + 1e-9 * step;
}

/** The worth of the last digit that is not nought, in base units; undefined for numbers in words. */
function roundStep({ raw, amount }: Quantity): number | undefined {
  const digits = raw.replaceAll(',', '');
  if (typeof amount !== 'number' || !/^\d+(?:\.\d+)?$/.test(digits) || Number(digits) === 0) return undefined;
  const scale = Math.abs(amount) / Number(digits);
  const decimals = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
  return scale * 10 ** (decimals > 0 ? -decimals : (/0*$/.exec(digits)?.[0]?.length ?? 0));
}

const isPlainCount = ({ raw, amount }: Quantity): boolean => Number(raw.replaceAll(',', '')) === amount;
