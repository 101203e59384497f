import type { Article, Block } from '../article/types.ts';
import { localFigure } from './figure/local.ts';
import { speaker } from './figure/names.ts';
import { marksOf } from './marks.ts';
import { anchor, phrasing } from './phrasing.ts';
import { blocksById, firstStatements, headingText, statementsByBlock } from './places.ts';
import type { ScriptOptions } from './script/convert.ts';
import { convertText } from './script/convert.ts';
import { plainFigure } from './script/plain.ts';
import { namesInText, namesOfByline } from './script/names.ts';
import { reportPins } from './script/report-pins.ts';
import { headingPhrases, titleLines } from './title.ts';
import type {
  ChineseLocale,
  Edition,
  EditionBlock,
  EditionInput,
  EditionSection,
  LocalFigure,
  Pin,
} from './types.ts';

/** All pins of an article: its people first, then what the site and the report say. */
export function pinsOf({ article, pins, glossary, script = 'zh-Hans' }: EditionInput): Pin[] {
  const texts = [...blocksById(article).values()].map(({ block }) => block.data.text);
  const people = [...namesOfByline(article.data.byline), ...texts.flatMap(namesInText)];
  return reportPins({ people, pins, script }, glossary);
}

/** A report in one of the Chinese scripts. */
export function makeChinese(input: EditionInput, locale: ChineseLocale): Edition {
  const { article, figures } = input;
  const pins = pinsOf(input);
  const convert = (text: string) => convertText(text, locale, pins, scriptOptions(input));
  const statements = statementsByBlock(article, figures);
  const raws = rawTexts(article);
  const texts = new Map([...raws].map(([id, text]) => [id, convert(text)]));
  const used = new Set<string>();

  const blockOf = (block: Block): EditionBlock => {
    const { id, text } = block.data;
    const converted = texts.get(id) ?? convert(text);
    const stated = statements.get(id) ?? [];
    const marks = marksOf(block, stated, used);
    const runIn = block.type === 'paragraph' ? block.data.runIn : null;
    return {
      kind: block.type,
      id,
      merged: [],
      runIn: runIn === null ? null : convert(runIn).text.replace(/[。：:]\s*$/, ''),
      text: converted.text,
      hast: phrasing(text.length, converted.slice, marks),
      figures: [...new Set(stated.map(({ figure }) => figure.id))],
    };
  };
  const sections: EditionSection[] = article.children.map((section) => {
    const { id, depth } = section.data;
    const heading = (texts.get(id)?.text ?? '')
      .split('\n')
      .flatMap(headingPhrases)
      .filter((line) => line !== '');
    const inside = section.children.flatMap((child) => (child.type === 'heading' ? [] : [blockOf(child)]));
    for (const { figure, first } of statements.get(id) ?? []) {
      if (!first || used.has(figure.id)) continue;
      used.add(figure.id);
      inside[0]?.hast.unshift(anchor(figure.id));
    }
    return { id, heading, depth, blocks: inside };
  });

  const quote = (holder: string, start: number, end: number) =>
    texts.get(holder)?.slice(start, end).trim().replaceAll('\n', ' ') ?? '';
  return {
    locale,
    kicker: article.data.kicker === null ? null : convert(article.data.kicker).text,
    title: titleLines(article.data.title, (text) => convert(text).text),
    sections,
    figures: localFigures(input, locale, pins, raws, quote),
    translator: null,
  };
}

function scriptOptions({ script, quotes }: EditionInput): ScriptOptions {
  return { from: script, quotes };
}

/** The text of each heading and block by its id. */
function rawTexts(article: Article): Map<string, string> {
  const raws = new Map(article.children.map((section) => [section.data.id, headingText(section)]));
  for (const [id, { block }] of blocksById(article)) raws.set(id, block.data.text);
  return raws;
}

function localFigures(
  input: EditionInput,
  locale: ChineseLocale,
  pins: readonly Pin[],
  raws: ReadonlyMap<string, string>,
  quote: (holder: string, start: number, end: number) => string,
): LocalFigure[] {
  const say = speaker(locale, pins, scriptOptions(input));
  return firstStatements(input.article, input.figures).map(
    ({ figure, start, end, sentence, holder, home }) => {
      const where = {
        sentence: quote(holder, sentence.start, sentence.end),
        sentenceId: sentence.id,
        ...home,
      };
      const local = localFigure(figure, where, raws.get(holder)?.slice(start, end), say, input.glossary);
      return { ...local, source: plainFigure(figure, input.script) };
    },
  );
}
