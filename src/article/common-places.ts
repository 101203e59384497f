/** What stands before an ending where it makes no name of it, with what it is then. */
export const COMMON: readonly { before: string; ending: string; example: string }[] = [
  { before: '.{0,4}[我全本各该]', ending: '[省市区县旗镇乡]', example: '全市' },
  { before: '(?:.{0,3}[省市县区家])?级', ending: '.{0,10}', example: '省级开发区' },
  { before: '.{0,10}[大强]', ending: '[省市县区]', example: '经济大省' },
  { before: '.{0,6}[开结布格变全大破新]', ending: '局', example: '良好开局' },
  { before: '.{0,2}[大一上股超夜集入菜楼省县地级]|门|直辖', ending: '市', example: '超市' },
  {
    before:
      '|[大中小]|中小|特大|大中|省会|(?:副?中心|卫星|开放|重点|文明|园林|卫生|旅游|历史文化|森林|生态|智慧|海绵|宜居|沿海|沿江|港口|资源型|节点|现代化?|国际化?|[一二三四]线|[省地县]级|名|新型|工业|个|座)',
    ending: '城市',
    example: '中心城市',
  },
  { before: '|大|国际|现代', ending: '都市', example: '大都市' },
  { before: '[辖片社园城市景校厂县山郊库牧灾战商街矿关]|.?关', ending: '区', example: '辖区' },
  { before: '中心|主|老|新|旧|建成|市|县|全|[东西南北]部', ending: '城区', example: '中心城区' },
  { before: '[东西南北]部|贫困|偏远|革命|[深石大浅高半]', ending: '山区', example: '贫困山区' },
  { before: '.{0,4}', ending: '地区', example: '西部地区' },
  {
    before:
      '.{0,4}(?:示范|产|灌|林|试验|先行|先导|核心|功能|自贸|中心|开放|保护|引领|风景|老|农|合作|居住|集聚|试点|库|度假)',
    ending: '区',
    example: '国家级示范区',
  },
  { before: '|综合|海关', ending: '保税区|综保区', example: '综合保税区' },
  {
    before: '',
    ending: '新区|(?:经济(?:技术)?|高新技术产业)?开发区|高新区|经开区|经济特区|自治[区州县旗]|.?园区|.?园',
    example: '开发区',
  },
  {
    before: '',
    ending:
      '软件园|产业园区?|工业园区?|科技园|研究院|公司|集团|大学|医院|银行|学院|委员会|管委会|发展中心|服务中心',
    example: '集团',
  },
];

const PATTERN = new RegExp(
  `^(?:${COMMON.map(({ before, ending }) => `(?:${before})(?:${ending})`).join('|')})$`,
);

/** Tells whether words fit anybody (我区, 示范区, 中心城市) and so name no place. */
export const isCommonPlace = (words: string): boolean => PATTERN.test(words);
