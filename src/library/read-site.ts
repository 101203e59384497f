import type { VFile } from 'vfile';
import type { Glossary } from '../editions/types.ts';
import { hasErrors, LibraryError } from './problems/library-error.ts';
import { report, sourceFile } from './problems/problem.ts';
import type { Problem } from './problems/types.ts';
import { yamlReader } from './read-yaml.ts';
import { EMPTY_GLOSSARY, glossarySchema } from './schemas/glossary.ts';
import { siteSchema } from './schemas/site.ts';
import type { Site } from './schemas/site.ts';
import type { ParsedYaml } from './yaml/parse-yaml.ts';
import type { Path } from './yaml/path.ts';

/** A file of the library that was read: what it says, its digest, and its messages. */
export interface Opened<T> {
  value: T | null;
  digest: string;
  file: VFile;
}

const SITE = 'content/site.yaml';
const GLOSSARY = 'content/glossary.yaml';

/** Editions that site.yaml names more than once. */
export const siteTwice = (parsed: ParsedYaml<Site>): Problem[] =>
  twice(parsed, ['editions'], parsed.value?.editions ?? []);

/** Words that a list of the glossary holds more than once. */
export const glossaryTwice = (parsed: ParsedYaml<Glossary>): Problem[] =>
  Object.entries(parsed.value ?? {}).flatMap(([list, terms]) => {
    const words = terms.map((term: { zh: string } | { source: string }) =>
      'zh' in term ? term.zh : term.source,
    );
    return twice(parsed, [list], words);
  });

const siteReader = yamlReader(siteSchema, siteTwice);
const glossaryReader = yamlReader(glossarySchema, glossaryTwice);

/** content/site.yaml with its problems, and where its parts stand. */
export function openSite(root: string): Opened<Site> & Pick<ParsedYaml<Site>, 'place'> {
  const file = sourceFile(root, SITE);
  const read = siteReader.read(root, file);
  if (!read && file.messages.length === 0) report(file, { name: 'site-missing', args: { path: SITE } });
  const place = read?.place ?? (() => ({ line: 1, column: 1 }));
  return { value: read?.value ?? null, digest: read?.sha256 ?? '', file, place };
}

/** content/glossary.yaml with its problems; a library without one has an empty glossary. */
export function openGlossary(root: string): Opened<Glossary> {
  const file = sourceFile(root, GLOSSARY);
  const read = glossaryReader.read(root, file);
  if (!read) return { value: file.messages.length === 0 ? EMPTY_GLOSSARY : null, digest: '', file };
  return { value: read.value, digest: read.sha256, file };
}

/** The language that site.yaml wants messages in; null where it doesn't say, or can't be read. */
export function openSiteLanguage(root: string): 'zh' | 'en' | null {
  return openSite(root).value?.language ?? null;
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

/** Words that stand in a list more than once. */
function twice(parsed: ParsedYaml<unknown>, path: Path, words: readonly string[]): Problem[] {
  const seen = new Set<string>();
  return words.flatMap((value, i) => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    const args = { key: path.join('.'), value };
    return [{ name: 'duplicate-value' as const, place: parsed.place([...path, i]), args }];
  });
}
