/*
 * Makes the voice model fit for use, once, at set-up: `node prepare-model.mjs ASSETS_DIR`.
 *
 * 1. Integer convolutions, slow in onnxruntime-node, become float ones. Weights stay stored as bytes: they are
 *    turned into floats when the model is loaded, so the file doesn't grow.
 * 2. The length of every phoneme, computed inside, becomes an output.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { fieldHead, fieldsOf, floatOutput, intAttribute, makeNode, readNode } from './onnx-wire.mjs';

/** @typedef {import('./onnx-wire.mjs').GraphNode} GraphNode */

export const SHIPPED_MODEL_SHA256 = '6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb';
export const PREPARED_MODEL_SHA256 = 'b9c1e526b106595cddd65885ebc26e6333e01cd450127775d86c600a05b2acf0';
/** One number per token, in steps of 600 samples. */
export const DURATIONS_OUTPUT = '/encoder/Clip_output_0';

const FLOAT = 1;

/** The model with float convolutions and durations exposed. @param {Buffer} model @returns {Buffer} @throws when it isn't the model expected */
export function prepareModel(model) {
  const top = fieldsOf(model);
  const graphField = top.find((one) => one.number === 7);
  if (!graphField) throw new Error('Not an ONNX model: it holds no graph');
  const graph = fieldsOf(graphField.bytes);
  const nodes = graph.filter((one) => one.number === 1).map(readNode);
  const kept = withoutDead(floatConvolutions(nodes), ['audio', DURATIONS_OUTPUT]);
  const rest = graph.filter((one) => one.number !== 1).map((one) => one.raw);
  const parts = [...kept.map((node) => node.raw), ...rest, floatOutput(DURATIONS_OUTPUT)];
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat(top.flatMap((one) => (one === graphField ? [fieldHead(7, length), ...parts] : [one.raw])));
}

/**
 * Quantise → ConvInteger → (+ bias) → Cast → × scale, wherever it stands, becomes one Conv on the float input.
 * @param {GraphNode[]} nodes @returns {GraphNode[]}
 */
function floatConvolutions(nodes) {
  const makers = new Map(nodes.flatMap((node) => node.outputs.map((name) => [name, node])));
  const makerOf = (/** @type {string} */ name) => must(makers.get(name), `nothing makes ${name}`);
  const usersOf = (/** @type {string} */ name) => nodes.filter((node) => node.inputs.includes(name));
  /** @type {Map<GraphNode, GraphNode[]>} by the node they stand in for */
  const replaced = new Map();
  for (const node of nodes.filter(({ operator }) => operator === 'ConvInteger')) {
    const [input = '', weights = '', , zero = ''] = node.inputs;
    const quantiser = makerOf(input);
    let next = must(usersOf(node.outputs[0] ?? '')[0], 'an unused convolution');
    let bias = '';
    if (next.operator === 'Add') {
      const reshape = makerOf(
        must(
          next.inputs.find((name) => name !== node.outputs[0]),
          'no bias',
        ),
      );
      const division = ['Cast', 'Floor', 'Div'].reduce(
        (above, operator) => expectOperator(makerOf(above.inputs[0] ?? ''), operator),
        expectOperator(reshape, 'Reshape'),
      );
      bias = division.inputs[0] ?? '';
      next = must(usersOf(next.outputs[0] ?? '')[0], 'an unused bias');
    }
    const cast = expectOperator(next, 'Cast');
    const product = expectOperator(must(usersOf(cast.outputs[0] ?? '')[0], 'an unused cast'), 'Mul');
    const scales = expectOperator(
      makerOf(
        must(
          product.inputs.find((name) => name !== cast.outputs[0]),
          'no scale',
        ),
      ),
      'Mul',
    );
    const weightScale = must(
      scales.inputs.find((name) => name !== quantiser.outputs[1]),
      'no weight scale',
    );
    const output = product.outputs[0] ?? '';
    replaced.set(product, [
      makeNode('Cast', [weights], `${output}/weights_cast`, [intAttribute('to', FLOAT)]),
      makeNode('Cast', [zero], `${output}/zero_cast`, [intAttribute('to', FLOAT)]),
      makeNode('Sub', [`${output}/weights_cast`, `${output}/zero_cast`], `${output}/weights_centred`),
      makeNode('Mul', [`${output}/weights_centred`, weightScale], `${output}/weights`),
      makeNode('Conv', [quantiser.inputs[0] ?? '', `${output}/weights`, ...(bias ? [bias] : [])], output, node.attributes),
    ]);
  }
  return nodes.flatMap((node) => replaced.get(node) ?? [node]);
}

/** The nodes that some output depends on. @param {GraphNode[]} nodes @param {string[]} outputs @returns {GraphNode[]} */
function withoutDead(nodes, outputs) {
  const wanted = new Set(outputs);
  const alive = new Set();
  for (const node of nodes.toReversed()) {
    if (!node.outputs.some((name) => wanted.has(name))) continue;
    alive.add(node);
    for (const name of node.inputs) wanted.add(name);
  }
  return nodes.filter((node) => alive.has(node));
}

/** @param {GraphNode} node @param {string} operator @returns {GraphNode} */
function expectOperator(node, operator) {
  if (node.operator !== operator) throw new Error(`This is not the voice model expected: ${node.operator} where ${operator} should be`);
  return node;
}

/** @template T @param {T | undefined} value @param {string} complaint @returns {T} */
function must(value, complaint) {
  if (value === undefined) throw new Error(`This is not the voice model expected: ${complaint}`);
  return value;
}

const sha256 = (/** @type {Buffer} */ bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * Writes `kokoro/model.onnx` beside the shipped model unless it is there already.
 * @param {string} assetsDir @returns {'made' | 'there'} @throws when the shipped model is missing or damaged
 */
export function prepareModelFile(assetsDir) {
  const shipped = path.join(assetsDir, 'kokoro', 'kokoro-v1.0.int8.onnx');
  const prepared = path.join(assetsDir, 'kokoro', 'model.onnx');
  if (fs.existsSync(prepared) && sha256(fs.readFileSync(prepared)) === PREPARED_MODEL_SHA256) return 'there';
  const model = fs.readFileSync(shipped);
  if (sha256(model) !== SHIPPED_MODEL_SHA256) throw new Error(`${shipped} is damaged: delete it and run set-up again`);
  const bytes = prepareModel(model);
  if (sha256(bytes) !== PREPARED_MODEL_SHA256) throw new Error(`The prepared voice model has hash ${sha256(bytes)}, not the expected one`);
  const unfinished = `${prepared}.${process.pid}.part`;
  fs.writeFileSync(unfinished, bytes);
  fs.renameSync(unfinished, prepared);
  return 'made';
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const assetsDir = process.argv[2];
  if (!assetsDir) throw new Error('Usage: node prepare-model.mjs ASSETS_DIR');
  console.log(prepareModelFile(assetsDir) === 'made' ? 'Voice model prepared' : 'Voice model was prepared before');
}
