import type { Run } from '../sentence/reading.ts';

/** 12个镇的86个村: the first count only says whose the second is; 企业86户（占全市的12%） has its share. */
export function isPossessor(text: string, run: Run): boolean {
  return (
    run.values[0]?.class === 'count' &&
    !/(?:来自|吸引|邀请|覆盖|涉及|惠及|辐射|遍布|遍及|联合|服务)(?:了|全国|全省|全市|全球|世界|近|约)*$/.test(
      text.slice(...run.left),
    ) &&
    /^(?![（占达]|完成)[^，。；、\d]{1,8}的$/.test(text.slice(...run.right)) &&
    !/(?:在内|[到至为](?:目前|现在|如今|今年)?)的$/.test(text.slice(...run.right)) &&
    /\d/.test(text[run.right[1]] ?? '')
  );
}
