import type { VFile } from 'vfile';
import { reportProblems } from './render.ts';

/** Stops a build: holds every problem of every source file, and says them all in its message. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  readonly files: readonly VFile[];

  constructor(files: readonly VFile[]) {
    super(`\n\n${reportProblems(files)}`);
    this.files = files;
    // The stack would only show our own code: the message says which line of which file to mend.
    this.stack = `${this.name}: ${this.message}`;
  }
}

/** Whether any message of the files must stop a build. */
export function hasErrors(files: readonly VFile[]): boolean {
  return files.some((file) => file.messages.some((message) => message.fatal === true));
}
