/** What this project uses of yazl, which ships no types. */
declare module 'yazl' {
  import type { Readable } from 'node:stream';

  export class ZipFile {
    outputStream: Readable;
    addBuffer(
      buffer: Buffer,
      path: string,
      options: { mtime: Date; mode: number; compress: boolean; forceDosTimestamp: boolean },
    ): void;
    end(): void;
  }
}
