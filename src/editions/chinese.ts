import { normalisePunctuation } from '../article/index.ts';
import type { Block, Section } from '../article/types.ts';
import { localFigure } from './figure/local.ts';
import { speaker } from './figure/names.ts';
import { marksOf } from './marks.ts';
import { phrasing } from './phrasing.ts';
import { blocksById, firstStatements, statementsByBlock } from './places.ts';
import { convertPlain, convertText } from './script/convert.ts';
import { namePins, namesInText, namesOfByline } from './script/names.ts';
import { titlePhrases } from './title.ts';
import type { ChineseLocale, Edition, EditionBlock, EditionInput, EditionSection, Pin } from './types.ts';

/** All pins of an article: its people first, then what the site and the report say. */
export function pinsOf({ article, pins, glossary }: EditionInput): Pin[] {
  const texts = [...blocksById(article).values()].map(({ block }) => block.data.text);
  const people = [...namesOfByline(article.data.byline), ...texts.flatMap(namesInText)];
  return [...namePins(people, convertPlain), ...glossary.pins, ...pins];
}

/** A report in one of the Chinese scripts. */
export function makeChinese(input: EditionInput, locale: ChineseLocale): Edition {
  const { article, figures } = input;
  const pins = pinsOf(input);
  const convert = (text: string) => convertText(text, locale, pins, { quotes: input.quotes });
  const statements = statementsByBlock(article, figures);
  const blocks = blocksById(article);
  const texts = new Map([...blocks].map(([id, { block }]) => [id, convert(block.data.text)]));
  const used = new Set<string>();

  const heading = (section: Section): string[] => {
    const lines = section.children.flatMap((child) =>
      child.type === 'heading' ? child.children.map((line) => line.value) : [],
    );
    return lines.length === 0 ? [] : convert(lines.join('\n')).text.split('\n');
  };
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
  const sections: EditionSection[] = article.children.map((section) => ({
    id: section.data.id,
    heading: heading(section),
    depth: section.data.depth,
    blocks: section.children.flatMap((child) => (child.type === 'heading' ? [] : [blockOf(child)])),
  }));

  const say = speaker(locale, pins);
  const local = firstStatements(statements).map(({ figure, start, end, sentence, blockId }) => {
    const place = blocks.get(blockId);
    const where = {
      sentence: texts.get(blockId)?.slice(sentence.start, sentence.end).trim() ?? '',
      sentenceId: sentence.id,
      blockId,
      sectionId: place?.section.data.id ?? '',
    };
    return localFigure(figure, where, place?.block.data.text.slice(start, end), say, input.glossary);
  });
  const title = normalisePunctuation(article.data.title);
  return {
    locale,
    kicker: article.data.kicker === null ? null : convert(article.data.kicker).text,
    title: titlePhrases(convert(title).text),
    sections,
    figures: local,
    translator: null,
  };
}
