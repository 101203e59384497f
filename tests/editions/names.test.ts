import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertPlain } from '../../src/editions/script/convert.ts';
import { namePins, nameInScript, namesInText, namesOfByline } from '../../src/editions/script/names.ts';

const tw = (text: string): string => convertPlain(text, 'tw');

test('a surname has the form that families write: 于 and 范 stay, 钟 is 鍾, 叶 is 葉', () => {
  assert.equal(nameInScript('于海舟', tw), '于海舟');
  assert.equal(nameInScript('范书云', tw), '范書雲');
  assert.equal(nameInScript('钟志杰', tw), '鍾志杰');
  assert.equal(nameInScript('叶丽华', tw), '葉麗華');
});

test('a byline gives its people, without their trade and their paper', () => {
  assert.deepEqual(namesOfByline(['记者 于海舟']), ['于海舟']);
  assert.deepEqual(namesOfByline(['于海舟 东湖报道']), ['于海舟']);
  assert.deepEqual(namesOfByline(['（钟 婧）']), ['钟婧']);
  assert.deepEqual(namesOfByline(['文/范书云 图/叶丽华']), ['范书云', '叶丽华']);
});

test('prose gives people whose surname is at stake, after an office or before a verb of speech', () => {
  assert.deepEqual(namesInText('区委书记于海舟指出，要实干。记者从会上获悉'), ['于海舟']);
  assert.deepEqual(namesInText('优于往年，位于湖畔'), []);
  assert.deepEqual(namesInText('区委书记于近日指出'), []);
});

test('a name is pinned in both traditional scripts', () => {
  assert.deepEqual(namePins(['于说'], convertPlain), [
    { source: '于说', 'zh-Hant': '于說', 'zh-Hant-HK': '于説', why: '人名' },
  ]);
});
