import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runFfmpeg } from '../ffmpeg.ts';
import { measureFilm } from '../qc/measure.ts';
import { concatScript, joinJob } from './join.ts';
import { fileNameOf } from './names.ts';

const FPS = 24;
const FRAMES = 36;
const run = { ffmpegPath: 'ffmpeg', ffprobePath: 'ffprobe', signal: new AbortController().signal };
let folder: string;
const at = (name: string) => path.join(folder, name);

/** Three clips that begin with a white frame, and a sound that clicks where each of them begins. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'join-'));
  for (const name of ['1.mp4', '2.mp4', '3.mp4']) {
    await runFfmpeg(
      {
        inputs: [
          { file: `testsrc2=size=320x180:rate=${FPS}:duration=${FRAMES / FPS}`, options: ['-f', 'lavfi'] },
          { file: `color=white:size=320x180:rate=${FPS}:duration=${FRAMES / FPS}`, options: ['-f', 'lavfi'] },
        ],
        options: [
          '-filter_complex',
          "[0][1]overlay=enable='lt(n,1)'",
          '-pix_fmt',
          'yuv420p',
          '-c:v',
          'libx264',
          '-profile:v',
          'high',
          '-preset',
          'ultrafast',
          '-coder',
          '1',
          '-x264-params',
          '8x8dct=1',
          '-bf',
          '2',
          '-g',
          '12',
          '-flags',
          '+cgop',
          '-colorspace',
          'bt709',
          '-color_primaries',
          'bt709',
          '-color_trc',
          'bt709',
          '-video_track_timescale',
          '24000',
        ],
        output: at(name),
      },
      run,
    );
  }
  const click = `aevalsrc='if(lt(mod(t,${FRAMES / FPS}),0.01),0.8*sin(2*PI*2000*t),0)':s=48000:d=${(3 * FRAMES) / FPS}`;
  await runFfmpeg({ inputs: [{ file: click, options: ['-f', 'lavfi'] }], options: ['-ac', '2'], output: at('click.wav') }, run);
  await writeFile(
    at('clips.ffconcat'),
    concatScript(
      ['1.mp4', '2.mp4', '3.mp4'].map((name) => ({ path: at(name), frames: FRAMES })),
      FPS,
    ),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const join = (output: string) =>
  runFfmpeg(joinJob({ script: at('clips.ffconcat'), sound: at('click.wav'), output, title: 'The "long" rain' }), run);

test('a joined film has every frame, moov first, no edit list, and is the same byte for byte again', async () => {
  await join(at('a.mp4'));
  await join(at('b.mp4'));
  expect(await measureFilm(at('a.mp4'), run)).toMatchObject({
    frames: 3 * FRAMES,
    declaredFrames: 3 * FRAMES,
    moovFirst: true,
    editLists: 0,
    profile: 'High',
    startMs: { video: 0, audio: 0 },
  });
  const hash = async (file: string) =>
    createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
  expect(await hash(at('a.mp4'))).toBe(await hash(at('b.mp4')));
});

test('sound falls on the cut at every shot, in the finished file', async () => {
  await join(at('sync.mp4'));
  const heard = await runFfmpeg(
    {
      inputs: [{ file: at('sync.mp4') }],
      options: [
        '-vf',
        'signalstats,metadata=print:key=lavfi.signalstats.YAVG',
        '-af',
        'asetnsamples=n=48,astats=metadata=1:reset=1,ametadata=print:key=lavfi.astats.Overall.Peak_level',
      ],
      output: 'null',
    },
    run,
  );
  const times = (pattern: RegExp) => [...heard.matchAll(pattern)].map(([, time]) => Number(time));
  const flashes = times(/pts_time:([\d.]+)\n[^\n]*YAVG=2[23]\d/g);
  const loud = times(/pts_time:([\d.]+)\n[^\n]*Peak_level=-[0-9]\.\d+/g);
  const clicks = loud.filter((time, index) => index === 0 || time - loud[index - 1]! > 0.5);
  expect(flashes).toEqual([0, 1.5, 3]);
  for (const flash of flashes.slice(1)) expect(Math.min(...clicks.map((click) => Math.abs(click - flash)))).toBeLessThan(1 / FPS / 2);
});

test('an encoder that cannot write says why and leaves nothing behind', async () => {
  await expect(
    runFfmpeg(joinJob({ script: at('none.ffconcat'), sound: at('click.wav'), output: at('none.mp4'), title: '' }), run),
  ).rejects.toMatchObject({ code: 'ENCODER_FAILED' });
  await expect(readFile(at('none.mp4'))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a cancelled encoder stops within two seconds and removes its file', async () => {
  const cancel = new AbortController();
  const endless = {
    inputs: [{ file: 'testsrc2=size=1280x720:rate=24', options: ['-f', 'lavfi'] }],
    options: ['-c:v', 'libx264'],
    output: at('endless.mp4'),
  };
  const running = runFfmpeg(endless, { ...run, signal: cancel.signal, onProgressMs: () => cancel.abort() });
  await expect(running).rejects.toMatchObject({ code: 'CANCELLED' });
  await expect(readFile(at('endless.mp4'))).rejects.toMatchObject({ code: 'ENOENT' });
});

test.each([
  ['Night Rain', 'night-rain'],
  ['பொங்கல் திருநாள்', 'பொங்கல்-திருநாள்'],
  ['../../etc/passwd', 'etc-passwd'],
  ['!!!', 'film'],
])('%s is saved as %s', (title, name) => expect(fileNameOf(title)).toBe(name));
