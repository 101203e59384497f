import { PDFArray, PDFBool, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';
import { annotationsOf, elementsOf, name, nameIn, operationsOf } from './reading.ts';
import type { Node } from './reading.ts';
import type { Rule } from './rule.ts';

/** Structure types of PDF 1.7. */
const STANDARD = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 ' +
    'L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot ' +
    'Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
);

const ofType = (document: PDFDocument, ...types: string[]): Node[] =>
  elementsOf(document).filter(({ type }) => types.includes(type));

const textOf = (dict: PDFDict, key: string): string => {
  const held = dict.lookup(name(key));
  return held instanceof PDFString || held instanceof PDFHexString ? held.decodeText() : '';
};

const attribute = (dict: PDFDict, key: string): string => {
  const held = dict.lookup(name('A'));
  const sets = held instanceof PDFArray ? held.asArray() : [held];
  for (const one of sets) {
    const set = dict.context.lookup(one);
    if (set instanceof PDFDict && set.has(name(key))) return String(set.lookup(name(key)));
  }
  return '';
};

/** How many columns a row has. */
const width = ({ kids }: Node): number =>
  kids.reduce((sum, { dict }) => sum + Number(attribute(dict, 'ColSpan') || 1), 0);

/** Whether content stands inside of a mark: `/Artifact`, or one with a number. */
function unmarked(document: PDFDocument): string[] {
  return document.getPages().flatMap((page, i) => {
    const marks: boolean[] = [];
    return operationsOf(page).flatMap(({ name: operator, args }) => {
      if (operator === 'BDC' || operator === 'BMC') {
        const tag = (args[0] as { value: string }).value;
        marks.push(tag === 'Artifact' || JSON.stringify(args[1] ?? '').includes('MCID'));
      } else if (operator === 'EMC') marks.pop();
      else if (/^(?:Tj|TJ|f|F|f\*|S|s|B|B\*|b|b\*|sh|Do)$/.test(operator) && !marks.includes(true))
        return [`page ${i + 1}: ${operator}`];
      return [];
    });
  });
}

