import type { VFile } from 'vfile';
import type { Glossary } from '../editions/types.ts';
import { createMemo } from './cache.ts';
import { sha256 } from './digest.ts';
import { readText } from './files.ts';
import { hasErrors, LibraryError } from './problems/library-error.ts';
import { report, sourceFile } from './problems/problem.ts';
import { EMPTY_GLOSSARY, glossarySchema } from './schemas/glossary.ts';
import { siteSchema } from './schemas/site.ts';
import type { Site } from './schemas/site.ts';
import { parseYaml } from './yaml/parse-yaml.ts';
import type { ParsedYaml } from './yaml/parse-yaml.ts';

/** A file of the library that was read: what it says, its digest, and its messages. */
export interface Opened<T> {
  value: T | null;
  digest: string;
  file: VFile;
}

const SITE = 'content/site.yaml';
const GLOSSARY = 'content/glossary.yaml';

// Every page asks for both: the same bytes are parsed once.
const sites = createMemo<ParsedYaml<Site>>(4);
const glossaries = createMemo<ParsedYaml<Glossary>>(4);

/** content/site.yaml with its problems. */
export function openSite(root: string): Opened<Site> {
  const file = sourceFile(root, SITE);
  const text = readText(root, file);
  if (text === null) {
    if (file.messages.length === 0) report(file, { name: 'site-missing', args: { path: SITE } });
    return { value: null, digest: '', file };
  }
  const digest = sha256(text);
  const parsed = sites.get(digest) ?? sites.set(digest, parseYaml(text, siteSchema));
  for (const problem of parsed.problems) report(file, problem);
  const editions = parsed.value?.editions ?? [];
  reportTwice(file, editions, (i) => ({ key: 'editions', place: parsed.place(['editions', i]) }));
  return { value: parsed.value, digest, file };
}

/** content/glossary.yaml with its problems; a library without one has an empty glossary. */
export function openGlossary(root: string): Opened<Glossary> {
  const file = sourceFile(root, GLOSSARY);
  const text = readText(root, file);
  if (text === null) return { value: EMPTY_GLOSSARY, digest: '', file };
  const digest = sha256(text);
  const parsed = glossaries.get(digest) ?? glossaries.set(digest, parseYaml(text, glossarySchema));
  for (const problem of parsed.problems) report(file, problem);
  for (const [list, terms] of Object.entries(parsed.value ?? {})) {
    const words = terms.map((term: object) =>
      'zh' in term ? String(term.zh) : 'source' in term ? String(term.source) : '',
    );
    reportTwice(file, words, (i) => ({ key: list, place: parsed.place([list, i]) }));
  }
  return { value: parsed.value, digest, file };
}

/** content/site.yaml. Throws a {@link LibraryError} that holds all its problems. */
export function readSite(root: string): Site {
  return unwrap(openSite(root));
}

/** content/glossary.yaml. Throws a {@link LibraryError} that holds all its problems. */
export function readGlossary(root: string): Glossary {
  return unwrap(openGlossary(root));
}

function unwrap<T>({ value, file }: Opened<T>): T {
  if (value === null || hasErrors([file])) throw new LibraryError([file]);
  return value;
}

function reportTwice(
  file: VFile,
  words: readonly string[],
  where: (index: number) => { key: string; place: { line: number; column: number } },
): void {
  for (const [i, word] of words.entries()) {
    if (words.indexOf(word) === i) continue;
    const { key, place } = where(i);
    report(file, { name: 'duplicate-value', place, args: { key, value: word } });
  }
}
