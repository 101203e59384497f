import type { Article } from '../../article/types.ts';
import { localFigure } from '../figure/local.ts';
import { speaker } from '../figure/names.ts';
import { anchor, phrasing } from '../phrasing.ts';
import { blocksById, firstStatements, statementsByBlock } from '../places.ts';
import { plainFigure } from '../script/plain.ts';
import { englishTitlePhrases } from '../title.ts';
import type { Edition, EditionBlock, EditionInput, EditionSection } from '../types.ts';
import { align } from './align.ts';
import { readEnglish } from './parse.ts';

/** A report in English, from its en.md and its typed figures. Every id of the Chinese editions stands in it somewhere. */
export function makeEnglish(input: EditionInput): Edition {
  const { article, figures, glossary } = input;
  const english =
    input.english === null || input.english === undefined ? null : readEnglish(input.english, article);
  const statements = statementsByBlock(article, figures);
  const texts = blocksById(article);
  const used = new Set(article.children.map((section) => section.data.id));
  const quoted = new Map<string, string>();
  const homes = new Map<string, string>();
  const lost: { block: string; id: string }[] = [];

  const sections: EditionSection[] = article.children.map((section) => {
    const blocks: EditionBlock[] = [];
    for (const child of section.children) {
      if (child.type === 'heading') continue;
      const { id } = child.data;
      const paragraph = english?.paragraphs.get(id);
      if (paragraph === undefined) continue;
      const stated = paragraph.ids.flatMap((one) => statements.get(one) ?? []);
      const originals = paragraph.ids.map((one) => ({
        text: texts.get(one)?.block.data.text ?? '',
        statements: statements.get(one) ?? [],
      }));
      const { marks, sentences, homeless } = align(paragraph, originals, used);
      for (const [figure, sentence] of sentences) if (!quoted.has(figure)) quoted.set(figure, sentence);
      for (const one of paragraph.ids) homes.set(one, id);
      blocks.push({
        kind: child.type,
        id,
        merged: paragraph.ids.slice(1),
        runIn: paragraph.runIn,
        text: paragraph.text,
        hast: [
          ...homeless.map(anchor),
          ...phrasing(paragraph.text.length, (start, end) => paragraph.text.slice(start, end), marks),
        ],
        figures: [...new Set(stated.map(({ figure }) => figure.id))],
      });
    }
    const heading = english?.headings.get(section.data.id) ?? [];
    return { id: section.data.id, heading, depth: section.data.depth, blocks };
  });

  for (const [id, list] of statements) {
    if (homes.has(id)) continue;
    const home = neighbour(article, id, homes);
    if (home !== null && !used.has(id)) homes.set(id, home);
    for (const { figure, first, sentence } of list) {
      lost.push({ block: home ?? '', id: sentence.id });
      if (first) lost.push({ block: home ?? '', id: figure.id });
    }
  }
  const blocks = new Map(
    sections.flatMap((section) => section.blocks.map((block) => [block.id, { block, section }] as const)),
  );
  for (const { block, id } of lost) {
    const home = blocks.get(block);
    if (home === undefined || used.has(id)) continue;
    used.add(id);
    home.block.hast.unshift(anchor(id));
  }

  const say = speaker('en', [], {}, input.terms);
  const local = firstStatements(article, figures).map(({ figure, sentence, holder, home }) => {
    const blockId = homes.get(home.blockId) ?? home.blockId;
    const where = {
      sentence: quoted.get(figure.id) ?? english?.headings.get(holder)?.join(' ') ?? '',
      sentenceId: sentence.id,
      blockId,
      sectionId: blocks.get(blockId)?.section.id ?? home.sectionId,
    };
    return localFigure(plainFigure(figure, input.script), where, undefined, say, glossary);
  });
  return {
    locale: 'en',
    kicker: english?.kicker ?? null,
    title:
      english?.title === null || english === null
        ? [input.organisation.en ?? input.organisation.name]
        : englishTitlePhrases(english.title),
    sections: english === null ? [] : sections,
    figures: local,
    translator: english?.translator ?? null,
  };
}

/** The translated paragraph nearest to a heading or to one that was left out: before it, or else after it. */
function neighbour(article: Article, id: string, homes: ReadonlyMap<string, string>): string | null {
  const order = article.children.flatMap((section) => [
    section.data.id,
    ...section.children.flatMap((child) => (child.type === 'heading' ? [] : [child.data.id])),
  ]);
  const at = order.indexOf(id);
  const after = order.slice(at).find((one) => homes.has(one));
  const before = order.slice(0, at).findLast((one) => homes.has(one));
  const near =
    (article.children.some((section) => section.data.id === id) ? after : undefined) ?? before ?? after;
  return near === undefined ? null : (homes.get(near) ?? null);
}
