import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { sharedMeasure } from '../../src/figures/naming/alike.ts';
import { nameOfKind } from '../../src/figures/naming/told-parts.ts';
import { WAYS_BACK } from '../../src/figures/binding/earlier.ts';
import { changeBefore } from '../../src/figures/binding/changes.ts';
import { sieve } from '../../src/figures/text/sieve.ts';
import { findNotFigures } from '../../src/figures/quantities/not-figures.ts';
import { planOf } from '../../src/figures/sentence/plans.ts';
import { digitYears, findTimes } from '../../src/figures/periods/periods.ts';
import { scanQuantities } from '../../src/figures/quantities/quantities.ts';
import { RATIOS } from '../../src/figures/quantities/ratios.ts';
import { COUNTED_ACTS } from '../../src/figures/tables/acts.ts';
import { BASE_PHRASES, DISTINCTIONS } from '../../src/figures/tables/cues.ts';
import { FRAMES } from '../../src/figures/tables/frames.ts';
import { HEADLINE_METRICS } from '../../src/figures/tables/headline.ts';
import { splitInto } from '../../src/figures/text/lists.ts';
import { SMALL_COUNTS } from '../../src/figures/tables/classifiers.ts';
import { FLOW_WORDS } from '../../src/figures/tables/eras.ts';
import { HEDGES, NOT_HEDGES } from '../../src/figures/tables/hedges.ts';
import { LAST_TRIMS, NAME_TRIMS } from '../../src/figures/tables/name-trims.ts';
import { cleanMetric } from '../../src/figures/sentence/clean-metric.ts';
import { NOT_FIGURES } from '../../src/figures/tables/not-figures.ts';
import { JOINED_WORDS } from '../../src/figures/tables/joined-words.ts';
import { PERIOD_RULES } from '../../src/figures/tables/periods.ts';
import { COLLECTIVES, PAIRS, RATE_HEADS, SECTIONS } from '../../src/figures/tables/nouns.ts';
import { DONE_BESIDES } from '../../src/figures/tables/parts.ts';
import { DONE_CUES, PLAN_CUES } from '../../src/figures/tables/plans.ts';
import { DIVIDED_BY, PARTS_OF_WHOLES, WHOLE_HEADS } from '../../src/figures/tables/breakdowns.ts';
import { headOfWhole, withHeadOfWhole } from '../../src/figures/naming/breakdowns.ts';
import { TOLD_PARTS } from '../../src/figures/tables/told-parts.ts';
import { UNITS } from '../../src/figures/tables/units.ts';
import { CHANGE_VERBS } from '../../src/figures/tables/verbs.ts';
import { YARDSTICKS } from '../../src/figures/tables/yardsticks.ts';
import { setYardsticksAside } from '../../src/figures/binding/yardsticks.ts';
import { tagWords } from '../../src/figures/text/words.ts';
import { extract } from './render.ts';

test('every unit reads its example', () => {
  for (const unit of UNITS) {
    const [found] = scanQuantities(unit.example).quantities;
    assert.ok(found, unit.example);
    assert.equal(found.base, unit.base, unit.example);
    assert.equal(found.class, unit.class, unit.example);
    assert.ok(found.unit.endsWith(unit.word), unit.example);
  }
});

test('every hedge is kept as the qualifier of its example', () => {
  for (const hedge of HEDGES) {
    const [found] = scanQuantities(hedge.example).quantities;
    assert.ok(found?.qualifier?.split(',').includes(hedge.word), hedge.example);
  }
});

test('every rule of what is no figure covers a number of its example', () => {
  for (const rule of NOT_FIGURES) {
    const masks = findNotFigures(rule.example).filter(([, , name]) => name === rule.name);
    assert.ok(masks.length > 0, `${rule.name}: ${rule.example}`);
  }
});

test('no row that matches is left out for the characters that it needs', () => {
  const folder = new URL('../gold/heldout/', import.meta.url);
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'));
  for (const { pattern, needs, example } of [
    ...NOT_FIGURES.map(({ needs = '', ...row }) => ({ ...row, needs })),
    ...PERIOD_RULES,
    ...RATIOS,
  ]) {
    const mayStandIn = sieve([{ pattern, ...(needs === '' ? {} : { needs }) }]);
    const found = new RegExp(pattern.source, pattern.flags.replace('g', ''));
    assert.equal(mayStandIn(example).length, 1, example);
    const without = [...example].filter((char) => !needs.includes(char)).join('');
    if (needs !== '') assert.ok(!found.test(without), `${without}: ${needs}`);
    for (const text of texts.map(digitYears))
      assert.ok(mayStandIn(text).length === 1 || !found.test(text), `${pattern.source}: ${text}`);
  }
});

test('every spelling of a ratio reads its example', () => {
  for (const rule of RATIOS) assert.equal(scanQuantities(rule.example).quantities.length, 1, rule.example);
});

test('every word around a name is taken off its example, by its own row', () => {
  for (const { pattern, to = '', example } of [...NAME_TRIMS, ...LAST_TRIMS]) {
    const [read, name] = example;
    assert.equal(read.replace(pattern, to), name);
    assert.equal(cleanMetric(read), name);
  }
});

test('every verb of change is found in its example', () => {
  for (const { word, sign, example } of CHANGE_VERBS) {
    const change = changeBefore(example.replace(/5%$/, ''));
    assert.equal(change?.verb, word, example);
    assert.equal(change?.sign, sign, example);
    assert.equal(change?.yoy, true, example);
  }
});

