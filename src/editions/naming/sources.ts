/**
 * Where the English names of {@link TERMS} come from. A name is shortened for a label where its source is a phrase: what
 * the Bureau of Statistics calls “value added of industrial enterprises above the designated size” has the same words
 * in fewer.
 */
export const SOURCES = {
  nbs: 'National Bureau of Statistics of China: English communiqués and yearbooks',
  mof: 'Ministry of Finance: English reports on the budgets',
  pbc: 'People’s Bank of China: English financial statistics',
  commerce: 'Ministry of Commerce: English statistics on trade and foreign investment',
  customs: 'General Administration of Customs: English trade statistics',
  science: 'Ministry of Science and Technology: English names of its programmes',
  industry: 'Ministry of Industry and Information Technology: English names of its programmes',
  labour: 'Ministry of Human Resources and Social Security: English statistics',
  education: 'Ministry of Education: English statistics',
  health: 'National Health Commission: English statistics',
  environment: 'Ministry of Ecology and Environment: English bulletins',
  agriculture: 'Ministry of Agriculture and Rural Affairs: English reports',
  planning: 'National Development and Reform Commission: English reports and outlines of the Five-Year Plans',
  culture: 'Ministry of Culture and Tourism: English statistics',
  law: 'official English of the law or regulation that defines it',
  customary: 'customary rendering in English-language reports on China',
  plain: 'plain rendering; no official English',
} as const satisfies Record<string, string>;

export type SourceKey = keyof typeof SOURCES;

/** Terms of one source: Chinese to English, in lower case but for names, so that they fit inside a phrase. */
export interface TermGroup {
  source: SourceKey;
  terms: Readonly<Record<string, string>>;
}
