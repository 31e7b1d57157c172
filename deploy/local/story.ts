import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { StudioError } from '../../schema/errors.ts';
import { LANGUAGES, type LanguageCode } from '../../schema/language.ts';
import { checkScript } from '../../story/intake.ts';
import { printReading } from './print-reading.ts';
import { openReader } from '../../story/read.ts';

const USAGE = `Usage: npm run story -- FILE.fountain [--json] [--language CODE]

Reads a screenplay (Fountain or prose) and prints its scene graph and planned shots.
  --json       the data: { graph, shots }
  --language   the language the script is written in, when it isn't to be guessed`;

/** Reads the script named on the command line and prints what the studio makes of it. Exits 2 on wrong usage, 1 on a named error. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, language: { type: 'string' }, help: { type: 'boolean' } },
  });
  const [file] = positionals;
  if (values.help || !file) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const reading = openReader({ language: languageOf(values.language) }).read(checkScript(await bytesOf(file)));
  console.log(
    values.json
      ? JSON.stringify(reading, null, 2)
      : printReading(reading, { colour: process.stdout.isTTY === true, width: process.stdout.columns ?? 120 }),
  );
}

function languageOf(code: string | undefined): LanguageCode | null {
  if (code === undefined) return null;
  if (Object.hasOwn(LANGUAGES, code)) return code as LanguageCode; // the check just made
  throw new StudioError('LANGUAGE_UNKNOWN', `There is no language “${code}”; known are ${Object.keys(LANGUAGES).join(' ')}`);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new StudioError('NOT_FOUND', `The file ${file} can't be read`, { cause });
  }
}

main().catch((reason: unknown) => {
  if (!(reason instanceof StudioError)) throw reason;
  console.error(`${reason.code}: ${reason.message}`);
  process.exitCode = 1;
});
