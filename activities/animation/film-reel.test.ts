import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StagedShot } from '../../schema/shot.ts';
import { aFigure, aLine, aSpeech, aStagedShot } from '../../stage/acting/testing.ts';
import { openShot } from '../../stage/theatre.ts';
import { builtinPictureEngine } from './builtin.ts';
import { filmReel } from './film-reel.ts';
import { nodePlatform } from './node-platform.ts';
import type { ReelJob } from './reel-jobs.ts';
import { openReelPool } from './reel-pool.ts';

const run = promisify(execFile);
const ffmpegPath = 'ffmpeg';
const never = new AbortController().signal;
const speech = aSpeech(5);
const figures = [
  aFigure('mira', { mark: { x: -0.25, depth: 0.3 }, facing: 40, gazeAt: 'tom' }),
  aFigure('tom', { mark: { x: 0.25, depth: 0.3 }, facing: -40, gazeAt: 'mira' }),
];
const SHOT: StagedShot = aStagedShot(figures, {
  frames: 24,
  beats: [aLine('mira', speech, { to: 'tom', startMs: 0 })],
  speech: { 'line-mira': speech },
  shot: { move: { kind: 'push', direction: null, amount: 0.5 } },
});

let folder: string;
beforeAll(async () => (folder = await mkdtemp(path.join(os.tmpdir(), 'reel-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));
const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const file = (name: string): string => path.join(folder, name);

test('frames asked for in any order are the same bytes', async () => {
  const [forward, shuffled] = [await openShot(nodePlatform, SHOT), await openShot(nodePlatform, SHOT)];
  const order = [...Array(24).keys()].sort((a, b) => ((a * 7) % 24) - ((b * 7) % 24));
  const first = new Map([...Array(24).keys()].map((frame) => [frame, sha(forward.i420(frame))]));
  for (const frame of order) expect(sha(shuffled.i420(frame))).toBe(first.get(frame));
  expect(new Set(first.values()).size).toBeGreaterThan(12);
});

test('two processes make byte-identical clips, as H.264 that joins: closed half-second groups and BT.709', async () => {
  const engine = builtinPictureEngine({ ffmpegPath, processes: 1 });
  try {
    await engine.filmShot(SHOT, { clip: file('a.mp4'), still: file('a.jpg') }, { signal: never });
  } finally {
    await engine.close();
  }
  const seen: number[] = [];
  await filmReel(SHOT, file('b.mp4'), { ffmpegPath, signal: never, onFrame: (done) => seen.push(done) });
  expect(seen).toEqual([...Array(24).keys()].map((frame) => frame + 1));
  expect(sha(await readFile(file('a.mp4')))).toBe(sha(await readFile(file('b.mp4'))));
  const { stdout } = await run('ffprobe', ['-v', 'error', '-count_frames', '-show_streams', '-show_entries', 'frame=pict_type', '-select_streams', 'v', '-of', 'json', file('b.mp4')]); // prettier-ignore
  const { streams, frames } = JSON.parse(stdout) as { streams: Record<string, unknown>[]; frames: { pict_type: string }[] };
  expect(streams[0]).toMatchObject({
    profile: 'High',
    pix_fmt: 'yuv420p',
    color_space: 'bt709',
    color_range: 'tv',
    time_base: '1/90000',
    nb_read_frames: '24',
  });
  expect(frames.flatMap(({ pict_type }, index) => (pict_type === 'I' ? [index] : []))).toEqual([0, 12]);
  expect((await readFile(file('a.jpg'))).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
});

test('a stopped shot leaves nothing and stops within two seconds, in a process and in a pool', async () => {
  const long = { ...SHOT, frames: 2400 };
  const engine = builtinPictureEngine({ ffmpegPath, processes: 1 });
  try {
    for (const film of [
      (signal: AbortSignal, onFrame: (frame: number) => void) => filmReel(long, file('stop.mp4'), { ffmpegPath, signal, onFrame }),
      (signal: AbortSignal, onFrame: (frame: number) => void) =>
        engine.filmShot(long, { clip: file('stop.mp4'), still: file('stop.jpg') }, { signal, onFrame }),
    ]) {
      const abort = new AbortController();
      let at = 0;
      const filming = film(abort.signal, (frame) => {
        if (frame !== 3) return;
        at = performance.now();
        abort.abort();
      });
      await expect(filming).rejects.toMatchObject({ code: 'CANCELLED' });
      expect(performance.now() - at).toBeLessThan(2_000);
      expect((await readdir(folder)).filter((name) => name.startsWith('stop'))).toEqual([]);
    }
  } finally {
    await engine.close();
  }
});

test('an encoder that dies in the middle is named with its last words, and leaves nothing', async () => {
  const dying = file('dying-ffmpeg');
  await writeFile(dying, '#!/bin/sh\nhead -c 200000 > /dev/null\necho "Conversion went wrong" >&2\nexit 1\n');
  await chmod(dying, 0o755);
  await expect(filmReel(SHOT, file('dead.mp4'), { ffmpegPath: dying, signal: never })).rejects.toMatchObject({ code: 'ENCODER_FAILED', message: expect.stringContaining('Conversion went wrong') }); // prettier-ignore
  await expect(filmReel(SHOT, file('dead.mp4'), { ffmpegPath: file('nowhere'), signal: never })).rejects.toMatchObject({
    code: 'ENCODER_MISSING',
  });
  expect((await readdir(folder)).filter((name) => name.startsWith('dead'))).toEqual([]);
});

test('a drawing process that is killed fails its shot, and the next shot gets a new one', async () => {
  const pool = openReelPool({ processes: 1 });
  const job = (shot: StagedShot, name: string): ReelJob => ({ kind: 'shot', shot, clip: file(name), still: null, ffmpegPath });
  try {
    const filming = pool.run(job({ ...SHOT, frames: 2400 }, 'killed.mp4'), {
      signal: never,
      onFrame: (frame) => {
        if (frame === 3) for (const pid of pool.pids) process.kill(pid, 'SIGKILL');
      },
    });
    await expect(filming).rejects.toMatchObject({ code: 'INTERNAL', retryable: true });
    expect((await readdir(folder)).filter((name) => name.startsWith('killed'))).toEqual([]);
    await pool.run(job({ ...SHOT, frames: 2 }, 'next.mp4'), { signal: never });
  } finally {
    await pool.close();
  }
});
