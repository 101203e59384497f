import type { Element } from 'hast';

/** Drawn rows and the height they take. */
export interface Drawing {
  elements: Element[];
  height: number;
}
