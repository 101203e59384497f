import type { VFile } from 'vfile';
import type { z } from 'zod';
import type { Content } from './files.ts';
import { decodeText, readContent } from './files.ts';
import { report } from './problems/problem.ts';
import type { Problem } from './problems/types.ts';
import { parseYaml } from './yaml/parse-yaml.ts';
import type { ParsedYaml } from './yaml/parse-yaml.ts';

/** A YAML file of the library: what it says, where, and the digest of its bytes. */
export interface ReadYaml<T> extends ParsedYaml<T> {
  sha256: string;
}

/** Reads the YAML files of one kind; the same bytes are parsed once. */
export interface YamlReader<T> {
  /** Reports every problem on the file. Null where there is no file, or none that can be read. */
  read: (root: string, file: VFile) => ReadYaml<T> | null;
}

/** A reader of the files that a schema describes; `checkMore` finds what a schema can't. */
export function yamlReader<T>(
  schema: z.ZodType<T>,
  checkMore: (parsed: ParsedYaml<T>) => Problem[] = () => [],
): YamlReader<T> {
  const remembered = new WeakMap<Content, ReadYaml<T>>();
  return {
    read(root, file) {
      const content = readContent(root, file);
      if (!content) return null;
      let result = remembered.get(content);
      if (!result) {
        const text = decodeText(content, file);
        if (text === null) return null;
        const parsed = parseYaml(text, schema);
        result = { ...parsed, problems: [...parsed.problems, ...checkMore(parsed)], sha256: content.sha256 };
        remembered.set(content, result);
      }
      for (const problem of result.problems) report(file, problem);
      return result;
    },
  };
}
