import type { Comparison, Figure } from '../../figures/types.ts';
import type { ChineseLocale } from '../types.ts';
import { sayIn } from './say.ts';

/** A figure with its words in simplified characters, so that one set of tables, rules and names serves both scripts. */
export function plainFigure<F extends Omit<Figure, 'source'>>(
  figure: F,
  script: ChineseLocale = 'zh-Hans',
): F {
  if (script === 'zh-Hans') return figure;
  const say = sayIn('zh-Hans', [], { from: script });
  const { raw, unit, base, qualifier } = figure.value;
  const words = {
    raw: say(raw),
    unit: say(unit),
    base: say(base),
    ...(qualifier === undefined ? {} : { qualifier: say(qualifier) }),
  };
  return {
    ...figure,
    metric: say(figure.metric),
    value: { ...figure.value, ...words },
    ...(figure.entity === undefined ? {} : { entity: say(figure.entity) }),
    ...(figure.scope === undefined ? {} : { scope: say(figure.scope) }),
    compare: figure.compare.map((item): Comparison => ({
      ...item,
      ...(item.unit === undefined ? {} : { unit: say(item.unit) }),
      ...(item.among === undefined ? {} : { among: say(item.among) }),
      ...(item.text === undefined ? {} : { text: say(item.text) }),
    })),
  };
}
