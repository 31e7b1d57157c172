// Compiles kernel.as into kernel.generated.ts. `--check` writes nothing and fails when the committed file is stale.
import { readFile, writeFile } from 'node:fs/promises';
import asc from 'assemblyscript/asc';

const here = (name) => new URL(name, import.meta.url);
const target = here('kernel.generated.ts');
const source = await readFile(here('kernel.as'), 'utf8');

let wasm;
const { error, stderr } = await asc.main(
  [
    'kernel.ts',
    '--outFile',
    'kernel.wasm',
    '-O3',
    '--converge',
    '--noAssert',
    '--runtime',
    'stub',
    '--enable',
    'simd',
    '--use',
    'abort=',
    '--uncheckedBehavior',
    'always',
  ],
  {
    readFile: (name) => (name === 'kernel.ts' ? source : null),
    writeFile: (name, contents) => {
      if (name.endsWith('.wasm')) wasm = contents;
    },
    listFiles: () => [],
  },
);
if (error) throw new Error(`${error.message}\n${stderr.toString()}`);

const text = `// Made from kernel.as by build.mjs; do not edit.\nexport const KERNEL_BASE64 =\n  '${Buffer.from(wasm).toString('base64')}';\n`;
if (process.argv.includes('--check')) {
  if ((await readFile(target, 'utf8')) !== text)
    throw new Error('stage/compositor/kernel.generated.ts is stale: run node stage/compositor/build.mjs');
} else {
  await writeFile(target, text);
  console.log(`kernel.generated.ts: ${wasm.length} bytes of WASM`);
}
