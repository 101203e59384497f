/** What kind of body a name is of: an anaphor is only read as one of its own kinds. */
export type EntityKind = 'company' | 'institute' | 'park' | 'place' | 'industry' | 'association' | 'project';

/** How names of bodies end; a longer ending stands before the one that it ends in. */
export const ENTITY_SUFFIXES: readonly { suffix: string; kind: EntityKind; example: string }[] = [
  { suffix: '有限责任公司', kind: 'company', example: '滨海精密制造有限责任公司实现产值8.2亿元' },
  { suffix: '股份有限公司', kind: 'company', example: '金岭矿业股份有限公司实现利税1.2亿元' },
  { suffix: '有限公司', kind: 'company', example: '云川电气有限公司追加投资3亿元' },
  { suffix: '集团公司', kind: 'company', example: '海岳集团公司完成产值86亿元' },
  { suffix: '集团', kind: 'company', example: '海岳集团完成产值86亿元' },
  { suffix: '公司', kind: 'company', example: '临港热力公司供热面积达到320万平方米' },
  { suffix: '总厂', kind: 'company', example: '临溪机械总厂实现利润860万元' },
  { suffix: '厂', kind: 'company', example: '第二纺织厂实现利润120万元' },
  { suffix: '银行', kind: 'company', example: '临溪农商银行发放贷款12亿元' },
  { suffix: '研究院', kind: 'institute', example: '临溪工业技术研究院孵化企业36家' },
  { suffix: '研究所', kind: 'institute', example: '海洋装备研究所申请专利48件' },
  { suffix: '实验室', kind: 'institute', example: '泰山光电实验室发表论文120篇' },
  { suffix: '大学', kind: 'institute', example: '临溪大学招收研究生820人' },
  { suffix: '学院', kind: 'institute', example: '临溪职业学院招收新生3200人' },
  { suffix: '医院', kind: 'institute', example: '临溪人民医院接诊86万人次' },
  { suffix: '发展中心', kind: 'park', example: '东部智造发展中心完成投资26亿元' },
  { suffix: '开发区', kind: 'park', example: '云山经济开发区完成产值260亿元' },
  { suffix: '高新区', kind: 'park', example: '云山高新区完成产值260亿元' },
  { suffix: '经开区', kind: 'park', example: '云山经开区完成产值260亿元' },
  { suffix: '综保区', kind: 'park', example: '云山综保区完成进出口额36亿元' },
  { suffix: '保税区', kind: 'park', example: '云山保税区完成进出口额36亿元' },
  { suffix: '自贸区', kind: 'park', example: '云山自贸区新增企业360家' },
  { suffix: '产业园', kind: 'park', example: '云山食品产业园入驻企业36家' },
  { suffix: '科技园', kind: 'park', example: '云山科技园入驻企业36家' },
  { suffix: '工业园', kind: 'park', example: '云山工业园入驻企业36家' },
  { suffix: '软件园', kind: 'park', example: '云山软件园入驻企业360家' },
  { suffix: '企业园', kind: 'park', example: '云山小微企业园入驻企业46家' },
  { suffix: '物流园', kind: 'park', example: '云山物流园发送货物86万吨' },
  { suffix: '创业园', kind: 'park', example: '云山创业园在孵企业62家' },
  { suffix: '园区', kind: 'park', example: '沙河园区完成投资12亿元' },
  { suffix: '孵化基地', kind: 'park', example: '云山孵化基地在孵企业62家' },
  { suffix: '孵化器', kind: 'park', example: '青禾孵化器在孵企业62家' },
  { suffix: '基地', kind: 'park', example: '云谷（临溪）基地入驻企业42家' },
  { suffix: '岛', kind: 'park', example: '人工智能岛入驻企业120家' },
  { suffix: '街道', kind: 'place', example: '柳林街道新增就业620人' },
  { suffix: '镇', kind: 'place', example: '沙河镇实现旅游收入1.2亿元' },
  { suffix: '乡', kind: 'place', example: '云岭乡种植茶叶6200亩' },
  { suffix: '市', kind: 'place', example: '济南市粮食总产量达到290万吨' },
  { suffix: '新区', kind: 'place', example: '西海岸新区实现生产总值4600亿元' },
  { suffix: '区', kind: 'place', example: '历城区实现生产总值1200亿元' },
  { suffix: '县', kind: 'place', example: '商河县粮食总产量达到62万吨' },
  { suffix: '省', kind: 'place', example: '山东省粮食总产量达到1100亿斤' },
  { suffix: '促进会', kind: 'association', example: '云山园区促进会吸纳会员58家' },
  { suffix: '协会', kind: 'association', example: '云山软件协会吸纳会员58家' },
  { suffix: '商会', kind: 'association', example: '云山商会吸纳会员58家' },
  { suffix: '联盟', kind: 'association', example: '氢能联盟吸纳会员58家' },
];

