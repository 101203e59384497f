import { compareNumbers, explain } from '../../editions/index.ts';
import { englishParts, frontOf } from '../edits/index.ts';
import type { DeskBlock, DeskMismatch, DeskReport } from './types.ts';

/** Sets the English of each block beside it; of a paragraph that translates several, with the first. */
export function addEnglish(blocks: readonly DeskBlock[], markdown: string): void {
  const parts = englishParts(markdown);
  for (const block of blocks) {
    const part = parts.find(({ ids }) => ids.includes(block.id));
    if (!part) continue;
    const text = block.kind === 'heading' ? part.text.replace(/^#+\s*/, '') : part.text;
    block.english = { ids: part.ids, text, omit: part.omit, differs: part.differs };
  }
}

/** Title, kicker and translator; empty where they are not written yet. */
export function deskFront(markdown: string): DeskReport['english'] {
  const front = frontOf(markdown);
  const field = (name: string): string => (typeof front[name] === 'string' ? front[name].trim() : '');
  return { title: field('title'), kicker: field('kicker'), translator: field('translator') };
}

/** Where the numbers of a Chinese text and its English differ; what staff say differs rightly is left out. */
export function parity(zh: string, en: string, differs: readonly string[] = []): DeskMismatch[] {
  const plain = plainEnglish(en);
  return compareNumbers(zh, plain).flatMap((mismatch): DeskMismatch[] => {
    const told = explain(mismatch, zh, plain);
    if (differs.some((words) => words === told.zh || words === told.en)) return [];
    return [
      {
        kind: told.kind,
        zh: told.zh ?? null,
        en: told.en ?? null,
        inZh: mismatch.zh ? [mismatch.zh.start, mismatch.zh.end] : null,
        inEn: mismatch.en ? [mismatch.en.start, mismatch.en.end] : null,
        why: told.why,
      },
    ];
  });
}

/** Markdown's marks as blanks, so that places in the text are places in what is typed. */
function plainEnglish(markdown: string): string {
  return markdown.replace(/\*\*|__|\n|^#+(?=\s)/g, (marks) => ' '.repeat(marks.length));
}
