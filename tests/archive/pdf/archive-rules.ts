import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFNumber,
  PDFRawStream,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';
import { annotationsOf, dictsOf, fontsOf, name, nameIn, operationsOf, streamText } from './reading.ts';
import type { Rule } from './rule.ts';

const text = (object: unknown): string =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : '';

const xmpOf = ({ catalog }: PDFDocument): string => {
  const stream = catalog.lookup(name('Metadata'));
  return stream instanceof PDFRawStream ? Buffer.from(stream.getContents()).toString('utf8') : '';
};

const setXmp = (document: PDFDocument, xmp: string): void =>
  document.catalog.set(
    name('Metadata'),
    document.context.register(
      document.context.stream(new TextEncoder().encode(xmp), { Type: 'Metadata', Subtype: 'XML' }),
    ),
  );

const intentOf = ({ catalog }: PDFDocument): PDFDict | undefined =>
  catalog.lookupMaybe(name('OutputIntents'), PDFArray)?.lookupMaybe(0, PDFDict);

const filesOf = ({ catalog }: PDFDocument): PDFDict[] => {
  const files = catalog.lookupMaybe(name('AF'), PDFArray);
  return Array.from({ length: files?.size() ?? 0 }, (_, i) => files!.lookup(i, PDFDict));
};

const embedded = (file: PDFDict): PDFStream => file.lookup(name('EF'), PDFDict).lookup(name('F'), PDFStream);

