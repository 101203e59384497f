import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';

/** What a command says of itself, and the flags it takes. */
export interface Command<Options extends ParseArgsOptionsConfig> {
  /** `npm run -s outline --` and what follows it. */
  usage: string;
  /** What it does, in Chinese and English. */
  about: string;
  /** Flags as node:util's parseArgs has them; `--help` is added. */
  options: Options;
  /** The fewest and most arguments that are no flags. */
  arguments: [least: number, most: number];
}

/** The arguments of a command line, or the exit code to end with: help was printed (0), or the usage was wrong (2). */
export type Parsed<Options extends ParseArgsOptionsConfig> =
  { ok: true; values: Values<Options>; positionals: string[] } | { ok: false; code: 0 | 2 };

type Values<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true }>
>['values'];

/** Where a command's words go: standard output and standard error unless a test gives others. */
export interface Output {
  out(text: string): void;
  err(text: string): void;
}

/** Where the reader of a pipe has gone (figures … | head), a command ends in silence. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

/** Standard output and standard error. */
export const standardOutput: Output = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

/**
 * Reads a command line; prints help where it is asked for, and what is wrong, in two languages, where something is.
 *
 * @example
 * readArgs(command, process.argv.slice(2))
 */
export function readArgs<Options extends ParseArgsOptionsConfig>(
  command: Command<Options>,
  argv: readonly string[],
  output: Output = standardOutput,
): Parsed<Options> {
  const help = `${command.about}\n\n用法 Usage: ${command.usage}\n`;
  if (argv.includes('--help') || argv.includes('-h')) {
    output.out(help);
    return { ok: false, code: 0 };
  }
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: command.options,
      allowPositionals: true,
    });
    const [least, most] = command.arguments;
    if (positionals.length < least || positionals.length > most) {
      const wanted = least === most ? `${least}` : `${least}–${most}`;
      output.err(
        `usage: 需要 ${wanted} 个参数，收到 ${positionals.length} 个。 Expected ${wanted} argument(s), got ${positionals.length}.\n${help}`,
      );
      return { ok: false, code: 2 };
    }
    return { ok: true, values, positionals };
  } catch (error) {
    output.err(`usage: 参数有误。 Wrong arguments: ${(error as Error).message}\n${help}`);
    return { ok: false, code: 2 };
  }
}
