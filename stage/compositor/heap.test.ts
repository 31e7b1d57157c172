import { expect, test } from 'vitest';
import { Heap } from './heap.ts';

test('blocks never overlap and freed neighbours join', () => {
  let end = 0;
  const heap = new Heap(100, (wanted) => (end = Math.max(end, wanted)));
  const blocks = [10, 500, 64, 1000].map((size) => ({ at: heap.take(size), size }));
  blocks.reduce((last, { at, size }) => {
    expect(at).toBeGreaterThanOrEqual(last);
    expect(at % 64).toBe(0);
    return at + size;
  }, 100);
  const reached = end;
  for (const index of [0, 2, 1, 3]) heap.give(blocks[index]?.at ?? -1);
  expect(heap.bytesHeld).toBe(0);
  heap.take(64 + 512 + 64 + 1024);
  expect(end).toBe(reached);
});

test('giving back what was not taken is refused', () => {
  const heap = new Heap(0, () => undefined);
  const at = heap.take(1);
  heap.give(at);
  expect(() => heap.give(at)).toThrow(RangeError);
});
