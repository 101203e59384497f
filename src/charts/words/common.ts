/** What two names share at their end, and what sets them apart. */
export interface Apart {
  thing: string;
  a: string;
  b: string;
}

/**
 * Takes two names apart at what they share: whole words in English. Undefined where they share less than two
 * characters, or where one is all that the other ends in.
 * @example apart('国家级单项冠军企业', '省级单项冠军企业') // { thing: '单项冠军企业', a: '国家级', b: '省级' }
 */
export function apart(one: string, other: string): Apart | undefined {
  const split = (name: string): string[] => name.match(/[A-Za-z0-9&.'’-]+\s*|./gsu) ?? [];
  const [a, b] = [split(one), split(other)];
  let shared = 0;
  while (shared < Math.min(a.length, b.length) - 1 && a.at(-1 - shared)?.trim() === b.at(-1 - shared)?.trim())
    shared += 1;
  // 级 belongs to what sets them apart: 国家级, 省级.
  while (shared > 0 && /^级|^級/.test(a.at(-shared) ?? '')) shared -= 1;
  if (shared < 2) return undefined;
  const join = (parts: string[]): string => parts.join('').trim();
  return {
    thing: join(a.slice(a.length - shared)),
    a: join(a.slice(0, a.length - shared)),
    b: join(b.slice(0, b.length - shared)),
  };
}
