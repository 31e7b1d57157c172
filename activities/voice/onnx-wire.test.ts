import { expect, test } from 'vitest';
import { field, fieldsOf, makeNode, readNode } from './onnx-wire.mjs';

test('fields are read as they were written, long ones too', () => {
  const message = Buffer.concat([field(1, 'short'), field(300, Buffer.alloc(70_000, 7))]);
  expect(fieldsOf(message).map(({ number, bytes }) => [number, bytes.length])).toEqual([[1, 5], [300, 70_000]]); // prettier-ignore
  expect(Buffer.concat(fieldsOf(message).map(({ raw }) => raw)).equals(message)).toBe(true);
});

test('a node made is a node read', () => {
  const made = makeNode('Conv', ['x', 'w'], 'y');
  const [graphField] = fieldsOf(made.raw);
  expect(graphField && readNode(graphField)).toMatchObject({ operator: 'Conv', inputs: ['x', 'w'], outputs: ['y'] });
});

test('what is cut off is refused', () => {
  expect(() => fieldsOf(field(1, 'whole').subarray(0, 4))).toThrow(/cut off/);
});
