import type { SourceKey } from '../sources.ts';
import { ADMINISTRATION } from './administration.ts';
import { COMPANIES } from './companies.ts';
import { COUNTIES } from './counties.ts';
import { ECONOMY } from './economy.ts';
import { HOSPITALS } from './hospitals.ts';
import { INNOVATION } from './innovation.ts';
import { NATION } from './nation.ts';
import { PROJECTS } from './projects.ts';
import { SCHOOLS } from './schools.ts';
import { SOCIETY } from './society.ts';
import { THINGS } from './things.ts';

/** Every term of the genre that the program knows, whatever a site's glossary says. */
export const GROUPS = [
  ...ECONOMY,
  ...INNOVATION,
  ...PROJECTS,
  ...SOCIETY,
  ...ADMINISTRATION,
  ...HOSPITALS,
  ...SCHOOLS,
  ...COUNTIES,
  ...COMPANIES,
  ...NATION,
  ...THINGS,
];

/** A term's English, in lower case but for names, and where it comes from. */
export const TERMS: ReadonlyMap<string, { en: string; source: SourceKey }> = new Map(
  GROUPS.flatMap(({ source, terms }) =>
    Object.entries(terms).map(([zh, en]) => [zh, { en, source }] as const),
  ),
);
