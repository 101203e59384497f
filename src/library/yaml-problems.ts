import { report, sourceFile } from './problems/problem.ts';
import type { BilingualText } from './problems/types.ts';
import { glossaryTwice, siteTwice } from './read-site.ts';
import { glossarySchema } from './schemas/glossary.ts';
import { publishedSchema } from './schemas/published.ts';
import { reportSchema } from './schemas/report.ts';
import { siteSchema } from './schemas/site.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** How each kind of YAML file is read, with what a schema can't see. */
const READ = {
  report: (text: string) => parseYaml(text, reportSchema).problems,
  published: (text: string) => parseYaml(text, publishedSchema).problems,
  site: (text: string) => {
    const parsed = parseYaml(text, siteSchema);
    return [...parsed.problems, ...siteTwice(parsed)];
  },
  glossary: (text: string) => {
    const parsed = parseYaml(text, glossarySchema);
    return [...parsed.problems, ...glossaryTwice(parsed)];
  },
} as const;

/** What is wrong with the text of a YAML file by itself, before it is written: in words, by the order of its lines. */
export function yamlProblems(kind: keyof typeof READ, text: string): BilingualText[] {
  const file = sourceFile('', `${kind}.yaml`);
  return READ[kind](text).map((problem) => report(file, problem).texts);
}
