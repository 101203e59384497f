import type { Pin } from '../types.ts';

/**
 * Characters whose form in a surname is not the one that they have elsewhere. `form` is the surname in both
 * traditional scripts; the row's example is a name of that family.
 */
const SURNAMES: { character: string; form: string; example: string }[] = [
  { character: '于', form: '于', example: '于右任' },
  { character: '范', form: '范', example: '范仲淹' },
  { character: '余', form: '余', example: '余光中' },
  { character: '姜', form: '姜', example: '姜子牙' },
  { character: '岳', form: '岳', example: '岳飛' },
  { character: '沈', form: '沈', example: '沈括' },
  { character: '郁', form: '郁', example: '郁達夫' },
  { character: '谷', form: '谷', example: '谷永' },
  { character: '曲', form: '曲', example: '曲端' },
  { character: '卜', form: '卜', example: '卜式' },
  { character: '党', form: '党', example: '党進' },
  { character: '种', form: '种', example: '种師道' },
  { character: '后', form: '后', example: '后羿' },
  { character: '万俟', form: '万俟', example: '万俟卨' },
  { character: '钟', form: '鍾', example: '鍾嶸' },
  { character: '叶', form: '葉', example: '葉適' },
  { character: '涂', form: '涂', example: '涂又光' },
  { character: '游', form: '游', example: '游酢' },
];

/** Characters that given names keep where prose would write another form. */
const GIVEN: { character: string; example: string }[] = [
  { character: '里', example: '萬里' },
  { character: '升', example: '于泊升' },
  { character: '志', example: '凌志' },
  { character: '岳', example: '張岳' },
  { character: '松', example: '李松' },
  { character: '杰', example: '周杰' },
  { character: '征', example: '陳征' },
  { character: '余', example: '陳余' },
  { character: '谷', example: '李谷一' },
  { character: '才', example: '李才' },
];

const ROLES =
  '书记|主任|市长|区长|县长|镇长|局长|处长|科长|部长|省长|院长|校长|所长|行长|会长|理事长|董事长|总裁|总经理|经理|主席|总理|委员长|教授|院士|主编|记者|通讯员|作者|编辑|摄影|主管';
const SAYS = '说|表示|介绍|指出|强调|认为|告诉|透露|坦言|谈到|率|一行|带队|出席|主持|作|向|在|同志';

/**
 * The traditional form of a person's name: its surname as families write it, the rest character by character.
 *
 * @example
 * nameInScript('钟志杰', (text) => convert(text)) // '鍾志杰'
 */
export function nameInScript(name: string, convert: (text: string) => string): string {
  const surname = SURNAMES.find((row) => name.startsWith(row.character));
  const given = name.slice(surname?.character.length ?? 0);
  const kept = new Set(GIVEN.map((row) => row.character));
  return (surname?.form ?? '') + [...given].map((c) => (kept.has(c) ? c : convert(c))).join('');
}

/** The people of a byline: 记者 于泊升, 于泊升 济南报道 and (刘 婧) are 于泊升, 于泊升 and 刘婧. */
export function namesOfByline(byline: readonly string[]): string[] {
  const names: string[] = [];
  for (const line of byline) {
    const people = line
      .replace(/[（(]?\s*(通讯员|实习生|记者|作者|编辑|摄影|文\/|图\/|文|图)\s*[:：]?/g, ' ')
      .replace(/(?<=^|[\s（(])([\p{Script=Han}]) ([\p{Script=Han}])(?=$|[\s）)])/gu, '$1$2')
      .split(/[\s（）()、，,;；/|]+/);
    for (const person of people)
      if (/^[\p{Script=Han}·]{2,4}$/u.test(person) && !/报道|报社|日报|晚报|本报/.test(person))
        names.push(person);
  }
  return names;
}

/** Words that follow 于 where it is a preposition: 书记于近日指出. */
const NOT_NAMES = '近日|近期|昨日|昨天|今日|今天|当日|日前|上午|下午|会上|去年|今年|本月|上月|月初|年初|年底';

/**
 * People whom prose names where the surname's form is at stake: a role before (区委书记于海), or a verb of speech after.
 *
 * @example
 * namesInText('市委书记于海田指出') // ['于海田']
 */
export function namesInText(text: string): string[] {
  const surnames = SURNAMES.map((row) => row.character).join('|');
  const pattern = new RegExp(
    `(?:${ROLES})[：:]?\\s*((?:${surnames})(?!${NOT_NAMES})[\\p{Script=Han}]{1,2}?)(?=${SAYS}|[，、；。（）\\s]|$)`,
    'gu',
  );
  return [...text.matchAll(pattern)].map((match) => match[1] as string);
}

/** Pins for people: each name wherever it stands. */
export function namePins(
  names: readonly string[],
  convert: (text: string, variant: 'tw' | 'hk') => string,
): Pin[] {
  return [...new Set(names)].flatMap((name) => {
    const tw = nameInScript(name, (c) => convert(c, 'tw'));
    const hk = nameInScript(name, (c) => convert(c, 'hk'));
    return [{ source: name, 'zh-Hant': tw, 'zh-Hant-HK': hk, why: '人名' }];
  });
}
