import { report, sourceFile } from './problems/problem.ts';
import type { BilingualText } from './problems/types.ts';
import { reportSchema } from './schemas/report.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** What is wrong with the text of a report.yaml by itself, before it is written: in words, by the order of its lines. */
export function metaProblems(text: string): BilingualText[] {
  const file = sourceFile('', 'report.yaml');
  return parseYaml(text, reportSchema).problems.map((problem) => report(file, problem).texts);
}
