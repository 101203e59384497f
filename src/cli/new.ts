import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blocksOf, decodeSeed, headingLinesOf, parseArticle, sectionsOf } from '../article/index.ts';
import type { Article, StructureDecisions } from '../article/index.ts';
import { checkEnglish, scaffoldEnglish } from '../editions/index.ts';
import { extractFigures } from '../figures/index.ts';
import type { Figure } from '../figures/index.ts';
import {
  changesBetween,
  checkSize,
  figureWords,
  guessId,
  guessReport,
  IntakeError,
  knownStructure,
  NO_ORGANISATION,
  readManuscript,
  reportYaml,
  writeFiles,
} from '../intake/index.ts';
import type { Changes, Guess, Guesses, Manuscript, NewFile } from '../intake/index.ts';
import {
  contentRoot,
  englishPath,
  LibraryError,
  readReport,
  reportPath,
  reportProblems,
  seedPath,
  splitId,
} from '../library/index.ts';
import type { Output } from './args.ts';
import { readArgs, standardOutput } from './args.ts';
import { staffLanguage } from './language.ts';
import type { StaffLanguage } from './language.ts';

const COMMAND = {
  usage:
    'npm run new -- FILE|- [--id 2025-qing-he] [--organisation 清河镇] [--year 2025] [--english] [--update] [--dry-run] [--language zh|en]',
  about:
    '导入一篇文章（.docx、.pdf、.html、.md、.txt，或用 - 从标准输入读），写出原文和 report.yaml，列出看出来的结构和数字。\n' +
    '--id：报告编号，就是网址；--organisation、--year：单位和年份，程序看错时写；--english：同时写出英文版的骨架；\n' +
    '--update：用新稿替换已有的原文，决定都保留；--dry-run：只看，不写文件。已有的文件不会被覆盖。\n' +
    'Takes in an article (.docx, .pdf, .html, .md, .txt, or - for standard input), writes the seed and a report.yaml, and lists the structure and figures that were found.\n' +
    "--id is the report's id and address; --organisation and --year say what the program reads wrongly; --english also writes the skeleton of an English edition;\n" +
    '--update puts a new version in the place of the article and keeps every decision; --dry-run writes nothing. No file is ever overwritten otherwise.\n' +
    '退出码：0 成功，1 没有导入，2 用法不对。 Exit code: 0 done, 1 not taken in, 2 wrong usage.',
  options: {
    id: { type: 'string' as const },
    organisation: { type: 'string' as const },
    year: { type: 'string' as const },
    english: { type: 'boolean' as const, default: false },
    update: { type: 'boolean' as const, default: false },
    'dry-run': { type: 'boolean' as const, default: false },
    language: { type: 'string' as const },
  },
  arguments: [1, 1] as [number, number],
};

/** Where the command looks and writes: by default the folder it is given in. */
export interface NewOptions {
  root?: string;
  /** What `-` reads. */
  input?: () => Uint8Array;
}

/** Runs the command and gives its exit code: 0, 1 where nothing was taken in, 2 where the usage is wrong. */
export async function newReport(
  argv: readonly string[],
  output: Output = standardOutput,
  { root = contentRoot(), input = () => readFileSync(0) }: NewOptions = {},
): Promise<number> {
  const args = readArgs(COMMAND, argv, output);
  if (!args.ok) return args.code;
  const { values } = args;
  const language = staffLanguage(root, values.language);
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const year = values.year === undefined ? undefined : Number(values.year);
  if (year !== undefined && !/^(?:19|2\d)\d\d$/.test(values.year ?? '')) {
    output.err(
      say(`--year 要写四位年份，例如 2025。\n`, `--year takes a year of four digits, such as 2025.\n`),
    );
    return 2;
  }
  if (values.id !== undefined && splitId(values.id) === null) {
    output.err(
      say(
        `--id 要写成“年份-英文短名”，只用小写字母、数字和连字符，例如 2025-qing-he。\n`,
        `--id is YEAR-SLUG in lower-case letters, digits and hyphens, such as 2025-qing-he.\n`,
      ),
    );
    return 2;
  }
  const path = args.positionals[0] as string;
  try {
    const manuscript = await readManuscript(readBytes(path, input), basename(path));
    const { text } = decodeSeed(manuscript.seed);
    const { article } = parseArticle(text);
    const guesses = guessReport(text, article, { organisation: values.organisation, year });
    const id = values.id ?? guessId(guesses);
    const run: Run = {
      root,
      id,
      manuscript,
      text,
      article,
      guesses,
      language,
      output,
      dry: values['dry-run'],
    };
    for (const notice of manuscript.notices) output.out(`· ${notice[language]}\n`);
    if (existsSync(join(root, seedPath(id))) || existsSync(join(root, reportPath(id))))
      return update(run, values.update);
    return create(run, values.english);
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    output.err(`${path}: ${error.ruleId}\n  ${error.texts[language]}\n`);
    return 1;
  }
}

