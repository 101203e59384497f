import type { VFile } from 'vfile';
import { readContent } from './files.ts';
import { report } from './problems/problem.ts';

/** A value with the note that `npm run new` puts behind what it read off the article. */
const NOTED = /^(\s*)([A-Za-z]+):\s*(.*?)\s+(#\s*请确认(?:，见第 (\d+) 行|，见文件名)?)/;

/** What `npm run new` writes for an organisation that neither the article nor its file's name gives. */
export const NO_ORGANISATION = '（单位名称）';

const NOWHERE = { zh: '（原文没有写明）', en: ' (the article does not say)' };
const IN_NAME = { zh: '（见文件名）', en: ' (the name of the file)' };

/** Reports what was read off the article and nobody has looked at yet, by its note in report.yaml. */
export function checkConfirmed(root: string, file: VFile): void {
  const content = readContent(root, file);
  let top = '';
  for (const [i, line] of (content?.bytes.toString('utf8') ?? '').split(/\r\n|\n/).entries()) {
    const nameless = line.indexOf(NO_ORGANISATION);
    if (nameless >= 0 && top === 'organisation' && /^\s+name:/.test(line))
      report(file, { name: 'unnamed-organisation', place: { line: i + 1, column: nameless + 1 } });
    const [key] = /^[A-Za-z]+(?=:)/.exec(line) ?? [];
    if (key !== undefined) top = key;
    const [, blanks = '', name = '', value = '', note = '', from = ''] = NOTED.exec(line) ?? [];
    if (note === '') continue;
    const where = note.endsWith('文件名')
      ? IN_NAME
      : from === ''
        ? NOWHERE
        : { zh: `（见原文第 ${from} 行）`, en: ` (line ${from} of the article)` };
    if (value.includes(NO_ORGANISATION)) continue;
    const args = { key: blanks === '' ? name : `${top}.${name}`, value, where, from };
    report(file, { name: 'unconfirmed', place: { line: i + 1, column: line.indexOf(note) + 1 }, args });
  }
}
