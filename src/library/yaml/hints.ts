import { nearest } from '../problems/nearest.ts';

/** A sentence in both languages. */
export interface Hint {
  zh: string;
  en: string;
}

/** What people write for an edition, from other software. */
const EDITION_ALIASES: Record<string, string> = {
  zh: 'zh-Hans',
  'zh-cn': 'zh-Hans',
  'zh-sg': 'zh-Hans',
  'zh-tw': 'zh-Hant',
  'zh-hk': 'zh-Hant-HK',
  'zh-mo': 'zh-Hant-HK',
  'en-us': 'en',
  'en-gb': 'en',
};

/** The key that was meant by a mistyped one. */
export function keyHint(meant: string | null): Hint {
  return meant === null
    ? { zh: '改成其中一个，或者删去这一行。', en: 'Write one of them, or delete the line.' }
    : { zh: `改成“${meant}”。`, en: `Write "${meant}".` };
}

/** The edition that was meant by an unknown one. */
export function editionHint(word: string, known: readonly string[]): Hint {
  const meant = EDITION_ALIASES[word.toLowerCase()] ?? nearest(word, known);
  return meant === null
    ? { zh: '改成其中一个，或者删去。', en: 'Write one of them, or delete it.' }
    : { zh: `改成 ${meant}。`, en: `Write ${meant}.` };
}

/**
 * What to write for a value of the right type that can't be used: what was probably meant, or an example.
 *
 * @example
 * valueFix('bad-date', '2024/4/24', '2025-01').en // 'Did you mean 2024-04-24?'
 */
export function valueFix(problem: string, value: unknown, example: string): Hint {
  const word = String(value);
  if (problem === 'bad-base-path') {
    const inner = word.replace(/^\/+|\/+$/g, '');
    const path = /^[\w./-]+$/.test(inner) ? `/${inner}/` : null;
    return path === null ? { zh: '', en: '' } : { zh: `是不是 ${path}？`, en: `Did you mean ${path}? ` };
  }
  const meant = problem === 'bad-date' ? datelike(word) : problem === 'bad-colour' ? colourlike(word) : null;
  return meant === null
    ? { zh: `改成例如 ${example}`, en: `Write, for example, ${example}` }
    : { zh: `是不是 ${meant}？`, en: `Did you mean ${meant}?` };
}

/** Why a value of the wrong type may have come about. */
export function typeHint(problem: string | undefined, value: unknown): Hint {
  if (problem === 'bad-colour' && value === null) {
    return {
      zh: 'YAML 里 # 后面是注释，所以颜色要用引号括起来。',
      en: ' In YAML a bare # begins a comment, so a colour stands in quotes.',
    };
  }
  return { zh: '', en: '' };
}

/** Six digits without their #. */
function colourlike(word: string): string | null {
  return /^[0-9a-f]{6}$/i.test(word) ? `'#${word}'` : null;
}

/** 2024/4/24, 2024.4 and 2024年4月24日 as ISO dates. */
function datelike(word: string): string | null {
  const parts = /^(\d{4})\D(?:(\d{1,2})\D?)?(?:(\d{1,2})\D?)?$/.exec(word);
  const date = parts
    ?.slice(1)
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return date && date !== word && !Number.isNaN(Date.parse(date)) ? date : null;
}
