import { formsOf } from './forms.ts';
import type { DeskBlock, DeskFigure, DeskRemedy, DeskSection } from './types.ts';
import type { YamlEntry } from './yaml-place.ts';

/** What a problem is settled by. */
export interface Case {
  name: string;
  /** What it is about, by the names of its words. */
  args: Readonly<Record<string, string>>;
  /** The entry of report.yaml that it is about. */
  entry: YamlEntry | null;
  /** Whether it is about the article's words. */
  inArticle: boolean;
  sections: readonly DeskSection[];
  figures: readonly DeskFigure[];
}

type Remedy = (of: Case) => DeskRemedy | null;

/** An entry that nothing answers to, or that can't be followed, is taken away. */
const drop: Remedy = ({ entry }) => (entry ? { do: 'drop', path: entry.path } : null);

/** In this report's pins; a word of the site's own texts is pinned for the whole site, in the glossary. */
const pin: Remedy = ({ args: { source, chosen, others, context }, inArticle }) =>
  inArticle && source && chosen && others && context
    ? {
        do: 'pin',
        source: context,
        forms: formsOf({ source, chosen, others: others.split('、'), phrase: context }),
      }
    : null;

/** English whose paragraph has another id now is put to one that has none yet. */
const adopt: Remedy = ({ args: { id = '' }, sections }) => {
  const free = blocksIn(sections).filter(({ english }) => english === null);
  const section = id.slice(0, Math.max(0, id.lastIndexOf('/')));
  const near = free.toSorted((a, b) => Number(b.id.startsWith(section)) - Number(a.id.startsWith(section)));
  const choices = near.map((block) => ({ id: block.id, words: begin(block.text) }));
  return id === '' ? null : { do: 'adopt', id, choices };
};

const formerly: Remedy = ({ args: { id = '', what = '' }, sections, figures }) => {
  const ofFigures = figures
    .filter(({ hidden }) => hidden === null)
    .map((one) => ({ id: one.id, words: `${one.metric} ${one.value}（${one.period}）` }));
  const ofSections = sections.flatMap(({ id: own, heading }) =>
    heading ? [{ id: own, words: heading.text.replaceAll('\n', ' ') }] : [],
  );
  const isFigure = what.includes(': ');
  return { do: 'formerly', id, choices: isFigure ? ofFigures : ofSections };
};

/** A decision without a signature is put on the new sentence; one that is signed is signed anew, at its figure. */
const follow: Remedy = ({ args: { now = '' }, entry }) => {
  const { id, said, sentence, accepted } = (entry?.value ?? {}) as Record<string, unknown>;
  if (typeof said !== 'string' || typeof sentence !== 'string' || now === '' || accepted) return null;
  const named = typeof id === 'string' ? { id } : {};
  return { do: 'follow', entry: { ...named, said, sentence }, now };
};

const translate: Remedy = ({ entry }) =>
  entry ? { do: 'translate', path: entry.path, ...texts(entry.value) } : null;

/** Problems that the desk settles with a button, by name. Others lead to their place, or say what to do in a file. */
export const REMEDIES: Readonly<Record<string, Remedy>> = {
  'missing-alt': ({ args: { file = '' } }) => ({ do: 'alt', file }),
  'lost-id': formerly,
  'moved-decision': follow,
  'lost-decision': drop,
  'second-decision': drop,
  'wrong-decision': drop,
  'stale-decision': drop,
  'unused-pin': drop,
  'unknown-chart': drop,
  'impossible-chart': drop,
  'wrong-formerly': drop,
  'decision-line': drop,
  'picture-missing': drop,
  'bad-picture': drop,
  'script-reading': pin,
  'script-choice': pin,
  'unnamed-term': ({ args: { zh = '', list = '' } }) => ({ do: 'term', zh, list }),
  unconfirmed: ({ args: { key = '', from = '' } }) => ({ do: 'confirm', key, line: from }),
  'unnamed-organisation': () => ({ do: 'name' }),
  'untold-change': () => ({ do: 'correction' }),
  'untranslated-correction': translate,
  'untranslated-note': translate,
  'untranslated-detail': ({ args: { key = '', said = '' } }) => ({ do: 'detail', key, zh: said }),
  'english-unknown-id': adopt,
};

/** How the desk settles a problem; null where it can't. A doubt about arithmetic is settled by saying why the article is right. */
export function remedyFor(of: Case): DeskRemedy | null {
  const { sentence } = of.args;
  const known = REMEDIES[of.name];
  if (known) return known(of);
  return sentence === undefined ? null : { do: 'doubt', name: of.name, sentence };
}

function texts(value: unknown): { texts: { field: string; zh: string; en: string }[] } {
  const entry = value as Record<string, unknown>;
  const fields = ['what', 'why', 'gone', 'note'].filter((field) => typeof entry[field] === 'string');
  return {
    texts: fields.map((field) => ({
      field: `${field}En`,
      zh: String(entry[field]),
      en: typeof entry[`${field}En`] === 'string' ? String(entry[`${field}En`]) : '',
    })),
  };
}

export function blocksIn(sections: readonly DeskSection[]): DeskBlock[] {
  return sections.flatMap(({ heading, blocks }) => (heading ? [heading, ...blocks] : blocks));
}

const begin = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);
