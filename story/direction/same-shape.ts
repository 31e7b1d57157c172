import type { LineRange } from '../../schema/scene-graph.ts';

/**
 * Whether two values are alike in everything but line numbers, which must all have moved by the same amount. Lines are the
 * numbers under `from`, `to` and `line`.
 */
export function sameShape(a: unknown, b: unknown, by: number): boolean {
  if (a === b && (by === 0 || typeof a !== 'object' || a === null)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, index) => sameShape(item, b[index], by));
  const left = a as Record<string, unknown>; // plain data: no classes in the scene graph
  const right = b as Record<string, unknown>;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) =>
    isLine(key, left[key]) ? isLine(key, right[key]) && left[key] + by === right[key] : sameShape(left[key], right[key], by),
  );
}

const isLine = (key: string, value: unknown): value is number =>
  typeof value === 'number' && (key === 'from' || key === 'to' || key === 'line');

export const shifted = (lines: LineRange | null, by: number): LineRange | null => lines && { from: lines.from + by, to: lines.to + by };
