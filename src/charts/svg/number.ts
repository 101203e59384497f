/**
 * Rounds a coordinate to a tenth of a pixel.
 * @example fixed(3.14159) // 3.1
 */
export function fixed(value: number): number {
  if (!Number.isFinite(value)) throw new Error(`invalid coordinate: ${value}`);
  return Math.round(value * 10) / 10 + 0;
}
