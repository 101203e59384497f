import type { Facts } from './facts.ts';

const escape = (text: string): string =>
  text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]!);

/**
 * The XMP metadata of a document: the same facts as its Info dictionary. It doesn't claim conformance to PDF/A or PDF/UA:
 * that is a validator's to say.
 */
export function xmpOf({ title, authors, publisher, language, date, producer, identifier }: Facts): string {
  const list = (kind: 'Seq' | 'Bag', items: readonly string[]) =>
    `<rdf:${kind}>${items.map((item) => `<rdf:li>${escape(item)}</rdf:li>`).join('')}</rdf:${kind}>`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escape(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator>${list('Seq', authors)}</dc:creator>
<dc:publisher>${list('Bag', [publisher])}</dc:publisher>
<dc:language>${list('Bag', [language])}</dc:language>
<dc:identifier>${escape(identifier)}</dc:identifier>
<xmp:CreatorTool>${escape(producer)}</xmp:CreatorTool>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<pdf:Producer>${escape(producer)}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}
