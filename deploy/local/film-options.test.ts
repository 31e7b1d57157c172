import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { FAILURES, type FailureCode } from '../../schema/errors.ts';
import { exitCodeOf, parseFilmOptions } from './film-options.ts';
import { readScriptFile, slugOf } from './script-file.ts';

test('with nothing said, the example is filmed at 720p', () => {
  expect(parseFilmOptions([])).toMatchObject({
    file: 'examples/night-rain.fountain',
    aspect: '16:9',
    resolution: '720p',
    language: null,
    out: null,
    json: false,
  });
});

test('every option is read', () => {
  const args = ['my.fountain', '--language', 'ta', '--aspect', '9:16', '--resolution=1080p', '--culture', 'tamil', '--out', 'x', '--json'];
  expect(parseFilmOptions(args)).toMatchObject({
    file: 'my.fountain',
    language: 'ta',
    aspect: '9:16',
    resolution: '1080p',
    culture: 'tamil',
    out: 'x',
    json: true,
  });
});

test.each([
  [['--language', 'xx'], 'LANGUAGE_UNKNOWN', '--language xx'],
  [['--aspect', '4:3'], 'INVALID_INPUT', '--aspect 4:3'],
  [['--resolution', '720'], 'INVALID_INPUT', '480p, 720p'],
  [['--culture', 'martian'], 'INVALID_INPUT', 'martian'],
  [['--speed', '2'], 'INVALID_INPUT', '--speed'],
  [['--out'], 'INVALID_INPUT', '--out'],
  [['a.fountain', 'b.fountain'], 'INVALID_INPUT', 'One screenplay'],
])('%j is refused as %s and says why', (args, code, words) => {
  expect(() => parseFilmOptions(args)).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining(words) as string }) as Error,
  );
});

test('every failure has an exit code that says whose turn it is', () => {
  const codes = Object.keys(FAILURES) as FailureCode[];
  for (const code of codes) expect([2, 3, 4, 5, 130]).toContain(exitCodeOf(code));
  expect([exitCodeOf('SCRIPT_EMPTY'), exitCodeOf('QC_FAILED'), exitCodeOf('SETUP_INCOMPLETE'), exitCodeOf('CANCELLED')]).toEqual([
    3, 4, 5, 130,
  ]);
});

test('a script is read by its byte order mark, else as UTF-8; what is no text is named', async () => {
  const folder = await fs.mkdtemp(path.join(tmpdir(), 'studio-script-'));
  const write = async (bytes: Uint8Array) => {
    await fs.writeFile(path.join(folder, 'x'), bytes);
    return readScriptFile(path.join(folder, 'x'));
  };
  try {
    expect(await write(Buffer.from('மழை'))).toBe('மழை');
    expect(await write(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('மழை', 'utf16le')]))).toBe('மழை');
    await expect(write(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]))).rejects.toMatchObject({ code: 'SCRIPT_NOT_TEXT' });
    await expect(write(Buffer.alloc(10 * 1024 * 1024, 'a'))).rejects.toMatchObject({ code: 'SCRIPT_TOO_LONG' });
    await expect(readScriptFile(path.join(folder, 'none'))).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(readScriptFile(folder)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  } finally {
    await fs.rm(folder, { recursive: true });
  }
});

test.each([
  ['examples/night-rain.fountain', 'night-rain'],
  ['/a/My Film (draft 2).FOUNTAIN', 'my-film-draft-2'],
  ['பொங்கல்.fountain', 'பொங்கல்'],
  ['---.txt', 'film'],
])('the films of %s lie in %s', (file, slug) => {
  expect(slugOf(file)).toBe(slug);
});
