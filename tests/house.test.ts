import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
interface Lock {
  packages: Record<string, { version?: string; integrity?: string; resolved?: string }>;
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = JSON.parse(read('package-lock.json')) as Lock;

test('every dependency is pinned to one version, so that two machines install the same', () => {
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  assert.ok(all.length > 20);
  for (const [name, version] of all) assert.match(version, /^\d+\.\d+\.\d+$/, name);
});

test('the lock file holds the versions that package.json names', () => {
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
    assert.equal(lock.packages[`node_modules/${name}`]?.version, version, name);
});

test('every entry of the lock file has a version and a digest: npm refuses to install from one that lacks them', () => {
  for (const [name, entry] of Object.entries(lock.packages)) {
    if (name === '') continue;
    assert.match(entry.version ?? '', /^\d+\.\d+\.\d+/, name);
    assert.match(entry.integrity ?? '', /^sha512-/, name);
  }
});

test('the lock file names no download host', () => {
  for (const [name, entry] of Object.entries(lock.packages)) assert.equal(entry.resolved, undefined, name);
});

test('npm scripts run on the Node of node_modules, whatever Node the machine has', () => {
  assert.equal(process.versions.node, manifest.dependencies['node']);
});
