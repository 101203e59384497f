import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Outline } from '../../src/article/index.ts';
import { decodeSeed } from '../../src/article/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A seed and what a careful reader finds in it. */
export interface GoldSeed {
  name: string;
  bytes: Uint8Array;
  text: string;
  gold: Gold;
}

/** The answer key of a seed: an outline whose paragraphs are lists of line numbers. */
export interface Gold extends Omit<Outline, 'sections'> {
  seed: string;
  sections: { headingLines: number[]; paragraphs: number[][] }[];
  notes?: string;
}

/** The seeds with an answer key, decoded. */
export const SEEDS: GoldSeed[] = readdirSync(`${root}tests/gold/structure`)
  .sort()
  .map((file) => {
    const gold = JSON.parse(readFileSync(`${root}tests/gold/structure/${file}`, 'utf8')) as Gold;
    const bytes = readFileSync(`${root}seeds/${gold.seed}`);
    return { name: gold.seed, bytes, text: decodeSeed(bytes).text, gold };
  });
