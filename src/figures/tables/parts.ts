/** Words that make what follows a part of what stands before. */
export const PART_MARKERS: readonly { pattern: RegExp; example: string }[] = [
  { pattern: /其中/, example: '新签约项目86个，其中过亿元项目47个' },
  { pattern: /(?:包括|包含|涵盖|含)(?=[^，。；]*$)/, example: '培育企业120家，包括上市公司6家' },
  { pattern: /分别(?:是|为)(?=[^，。；]*$)/, example: '建成学校5所，分别是小学3所、中学2所' },
];

/** Words after which a list of parts is over: what follows stands beside the whole, or sums it up. */
export const PART_ENDS: readonly { pattern: RegExp; example: string }[] = [
  { pattern: /累计|总数|总量|总计|合计|共计/, example: '，累计达到240家' },
  { pattern: /同时|此外|另外?|还|并|带动|实现|完成/, example: '，同时引进人才300人' },
  { pattern: /(?:增加|增至|达到|发展)到?$/, example: '，达到240家' },
];

/** What the whole's owner did besides, which ends a list of its parts too; matched against the words before a count. */
export const DONE_BESIDES: readonly { pattern: RegExp; example: string }[] = [
  {
    pattern: /^，?[^，。；、\d]{0,8}(?:举办|承办|召开)/,
    example: '，博物馆举办展览',
  },
  {
    pattern:
      /^，?(?:并|同时|还|先后|共|累计)*(?:拥有|下设|设有|修缮|修复|发现|荣获|获(?!得|批|评|证)|扣留|吊销|处分|移送|追回|挽回)\p{Script=Han}{2}/u,
    example: '，修缮文物建筑',
  },
];

/** Statistics that are made up of others by definition. */
export const WHOLES: readonly {
  whole: RegExp;
  part: RegExp;
  example: readonly [whole: string, part: string];
}[] = [
  {
    whole: /(?:生产总值|GDP)$/,
    part: /^第?[一二三](?:次)?产业增加值$/,
    example: ['地区生产总值', '第二产业增加值'],
  },
  {
    whole: /进出口(?:总额|总值|额)$/,
    part: /(?<!进)(?:出口|进口)(?:总额|总值|额)?$/,
    example: ['进出口总额', '出口总额'],
  },
  {
    whole: /社会消费品零售总额$/,
    part: /零售额?$|商品零售|餐饮收入/,
    example: ['社会消费品零售总额', '商品零售'],
  },
  { whole: /一般公共预算收入$/, part: /税收收入$|非税收入$/, example: ['一般公共预算收入', '税收收入'] },
  { whole: /固定资产投资(?:（.*）)?$/, part: /投资$/, example: ['固定资产投资', '民间投资'] },
  { whole: /(?:常住|总|户籍)人口$/, part: /人口$/, example: ['常住人口', '城镇人口'] },
  { whole: /总资金|资金$/, part: /资金$/, example: ['上级资金', '专项资金'] },
];

/** What before a whole's name makes a part of it: a state that some are in, or a grade that some have. */
export const PART_PREFIXES: readonly { prefix: RegExp; by: 'state' | 'grade'; example: string }[] = [
  {
    prefix: /^(?:已)?(?:开工|在建|开工在建|开复工|竣工|完工|建成|投产|投用)$/,
    by: 'state',
    example: '216个重点项目，开工在建135个',
  },
  {
    prefix: /^(?:国家级|省级|市级|区级|省部级|世界级)$/,
    by: 'grade',
    example: '孵化器19个，包含国家级4家、省级6家',
  },
];

/** Classes that exclude one another, so that their counts may be added: each row is one division of a whole. */
export const DIVISIONS: readonly { classes: readonly string[]; example: string }[] = [
  { classes: ['国家级', '省级', '市级', '区级', '县级'], example: '国家级4家、省级6家' },
  { classes: ['第一产业', '第二产业', '第三产业'], example: '第一产业72亿元、第二产业341亿元' },
  { classes: ['一产', '二产', '三产'], example: '一产增加值72亿元' },
  { classes: ['个人会员', '单位会员', '团体会员'], example: '个人会员3名，单位会员55家' },
  { classes: ['男', '女'], example: '男性52人，女性48人' },
  { classes: ['城镇', '农村'], example: '城镇人口60万人，农村人口40万人' },
  { classes: ['城镇', '乡村'], example: '城镇零售额80亿元，乡村零售额20亿元' },
  { classes: ['出口', '进口'], example: '出口总额70亿元，进口总额22亿元' },
  { classes: ['小学', '初中', '高中', '幼儿园'], example: '小学3所、初中2所' },
  { classes: ['博士', '硕士', '本科'], example: '博士12人、硕士86人' },
  { classes: ['新建', '续建'], example: '新建项目40个，续建项目76个' },
  { classes: ['内资', '外资'], example: '内资企业90家，外资企业10家' },
];