/** What ISO 14289-1 asks for, as far as a library can see it. */
export const ACCESS_RULES: Rule[] = [
  {
    title: 'the document says that it is tagged',
    clause: 'PDF/UA-1 7.1',
    problems: ({ catalog }) => {
      const info = catalog.lookupMaybe(name('MarkInfo'), PDFDict);
      const marked = info?.lookupMaybe(name('Marked'), PDFBool)?.asBoolean() === true;
      return marked && !info.has(name('Suspects')) ? [] : ['not marked'];
    },
    spoil: ({ catalog }) => void catalog.delete(name('MarkInfo')),
  },
  {
    title: 'all that is painted is part of the structure or marked as an artifact',
    clause: 'PDF/UA-1 7.1',
    problems: unmarked,
    spoil: (document) => {
      const [page] = document.getPages();
      page!.node.set(name('Contents'), document.context.register(document.context.stream('0 0 9 9 re f')));
    },
  },
  {
    title: 'running heads and page numbers are pagination artifacts',
    clause: 'PDF/UA-1 7.8',
    problems: (document) =>
      document.getPages().flatMap((page, i) => {
        const marks = operationsOf(page).filter(
          ({ name: operator, args }) => operator === 'BDC' && JSON.stringify(args).includes('Pagination'),
        );
        return i === 0 || marks.length >= 3 ? [] : [`page ${i + 1}`];
      }),
    spoil: (document) => {
      const [, page] = document.getPages();
      page!.node.set(name('Contents'), document.context.register(document.context.stream('q Q')));
    },
  },
  {
    title: 'every piece of marked content has one place in the structure, and knows it',
    clause: 'ISO 32000-1 14.7.4',
    problems: (document) => {
      const elements = elementsOf(document);
      const owned = new Map(elements.flatMap((e) => e.content.map(([at, n]) => [`${at} ${n}`, e.dict])));
      const count = elements.reduce((sum, { content }) => sum + content.length, 0);
      const root = document.catalog.lookup(name('StructTreeRoot'), PDFDict);
      const parents = root.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray);
      const problems = count === owned.size ? [] : ['content with two places'];
      let seen = 0;
      for (const page of document.getPages()) {
        const key = page.node.lookup(name('StructParents'), PDFNumber).asNumber();
        const at = parents
          .asArray()
          .findIndex((one, i) => i % 2 === 0 && (one as PDFNumber).asNumber() === key);
        const list = parents.lookup(at + 1, PDFArray);
        for (const { name: operator, args } of operationsOf(page)) {
          const [, id] = /"MCID":(\d+)/.exec(JSON.stringify(operator === 'BDC' ? args[1] : '')) ?? [];
          if (id === undefined) continue;
          seen++;
          const owner = owned.get(`${page.ref.tag} ${id}`);
          if (!owner || list.lookup(Number(id), PDFDict) !== owner) problems.push(`${page.ref.tag}: ${id}`);
        }
      }
      return seen === count ? problems : [...problems, `${count} in the structure, ${seen} on pages`];
    },
    spoil: (document) => {
      const leaf = elementsOf(document).find(({ content }) => content.length > 0)!;
      leaf.dict.delete(name('K'));
    },
  },
  {
    title: 'windows show the title, not the name of the file',
    clause: 'PDF/UA-1 7.1',
    problems: (document) => {
      const shown = document.catalog
        .lookupMaybe(name('ViewerPreferences'), PDFDict)
        ?.lookupMaybe(name('DisplayDocTitle'), PDFBool);
      return shown?.asBoolean() && document.getTitle() ? [] : ['no title shown'];
    },
    spoil: ({ catalog }) => void catalog.delete(name('ViewerPreferences')),
  },
  {
    title: 'the language of the document is named',
    clause: 'PDF/UA-1 7.2',
    problems: ({ catalog }) =>
      /^(?:zh-Han[st](?:-HK)?|en)$/.test(textOf(catalog, 'Lang')) ? [] : ['no Lang'],
    spoil: ({ catalog }) => void catalog.delete(name('Lang')),
  },
  {
    title: 'every structure type is one of PDF 1.7, or is mapped to one',
    clause: 'PDF/UA-1 7.1',
    problems: (document) => {
      const roles = document.catalog
        .lookup(name('StructTreeRoot'), PDFDict)
        .lookupMaybe(name('RoleMap'), PDFDict);
      const known = (type: string) => STANDARD.has(type) || STANDARD.has(roles ? nameIn(roles, type) : '');
      return [...new Set(elementsOf(document).map(({ type }) => type))].filter((type) => !known(type));
    },
    spoil: (document) =>
      void document.catalog.lookup(name('StructTreeRoot'), PDFDict).delete(name('RoleMap')),
  },
  {
    title: 'headings begin at the first level and skip none',
    clause: 'PDF/UA-1 7.4.2',
    problems: (document) => {
      let above = 0;
      return ofType(document, 'H1', 'H2', 'H3', 'H4', 'H5', 'H6').flatMap(({ type }) => {
        const level = Number(type.slice(1));
        const skipped = level > above + 1;
        above = level;
        return skipped ? [`${type} under level ${level - 1}`] : [];
      });
    },
    spoil: (document) => ofType(document, 'H1')[0]!.dict.set(name('S'), name('H3')),
  },
  {
    title: 'every figure has its words, and its drawing is part of it',
    clause: 'PDF/UA-1 7.3',
    problems: (document) =>
      ofType(document, 'Figure').flatMap((figure) => [
        ...(textOf(figure.dict, 'Alt') ? [] : ['no alternative']),
        ...(figure.content.length > 0 ? [] : [`nothing drawn: ${textOf(figure.dict, 'Alt')}`]),
      ]),
    spoil: (document) => void ofType(document, 'Figure')[0]!.dict.delete(name('Alt')),
  },
  {
    title: 'a list holds items, an item its label and its body',
    clause: 'PDF/UA-1 7.6',
    problems: (document) =>
      ofType(document, 'L', 'LI').flatMap(({ type, kids, content }) => {
        const allowed = type === 'L' ? ['LI', 'L', 'Caption'] : ['Lbl', 'LBody'];
        return [
          ...kids.filter((kid) => !allowed.includes(kid.type)).map((kid) => `${kid.type} in ${type}`),
          ...content.map(() => `content in ${type}`),
        ];
      }),
    spoil: (document) => ofType(document, 'LBody')[0]!.dict.set(name('S'), name('NonStruct')),
  },
  {
    title: 'a table has rows of equal width, and headers that say which cells they head',
    clause: 'PDF/UA-1 7.5',
    problems: (document) =>
      ofType(document, 'Table').flatMap((table) => {
        const rows = table.kids.flatMap((kid) => (kid.type === 'TR' ? [kid] : kid.kids));
        const widths = new Set(rows.map(width));
        const heads = rows.flatMap(({ kids }) => kids.filter(({ type }) => type === 'TH'));
        return [
          ...(widths.size === 1 ? [] : [`widths ${[...widths].join()}`]),
          ...(heads.length > 0 ? [] : ['no headers']),
          ...heads.filter(({ dict }) => !attribute(dict, 'Scope')).map(() => 'a header without scope'),
        ];
      }),
    spoil: (document) => void ofType(document, 'TH')[0]!.dict.delete(name('A')),
  },
  {
    title: 'every link is in the structure, and says where it leads',
    clause: 'PDF/UA-1 7.18.1, 7.18.5',
    problems: (document) => {
      const inLinks = new Set(ofType(document, 'Link').flatMap(({ objects }) => objects));
      return annotationsOf(document).flatMap((annotation) => [
        ...(inLinks.has(annotation) ? [] : ['a link outside of the structure']),
        ...(textOf(annotation, 'Contents') ? [] : ['a link without words']),
        ...(annotation.has(name('StructParent')) ? [] : ['a link that does not know its place']),
      ]);
    },
    spoil: (document) => void annotationsOf(document)[0]!.delete(name('Contents')),
  },
  {
    title: 'links are tabbed through in the order of the structure',
    clause: 'PDF/UA-1 7.18.3',
    problems: (document) =>
      document.getPages().flatMap(({ node }, i) => (nameIn(node, 'Tabs') === 'S' ? [] : [`page ${i + 1}`])),
    spoil: (document) => document.getPages()[0]!.node.set(name('Tabs'), PDFName.of('R')),
  },
  {
    title: 'there are bookmarks for the headings, and they are shown',
    clause: 'PDF/UA-1 7.17',
    problems: (document) => {
      const outline = document.catalog.lookupMaybe(name('Outlines'), PDFDict);
      const count = outline?.lookupMaybe(name('Count'), PDFNumber)?.asNumber() ?? 0;
      return count > 0 && nameIn(document.catalog, 'PageMode') === 'UseOutlines' ? [] : ['no bookmarks'];
    },
    spoil: ({ catalog }) => void catalog.delete(name('Outlines')),
  },
];
