/** What this project uses of subset-font, which ships no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'truetype';
      keepFeatures: string[];
      noHinting?: boolean;
      preserveNameIds?: number[];
      dropTables?: string[];
    },
  ): Promise<Buffer>;
}
