import type { NamingRule } from './rule.ts';

/** Wholes with a name after them: the city’s imports and exports. */
export const WHOLES: readonly NamingRule[] = [
  { zh: '全国X', en: 'the country’s X', example: ['全国粮食产量', 'the country’s grain output'] },
  { zh: '全省X', en: 'the province’s X', example: ['全省出口额', 'the province’s exports'] },
  { zh: '全市X', en: 'the city’s X', example: ['全市工业投资', 'the city’s industrial investment'] },
  { zh: '全区X', en: 'the district’s X', example: ['全区税收收入', 'the district’s tax revenue'] },
  { zh: '全县X', en: 'the county’s X', example: ['全县税收收入', 'the county’s tax revenue'] },
  { zh: '我省X', en: 'the province’s X', example: ['我省出口额', 'the province’s exports'] },
  { zh: '我市X', en: 'the city’s X', example: ['我市出口额', 'the city’s exports'] },
  { zh: '我区X', en: 'the district’s X', example: ['我区出口额', 'the district’s exports'] },
];

/** Two names in one. */
export const PAIRS: readonly NamingRule[] = [
  { zh: 'X和Y', en: 'X and Y', example: ['瞪羚企业和独角兽企业', 'gazelle companies and unicorn companies'] },
  { zh: 'X及Y', en: 'X and Y', example: ['孵化器及众创空间', 'incubators and makerspaces'] },
  { zh: 'X与Y', en: 'X and Y', example: ['孵化器与众创空间', 'incubators and makerspaces'] },
  { zh: 'X、Y', en: 'X, Y', example: ['孵化器、众创空间', 'incubators and makerspaces'] },
];
