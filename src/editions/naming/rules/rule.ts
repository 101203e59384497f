/**
 * How a name is put together from a known one: `X` stands for what is known, `Y` for a second one. The rule whose
 * Chinese says most is tried first. An example is a name that no table has as a whole.
 */
export interface NamingRule {
  zh: string;
  en: string;
  /** Only for a name that is known as a whole: the trade of X企业 is never put together. */
  whole?: true;
  example: readonly [zh: string, en: string];
}
