import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { WorkflowFailedError } from '@temporalio/client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { S3Store } from '../storage/s3.ts';
import { type S3Server, startS3Server } from '../storage/testing.ts';
import { builtinPictureEngine } from './animation/builtin.ts';
import { WorkLog, plainEngines } from './production.testing.ts';
import { TestStudio, aDiskStore } from './studio.testing.ts';
import { builtinVoiceEngine } from './voice/builtin.ts';

/** A film of a title, one shot and credits; each call has words of its own, so that nothing of it is on file. */
let number = 0;
const script = (line = 'You came back.') => `Title: Drill ${(number += 1)}

INT. CAFE - NIGHT

MIRA (30) sits at a table.

MIRA
${line.replace('.', `, number ${number}.`)}
`;

let studio: TestStudio;
const log = new WorkLog();
beforeAll(async () => {
  studio = await TestStudio.open({ engines: plainEngines(log) });
}, 60_000);
afterAll(() => studio.close(), 60_000);
beforeEach(() => {
  log.before = () => {};
  log.take();
});

const noticesOf = async (id: string) =>
  (await studio.eventsOf(id)).flatMap(({ payload: { event } }) => (event.kind === 'notice' ? [event.code] : []));
const untilTold = (id: string, code: string) => expect.poll(() => noticesOf(id), { timeout: 60_000 }).toContain(code);

describe('an encoder that dies mid-shot', { timeout: 120_000 }, () => {
  let wrapper: string;
  let picture: ReturnType<typeof builtinPictureEngine>;
  const runs = async () => (await readFile(`${wrapper}.runs`, 'utf8')).trim().split('\n').length;

  /** ffmpeg behind a script that lets it have two megabytes and dies: the first time, or while `${wrapper}.always` is there. */
  beforeAll(async () => {
    wrapper = path.join(studio.folder, 'mortal-ffmpeg');
    await writeFile(
      wrapper,
      `#!/bin/sh
echo run >> "$0.runs"
if mkdir "$0.died" 2>/dev/null || [ -e "$0.always" ]; then head -c 2000000 | ffmpeg "$@"; kill -9 $$; fi
exec ffmpeg "$@"
`,
    );
    await chmod(wrapper, 0o755);
    picture = builtinPictureEngine({ ffmpegPath: wrapper, processes: 2 });
    await studio.hire({ engines: { ...plainEngines(log), picture } });
  });
  afterAll(() => picture.close());

  test('is started again for that shot, and the film comes out whole', async () => {
    const id = await studio.finished(script());
    const row = await studio.rowOf(id);
    expect(row).toMatchObject({ state: 'completed' });
    const clips = (await studio.outputsOf(id)).filter(({ role }) => role.startsWith('clip-'));
    expect(await runs()).toBe(clips.length + 1);
    expect(await studio.scratchFolders()).toEqual([]);
  });

  test('and dies every time: three tries, then ENCODER_FAILED naming the shot', async () => {
    await writeFile(`${wrapper}.always`, '');
    const before = await runs();
    const { id, handle } = await studio.produce(script('You came back to fail.'));
    await expect(handle.result()).rejects.toBeInstanceOf(WorkflowFailedError);
    const row = await studio.rowOf(id);
    expect(row).toMatchObject({ state: 'failed', failureCode: 'ENCODER_FAILED' });
    expect(row.failureShotId).toMatch(/^(title|credits|.+-\d\d)$/);
    expect((await runs()) - before).toBeGreaterThanOrEqual(3);
    await expect.poll(() => studio.scratchFolders(), { timeout: 10_000 }).toEqual([]); // what ran beside it hears of it by heartbeat
  });
});

