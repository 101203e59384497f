/** A number of seats; whoever takes some gets a function that gives them back. First come, first served. */
export interface Seats {
  take: (count: number) => Promise<() => void>;
}

/** @example const leave = await createSeats(2).take(1) */
export function createSeats(total: number): Seats {
  let free = total;
  const waiting: { count: number; go: () => void }[] = [];
  const serve = () => {
    for (let next = waiting[0]; next && next.count <= free; next = waiting[0]) {
      waiting.shift();
      free -= next.count;
      next.go();
    }
  };
  return {
    take: (count) =>
      new Promise((resolve) => {
        const leave = () => {
          free += count;
          serve();
        };
        waiting.push({ count, go: () => resolve(leave) });
        serve();
      }),
  };
}