/** Names that fit anybody, and words that only end like a name. */
export const COMMON_NAMES: readonly { pattern: RegExp; example: string }[] = [
  {
    pattern:
      /(?:[我本该各全某两几多此数每]|[一二三四五六七八九十\d]+个?)(?:省|市|区|县|镇|乡|街道|园区|集团|公司|厂)$/,
    example: '六个园区',
  },
  {
    pattern:
      /(?:城市|都市|上市|股市|超市|夜市|门市|集市|楼市|小区|社区|景区|校区|厂区|库区|牧区|灾区|辖区|片区|地区|郊区|战区|灌区|特区|街区|商圈|乡镇|村镇|城镇|建制镇|重镇|小镇|故乡|老乡|下乡|入乡|返乡|家乡|城乡|工厂|农场|市区|县区|县市|省市|区县|各县|直辖市|营区|展区|功能区|先行区|试验区|示范区|自治区|单位)$/,
    example: '特色小镇',
  },
  {
    pattern:
      /^(?:国家级?|省级?|市级?|县级?|新|老)?(?:园区|新区|开发区|高新区|经开区|综保区|保税区|自贸区|山区|城区|林区|湖区|港区|矿区|老区|革命老区|主城区|中心城区|产业园|科技园|工业园|软件园|企业园|物流园|创业园|孵化器|孵化基地|基地|集团|公司|总公司|分公司|子公司|有限公司|总厂|企业集团|银行|研究院|研究所|实验室|大学|学院|医院|协会|商会|联盟|街道|发展中心|市|区|县|省|镇|乡|厂|岛)$/,
    example: '开发区',
  },
  {
    pattern: /(?:上市|跨国|龙头|融资|保险|担保|物业|国有|外资)公司$|(?:商业|政策性|地方|村镇)银行$/,
    example: '上市公司',
  },
  { pattern: /^(?:公立|公办|民营|民办|私立|专科|综合|[一二三]级)医院$/, example: '公立医院' },
];

/** Words that make a name one of a class, and not one body: the class may go on for four more characters. */
export const CLASS_NAMES: readonly { pattern: RegExp; example: string }[] = [
  { pattern: /(?:级|类|型|等)[^级类型]{0,4}$/, example: '省级开发区' },
  {
    pattern: /(?:重点|骨干|龙头|知名|特色|示范|标准化|新型|上市|现代)[^级类型]{0,4}$/,
    example: '重点实验室',
  },
  {
    pattern: /(?:各|全部|所有|辖内|区内|市内|县内|国内|省内|境内|本地)[^级类型]{0,4}$/,
    example: '区内工业园',
  },
  { pattern: /(?:民营|国有|外资|专业|综合|老旧|农村|城市)[^级类型]{0,4}$/, example: '民营医院' },
  { pattern: /(?:世界|国家|全国|全省|全市)[^级类型]{0,4}$/, example: '国家高新区' },
];

/** What firms that are called by a short name do: 云帆纺织, where the first word is no word of the language. */
export const TRADES: readonly string[] =
  '新材料 材料 液压 动力 纺织 锻造 半导体 科技 光电 重工 激光 制药 药业 食品 电子 股份 控股 机械 化工 能源 电气 智能 生物 医药 医疗 软件 信息 汽车 钢铁 水泥 乳业 酒业 服饰 家居 电池 电缆 轴承 精密 装备 数控 机床 机器人 物流 环保 铝业 矿业 电力 通信 网络 数码 集成 传感 航空 航天 造纸 化纤 印染 陶瓷 光伏 储能 氢能 电器 电机 智造 制造 文旅 传媒 饮料 油脂 面业'.split(
    ' ',
  );

/** Verbs that stand inside names of firms. */
export const NAME_VERBS: ReadonlySet<string> = new Set(
  '投资 发展 建设 创新 服务 管理 运营 制造 控股 置业 开发 建筑 建工 设计 贸易 物流 融资 租赁 教育 旅游 运输 经济 技术 创业 合作 交流 促进 孵化 保税 加速'.split(
    ' ',
  ),
);

