/**
 * Remembers what a pure function gave, the latest `limit` keys only: memory stays flat however long a process runs.
 *
 * @example
 * const length = remember(100, (text) => text.length)
 */
export function remember<Value>(limit: number, work: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = work(key);
      if (known.size >= limit) known.delete(known.keys().next().value as string);
      known.set(key, value);
    }
    return value;
  };
}
