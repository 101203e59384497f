import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib';
import { annotationsOf, elementsOf, name, operationsOf } from './reading.ts';
import { readAloud } from './text.ts';
import type { Rule } from './rule.ts';

const rootOf = ({ catalog }: PDFDocument): PDFDict => catalog.lookup(name('StructTreeRoot'), PDFDict);
const textOf = (object: PDFObject | undefined): string =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : '';

/** What each kind of element may stand in, where the standard says so (ISO 32000-1, 14.8.4). */
const PARENTS: Record<string, string[]> = {
  LI: ['L'],
  Lbl: ['LI', 'Note'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
};

/** Entries of the outline, from top to bottom. */
function entriesOf({ catalog }: PDFDocument): PDFDict[] {
  const entries: PDFDict[] = [];
  const visit = (parent: PDFDict): void => {
    for (
      let one = parent.lookupMaybe(name('First'), PDFDict);
      one;
      one = one.lookupMaybe(name('Next'), PDFDict)
    ) {
      entries.push(one);
      visit(one);
    }
  };
  const outlines = catalog.lookupMaybe(name('Outlines'), PDFDict);
  if (outlines) visit(outlines);
  return entries;
}

/** Whether a destination, named or not, is a page of the document. */
function leads(document: PDFDocument, target: PDFObject | undefined): boolean {
  const dests = document.catalog.lookupMaybe(name('Dests'), PDFDict);
  const named = target instanceof PDFName ? dests?.lookup(target) : document.context.lookup(target);
  const dest = named instanceof PDFDict ? named.lookup(name('D')) : named;
  const page = dest instanceof PDFArray ? dest.get(0) : undefined;
  return page instanceof PDFRef && document.getPages().some(({ ref }) => ref === page);
}

const squeeze = (text: string): string => text.replace(/[\s\u200b\u2060\u00a0]/g, '');

/** What ISO 14289-1 asks of how structure, bookmarks, links and content hang together. */
export const TREE_RULES: Rule[] = [
  {
    title: 'artifacts hold no content of the structure, and the structure holds no artifacts',
    clause: 'PDF/UA-1 7.1; Matterhorn 01-001, 01-002',
    problems: (document) =>
      document.getPages().flatMap((page, i) => {
        const marks: ('artifact' | 'content' | 'other')[] = [];
        return operationsOf(page).flatMap(({ name: operator, args }) => {
          if (operator === 'EMC') marks.pop();
          if (operator !== 'BDC' && operator !== 'BMC') return [];
          const isArtifact = (args[0] as { value: string }).value === 'Artifact';
          const isContent = JSON.stringify(args[1] ?? '').includes('MCID');
          const wrong = isArtifact ? marks.includes('content') : isContent && marks.includes('artifact');
          marks.push(isArtifact ? 'artifact' : isContent ? 'content' : 'other');
          return wrong ? [`page ${i + 1}`] : [];
        });
      }),
    spoil: (document) => {
      const content = '/Artifact BMC /P <</MCID 0>> BDC EMC EMC';
      document
        .getPages()[1]!
        .node.set(name('Contents'), document.context.register(document.context.stream(content)));
    },
  },
  {
    title: 'marks that begin on a page end on it',
    clause: 'ISO 32000-1 14.6.1',
    problems: (document) =>
      document.getPages().flatMap((page, i) => {
        let depth = 0;
        for (const { name: operator } of operationsOf(page))
          if (depth >= 0) depth += /^B(?:DC|MC)$/.test(operator) ? 1 : operator === 'EMC' ? -1 : 0;
        return depth === 0 ? [] : [`page ${i + 1}`];
      }),
    spoil: (document) => {
      document
        .getPages()[0]!
        .node.set(name('Contents'), document.context.register(document.context.stream('EMC')));
    },
  },
  {
    title: 'one element is the document, and rows, cells and items stand where they belong',
    clause: 'PDF/UA-1 7.1, 7.5, 7.6; Matterhorn 09-004 to 09-008',
    problems: (document) => [
      ...elementsOf(document).flatMap(({ type, parent }) =>
        PARENTS[type]?.includes(parent?.type ?? '') === false ? [`${type} in ${parent?.type}`] : [],
      ),
      ...(elementsOf(document)
        .filter(({ parent }) => parent === null)
        .map(({ type }) => type)
        .join() === 'Document'
        ? []
        : ['no Document']),
    ],
    spoil: (document) =>
      elementsOf(document)
        .find(({ type }) => type === 'TR')!
        .dict.set(name('S'), name('Div')),
  },
  {
    title: 'headings are numbered ones, none of them without text',
    clause: 'PDF/UA-1 7.4.3, 7.4.4; Matterhorn 14-006, 14-007',
    problems: (document) =>
      readAloud(document).flatMap(({ type, text }) => [
        ...(type === 'H' ? ['H'] : []),
        ...(/^H\d$/.test(type) && text.trim() === '' ? [`an empty ${type}`] : []),
      ]),
    spoil: (document) =>
      elementsOf(document)
        .find(({ type }) => type === 'H2')!
        .dict.set(name('S'), name('H')),
  },
  {
    title: 'every language that is named is one: a BCP 47 tag of the editions',
    clause: 'PDF/UA-1 7.2; Matterhorn 11-006',
    problems: (document) =>
      elementsOf(document)
        .map(({ dict }) => dict.lookup(name('Lang')))
        .filter((lang) => lang !== undefined && !/^(?:zh(?:-Han[st](?:-HK)?)?|en)$/.test(textOf(lang)))
        .map(String),
    spoil: (document) => elementsOf(document)[3]!.dict.set(name('Lang'), PDFString.of('chinese')),
  },
  {
    title: 'no standard type is given another meaning, and no mapping runs in a circle',
    clause: 'PDF/UA-1 7.1; Matterhorn 02-003, 02-004',
    problems: (document) => {
      const roles = new Map(
        rootOf(document)
          .lookup(name('RoleMap'), PDFDict)
          .entries()
          .map(([from, to]) => [from.asString(), String(to)]),
      );
      const standard =
        /^\/(?:P|H[1-6]?|L|LI|LBody|Lbl|Table|TR|TH|TD|Figure|Link|Span|Document|Sect|Div|NonStruct)$/;
      return [...roles]
        .filter(([from, to]) => standard.test(from) || roles.has(to))
        .map(([from, to]) => `${from} ${to}`);
    },
    spoil: (document) => rootOf(document).lookup(name('RoleMap'), PDFDict).set(name('P'), name('Em')),
  },
  {
    title: 'ids of elements are unique, and the tree of ids lists them in order',
    clause: 'ISO 32000-1 14.7.2',
    problems: (document) => {
      const ids = elementsOf(document).flatMap(({ dict }) => textOf(dict.lookup(name('ID'))) || []);
      const listed: string[] = [];
      const visit = (node: PDFDict): void => {
        for (const kid of node.lookupMaybe(name('Kids'), PDFArray)?.asArray() ?? [])
          visit(document.context.lookup(kid, PDFDict));
        for (const [i, one] of (node.lookupMaybe(name('Names'), PDFArray)?.asArray() ?? []).entries())
          if (i % 2 === 0) listed.push(textOf(one));
      };
      visit(rootOf(document).lookup(name('IDTree'), PDFDict));
      return [
        ...(new Set(ids).size === ids.length ? [] : ['an id twice']),
        ...(listed.join() === listed.toSorted().join() ? [] : ['out of order']),
        ...ids.filter((id) => !listed.includes(id)),
      ];
    },
    spoil: (document) => {
      const [, second] = elementsOf(document).filter(({ dict }) => dict.has(name('ID')));
      second!.dict.set(name('ID'), PDFString.of('node00000001'));
    },
  },
  {
    title:
      'every link leads to a page that is there or to an address, and the tree of parents knows its element',
    clause: 'PDF/UA-1 7.18.5; ISO 32000-1 14.7.4.4',
    problems: (document) => {
      const numbers = rootOf(document)
        .lookup(name('ParentTree'), PDFDict)
        .lookup(name('Nums'), PDFArray)
        .asArray();
      const owners = new Map(
        numbers.flatMap((one, i) => (i % 2 === 0 ? [[String(one), numbers[i + 1]]] : [])),
      );
      const links = new Map(
        elementsOf(document).flatMap(({ dict, type, objects }) =>
          objects.map((one) => [one, { dict, type }] as const),
        ),
      );
      return annotationsOf(document).flatMap((annotation) => {
        const held = links.get(annotation);
        const owner = document.context.lookup(owners.get(String(annotation.get(name('StructParent')))));
        return [
          ...(annotation.has(name('A')) || leads(document, annotation.get(name('Dest')))
            ? []
            : ['leads nowhere']),
          ...(held?.type === 'Link' && owner === held.dict ? [] : ['the tree of parents knows another']),
        ];
      });
    },
    spoil: (document) => annotationsOf(document)[0]!.set(name('StructParent'), PDFNumber.of(99_999)),
  },
  {
    title: 'the bookmarks are the headings, in their order, and each leads to its page',
    clause: 'PDF/UA-1 7.17',
    problems: (document) => {
      const headings = readAloud(document)
        .filter(({ type }) => /^H\d$/.test(type))
        .map(({ text }) => squeeze(text));
      const entries = entriesOf(document);
      const titles = entries.map((entry) => squeeze(textOf(entry.lookup(name('Title')))));
      return [
        ...(titles.join('\n') === headings.join('\n') ? [] : [titles.join(' | ')]),
        ...entries.flatMap((entry) => {
          const target = entry.get(name('Dest')) ?? entry.lookupMaybe(name('A'), PDFDict)?.get(name('D'));
          return leads(document, target) ? [] : [`leads nowhere: ${textOf(entry.lookup(name('Title')))}`];
        }),
      ];
    },
    spoil: (document) => entriesOf(document)[1]!.set(name('Title'), PDFString.of('elsewhere')),
  },
];