test('every base of comparison is taken off its example', () => {
  for (const { example, yoy } of BASE_PHRASES) {
    const change = changeBefore(`产量${example.replace(/5%$/, '')}`);
    assert.equal(change?.prefixEnd, 2, example);
    assert.equal(change?.yoy, yoy, example);
  }
});

test('every frame of comparison reads its example', () => {
  for (const frame of FRAMES) {
    const types = extract(`去年，${frame.example}。`).figures.flatMap((figure) =>
      figure.compare.map((item) => item.type).concat(figure.kind === 'completion' ? ['completion'] : []),
    );
    assert.ok(types.includes(frame.type), `${frame.example}: ${types.join()}`);
  }
});

test('every yardstick is left out of its example', () => {
  for (const { example } of YARDSTICKS) {
    const { quantities } = scanQuantities(example);
    assert.equal(setYardsticksAside(example, quantities).quantities.length, quantities.length - 1, example);
  }
});

test('every kind of section takes the measure of the one before it', () => {
  for (const { example } of SECTIONS) {
    const [first, next, read] = example;
    assert.equal(`${next}${sharedMeasure(next, first) ?? ''}`, read);
  }
});

test('every kind that a whole is told by is named by what was told before', () => {
  for (const { example } of TOLD_PARTS) {
    const [before, part, base, read] = example;
    assert.equal(nameOfKind(part, before, base, true), read);
  }
});

test('every head of a whole is told of the part of its example, and every part and division is read', () => {
  for (const { example } of WHOLE_HEADS) {
    const [whole, part, read] = example;
    assert.equal(withHeadOfWhole(part, headOfWhole(whole, part) ?? ''), read);
  }
  for (const row of PARTS_OF_WHOLES) assert.match(row.example, row.kind);
  for (const row of DIVIDED_BY) assert.match(row.example, row.pattern);
});

test('every act that is counted by itself has no noun of the figure before', () => {
  for (const { word, example } of COUNTED_ACTS) {
    const metrics = extract(`去年，${example.join('，')}。`).figures.map(({ metric }) => metric);
    assert.match(metrics[1] ?? '', new RegExp(`^(?:提出)?${word}$`), example.join());
  }
});

test('every doing that ends a list of parts matches its example', () => {
  for (const row of DONE_BESIDES) assert.match(row.example, row.pattern);
});

test('every distinction matches its example', () => {
  for (const row of DISTINCTIONS) assert.match(row.example, row.pattern);
});

test('every plan cue makes a plan of its example, and every sign of what is done unmakes it', () => {
  const plan = (example: string, planned: boolean): unknown => {
    const [before = '', , behind] = example.split(/【([^】]*)】/);
    return planOf(before, planned, 2023, behind);
  };
  for (const cue of PLAN_CUES) assert.ok(plan(cue.example, false), cue.example);
  for (const cue of DONE_CUES) assert.ok(!plan(cue.example, true), cue.example);
});

test('every period rule reads its example', () => {
  for (const rule of PERIOD_RULES) {
    const marks = findTimes(rule.example, { reference: '2024-04', year: 2023 });
    assert.ok(marks.length > 0, rule.example);
  }
});

test('every head of a rate and every headline metric matches its example', () => {
  for (const head of RATE_HEADS)
    assert.match(head.example.replace(/达?[\d.]+%$/, ''), head.pattern, head.example);
  for (const row of HEADLINE_METRICS) assert.match(row.example, row.pattern);
});

test('no two units have one word', () => {
  assert.equal(new Set(UNITS.map((unit) => unit.word)).size, UNITS.length);
});

test('no word that only ends like a hedge loosens the number of its example', () => {
  for (const { word, example } of NOT_HEDGES) {
    const [found] = scanQuantities(example).quantities;
    assert.ok(found, example);
    assert.ok(!found.qualifier?.split(',').includes(word), example);
  }
});

test('every rule of small counts counts its example, and no rule counts a slogan', () => {
  for (const { name, example } of SMALL_COUNTS)
    assert.ok(scanQuantities(example).quantities.length > 0, `${name}: ${example}`);
  for (const slogan of ['做好三个方面的工作', '抓住两个关键', '实现五个统筹', '四处奔走', '坚持四项原则'])
    assert.deepEqual(scanQuantities(slogan).quantities, [], slogan);
});

test('every word of flow is found in its example', () => {
  for (const { pattern, example } of FLOW_WORDS) assert.match(example, pattern);
});

test('every collective is told by its parts in turn', () => {
  for (const { parts, example } of COLLECTIVES) {
    const names = splitInto(example, parts.length);
    assert.ok(names, example);
    parts.forEach((part, index) => assert.ok(names[index]?.startsWith(part), example));
  }
});

test('the second of every pair is told of what the first was', () => {
  for (const { first, second, example } of PAIRS) {
    const { figures } = extract(`去年，${example}。`);
    const [one, other] = figures;
    assert.equal(other?.metric, one?.metric.replace(first, second), example);
  }
});

test('every way back leads from its example’s last comparison to its first figure', () => {
  for (const { example, read } of WAYS_BACK) {
    const [first] = extract(example).figures;
    const compare = first?.compare.map((item) => `${item.type} ${item.value ?? ''}`).join(', ');
    assert.equal(compare, read, example);
  }
});

test('every word that the dictionary cuts in two is joined in its example', () => {
  for (const { example } of JOINED_WORDS) {
    const [text, word] = example;
    assert.ok(
      tagWords(text).some((each) => each.text === word),
      text,
    );
  }
});
