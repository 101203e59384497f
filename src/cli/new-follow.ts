import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../article/index.ts';
import type { Article, StructureDecisions } from '../article/index.ts';
import { setIn } from '../desk/edits/index.ts';
import {
  followPictures,
  followStructure,
  knownStructure,
  movedLines,
  placePictures,
} from '../intake/index.ts';
import type { NewFile, Notice } from '../intake/index.ts';
import { picturePath, reportPath } from '../library/index.ts';
import type { Report } from '../library/index.ts';
import type { Run } from './new-run.ts';

/** What follows a new version of an article: files beside the article's own, and what staff are told of them. */
export interface Followed {
  /** The new version, by staff's decisions on its lines. */
  now: Article;
  files: NewFile[];
  words: Notice[];
}

/**
 * Puts decisions that go by lines on the lines of a new version, adds what its file says of new headings and captions, and
 * takes in its pictures: those that are known keep their texts, and none is taken away.
 */
export function followVersion(
  root: string,
  { id, meta, seed }: Report,
  { manuscript, text, article }: Pick<Run, 'manuscript' | 'text' | 'article'>,
): Followed {
  const moved = movedLines(seed.text, text);
  const decided = (meta.structure ?? {}) as StructureDecisions;
  const { structure, lost } = followStructure(decided, moved);
  const own = meta.structure ? parseArticle(text, { decisions: structure }).article : article;
  const whole = withKnown(structure, manuscript, own);
  const now = whole === structure ? own : parseArticle(text, { decisions: whole }).article;

  const { placed, notices } = placePictures(manuscript.pictures ?? [], now);
  const listed = meta.pictures ?? [];
  const bytesOf = (file: string): Uint8Array | null => {
    const path = join(root, picturePath(id, file));
    return existsSync(path) ? readFileSync(path) : null;
  };
  const known = listed.map(({ file, line }) => ({ file, line, bytes: bytesOf(file) }));
  const { lines, added, gone } = followPictures(known, placed, moved);

  const before = readFileSync(join(root, reportPath(id)), 'utf8');
  let yaml = before;
  for (const [key, list] of Object.entries(whole))
    if (JSON.stringify(decided[key as keyof StructureDecisions]) !== JSON.stringify(list))
      yaml = setIn(yaml, ['structure', key], list as never);
  for (const [i, line] of lines.entries())
    if (line !== listed[i]?.line) yaml = setIn(yaml, ['pictures', i, 'line'], line);
  for (const [i, { file, line, alt }] of added.entries()) {
    const entry = { file, line, ...(alt === undefined ? {} : { alt }) };
    yaml = setIn(yaml, ['pictures', listed.length + i], entry, { flow: true });
  }
  return {
    now,
    files: [
      ...(yaml === before ? [] : [{ path: reportPath(id), bytes: yaml, replaces: true }]),
      ...added.map(({ file, bytes }) => ({ path: picturePath(id, file), bytes })),
    ],
    words: [
      ...pictureWords(added, gone),
      ...notices.slice(placed.length > 0 ? 1 : 0),
      ...lostWords(lost, seed.text),
    ],
  };
}

/** What the file says of lines that no decision of staff names. */
function withKnown(
  structure: StructureDecisions,
  { lines }: Run['manuscript'],
  article: Article,
): StructureDecisions {
  if (lines === null) return structure;
  const { decisions } = knownStructure(lines, article);
  const named = new Set(Object.values(structure).flatMap(linesIn));
  const fresh = Object.entries(decisions).flatMap(([key, list]) => {
    const more = (list as unknown[]).filter((item) => !linesIn(item).some((line) => named.has(line)));
    return more.length > 0 ? [[key, more] as const] : [];
  });
  if (fresh.length === 0) return structure;
  const merged = fresh.map(([key, more]) => [
    key,
    [...((structure[key as keyof StructureDecisions] as unknown[] | undefined) ?? []), ...more],
  ]);
  return { ...structure, ...(Object.fromEntries(merged) as StructureDecisions) };
}

function linesIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return Array.isArray(value)
    ? value.flatMap(linesIn)
    : linesIn((value as { line?: number } | undefined)?.line ?? []);
}

function pictureWords(
  added: readonly { file: string; caption: string | null }[],
  gone: readonly string[],
): Notice[] {
  const list = added.map(({ file, caption }) => (caption === null ? file : `${file}（${caption}）`));
  return [
    ...(added.length > 0
      ? [
          {
            zh: `新的图片 ${added.length}：${list.join('、')}。请在审稿台的“图片”里写上替代文字。`,
            en: `new pictures ${added.length}: ${list.join(', ')}. Write their alternative texts on the desk, under Pictures.`,
          },
        ]
      : []),
    ...(gone.length > 0
      ? [
          {
            zh: `新稿里没有的图片 ${gone.length}：${gone.join('、')}。它们还在网页上；不要了，就在审稿台的“图片”里撤下。`,
            en: `pictures gone ${gone.length}: ${gone.join(', ')}. They are still on the page: take them off on the desk, under Pictures.`,
          },
        ]
      : []),
  ];
}

function lostWords(lost: readonly number[], text: string): Notice[] {
  const lines = text.split(/\r\n|\n|\r/);
  return lost.map((line) => {
    const words = (lines[line - 1] ?? '').trim().slice(0, 24);
    return {
      zh: `structure 里的第 ${line} 行（${words}…）在新稿里找不到，这条没有动，请对照。`,
      en: `line ${line} of structure (${words}…) is not in the new version: its entry stays as it is; compare it.`,
    };
  });
}
