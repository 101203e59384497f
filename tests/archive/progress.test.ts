import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openProgress, timeLeft } from '../../src/archive/progress.ts';

/** To the beginning of the line, and clear it. */
const CLEAR = '\r\u001b[K';

function screen(isTTY: boolean, columns = 80) {
  const stream = { isTTY, columns, text: '', write: (part: string) => ((stream.text += part), true) };
  return stream;
}

test('on a terminal a bar shows what is done, how many, and the time left', () => {
  const stream = screen(true);
  let now = 0;
  const progress = openProgress({ stream, now: () => now });
  now = 30_000;
  progress.step(0.25, '4/16');
  assert.match(stream.text, /█{6}░{18} 4\/16 · 还需 1:30/);
  progress.say('一行');
  assert.ok(stream.text.includes(`${CLEAR}一行\n██████`));
  progress.end();
  assert.ok(stream.text.endsWith(CLEAR));
});

test('elsewhere there are lines and nothing that moves', () => {
  const stream = screen(false);
  const progress = openProgress({ stream });
  progress.step(0.5, '1/2');
  progress.say('1/2 done');
  progress.end();
  assert.equal(stream.text, '1/2 done\n');
});

test('nothing is said of the time before anything is known of it', () => {
  assert.equal(
    timeLeft(Number.NaN, (zh) => zh),
    '',
  );
  assert.equal(
    timeLeft(75_000, (zh) => zh),
    ' · 还需 1:15',
  );
});
