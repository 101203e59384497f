import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entitiesOf } from '../../src/figures/owners/entities.ts';
import { findNames } from '../../src/figures/owners/names.ts';
import { ownScope, scopeOf } from '../../src/figures/owners/scopes.ts';
import {
  ANAPHORIC_ENTITIES,
  CAUSATIVES,
  CLASS_NAMES,
  COMMON_NAMES,
  ENTITY_SUFFIXES,
  NOT_SUBJECT_AFTER,
} from '../../src/figures/tables/entities.ts';
import { OWN_SCOPES, SCOPE_CONTEXTS } from '../../src/figures/tables/scopes.ts';
import { extractUnder } from './render.ts';

const OWN = '临溪区';

/** Whose the last number of a text is. */
function last(text: string, organisation = OWN): string | undefined {
  const at = [...text.matchAll(/\d[\d.]*(?!\d*[年月])/g)].at(-1)?.index ?? 0;
  return entitiesOf(text, organisation)(at);
}

test('every ending of a name makes its example somebody else’s figure', () => {
  for (const { suffix, example } of ENTITY_SUFFIXES) {
    const entity = last(example);
    assert.ok(entity?.endsWith(suffix), `${example}: ${String(entity)}`);
    assert.ok(example.startsWith(entity ?? '?'), `${example}: ${String(entity)}`);
  }
});

test('names that fit anybody are nobody’s', () => {
  for (const { example } of [...COMMON_NAMES, ...CLASS_NAMES])
    assert.deepEqual(findNames(`${example}完成产值86亿元`), [], example);
});

test('one of a list, a class and an office are no subject', () => {
  for (const { example } of NOT_SUBJECT_AFTER) assert.equal(last(example), undefined, example);
});

test('a verb such as 推动 makes the name after it the subject', () => {
  for (const { example } of CAUSATIVES) assert.equal(last(example), '临溪工业技术研究院', example);
});

test('公司, 园区 and 该院 point back to the last of their kind in the paragraph', () => {
  for (const { example, kinds } of ANAPHORIC_ENTITIES) {
    const entity = last(example);
    assert.equal(findNames(example).find(({ text }) => text === entity)?.kind, kinds.find(Boolean), example);
  }
  assert.equal(last('公司预计实现净利润8亿元。'), undefined);
});

test('a firm stays the subject to the end of its sentence, and of the next one that begins with a verb', () => {
  assert.equal(last('海岳集团2002年落户，先后追加投资20次。'), '海岳集团');
  assert.equal(last('海岳集团2002年落户，成效明显。2024年，计划追加1000万美元。'), '海岳集团');
  assert.equal(last('海岳集团2002年落户，成效明显。全区新增企业38家。'), undefined);
  assert.equal(last('海岳集团完成产值86亿元；新增规上企业38家。'), undefined);
});

test('the report’s own name, whole or with a wider place, is nobody else', () => {
  assert.equal(last('临溪区完成产值86亿元。'), undefined);
  assert.equal(last('海州市临溪区完成产值86亿元。'), undefined);
  assert.equal(last('云山软件园发展中心完成产值86亿元。', '云山软件园发展中心'), undefined);
  assert.equal(last('云山软件园完成产值86亿元。', '云山软件园发展中心'), undefined);
});

test('in a firm’s own report 公司 is the firm', () => {
  const text = '云川电气有限公司成为新客户。公司实现营业收入86亿元。';
  assert.equal(last(text, '海岳集团'), undefined);
  assert.equal(last(text, OWN), '云川电气有限公司');
});

test('a size before a name is the name’s', () => {
  assert.equal(last('建筑面积约34.1万平方米的临溪国际医院投入运行'), '临溪国际医院');
});

test('a firm is known by its trade where its first word is no word', () => {
  assert.equal(last('云帆纺织实现销售3.6亿元'), '云帆纺织');
  assert.equal(last('新能源汽车实现销售3.6亿元'), undefined);
  assert.equal(last('高端装备实现销售3.6亿元'), undefined);
});

test('finding names takes time in line with the length of the text', () => {
  const part = '海岳集团、云川电气有限公司和该公司在开发区，';
  const count = (times: number): number => {
    const text = part.repeat(times);
    return findNames(text).length;
  };
  assert.equal(count(400), count(100) * 4);
});

test('words of time before a name are read in a moment, in however many ways they may be parted', () => {
  const text = `${'截至'.repeat(30)}${'已'.repeat(20)}海岳集团完成产值86亿元`;
  assert.equal(entitiesOf(text, '济阳区')(text.length - 5), undefined);
  const led = `${'截至目前，'.slice(0, 4).repeat(6)}海岳集团完成产值86亿元`;
  assert.equal(entitiesOf(led, '济阳区')(led.length - 5), '海岳集团');
});

test('a scope is what the figure is said of, and not what it is first in or measured against', () => {
  for (const { example } of SCOPE_CONTEXTS)
    assert.equal(scopeOf(example.replace(/\d.*$/, '')), undefined, example);
  assert.equal(scopeOf('全市规模以上工业企业实现利润'), '全市');
});

test('an organisation has the scope of its kind', () => {
  for (const { example, scope } of OWN_SCOPES) assert.equal(ownScope(example), scope, example);
  assert.equal(ownScope('海岳集团'), undefined);
});

test('a name of the report’s own organisation that leaves characters out is no part of what it tells', () => {
  const { figures } = extractUnder(
    '东海经济技术开发区2023年国民经济和社会发展统计公报',
    '2023年，东海开发区财政收入32.6亿元，比上年增长13%。',
  );
  assert.deepEqual(
    figures.map(({ metric }) => metric),
    ['财政收入'],
  );
});
