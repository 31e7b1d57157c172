/*
 * node espeak-ng.mjs FOLDER ARGUMENTS…
 *
 * espeak-ng as a program for machines where none may be installed: runs the WebAssembly build in FOLDER with its own arguments, text on
 * standard input, what it says on standard output. A process of its own, as its licence wants.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, ...args] = process.argv.slice(2);
const { default: espeakNg } = await import(pathToFileURL(path.join(folder, 'espeak-ng.js')).href);
const text = args.includes('--stdin') ? fs.readFileSync(0) : Buffer.alloc(0);
let read = 0;
const out = [];
const complaints = [];
await espeakNg({
  arguments: args,
  stdin: () => (read < text.length ? text[read++] : null),
  stdout: (byte) => byte !== null && out.push(byte & 255),
  stderr: (byte) => byte !== null && complaints.push(byte & 255),
});
process.stdout.write(Buffer.from(out));
process.stderr.write(Buffer.from(complaints));