/** What ISO 19005-3 asks for at level U, as far as a library can see it. */
export const ARCHIVE_RULES: Rule[] = [
  {
    title: 'the header names PDF 1.7, with a comment of four high bytes under it',
    clause: 'PDF/A-3 6.1.2',
    problems: (_, bytes) => {
      const head = Buffer.from(bytes.subarray(0, 15)).toString('latin1');
      return /^%PDF-1\.7\n%[\x80-\xff]{4}/.test(head) ? [] : [JSON.stringify(head)];
    },
    spoil: (_, bytes) => Buffer.concat([Buffer.from('%PDF-1.4\n%abcd'), bytes.subarray(14)]),
  },
  {
    title: 'the trailer has an ID of two strings, and nothing is encrypted',
    clause: 'PDF/A-3 6.1.3',
    problems: ({ context }) => {
      const { ID, Encrypt } = context.trailerInfo;
      const parts = ID instanceof PDFArray ? ID.asArray() : [];
      return [
        ...(parts.length === 2 && parts.every((part) => part instanceof PDFHexString) ? [] : ['no /ID']),
        ...(Encrypt ? ['encrypted'] : []),
      ];
    },
    spoil: (document) => void delete document.context.trailerInfo.ID,
  },
  {
    title: 'no stream is kept outside of the file or packed by LZW',
    clause: 'PDF/A-3 6.1.7',
    problems: ({ context }) =>
      context.enumerateIndirectObjects().flatMap(([ref, object]) => {
        if (!(object instanceof PDFStream)) return [];
        const filter = String(object.dict.get(name('Filter')) ?? '');
        const outside = ['F', 'FFilter', 'FDecodeParms'].filter((key) => object.dict.has(name(key)));
        return [...outside, ...(/LZW|Crypt/.test(filter) ? [filter] : [])].map(
          (what) => `${ref.tag}: ${what}`,
        );
      }),
    spoil: ({ catalog }) =>
      catalog.lookup(name('Metadata'), PDFStream).dict.set(name('F'), PDFString.of('elsewhere.xml')),
  },
  {
    title: 'the metadata is XMP that any program can read, and says what the Info dictionary says',
    clause: 'PDF/A-3 6.6.2, 6.6.3',
    problems: (document) => {
      const stream = document.catalog.lookup(name('Metadata'));
      if (!(stream instanceof PDFStream)) return ['no metadata'];
      const xmp = xmpOf(document);
      const said = [document.getTitle(), document.getCreator(), document.getProducer(), document.getAuthor()];
      const date = document.getCreationDate()?.toISOString().slice(0, 19) ?? 'no date';
      return [
        ...(stream.dict.has(name('Filter')) ? ['packed'] : []),
        ...(/<\?xpacket begin="\ufeff"/.test(xmp) ? [] : ['no packet']),
        ...[...said, date].filter((part) => !part || !xmp.includes(part)).map((part) => `not said: ${part}`),
      ];
    },
    spoil: (document) => setXmp(document, xmpOf(document).replace(/<dc:title>.*<\/dc:title>/, '')),
  },
  {
    title: 'the metadata claims no conformance that no validator has found',
    clause: 'our own',
    problems: (document) => xmpOf(document).match(/pdf[au]*id:(?:part|conformance)|pdfuaid/g) ?? [],
    spoil: (document) =>
      setXmp(document, xmpOf(document).replace('</rdf:RDF>', '<pdfaid:part>3</pdfaid:part></rdf:RDF>')),
  },
  {
    title: 'the output intent is sRGB, with its profile',
    clause: 'PDF/A-3 6.2.3',
    problems: (document) => {
      const intent = intentOf(document);
      const profile = intent?.lookupMaybe(name('DestOutputProfile'), PDFStream);
      if (!intent || !profile) return ['no output intent'];
      const bytes = Buffer.from(streamText(profile as PDFRawStream), 'latin1');
      const components = profile.dict.lookup(name('N'), PDFNumber).asNumber();
      return [
        ...(nameIn(intent, 'S') === 'GTS_PDFA1' ? [] : ['not GTS_PDFA1']),
        ...(bytes.toString('latin1', 36, 40) === 'acsp' ? [] : ['no ICC profile']),
        ...(bytes.toString('latin1', 16, 20) === 'RGB ' && components === 3 ? [] : ['not RGB']),
        ...(bytes.readUInt32BE(0) === bytes.length ? [] : ['cut off']),
      ];
    },
    spoil: ({ catalog }) => void catalog.delete(name('OutputIntents')),
  },
  {
    title: 'every colour is RGB or grey, so that the output intent says what it looks like',
    clause: 'PDF/A-3 6.2.4',
    problems: (document) =>
      document.getPages().flatMap((page) =>
        operationsOf(page)
          .map(({ name: operator }) => operator)
          .filter((operator) => /^(?:k|K|cs|CS|sc|SC|scn|SCN)$/.test(operator)),
      ),
    spoil: (document) => {
      const [page] = document.getPages();
      page!.node.set(name('Contents'), document.context.register(document.context.stream('0 0 0 1 k')));
    },
  },
  {
    title: 'every font is an embedded subset of a TrueType font, addressed by its own glyphs',
    clause: 'PDF/A-3 6.2.11.4',
    problems: (document) =>
      fontsOf(document).flatMap(({ font, descendant, descriptor }) => {
        const which = nameIn(font, 'BaseFont');
        return [
          ...(/^[A-Z]{6}\+/.test(which) ? [] : ['no subset']),
          ...(nameIn(font, 'Subtype') === 'Type0' && nameIn(descendant, 'Subtype') === 'CIDFontType2'
            ? []
            : ['not TrueType']),
          ...(nameIn(descendant, 'CIDToGIDMap') === 'Identity' ? [] : ['no CIDToGIDMap']),
          ...(descriptor.lookup(name('FontFile2')) instanceof PDFStream ? [] : ['not embedded']),
        ].map((what) => `${which}: ${what}`);
      }),
    spoil: (document) => void fontsOf(document)[0]!.descriptor.delete(name('FontFile2')),
  },
  {
    title: 'there is no Type 3 font',
    clause: 'our own',
    problems: (document) =>
      dictsOf(document).flatMap((dict) => (nameIn(dict, 'Subtype') === 'Type3' ? ['Type3'] : [])),
    spoil: (document) =>
      void document.context.register(document.context.obj({ Type: 'Font', Subtype: 'Type3' })),
  },
  {
    title:
      'every glyph that is shown has a text: a character, none private, none of the radicals that look like one',
    clause: 'PDF/A-3 6.2.11.7.2',
    problems: (document) =>
      fontsOf(document).flatMap(({ font, texts, glyphs }) =>
        [...glyphs].flatMap((glyph) => {
          const said = texts.get(glyph);
          const bad = said === undefined || /^$|[\0\ufeff\ufffe\ufffd\ue000-\uf8ff\u2e80-\u2fdf]/.test(said);
          return bad ? [`${nameIn(font, 'BaseFont')} ${glyph}: ${said}`] : [];
        }),
      ),
    spoil: (document) => {
      const { font } = fontsOf(document)[0]!;
      font.set(
        name('ToUnicode'),
        document.context.register(document.context.stream('1 beginbfchar\n<0001> <2F00>\nendbfchar')),
      );
    },
  },
  {
    title: 'no glyph stands in for a missing one',
    clause: 'PDF/A-3 6.2.11.9',
    problems: (document) =>
      fontsOf(document).flatMap(({ font, glyphs }) => (glyphs.has(0) ? [nameIn(font, 'BaseFont')] : [])),
    spoil: (document) => {
      const [page] = document.getPages();
      const [key] = page!.node.Resources()!.lookup(name('Font'), PDFDict).keys();
      const content = `BT ${key!.asString()} 9 Tf <0000> Tj ET`;
      page!.node.set(name('Contents'), document.context.register(document.context.stream(content)));
    },
  },
  {
    title: 'every annotation is printed, and none is hidden',
    clause: 'PDF/A-3 6.3.2',
    problems: (document) =>
      annotationsOf(document).flatMap((annotation) => {
        const flags = annotation.lookupMaybe(name('F'), PDFNumber)?.asNumber() ?? 0;
        return (flags & 4) !== 0 && (flags & (1 | 2 | 32)) === 0 ? [] : [`flags ${flags}`];
      }),
    spoil: (document) => annotationsOf(document)[0]!.set(name('F'), PDFNumber.of(6)),
  },
  {
    title: 'nothing runs: links lead to addresses and pages, and there is no script',
    clause: 'PDF/A-3 6.5',
    problems: (document) =>
      dictsOf(document).flatMap((dict) => {
        const action = nameIn(dict, 'S');
        const runs = ['JavaScript', 'Launch', 'Sound', 'Movie', 'ResetForm', 'ImportData', 'Hide'];
        return [...(runs.includes(action) ? [action] : []), ...(dict.has(name('AA')) ? ['AA'] : [])];
      }),
    spoil: ({ context }) =>
      void context.register(context.obj({ Type: 'Action', S: 'JavaScript', JS: PDFString.of('1') })),
  },
  {
    title: 'the figures and the source text are attached, each with its name, type, relation and date',
    clause: 'PDF/A-3 6.8',
    problems: (document) => {
      const files = filesOf(document);
      const found = files.map((file) => text(file.lookup(name('UF'))));
      const wanted = [/^\d{4}-[a-z-]+\.txt$/, /^figures\.csv$/, /^figures\.json$/];
      return [
        ...wanted
          .filter((one) => !found.some((file) => one.test(file)))
          .map((one) => `missing: ${one.source}`),
        ...files.flatMap((file) => {
          const stream = embedded(file);
          const relation = nameIn(file, 'AFRelationship');
          return [
            ...(text(file.lookup(name('F'))) === text(file.lookup(name('UF'))) ? [] : ['names differ']),
            ...(relation === 'Data' || relation === 'Source' ? [] : [`relation ${relation}`]),
            ...(nameIn(stream.dict, 'Subtype').includes('/') ? [] : ['no type']),
            ...(stream.dict.lookupMaybe(name('Params'), PDFDict)?.has(name('ModDate')) ? [] : ['no date']),
          ];
        }),
      ];
    },
    spoil: (document) => void filesOf(document)[0]!.delete(name('AFRelationship')),
  },
  {
    title: 'nothing is optional: no layer can be switched off',
    clause: 'PDF/A-3 6.9',
    problems: ({ catalog }) => (catalog.has(name('OCProperties')) ? ['OCProperties'] : []),
    spoil: ({ catalog, context }) => catalog.set(name('OCProperties'), context.obj({})),
  },
];
