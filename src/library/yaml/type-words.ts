import { z } from 'zod';
import { noteOf, unwrap } from './schema-walk.ts';

interface Words {
  zh: string;
  en: string;
}

const TEXT = { zh: '文字', en: 'text' };
const DATE = { zh: '日期', en: 'a date' };
const COLOUR = { zh: '颜色', en: 'a colour' };
const NUMBER = { zh: '数字', en: 'a number' };
const TRUE = { zh: 'true', en: 'true' };
const LIST = { zh: '列表', en: 'a list' };
const GROUP = { zh: '一组键', en: 'a group of keys' };
const NOTHING = { zh: '空的', en: 'empty' };

/** What a schema wants, in a word. */
export function expectedType(schema: z.core.$ZodType | null): Words {
  const inner = schema && unwrap(schema);
  if (inner instanceof z.ZodObject) return GROUP;
  if (inner instanceof z.ZodArray || inner instanceof z.ZodTuple) return LIST;
  if (inner instanceof z.ZodNumber) return NUMBER;
  if (inner instanceof z.ZodLiteral) return TRUE;
  const problem = noteOf(schema)?.problem;
  return problem === 'bad-date' ? DATE : problem === 'bad-colour' ? COLOUR : TEXT;
}

/** What a YAML value is, in a word or two. */
export function foundType(value: unknown): Words {
  if (value === null) return NOTHING;
  if (Array.isArray(value)) return LIST;
  if (typeof value === 'object') return GROUP;
  if (typeof value === 'number') return { zh: `数字 ${value}`, en: `the number ${value}` };
  if (typeof value === 'boolean') return { zh: `是非值 ${value}`, en: `the yes-or-no value ${value}` };
  return { zh: `文字“${String(value)}”`, en: `the text "${String(value)}"` };
}
