import type { ChineseLocale, Glossary, Pin } from '../types.ts';
import { convertPlain } from './convert.ts';
import { namePins } from './names.ts';

/** What a report's words are pinned by, where its article isn't at hand. */
export interface Pinned {
  /** The people who wrote it. */
  people: readonly string[];
  pins: readonly Pin[];
  script: ChineseLocale;
}

/** All pins of a report: its people first, then what the site and the report say. */
export function reportPins({ people, pins, script }: Pinned, glossary: Pick<Glossary, 'pins'>): Pin[] {
  // From traditional characters no surname is at stake.
  const names = script === 'zh-Hans' ? namePins(people, convertPlain) : [];
  return [...names, ...glossary.pins, ...pins];
}
