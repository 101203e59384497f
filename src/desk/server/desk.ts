import { scaffoldEnglish } from '../../editions/index.ts';
import {
  inspectLibrary,
  openGlossary,
  openReport,
  openSite,
  textsOf,
  yamlProblems,
} from '../../library/index.ts';
import { applyEdit, EditError, fileOf } from '../edits/index.ts';
import type { Edit, EnglishFrame, FileName } from '../edits/index.ts';
import { englishOrder, viewDesk } from '../view/index.ts';
import type { DeskReport } from '../view/index.ts';
import { createJournal } from './journal.ts';
import type { Journal } from './journal.ts';
import { ConflictError, digestOf, digestsOf, readTexts, replaceText } from './store.ts';
import type { Digests } from './store.ts';
import type { WriteHooks } from './write-file.ts';

/** A report as it is now, with the digests that the next change is based on. */
export interface DeskState {
  digests: Digests;
  /** What can be taken back, and done again. */
  undo: Edit | null;
  redo: Edit | null;
  /** null where its files have errors that leave nothing to show; they are in `broken`. */
  report: DeskReport | null;
  broken: { zh: string; en: string; place: string }[];
}

/** A change that would leave a file wrong: nothing is written. */
export class RefusedEdit extends Error {
  override name = 'RefusedEdit';
  texts: { zh: string; en: string };
  constructor(texts: { zh: string; en: string }) {
    super(texts.zh);
    this.texts = texts;
  }
}

/**
 * The desk of one library: reads reports, and writes changes one after the other. A change gives the digests of what stands
 * now, and nothing else: the page beside can be made anew while the report is read.
 */
export interface Desk {
  state: (id: string) => DeskState;
  edit: (id: string, base: Partial<Digests>, edit: Edit) => Digests;
  move: (id: string, base: Partial<Digests>, way: 'undo' | 'redo') => Digests;
}

/** Opens the desk of a library. */
export function openDesk(root: string, hooks: WriteHooks = {}): Desk {
  const journals = new Map<string, Journal>();
  const journalOf = (id: string): Journal => {
    const journal = journals.get(id) ?? createJournal();
    journals.set(id, journal);
    return journal;
  };

  const state = (id: string): DeskState => {
    const texts = readTexts(root, id);
    const journal = journalOf(id);
    const [site, glossary] = [openSite(root), openGlossary(root)];
    const opened = openReport(root, id, `${site.digest} ${glossary.digest}`);
    const { files } = inspectLibrary(root, { ids: [id] });
    const { report, doubts } = opened;
    return {
      digests: digestsOf(texts),
      undo: journal.peek('undo')?.edit ?? null,
      redo: journal.peek('redo')?.edit ?? null,
      report:
        report && site.value && glossary.value
          ? viewDesk({
              report,
              site: site.value,
              glossary: glossary.value,
              doubts,
              files,
              yaml: texts.report ?? '',
              published: texts.published ?? '',
            })
          : null,
      broken:
        report && site.value && glossary.value
          ? []
          : files.flatMap((file) =>
              file.messages
                .filter(({ fatal }) => fatal === true)
                .map((message) => {
                  const { zh, en } = textsOf(message);
                  return {
                    zh: zh.what + zh.fix,
                    en: `${en.what} ${en.fix}`,
                    place: `${file.path}:${message.line ?? 1}`,
                  };
                }),
            ),
    };
  };

  return {
    state,
    edit(id, base, edit) {
      const texts = readTexts(root, id);
      const file = fileOf(edit);
      if (digestOf(texts[file]) !== base[file]) throw new ConflictError(file);
      const made = applyEdit(texts, edit, frameOf(root, id));
      if (made[file] === texts[file]) return digestsOf(texts);
      if (edit.type === 'status' && edit.status === 'published') mustPass(root, id);
      if (file !== 'english') mustBeSound(file, texts[file] ?? '', made[file] ?? '');
      replaceText(root, id, file, digestOf(texts[file]), made[file], hooks);
      journalOf(id).add({ file, edit, before: texts[file], after: made[file] });
      return digestsOf(made);
    },
    move(id, base, way) {
      const journal = journalOf(id);
      const step = journal.peek(way);
      if (!step) return digestsOf(readTexts(root, id));
      const [from, to] = way === 'undo' ? [step.after, step.before] : [step.before, step.after];
      if (base[step.file] !== digestOf(from)) throw new ConflictError(step.file);
      replaceText(root, id, step.file, digestOf(from), to, hooks);
      journal.move(way);
      return digestsOf(readTexts(root, id));
    },
  };
}

/** What en.md is written by; an article that can't be read has no order. */
function frameOf(root: string, id: string): EnglishFrame {
  const { report } = openReport(root, id, '');
  if (!report) throw new EditError('unreadable');
  return { order: englishOrder(report.article), skeleton: () => scaffoldEnglish(report.article) };
}

/** A report that has errors is published by no build. */
function mustPass(root: string, id: string): void {
  const { files } = inspectLibrary(root, { ids: [id] });
  const [first, ...more] = files.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal === true));
  if (!first) return;
  const { zh, en } = textsOf(first);
  const n = more.length + 1;
  throw new RefusedEdit({
    zh: `还有 ${n} 个错误，改好才能发布。${zh.what}`,
    en: `${n} error${n === 1 ? '' : 's'} must be mended before it can be published. ${en.what}`,
  });
}

/** A change may leave faults that were there; it makes no new one. */
function mustBeSound(file: Exclude<FileName, 'english'>, before: string, after: string): void {
  const known = yamlProblems(file, before).map(({ zh }) => zh.what);
  const fault = yamlProblems(file, after).find(({ zh }) => !known.includes(zh.what));
  if (fault)
    throw new RefusedEdit({ zh: fault.zh.what + fault.zh.fix, en: `${fault.en.what} ${fault.en.fix}` });
}
