/** Says how far a run is: a bar on a terminal, lines elsewhere. */
export interface Progress {
  /** Part that is done, from 0 to 1, with a word on what is counted. */
  step: (part: number, count: string) => void;
  /** A line that stays. */
  say: (line: string) => void;
  end: () => void;
}

/** Says the one or the other of what is written in both languages. */
export type Say = (zh: string, en: string) => string;

export interface ProgressOptions {
  stream: Pick<NodeJS.WriteStream, 'write'> & { isTTY?: boolean; columns?: number };
  now?: () => number;
  /** Chinese unless told. */
  say?: Say;
}

const WIDTH = 24;
const CLEAR = '\r\u001b[K';

const chinese: Say = (zh) => zh;

/** @example openProgress({ stream: process.stderr }).step(0.5, '3/6') */
export function openProgress(options: ProgressOptions): Progress {
  const { stream, now = () => performance.now(), say: speak = chinese } = options;
  const start = now();
  if (!stream.isTTY) return { step: () => {}, say: (line) => void stream.write(`${line}\n`), end: () => {} };
  let bar = '';
  return {
    step(part, count) {
      const full = Math.round(part * WIDTH);
      const left = part > 0 ? ((now() - start) / part) * (1 - part) : Number.NaN;
      bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${count}${timeLeft(left, speak)}`;
      stream.write(CLEAR + bar.slice(0, stream.columns ?? 80));
    },
    say(line) {
      stream.write(`${CLEAR}${line}\n${bar}`);
    },
    end() {
      if (bar) stream.write(CLEAR);
    },
  };
}

/** @example timeLeft(75_000, (zh) => zh) // ' · 还需 1:15' */
export function timeLeft(milliseconds: number, say: Say): string {
  if (!Number.isFinite(milliseconds)) return '';
  const seconds = Math.ceil(milliseconds / 1000);
  return ` · ${say('还需', 'left')} ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
