/** Builds the site from seeds/ and content/ into dist/; see `--help`. */
import { parseArgs } from 'node:util';
import { buildSite, PROJECT } from '../build/build-site.ts';
import { refusedOut } from '../build/out-folder.ts';
import { LibraryError, contentRoot, reportProblems } from '../library/index.ts';
import { staffLanguage, wrongLanguage } from './language.ts';

const HELP = `npm run build -- [选项 options]

  --out DIR     生成到哪个文件夹 / folder to build into (dist)
  --root DIR    哪个文件夹里有 seeds/ 和 content/ / folder that holds seeds/ and content/ (.)
  --offline     生成可以直接从文件夹打开的网站，不需要服务器 / a site to be opened from its folder, without a server
  --archive     页面上给出存档文件的链接，随后由 archive 生成 / pages link to the files that archive makes next
  --drafts      连同草稿和待审的报告，页面上有标记 / drafts and reports in review too, marked as such
  --no-fonts    不嵌字体，用于试建 / without fonts, for trial builds
  --no-cards    不做图表文件和分享图 / without chart files and pictures for links
  --no-audit    不检查生成的页面 / without the audit of what was built
  --verbose     显示全部过程 / say everything that is done
  --language    zh 或 en；不写时看 site.yaml 的 language 和系统的 LANG / else language in site.yaml, or LANG
  --help        显示本页 / show this

步骤 steps: pages → fonts → cards → audit。发现问题时退出码为 1 / exits with 1 where something is wrong.`;

const options = {
  out: { type: 'string', default: 'dist' },
  root: { type: 'string' },
  fonts: { type: 'boolean', default: true },
  cards: { type: 'boolean', default: true },
  audit: { type: 'boolean', default: true },
  archive: { type: 'boolean', default: false },
  drafts: { type: 'boolean', default: false },
  offline: { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
  language: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

async function main(): Promise<number> {
  let values;
  try {
    ({ values } = parseArgs({ options, allowNegative: true }));
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${HELP}`);
    return 2;
  }
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const wrong = wrongLanguage(values.language);
  if (wrong !== null) {
    console.error(wrong);
    return 2;
  }
  const { root = contentRoot() } = values;
  const language = staffLanguage(root, values.language);
  const refused = refusedOut(values.out, { root, project: PROJECT });
  if (refused) {
    console.error(`usage: ${refused[language]}`);
    return 2;
  }
  try {
    const { out, fonts, cards, audit, archive, drafts, offline, verbose } = values;
    const { ok } = await buildSite({
      root,
      out,
      fonts,
      cards,
      audit,
      archive,
      drafts,
      offline,
      verbose,
      language,
    });
    return ok ? 0 : 1;
  } catch (error) {
    // What staff can mend is told without our stack.
    const known = [error, (error as Error).cause].find(isLibraryError);
    // The rest of a bundler's error is the whole source of the module that it choked on.
    console.error(
      known ? reportProblems(known.files, { language }).trim() : ((error as Error).stack ?? error),
    );
    return 1;
  }
}

/** Astro loads the library once more, so its errors are of another class of the same name. */
const isLibraryError = (error: unknown): error is LibraryError =>
  error instanceof LibraryError ||
  (error instanceof Error && error.name === 'LibraryError' && 'files' in error);

process.exitCode = await main();
