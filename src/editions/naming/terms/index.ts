import type { SourceKey } from '../sources.ts';
import { ADMINISTRATION } from './administration.ts';
import { ECONOMY } from './economy.ts';
import { INNOVATION } from './innovation.ts';
import { PROJECTS } from './projects.ts';
import { SOCIETY } from './society.ts';

/** Every term of the genre that the program knows, whatever a site's glossary says. */
export const GROUPS = [...ECONOMY, ...INNOVATION, ...PROJECTS, ...SOCIETY, ...ADMINISTRATION];

/** A term's English, in lower case but for names, and where it comes from. */
export const TERMS: ReadonlyMap<string, { en: string; source: SourceKey }> = new Map(
  GROUPS.flatMap(({ source, terms }) =>
    Object.entries(terms).map(([zh, en]) => [zh, { en, source }] as const),
  ),
);
