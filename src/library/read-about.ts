import type { ElementContent } from 'hast';
import { readProse } from '../editions/index.ts';
import { decodeText, readContent } from './files.ts';
import { hasErrors, LibraryError } from './problems/library-error.ts';
import { report, sourceFile } from './problems/problem.ts';
import type { VFile } from 'vfile';

/** What staff say of their site on its page about it: Chinese in content/about.md, English in content/about.en.md. */
export type AboutLanguage = 'zh' | 'en';

const PATHS = { zh: 'content/about.md', en: 'content/about.en.md' } as const;

/** The file with its problems; null where there is none. */
export function openAbout(
  root: string,
  language: AboutLanguage,
): { value: ElementContent[] | null; digest: string | null; file: VFile } {
  const file = sourceFile(root, PATHS[language]);
  const content = readContent(root, file);
  const text = content && decodeText(content, file);
  const digest = content?.sha256 ?? null;
  if (text === null) return { value: null, digest, file };
  const { children, problems } = readProse(text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'));
  for (const { name, text: written, place } of problems) report(file, { name, place, args: { written } });
  return { value: children, digest, file };
}

/** The prose of a language; nothing where staff wrote none. Throws a {@link LibraryError} where it can't be read. */
export function readAbout(root: string, language: AboutLanguage): ElementContent[] {
  const { value, file } = openAbout(root, language);
  if (hasErrors([file])) throw new LibraryError([file]);
  return value ?? [];
}
