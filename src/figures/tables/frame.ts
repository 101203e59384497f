import type { Found } from '../quantities/found.ts';
import type { ComparisonType, FigureKind } from '../types.ts';
import type { BindingRule } from './rules.ts';

/** What the words just before a percentage, points or a multiple make of it. */
export interface Frame {
  type: ComparisonType;
  rule: BindingRule;
  /** The classes of value that it is read with. */
  takes: readonly Found['class'][];
  /** Matched against the end of the words before the value. */
  pattern: RegExp;
  /** Matched against the words behind the value too. */
  behind?: RegExp;
  /** Words in the match that make the value negative. */
  falls?: RegExp;
  /** It is not read where these stand in its words: 比上年高 is no peer. */
  except?: RegExp;
  /** It is not read where a base of time is named: 比“九五”末提高. */
  unlessBased?: true;
  /** The kind of a figure of its own, and whether the frame's words belong to that figure's name. */
  kind: FigureKind;
  named?: true;
  example: string;
}
