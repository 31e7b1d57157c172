/*
 * As much of ONNX's protobuf as rewiring a graph takes. Plain JavaScript without dependencies: set-up runs it.
 * Untouched fields are carried along as the bytes they came in.
 */

/** @typedef {{ number: number, bytes: Buffer, raw: Buffer }} Field `bytes` is the payload, `raw` the field with its tag. */
/** @typedef {{ inputs: string[], outputs: string[], operator: string, attributes: Buffer[], raw: Buffer }} GraphNode */

/** The fields of one protobuf message, in order. @param {Buffer} message @returns {Field[]} */
export function fieldsOf(message) {
  const fields = [];
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = message[at++];
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  while (at < message.length) {
    const start = at;
    const tag = varint();
    const wire = tag & 7;
    let from = at;
    if (wire === 0) varint();
    else if (wire === 1) at += 8;
    else if (wire === 5) at += 4;
    else if (wire === 2) {
      const length = varint();
      from = at;
      at += length;
    } else throw new Error(`Not a protobuf message: wire type ${wire} at byte ${start}`);
    if (at > message.length) throw new Error(`Protobuf message cut off at byte ${start}`);
    fields.push({ number: Math.floor(tag / 8), bytes: message.subarray(from, at), raw: message.subarray(start, at) });
  }
  return fields;
}

/** @param {number} value @returns {Buffer} */
function varintBytes(value) {
  const bytes = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) | 128);
  return Buffer.from([...bytes, value]);
}

/** A length-delimited field: text or a message inside. @param {number} number @param {Buffer | string} payload @returns {Buffer} */
export function field(number, payload) {
  const bytes = Buffer.from(payload);
  return Buffer.concat([varintBytes(number * 8 + 2), varintBytes(bytes.length), bytes]);
}

/** The tag and length that stand before a field too big to be copied once more. @param {number} number @param {number} length @returns {Buffer} */
export const fieldHead = (number, length) => Buffer.concat([varintBytes(number * 8 + 2), varintBytes(length)]);

/** @param {Field} graphField @returns {GraphNode} */
export function readNode({ bytes, raw }) {
  const fields = fieldsOf(bytes);
  const texts = (/** @type {number} */ number) => fields.filter((one) => one.number === number).map((one) => one.bytes.toString());
  return {
    inputs: texts(1),
    outputs: texts(2),
    operator: texts(4)[0] ?? '',
    attributes: fields.filter((one) => one.number === 5).map((one) => one.raw),
    raw,
  };
}

/** @param {string} operator @param {string[]} inputs @param {string} output @param {Buffer[]} attributes @returns {GraphNode} */
export function makeNode(operator, inputs, output, attributes = []) {
  const message = Buffer.concat([
    ...inputs.map((name) => field(1, name)),
    field(2, output),
    field(3, output),
    field(4, operator),
    ...attributes,
  ]);
  return { inputs, outputs: [output], operator, attributes, raw: field(1, message) };
}

/** An integer attribute of a node. @param {string} name @param {number} value @returns {Buffer} */
export const intAttribute = (name, value) =>
  field(5, Buffer.concat([field(1, name), Buffer.concat([Buffer.from([3 << 3, value]), varintBytes(20 << 3), Buffer.from([2])])]));

/** The declaration of a float output whose shape is left open. @param {string} name @returns {Buffer} */
export const floatOutput = (name) => field(12, Buffer.concat([field(1, name), field(2, field(1, Buffer.from([1 << 3, 1])))]));
