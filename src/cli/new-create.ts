import { parseArticle } from '../article/index.ts';
import { scaffoldEnglish } from '../editions/index.ts';
import { extractFigures } from '../figures/index.ts';
import { knownStructure, placePictures, reportYaml, writeFiles } from '../intake/index.ts';
import type { NewFile } from '../intake/index.ts';
import { englishPath, picturePath, reportPath, seedPath } from '../library/index.ts';
import { filesOf } from './new-run.ts';
import type { Run } from './new-run.ts';
import { figureLines, foundLines, outlineLines } from './new-words.ts';

/** Writes the files of a new report, and says what was found and what comes next. */
export function create(run: Run, english: boolean): number {
  const { root, id, manuscript, guesses, article, text, output, language, dry } = run;
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const known = manuscript.lines ? knownStructure(manuscript.lines, article) : { decisions: {}, title: null };
  const settled = parseArticle(text, { decisions: known.decisions }).article;
  const original = manuscript.extension ? seedPath(id).replace(/\.txt$/, manuscript.extension) : null;
  const { placed, notices } = placePictures(manuscript.pictures ?? [], settled);
  for (const notice of notices) output.out(`· ${notice[language]}\n`);
  const files: NewFile[] = [
    ...filesOf(run, false),
    { path: reportPath(id), bytes: reportYaml(guesses, known, original, placed) },
    ...placed.map(({ file, bytes }) => ({ path: picturePath(id, file), bytes })),
    ...(english ? [{ path: englishPath(id), bytes: scaffoldEnglish(settled) }] : []),
  ];
  const { figures } = extractFigures(settled, {
    year: guesses.year.value,
    reference: guesses.reference.value,
    organisation: guesses.organisation.value,
  });
  output.out(foundLines(guesses, language));
  output.out(outlineLines(settled, known.title, language));
  output.out(figureLines(figures, language));
  if (dry) {
    output.out(say('\n只是试看，没有写文件。\n', '\nA dry run: nothing was written.\n'));
    return 0;
  }
  writeFiles(root, files);
  output.out(say('\n写好了：\n', '\nWritten:\n'));
  for (const file of files) output.out(`  ${file.path}\n`);
  output.out(
    say(
      `\n接下来：\n  1. npm run desk -- ${id}   在审稿台上确认这几项，逐个核对数字，看网页；\n  2. npm run check -- ${id}   看看还有没有问题；\n  3. 现在是草稿。定稿后在审稿台的“发布”里改为已发布，再运行 npm run publish。\n`,
      `\nNext:\n  1. npm run desk -- ${id}   to confirm these, to review the figures and to see the pages;\n  2. npm run check -- ${id}   for what is left;\n  3. it is a draft: once it is final, set it to published under Publish on the desk, then npm run publish.\n`,
    ),
  );
  return 0;
}
