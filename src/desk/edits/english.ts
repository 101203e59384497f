import type { EditOf } from './edit.ts';
import { setIn, valueOf } from './yaml-edit.ts';

/** A piece of an en.md: the comment that names what it translates, and what follows up to the next one. */
export interface EnglishPart {
  ids: string[];
  omit: boolean;
  differs: string[];
  /** Where the comment begins, where it ends, and where the next one begins. */
  start: number;
  bodyStart: number;
  end: number;
  /** The Markdown itself, without comments around it. */
  text: string;
}

/** What an article holds, in order: ids of headings and blocks, and how deep a heading lies. */
export type EnglishOrder = readonly { id: string; depth: number | null }[];

/** The parts of an en.md, in order. */
export function englishParts(markdown: string): EnglishPart[] {
  const comments = [...markdown.matchAll(/^[ \t]*<!--\s*¶([^]*?)-->/gm)];
  return comments.map((match, i) => {
    const [head = '', ...tail] = (match[1] ?? '').split(/\sdiffers\s/);
    const words = head.split(/\s+/).filter(Boolean);
    const bodyStart = match.index + match[0].length;
    const end = comments[i + 1]?.index ?? markdown.length;
    return {
      ids: words.filter((word) => word !== 'omit'),
      omit: words.includes('omit'),
      differs: tail
        .flatMap((numbers) => numbers.split(/[;；]/))
        .map((number) => number.trim())
        .filter(Boolean),
      start: match.index,
      bodyStart,
      end,
      text: markdown
        .slice(bodyStart, end)
        .replace(/<!--[^]*?-->/g, '')
        .trim(),
    };
  });
}

/**
 * Writes the English of a heading or of paragraphs into an en.md; the other parts stay as they are, to the last blank. A
 * part that isn't there yet is put where the article's order has it.
 */
export function setEnglish(markdown: string, edit: EditOf<'english'>, order: EnglishOrder): string {
  const parts = englishParts(markdown);
  const part = parts.find(({ ids }) => ids.some((id) => edit.ids.includes(id)));
  const omit = edit.omit ?? false;
  const differs = edit.differs ?? part?.differs ?? [];
  const named = part ? [...new Set([...part.ids, ...edit.ids])] : edit.ids;
  const words = [
    '¶',
    ...named,
    ...(omit ? ['omit'] : []),
    ...(differs.length > 0 ? ['differs', differs.join('; ')] : []),
  ];
  const comment = `<!-- ${words.join(' ')} -->`;
  const depth = order.find(({ id }) => id === edit.ids[0])?.depth ?? null;
  const text = omit ? '' : plain(edit.text, depth);
  const newline = markdown.includes('\r\n') ? '\r\n' : '\n';
  const ends = (lines: string): string => lines.replaceAll('\n', newline);
  if (part) {
    const body = markdown.slice(part.bodyStart, part.end);
    const same =
      part.omit === omit && part.differs.join(';') === differs.join(';') && named.length === part.ids.length;
    const head = same ? markdown.slice(part.start, part.bodyStart) : comment;
    if (part.text === ends(text) && same) return markdown;
    const kept = [...body.matchAll(/<!--[^]*?-->/g)].map(([one]) => one).join(newline);
    // The Chinese that a skeleton quotes stands on the very next line.
    const gap = /^[ \t]*\r?\n[ \t]*\r?\n/.test(body) || kept === '' ? newline + newline : newline;
    const made = [kept, ends(text)].filter(Boolean).join(newline + newline);
    const last = part.end === markdown.length;
    const tail = last ? newline : newline + newline;
    return `${markdown.slice(0, part.start)}${head}${made === '' ? '' : gap}${made}${tail}${markdown.slice(part.end)}`;
  }
  const at = placeFor(parts, edit.ids[0] ?? '', order) ?? markdown.length;
  const before = markdown.slice(0, at).replace(/\s*$/, '');
  const made = text === '' ? comment : `${comment}${newline}${newline}${ends(text)}`;
  const after = markdown.slice(at);
  return `${before}${before === '' ? '' : newline + newline}${made}${newline}${after === '' ? '' : newline}${after}`;
}

/** Puts English whose paragraph is gone to another one, or takes it away with its comment. */
export function adoptEnglish(markdown: string, { id, to }: EditOf<'adopt'>): string {
  const part = englishParts(markdown).find(({ ids }) => ids.includes(id));
  if (!part) return markdown;
  const others = part.ids.filter((one) => one !== id);
  if (to === null && others.length === 0) return markdown.slice(0, part.start) + markdown.slice(part.end);
  const comment = markdown.slice(part.start, part.bodyStart);
  const words = to === null ? ` ${id}` : id;
  return `${markdown.slice(0, part.start)}${comment.replace(words, to ?? '')}${markdown.slice(part.bodyStart)}`;
}

const FRONT = /^(\ufeff?---[ \t]*\r?\n)([^]*?)(\r?\n)?(---[ \t]*(?:\r?\n|$))/;

/** The front matter of an en.md as data; empty where there is none that can be read. */
export function frontOf(markdown: string): Record<string, unknown> {
  try {
    return (valueOf(FRONT.exec(markdown)?.[2] ?? '') ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** Sets title, kicker and translator in the front matter of an en.md. */
export function setFront(markdown: string, { type: _, ...fields }: EditOf<'front'>): string {
  const match = FRONT.exec(markdown);
  const newline = markdown.includes('\r\n') ? '\r\n' : '\n';
  let yaml = match ? `${match[2] ?? ''}${match[3] ?? ''}` : '';
  for (const [key, value] of Object.entries(fields)) {
    const old = ((valueOf(yaml) ?? {}) as Record<string, unknown>)[key] ?? '';
    if (value !== undefined && value !== old) yaml = setIn(yaml, [key], value);
  }
  if (match) return `${match[1]}${yaml}${match[4]}${markdown.slice(match[0].length)}`;
  return `---${newline}${yaml}---${newline}${newline}${markdown}`;
}

/** One paragraph, or one heading at its depth: blank lines would end it. */
function plain(text: string, depth: number | null): string {
  const lines = text
    .replaceAll('\r\n', '\n')
    .trim()
    .replace(/\n\s*\n/g, '\n');
  if (depth === null || lines === '') return lines;
  return `${'#'.repeat(depth + 1)} ${lines.replace(/^#+\s*/, '').replaceAll('\n', ' ')}`;
}

/** Before the first part that the article has later. */
function placeFor(parts: readonly EnglishPart[], id: string, order: EnglishOrder): number | null {
  const rank = new Map(order.map((entry, i) => [entry.id, i]));
  const own = rank.get(id) ?? Infinity;
  const next = parts.find(({ ids }) => ids.some((one) => (rank.get(one) ?? -1) > own));
  return next?.start ?? null;
}