interface Run {
  root: string;
  id: string;
  manuscript: Manuscript;
  text: string;
  article: Article;
  guesses: Guesses;
  language: StaffLanguage;
  output: Output;
  dry: boolean;
}

function readBytes(path: string, input: () => Uint8Array): Uint8Array {
  if (path === '-') return input();
  try {
    checkSize(statSync(path).size);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof IntakeError) throw error;
    throw new IntakeError('unreadable-file', {
      zh: `打不开这个文件（${(error as NodeJS.ErrnoException).code ?? ''}）。请检查路径，并关闭正在使用它的程序。`,
      en: `The file can't be opened (${(error as NodeJS.ErrnoException).code ?? ''}). Check its path, and close the program that uses it.`,
    });
  }
}

/** The files of a new report. */
function filesOf({ id, manuscript }: Run, replaces: boolean): NewFile[] {
  const { extension, seed, original } = manuscript;
  return [
    { path: seedPath(id), bytes: seed, replaces },
    ...(extension ? [{ path: seedPath(id).replace(/\.txt$/, extension), bytes: original, replaces }] : []),
  ];
}

function create(run: Run, english: boolean): number {
  const { root, id, manuscript, guesses, article, text, output, language, dry } = run;
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const known = manuscript.lines ? knownStructure(manuscript.lines, article) : { decisions: {}, title: null };
  const settled = parseArticle(text, { decisions: known.decisions }).article;
  const original = manuscript.extension ? seedPath(id).replace(/\.txt$/, manuscript.extension) : null;
  const files: NewFile[] = [
    ...filesOf(run, false),
    { path: reportPath(id), bytes: reportYaml(guesses, known, original) },
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
      `\n接下来：\n  1. 打开 ${reportPath(id)}，把标着“请确认”的各项看一遍；\n  2. npm run check -- ${id}   看看有没有问题；\n  3. npm run desk            逐个核对数字；\n  4. npm run dev             在浏览器里看网页。\n`,
      `\nNext:\n  1. open ${reportPath(id)} and look at what says “to confirm”;\n  2. npm run check -- ${id}   for problems;\n  3. npm run desk            to review the figures;\n  4. npm run dev             to see the pages in a browser.\n`,
    ),
  );
  return 0;
}

/** A new version of an article that is there: says what changes, and puts it in its place where that is asked for. */
function update(run: Run, wanted: boolean): number {
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
  if (before.seed.text === text) {
    output.out(
      say(`${id} 已经是这篇文章，没有变化。\n`, `${id} is this article already: nothing changes.\n`),
    );
    return 0;
  }
  const { meta } = before;
  const { reference, year, organisation, figures: decisions, structure } = meta;
  const now = structure
    ? parseArticle(text, { decisions: structure as StructureDecisions }).article
    : article;
  const extracted = extractFigures(now, { reference, year, organisation: organisation.name, decisions });
  const changes = changesBetween(before, { article: now, figures: extracted.figures });
  output.out(
    say(
      `已有编号为 ${id} 的报告。新稿与它相比：\n`,
      `There is a report ${id}. Against it, this version has:\n`,
    ),
  );
  output.out(changeLines(changes, language));
  const unsure = extracted.outcomes.filter(({ state }) => state !== 'held');
  if (unsure.length > 0)
    output.out(
      say(
        `  ${unsure.length} 条数字的决定要再看一遍（句子变了或没了），check 会逐条列出。\n`,
        `  ${unsure.length} decision(s) on figures to look at again (the sentence has changed or is gone); check lists them.\n`,
      ),
    );
  if (structure)
    output.out(
      say(
        '  report.yaml 的 structure 按行号写，新稿的行号可能变了，请对照。\n',
        '  structure in report.yaml goes by lines, which may have moved: compare them.\n',
      ),
    );
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
  writeFiles(root, filesOf(run, true));
  output.out(
    say(
      `\n已换成新稿：${seedPath(id)}。report.yaml 和英文版没有动；旧稿在 git 的历史里。\n接下来：npm run check -- ${id}\n`,
      `\n${seedPath(id)} is the new version now. report.yaml and the English edition were not touched; the earlier text is in git's history.\nNext: npm run check -- ${id}\n`,
    ),
  );
  return manuscript.seed.length > 0 ? 0 : 1;
}

