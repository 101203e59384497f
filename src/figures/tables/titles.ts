/** Titles of news on days off that have just passed. */
export const HOLIDAY = /假期|假日|国庆|春节|“?五一”?(?:小长假|期间|旅游)|黄金周|小长假/;

/** Titles of news on the half of a year that has just passed. */
export const HALF_YEAR = /(?<!下)半年|年中|半程|时间过半|中期报告|中报/;

/** Titles of monthly accounts, whose sums run from the year's beginning: 2020年5月预算执行情况. */
export const ACCOUNTS = /((?:19|20)\d\d)年([1-9]|1[0-2])月份?[^，。\d]{0,14}(?:财政|预算|收支)/;

/** Titles of monthly news: 2030年7月某地运行情况; not of what began or was held in that month. */
export const MONTH =
  /(?:^|，)((?:19|20)\d\d)年([1-9]|1[0-2])月(?!\d|[、至到—－-])[^，。]{2,30}(?:情况|运行|形势|数据|简析|分析|月报|快报)$/;

/** Titles of bulletins on a whole year. */
export const BULLETIN = /公报$|公报[（(]/;
