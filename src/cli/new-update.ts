import { blocksOf } from '../article/index.ts';
import { checkEnglish } from '../editions/index.ts';
import { extractFigures } from '../figures/index.ts';
import { changesBetween, writeFiles } from '../intake/index.ts';
import { englishPath, LibraryError, readReport, reportProblems, seedPath } from '../library/index.ts';
import { followVersion } from './new-follow.ts';
import { filesOf } from './new-run.ts';
import type { Run } from './new-run.ts';
import { changeLines } from './new-words.ts';

/** A new version of an article that is there: says what changes, and puts it in its place where that is asked for. */
export function update(run: Run, wanted: boolean): number {
  const { root, id, manuscript, text, article, output, language, dry } = run;
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  let before;
  try {
    before = readReport(root, id);
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    output.err(
      say(
        `已有编号为 ${id} 的报告，但它有错误，先改好再导入新稿：\n`,
        `There is a report ${id}, but it has errors; mend them first:\n`,
      ),
    );
    output.err(reportProblems(error.files, { language }));
    return 1;
  }
  const next = followVersion(root, before, { manuscript, text, article });
  if (before.seed.text === text && next.files.length === 0) {
    output.out(
      say(`${id} 已经是这篇文章，没有变化。\n`, `${id} is this article already: nothing changes.\n`),
    );
    return 0;
  }
  const { reference, year, organisation, figures: decisions } = before.meta;
  const { now } = next;
  const extracted = extractFigures(now, { reference, year, organisation: organisation.name, decisions });
  const changes = changesBetween(before, { article: now, figures: extracted.figures });
  output.out(
    say(
      `已有编号为 ${id} 的报告。新稿与它相比：\n`,
      `There is a report ${id}. Against it, this version has:\n`,
    ),
  );
  output.out(changeLines(changes, language));
  if (changes.paragraphs.gone.length === blocksOf(before.article).length)
    output.out(
      say(
        '  没有一段与原来的相同：多半是另一份报告。\n',
        '  Not one paragraph is the same: this is likely another report.\n',
      ),
    );
  const unsure = extracted.outcomes.filter(({ state }) => state !== 'held');
  if (unsure.length > 0)
    output.out(
      say(
        `  ${unsure.length} 条数字的决定要再看一遍（句子变了或没了），check 会逐条列出。\n`,
        `  ${unsure.length} decision(s) on figures to look at again (the sentence has changed or is gone); check lists them.\n`,
      ),
    );
  for (const line of next.words) output.out(`  ${line[language]}\n`);
  if (before.english !== null) {
    const stale = checkEnglish(before.english, now, englishPath(id), { path: seedPath(id), text });
    if (stale.length > 0)
      output.out(
        say(
          `  英文版有 ${stale.length} 处要跟着改，check 会逐条列出。\n`,
          `  ${stale.length} place(s) of the English edition to follow; check lists them.\n`,
        ),
      );
  }
  if (!wanted || dry) {
    output.out(
      say(
        `\n没有写任何文件。确认替换就加上 --update；是另一份报告就用 --id 另起编号。\n`,
        `\nNothing was written. Add --update to put this version in its place, or give another report its own --id.\n`,
      ),
    );
    return dry ? 0 : 1;
  }
  writeFiles(root, [...filesOf(run, true), ...next.files]);
  output.out(
    say(
      `\n已换成新稿：${seedPath(id)}。${next.files.length > 0 ? '图片和行号已随新稿改好，别的决定' : 'report.yaml 里的决定'}和英文版没有动；旧稿在 git 的历史里。\n接下来：npm run desk -- ${id}，“提醒”里是要跟着改的，虚线的数字请再核对一次\n`,
      `\n${seedPath(id)} is the new version now. ${next.files.length > 0 ? 'Pictures and line numbers follow it; other decisions' : 'Decisions in report.yaml'} and the English edition were not touched; the earlier text is in git's history.\nNext: npm run desk -- ${id}: under Doubts is what follows; accept figures with dashed lines once more\n`,
    ),
  );
  return 0;
}