const canMount = process.getuid?.() === 0 && process.platform === 'linux';
describe.skipIf(!canMount)('a disk that is full (needs root and Linux, to mount a small one)', { timeout: 120_000 }, () => {
  let disk: string;
  const at = (name: string) => path.join(disk, name);
  const fill = () => execFileSync('sh', ['-c', 'head -c 200M /dev/zero > ballast 2>/dev/null; truncate -s -300K ballast'], { cwd: disk });
  const free = () => rm(at('ballast'), { force: true });

  beforeAll(async () => {
    disk = path.join(studio.folder, 'disk');
    await mkdir(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs', disk]);
    await mkdir(at('scratch'));
    await studio.hire({ engines: plainEngines(log), store: aDiskStore(at('objects')), scratch: at('scratch') });
  });
  afterEach(free);
  afterAll(() => execFileSync('umount', ['-l', disk]));
  const leftovers = async () => [...(await readdir(at('objects/.incoming'))), ...(await readdir(at('scratch')))];

  test('is told while the film waits, and when space is freed it goes on by itself', async () => {
    fill();
    const { id, handle } = await studio.produce(script());
    await untilTold(id, 'DISK_FULL');
    await free();
    await handle.result();
    expect(await studio.rowOf(id)).toMatchObject({ state: 'completed' });
    expect(await leftovers()).toEqual([]);
  });

  test('and stays full fails the film by name; produced again it makes only what is missing', async () => {
    fill();
    const text = script();
    const { id, handle } = await studio.produce(text);
    await expect(handle.result()).rejects.toBeInstanceOf(WorkflowFailedError);
    expect(await studio.rowOf(id)).toMatchObject({ state: 'failed', failureCode: 'DISK_FULL' });
    expect(await leftovers()).toEqual([]);

    await free();
    await studio.finished(text, { filmId: id, cut: 2 });
    const row = await studio.rowOf(id);
    expect(row).toMatchObject({ state: 'completed', failureCode: null });
    expect(row.reused).toBeGreaterThan(0);
  });
});

describe('a store that is switched off under way', { timeout: 180_000 }, () => {
  let server: S3Server;
  beforeAll(async () => {
    server = await startS3Server();
    const store = new S3Store({ ...server, bucket: 'studio' });
    await store.ready();
    await studio.hire({ engines: plainEngines(log), store });
  }, 60_000);
  afterAll(() => server.stop());

  test('is waited for; once it is back the film completes and nothing is made twice', async () => {
    let halted: Promise<void> | undefined;
    log.before = (what) => (what.startsWith('shot') ? (halted ??= server.halt()) : undefined);
    const { id, handle } = await studio.produce(script());
    await untilTold(id, 'STORE_UNREACHABLE');
    await server.resume();
    await handle.result();
    expect(await studio.rowOf(id)).toMatchObject({ state: 'completed' });
    expect(log.take().filter((what) => what.startsWith('voice'))).toHaveLength(1);
  });
});

describe('a machine without the voice model', { timeout: 120_000 }, () => {
  const voiceAt = (espeakPath: string) => builtinVoiceEngine({ assetsDir: path.join(studio.folder, 'nothing'), espeakPath });
  const hire = (espeakPath: string) => studio.hire({ engines: { ...plainEngines(log), voice: voiceAt(espeakPath) } });

  test('lets another voice speak, and says so', async () => {
    await hire('espeak-ng');
    const id = await studio.finished(script());
    expect(await studio.rowOf(id)).toMatchObject({ state: 'completed' });
    expect(await noticesOf(id)).toContain('FALLBACK_VOICE');
  });

  test.each([
    ['a language that voice lacks', 'espeak-ng', '今日は本当に寒いですね。', 'LANGUAGE_NOT_SPOKEN'],
    ['no voice at all', '/nowhere/espeak-ng', 'You came back.', 'SETUP_INCOMPLETE'],
  ])('with %s fails by name, at once', async (_, espeakPath, line, code) => {
    await hire(espeakPath);
    const { id, handle } = await studio.produce(script(line));
    await expect(handle.result()).rejects.toBeInstanceOf(WorkflowFailedError);
    expect(await studio.rowOf(id)).toMatchObject({ state: 'failed', failureCode: code });
  });
});

describe('a script beyond all measure', { timeout: 180_000 }, () => {
  beforeAll(() => studio.hire({ engines: plainEngines(log, { msPerLetter: 20 }) }));

  test('200 characters in one scene: all are there, those who speak are heard', async () => {
    const letter = (index: number) => String.fromCharCode(65 + index);
    const names = Array.from({ length: 200 }, (_, index) => `B${letter(index % 20)}${letter(Math.floor(index / 20))}NA`);
    const text = `INT. HALL - DAY\n\n${names.map((name) => `${name} (30)`).join(', ')} stand in the hall.\n\n${names[0]!}\nWe are many.\n\n${names[199]!}\nWe are.\n`;
    const id = await studio.finished(text);
    expect(await studio.rowOf(id)).toMatchObject({ state: 'completed' });
    const { key } = (await studio.outputsOf(id)).find(({ role }) => role === 'scene-graph')!;
    const graph = JSON.parse((await studio.artifacts.bytes(key)).toString()) as { characters: { name: string }[] };
    expect(graph.characters.map(({ name }) => name).sort()).toEqual([...names].sort());
    expect(log.take().filter((what) => what.startsWith('voice'))).toEqual(['voice: We are many.', 'voice: We are.']);
  });

  test('a line of 5,000 characters is spoken whole and captioned in cues that can be read', async () => {
    const line = Array.from({ length: 860 }, (_, index) => `w${index}`).join(' ');
    const id = await studio.finished(`INT. ROOM - NIGHT\n\nMIRA\n${line}.\n`);
    expect(line.length).toBeGreaterThan(4_000);
    expect(await studio.rowOf(id)).toMatchObject({ state: 'completed' });
    const { key } = (await studio.outputsOf(id)).find(({ role }) => role === 'srt')!;
    const cues = (await studio.artifacts.bytes(key)).toString().trim().split('\n\n');
    expect(cues.length).toBeGreaterThan(40);
    expect(cues.flatMap((cue) => cue.split('\n').slice(2)).join(' ')).toBe(`${line}.`);
  });
});
