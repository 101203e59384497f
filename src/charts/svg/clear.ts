import type { Box } from './box.ts';

/** Keeps what is placed apart: says whether a box is free, and takes it if it is. */
export function freeSpace(room: number): (box: Box, always?: boolean) => boolean {
  const taken: Box[] = [];
  return (box, always = false) => {
    const free = taken.every(
      (other) =>
        box.x >= other.x + other.width + room ||
        other.x >= box.x + box.width + room ||
        box.y >= other.y + other.height ||
        other.y >= box.y + box.height,
    );
    if (free || always) taken.push(box);
    return free || always;
  };
}
