import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { guessOrganisation } from '../../src/article/index.ts';
import { COMMON, isCommonPlace } from '../../src/article/common-places.ts';

const TEXT = '一年来，各项工作都取得了看得见的进步。';

describe('whose report it is', () => {
  const titles: [string, string | null][] = [
    ['2032年临溪县人民政府工作报告', '临溪县'],
    ['（南河省）2032年青桐县人民政府工作报告（全文）', '青桐县'],
    ['全安县2031年国民经济和社会发展统计公报', '全安县'],
    ['南屏市桐县2031年国民经济和社会发展统计公报', '桐县'],
    ['晋河市城区2031年国民经济和社会发展统计公报', '晋河市城区'],
    ['南屏市经济技术开发区晒出成绩单', '南屏市经济技术开发区'],
    ['前三季度临溪省经济稳中向好', '临溪省'],
    ['一图读懂南屏市政府工作报告', '南屏市'],
    ['中国共产党青桐大学第三次代表大会工作报告', '青桐大学'],
    ['第四届全国人民代表大会第二次会议政府工作报告', '国务院'],
    ['云门港：吞吐量再创新高', '云门港'],
    ['临海港保税区完成全年目标', '临海港保税区'],
    // What is no name, however it ends.
    ['我县城镇居民收入增长', null],
    ['建设软件园区，促进产业发展', null],
    ['一季度全市经济实现良好开局', null],
    ['省级开发区建设提速', null],
    ['勇当经济大省', null],
  ];
  for (const [title, name] of titles)
    test(`${title}: ${name ?? 'not said'}`, () => assert.equal(guessOrganisation(title, TEXT), name));

  test('a title that tells only what is reported is completed by where it was read', () => {
    const opening = '政府工作报告\n——2032年1月12日在青桐县\n第九届人民代表大会第二次会议上\n';
    assert.equal(guessOrganisation('政府工作报告', TEXT, opening), '青桐县');
    assert.equal(
      guessOrganisation('在大会上的报告', TEXT, '2032年2月3日在临溪区九届人大二次会议上'),
      '临溪区',
    );
  });
  test('the head of a place reports of it', () => {
    assert.equal(guessOrganisation('丰收的一年', TEXT, '丰收的一年\n青桐县县长 李木子\n'), '青桐县');
  });
  test('a government without 县 in the title is named as in the text', () => {
    assert.equal(
      guessOrganisation('青桐政府工作报告', '青桐县坚持稳字当头，青桐县的干部跑遍了企业。'),
      '青桐县',
    );
  });
  test('a body that the text opens with', () => {
    assert.equal(
      guessOrganisation('', '青桐县人民医院始建于1953年，是全县唯一的综合医院。'),
      '青桐县人民医院',
    );
    assert.equal(
      guessOrganisation('铁路货运创新高', '临溪铁路集团有限公司（以下简称“临铁集团”）召开工作会议。'),
      '临溪铁路集团有限公司',
    );
  });
  test('towns whose names end as common words do are names', () => {
    for (const name of ['盐城市', '江门市', '成都市', '宝山区', '东城区', '南山区', '鹿城区'])
      assert.equal(guessOrganisation(`${name}2031年工作总结`, TEXT), name);
  });
});

test('what fits anybody is no name', () => {
  for (const { example } of COMMON) assert.ok(isCommonPlace(example), example);
  for (const name of ['盐城市', '宝山区', '天门市', '大邑县', '开封市'])
    assert.ok(!isCommonPlace(name), name);
});