function foundLines(guesses: Guesses, language: StaffLanguage): string {
  const { organisation, place, year, published, reference, author, source } = guesses;
  const zh = language === 'zh';
  const rows: [string, Guess<unknown> | null][] = [
    [zh ? '单位' : 'organisation', organisation],
    [zh ? '所在地' : 'place', place],
    [zh ? '年份' : 'year', year],
    [zh ? '发表' : 'published', published],
    [zh ? '“今年”从' : '今年 is', reference],
    [zh ? '作者' : 'author', author],
    [zh ? '来源' : 'source', source],
  ];
  const lines = rows.flatMap(([name, guess]) => {
    if (guess === null) return [];
    const value = Array.isArray(guess.value) ? guess.value.join('、') : String(guess.value);
    const where =
      guess.line === null
        ? zh
          ? '原文没有写明'
          : 'the article does not say'
        : zh
          ? `见第 ${guess.line} 行`
          : `line ${guess.line}`;
    return [`  ${name}  ${value === NO_ORGANISATION && !zh ? '(organisation)' : value}  （${where}）\n`];
  });
  return `${zh ? '\n看出来的，请确认：' : '\nRead off the article, to be confirmed:'}\n${lines.join('')}`;
}

function outlineLines(article: Article, title: string | null, language: StaffLanguage): string {
  const lines = sectionsOf(article).map((section) => {
    const heading = headingLinesOf(section).join(' ');
    const count = blocksOf(section).length;
    const name = heading === '' ? (language === 'zh' ? '（开头）' : '(opening)') : heading;
    return `  ${'  '.repeat(section.data.depth - 1)}${name}  ${language === 'zh' ? `${count} 段` : `${count} paragraph${count === 1 ? '' : 's'}`}\n`;
  });
  return `\n${language === 'zh' ? '结构' : 'Structure'}：${title ?? article.data.title}\n${lines.join('')}`;
}

/** Figures shown of each kind at most; the desk shows all. */
const SHOWN = 8;

function figureLines(figures: readonly Figure[], language: StaffLanguage): string {
  const leading = figures.filter(({ headline }) => headline !== undefined);
  const shown = [
    ...leading.sort((a, b) => (a.headline ?? 0) - (b.headline ?? 0)),
    ...figures.filter(({ headline }) => headline === undefined),
  ];
  const rest = figures.length - Math.min(SHOWN, figures.length);
  const lines = shown.slice(0, SHOWN).map((figure) => `  ${figureWords(figure)}\n`);
  const more = rest > 0 ? (language === 'zh' ? `  另有 ${rest} 个\n` : `  and ${rest} more\n`) : '';
  return `\n${language === 'zh' ? `数字 ${figures.length} 个` : `${figures.length} figures`}\n${lines.join('')}${more}`;
}

function changeLines({ paragraphs, figures }: Changes, language: StaffLanguage): string {
  const zh = language === 'zh';
  const part = (name: string, items: readonly string[]): string =>
    items.length === 0
      ? ''
      : `  ${name} ${items.length}\n${items
          .slice(0, SHOWN)
          .map((item) => `    ${item}\n`)
          .join('')}${items.length > SHOWN ? `    …\n` : ''}`;
  const short = (text: string): string =>
    [...text].length > 40 ? `${[...text].slice(0, 40).join('')}…` : text;
  return (
    part(zh ? '新的段落' : 'new paragraphs', paragraphs.added.map(short)) +
    part(zh ? '没有了的段落' : 'paragraphs gone', paragraphs.gone.map(short)) +
    part(zh ? '新的数字' : 'new figures', figures.added.map(figureWords)) +
    part(zh ? '没有了的数字' : 'figures gone', figures.gone.map(figureWords)) +
    part(
      zh ? '变了的数字' : 'figures altered',
      figures.altered.map(({ before, after }) => `${figureWords(before)} → ${figureWords(after)}`),
    )
  );
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await newReport(process.argv.slice(2));
}
