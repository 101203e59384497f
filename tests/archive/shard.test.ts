import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { isInShard, parseShard } from '../../src/archive/index.ts';

const ids = Array.from({ length: 500 }, (_, i) => `20${10 + (i % 15)}-report-${i}`);

test('each report belongs to exactly one of n shards, and no shard is much larger than another', () => {
  for (const count of [1, 2, 3, 7]) {
    const shards = Array.from({ length: count }, (_, i) =>
      ids.filter((id) => isInShard(id, { index: i + 1, count })),
    );
    assert.deepEqual(shards.flat().sort(), [...ids].sort());
    const sizes = shards.map(({ length }) => length);
    assert.ok(Math.max(...sizes) < 1.5 * Math.min(...sizes), sizes.join());
  }
});

test('a report stays in its shard whatever other reports come or go', () => {
  // A hash of the id decides: these were computed once.
  const of = (id: string) => [1, 2, 3].find((index) => isInShard(id, { index, count: 3 }));
  assert.deepEqual(
    ['2024-heyuan-town', '2025-qilu-software-park', '2019-jinan-high-tech-zone'].map(of),
    [3, 2, 2],
  );
});

test('a shard is written i/n, from 1 to n', () => {
  assert.deepEqual(parseShard('2/4'), { index: 2, count: 4 });
  for (const wrong of ['0/4', '5/4', '1', '1/', '/2', 'a/b', '1/0', '-1/2', '1/2/3', '1.5/2'])
    assert.equal(parseShard(wrong), null, wrong);
});

interface Workflow {
  jobs: Record<
    string,
    { needs?: string; strategy?: { matrix: { shard: number[] } }; steps: { run?: string; with?: object }[] }
  >;
}

test('the workflow makes every shard of its matrix once, and joins them all', () => {
  const { jobs } = parse(readFileSync('.github/workflows/archive.yml', 'utf8')) as Workflow;
  const shard = jobs['shard']!;
  const numbers = shard.strategy!.matrix.shard;
  assert.deepEqual(
    numbers,
    numbers.map((_, i) => i + 1),
  );
  const runs = (job: string) => jobs[job]!.steps.map(({ run = '' }) => run).join('\n');
  assert.match(runs('shard'), new RegExp(`--shard \\$\\{\\{ matrix\\.shard \\}\\}/${numbers.length} --out `));
  assert.equal(jobs['join']!.needs, 'shard');
  assert.match(runs('join'), /npm run archive -- --join parts\/\*/);
  assert.match(runs('join'), /npm run verify -- archive/);
});

test('the Kubernetes job has as many completions as it makes shards', () => {
  const job = parse(readFileSync('docs/archive-job.yaml', 'utf8')) as {
    spec: {
      completionMode: string;
      completions: number;
      template: { spec: { containers: { command: string[] }[] } };
    };
  };
  assert.equal(job.spec.completionMode, 'Indexed');
  const command = job.spec.template.spec.containers[0]!.command.join(' ');
  assert.match(
    command,
    new RegExp(`--shard \\$\\(\\(JOB_COMPLETION_INDEX \\+ 1\\)\\)/${job.spec.completions} `),
  );
});
