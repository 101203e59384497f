import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib';
import { annotationsOf, dictsOf, name, nameIn, operationsOf } from './reading.ts';
import type { Rule } from './rule.ts';

const setContent = (document: PDFDocument, content: string): void =>
  document
    .getPages()[0]!
    .node.set(name('Contents'), document.context.register(document.context.stream(content)));

/** Every object of a document, those within others too. */
function* objectsOf({ context }: PDFDocument): Generator<PDFObject> {
  const within = function* (object: PDFObject): Generator<PDFObject> {
    yield object;
    if (object instanceof PDFArray) for (const one of object.asArray()) yield* within(one);
    const dict = object instanceof PDFRawStream ? object.dict : object;
    if (dict instanceof PDFDict)
      for (const [key, value] of dict.entries()) {
        yield key;
        yield* within(value);
      }
  };
  for (const [, object] of context.enumerateIndirectObjects()) yield* within(object);
}

const imagesOf = (document: PDFDocument): PDFDict[] =>
  dictsOf(document).filter((dict) => nameIn(dict, 'Subtype') === 'Image');

/** Operators of ISO 32000-1, Annex A. */
const OPERATORS = new Set(
  (
    'b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re ' +
    'RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' "'
  ).split(' '),
);

/** What ISO 19005-3 asks of the file itself, its limits, its painting, and what it may hold. */
export const FILE_RULES: Rule[] = [
  {
    title: 'every stream begins and ends on lines of its own, and is as long as it says',
    clause: 'PDF/A-3 6.1.7.1',
    problems: ({ context }, bytes) => {
      const text = Buffer.from(bytes).toString('latin1');
      const streams = context
        .enumerateIndirectObjects()
        .filter(([, object]) => object instanceof PDFRawStream).length;
      const begun = text.match(/>>\s*stream\n/g)?.length ?? 0;
      const ended = text.match(/\nendstream\nendobj\n/g)?.length ?? 0;
      const wrong = [...text.matchAll(/\/Length (\d+)[^]{0,400}?\nstream\n/g)].filter(
        ({ 0: head, 1: length, index }) =>
          !text.startsWith('\nendstream', index + head.length + Number(length)),
      );
      return [
        ...(begun >= streams && ended >= streams ? [] : [`${begun} begin, ${ended} end of ${streams}`]),
        ...wrong.map(({ index }) => `wrong length at ${index}`),
      ];
    },
    spoil: (_, bytes) => {
      const broken = Buffer.from(bytes);
      broken.write(' ', broken.indexOf('\nendstream'), 'latin1');
      return broken;
    },
  },
  {
    title: 'no object outgrows what a reader must be able to hold: names, strings, integers',
    clause: 'PDF/A-3 6.1.13',
    problems: (document) =>
      [...objectsOf(document)].flatMap((object) => {
        if (object instanceof PDFName && Buffer.byteLength(object.decodeText()) > 127)
          return [object.asString()];
        if (
          (object instanceof PDFString || object instanceof PDFHexString) &&
          object.asBytes().length > 32_767
        )
          return ['a long string'];
        if (object instanceof PDFNumber && Math.abs(object.asNumber()) > 2_147_483_647)
          return [String(object)];
        return [];
      }),
    spoil: ({ catalog }) => catalog.set(name('x'.repeat(128)), PDFNumber.of(1)),
  },
  {
    title: 'a page is between 3 and 14400 units wide and high, and its boxes lie in each other',
    clause: 'PDF/A-3 6.1.13',
    problems: (document) =>
      document.getPages().flatMap((page, i) => {
        const { width, height } = page.getMediaBox();
        return [width, height].some((length) => length < 3 || length > 14_400) ? [`page ${i + 1}`] : [];
      }),
    spoil: (document) => document.getPages()[0]!.setMediaBox(0, 0, 2, 2),
  },
  {
    title: 'pages use the operators of PDF 1.7 alone, and save their state no deeper than 28 times',
    clause: 'PDF/A-3 6.2.2, 6.1.13',
    problems: (document) =>
      document.getPages().flatMap((page, i) => {
        let depth = 0;
        return operationsOf(page).flatMap(({ name: operator }) => {
          depth += operator === 'q' ? 1 : operator === 'Q' ? -1 : 0;
          return OPERATORS.has(operator) && depth <= 28 && depth >= 0
            ? []
            : [`page ${i + 1}: ${operator} at ${depth}`];
        });
      }),
    spoil: (document) => setContent(document, 'q '.repeat(29) + 'Q '.repeat(29)),
  },
  {
    title: 'a page names all resources that it uses itself',
    clause: 'PDF/A-3 6.2.2',
    problems: (document) =>
      document.getPages().flatMap((page, i) => {
        const kinds: Record<string, string> = { Tf: 'Font', gs: 'ExtGState', Do: 'XObject', sh: 'Shading' };
        const resources = page.node.get(name('Resources')) && page.node.Resources();
        return operationsOf(page).flatMap(({ name: operator, args }) => {
          const kind = kinds[operator];
          if (kind === undefined) return [];
          const key = (args[0] as { value: string }).value;
          return resources?.lookupMaybe(name(kind), PDFDict)?.has(name(key))
            ? []
            : [`page ${i + 1}: ${kind} ${key}`];
        });
      }),
    spoil: (document) => setContent(document, '/G999 gs'),
  },
  {
    title: 'no graphics state brings transfer functions, halftones or blend modes that PDF 1.7 lacks',
    clause: 'PDF/A-3 6.2.5, 6.2.10',
    problems: (document) =>
      dictsOf(document).flatMap((dict) => {
        const modes = ['', 'Normal', 'Compatible', 'Multiply', 'Screen', 'Overlay', 'Darken', 'Lighten'];
        const bad = ['TR', 'TR2', 'HTP', 'HTO'].filter(
          (key) => dict.has(name(key)) && (dict.has(name('ca')) || dict.has(name('CA'))),
        );
        return [...bad, ...(modes.includes(nameIn(dict, 'BM')) ? [] : [nameIn(dict, 'BM')])];
      }),
    spoil: (document) =>
      dictsOf(document)
        .find((dict) => dict.has(name('ca')))!
        .set(name('TR'), name('Identity')),
  },
  {
    title:
      'pictures are drawn as they are: not interpolated, without alternates; nothing is taken from another file',
    clause: 'PDF/A-3 6.2.8, 6.2.9',
    problems: (document) => [
      ...imagesOf(document).flatMap((dict) => [
        ...(String(dict.get(name('Interpolate')) ?? 'false') === 'false' ? [] : ['Interpolate']),
        ...['Alternates', 'OPI'].filter((key) => dict.has(name(key))),
        ...([1, 2, 4, 8].includes(dict.lookup(name('BitsPerComponent'), PDFNumber).asNumber())
          ? []
          : ['depth']),
      ]),
      ...dictsOf(document).flatMap((dict) =>
        dict.has(name('Ref')) || nameIn(dict, 'Subtype') === 'PS' ? ['Ref'] : [],
      ),
    ],
    spoil: ({ context }) =>
      void context.register(
        context.flateStream('0', {
          Type: 'XObject',
          Subtype: 'Image',
          BitsPerComponent: 8,
          Interpolate: true,
        }),
      ),
  },
  {
    title: 'links are the only annotations, and there is no form',
    clause: 'PDF/A-3 6.3.1, 6.4; PDF/UA-1 7.15, 7.18.2',
    problems: (document) => [
      ...annotationsOf(document).flatMap((one) =>
        nameIn(one, 'Subtype') === 'Link' ? [] : [nameIn(one, 'Subtype')],
      ),
      ...(document.catalog.has(name('AcroForm')) ? ['AcroForm'] : []),
    ],
    spoil: (document) => annotationsOf(document)[0]!.set(name('Subtype'), name('TrapNet')),
  },
  {
    title: 'there are no other presentations, and nothing is required of a reader',
    clause: 'PDF/A-3 6.10, 6.11',
    problems: (document) => [
      ...(document.catalog.has(name('Requirements')) ? ['Requirements'] : []),
      ...(document.catalog.lookupMaybe(name('Names'), PDFDict)?.has(name('AlternatePresentations'))
        ? ['alternate']
        : []),
      ...document.getPages().flatMap(({ node }) => (node.has(name('PresSteps')) ? ['PresSteps'] : [])),
    ],
    spoil: ({ catalog, context }) => catalog.set(name('Requirements'), context.obj([])),
  },
  {
    title: 'the attached files are listed by name, in order, and each is associated with the document',
    clause: 'ISO 32000-1 7.9.6; PDF/A-3 6.8',
    problems: ({ catalog, context }) => {
      const names = catalog.lookup(name('Names'), PDFDict).lookup(name('EmbeddedFiles'), PDFDict);
      const list = names.lookup(name('Names'), PDFArray);
      const keys = list.asArray().filter((_, i) => i % 2 === 0) as PDFHexString[];
      const said = keys.map((key) => key.decodeText());
      const held = new Set(catalog.lookup(name('AF'), PDFArray).asArray().map(String));
      const specs = list.asArray().filter((_, i) => i % 2 === 1);
      return [
        ...(said.join('\n') === said.toSorted().join('\n') ? [] : [said.join()]),
        ...specs.filter((spec) => !(spec instanceof PDFRef) || !held.has(String(spec))).map(String),
        ...specs.flatMap((spec) =>
          context.lookup(spec, PDFDict).has(name('Desc')) ? [] : ['no description'],
        ),
      ];
    },
    spoil: ({ catalog }) => catalog.lookup(name('AF'), PDFArray).remove(0),
  },
];
