// Types for `onnx-wire.mjs`, which set-up runs before there is a compiler.
export interface Field {
  number: number;
  bytes: Buffer;
  raw: Buffer;
}
export interface GraphNode {
  inputs: string[];
  outputs: string[];
  operator: string;
  attributes: Buffer[];
  raw: Buffer;
}
export function fieldsOf(message: Buffer): Field[];
export function field(number: number, payload: Buffer | string): Buffer;
export function fieldHead(number: number, length: number): Buffer;
export function readNode(graphField: Field): GraphNode;
export function makeNode(operator: string, inputs: string[], output: string, attributes?: Buffer[]): GraphNode;
export function intAttribute(name: string, value: number): Buffer;
export function floatOutput(name: string): Buffer;