/** Verbs that make the name after them a subject: 推动济南工业软件研究院获得资金. */
export const CAUSATIVES: readonly { pattern: RegExp; example: string }[] = [
  {
    pattern: /(?:推动|促成|支持|帮助|助力|指导|引导|协助|扶持|帮扶|服务|推进)$/,
    example: '成功推动临溪工业技术研究院获得资金3亿元',
  },
];

/** One of the words before a name at a clause's beginning that leave it the subject; any number may stand there. */
export const LEAD_WORD =
  /^(?:[“”‘’《》「」（）()、\s]|其中|目前|当前|同时|此外|另外|近日|日前|前不久|近年来|据悉|据了解|截至.{0,8}|截止.{0,8}|全年|去年|今年|当年|年内|上半年|下半年|前?[一二三四]季度|(?:\d{2,4}|[一二三四五六七八九十]+)[年月日]|以来|[年月日至到底末]|\d{1,4}[—\-～~]\d{1,4}|“?十[一二三四五]五”?|期间|位于.{1,12}的|[^，。；：]{2,14}的|在[^，。；：]{1,16}(?:中|下|上|方面|领域|指导下|支持下))$/;

/** What may not follow a name that is the subject: it is one of a list, a place where, or whose part is meant. */
export const NOT_SUBJECT_AFTER: readonly { pattern: RegExp; example: string }[] = [
  { pattern: /^[、和与及]/, example: '海岳集团、云川电气有限公司等22家企业' },
  { pattern: /^等/, example: '海岳集团等15家企业获评省级称号' },
  { pattern: /^(?:进步|发明|成果)?奖/, example: '获省科技进步奖3项' },
  { pattern: /^(?:合作|联合|共建|签约|对接|举办|召开|召开的)/, example: '海岳集团合作项目8个' },
  {
    pattern: /^(?:总数|数量|个数|[\d.]+(?![\d.]*年)|（?[一二两三四五六七八九十百千]+[个家座处所])/,
    example: '重点实验室12家',
  },
  { pattern: /^(?:企业|单位|项目)?(?:总数|数量)?(?:达到?|突破|超过)?\d+[个家座处所]/, example: '工业园12个' },
  { pattern: /^(?:委|政府|人大|政协|党|局|常委|书记|长)/, example: '槐荫区委召开会议12次' },
  { pattern: /^(?:级|内|外|间|域|场|民|属|直|管|里)/, example: '历城区级平台12个' },
];

/** Words that point back to a body of a kind that the paragraph has named. */
export const ANAPHORIC_ENTITIES: readonly {
  pattern: RegExp;
  kinds: readonly EntityKind[];
  example: string;
}[] = [
  {
    pattern: /^(?:该|这家)?(?:公司|集团|厂)(?!\d|家|总数|数量|[、和与及等])/,
    kinds: ['company'],
    example: '海岳集团发布公告。公司预计实现净利润8亿元。',
  },
  {
    pattern: /^(?:(?:该|这家)企业|企业负责人)/,
    kinds: ['company'],
    example: '海岳集团发布公告。该企业预计实现净利润8亿元。',
  },
  {
    pattern: /^(?:该|这家)(?:院|所|中心|医院|大学|学院|研究院)/,
    kinds: ['institute', 'park'],
    example: '临溪工业技术研究院成立三年。该院孵化企业36家。',
  },
  {
    pattern: /^(?:该|这个)?(?:园区|开发区|基地|孵化器)(?!内?企业|[、和与及等])/,
    kinds: ['park'],
    example: '东部智造发展中心动作频频。园区将建设厂房6万平方米。',
  },
  {
    pattern: /^(?:该|这个)(?:区|县|市|镇|乡|街道)/,
    kinds: ['place'],
    example: '沙河镇发展旅游。该镇接待游客12万人次。',
  },
  {
    pattern: /^(?:目前)?会员/,
    kinds: ['association'],
    example: '云山园区促进会成立，目前会员共计58家。',
  },
];

/** Words that say the report's own place again, whatever was spoken of before. */
export const OWN_WORDS = /^(?:我|全|本)(?:省|市|区|县|州|镇|乡|园|国|集团|公司|校|院|局)|^全社会/;
