/** What this project uses of yauzl, which ships no types. */
declare module 'yauzl' {
  import type { Readable } from 'node:stream';

  export interface Entry {
    /** Decoded, but not checked. */
    fileName: string;
    fileNameRaw: Buffer;
    uncompressedSize: number;
    compressedSize: number;
    externalFileAttributes: number;
    generalPurposeBitFlag: number;
    extraFields: { id: number; data: Buffer }[];
    isEncrypted(): boolean;
    canDecodeFileData(): boolean;
  }

  export interface ZipFile {
    entryCount: number;
    /** Bytes of the whole zip. */
    fileSize: number;
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry): Promise<Readable>;
    close(): void;
  }

  export function openPromise(
    path: string,
    options: { autoClose: boolean; decodeStrings: boolean; validateEntrySizes: boolean },
  ): Promise<ZipFile>;
  export function fromBufferPromise(
    buffer: Buffer,
    options: { validateEntrySizes?: boolean },
  ): Promise<ZipFile>;
  export function getFileNameLowLevel(
    flags: number,
    raw: Buffer,
    extraFields: Entry['extraFields'],
    strict: boolean,
  ): string;
}
