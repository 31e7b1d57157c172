import { paintPlaceView, paintPortrait, type Picture } from '../../stage/portrait.ts';
import type { Substitution } from '../../stage/contract.ts';
import { filmReel } from './film-reel.ts';
import { nodePlatform } from './node-platform.ts';
import { failureOf, whole, type FromReel, type ReelJob, type ToReel } from './reel-jobs.ts';
import { writeStill } from './still.ts';

/*
 * A drawing process: does one job at a time for the process that started it, and ends with it. Started by reel-pool.ts.
 */

const PORTRAIT = { width: 768, height: 960 };
const VIEW = { width: 1280, height: 720 };

let running: AbortController | null = null;
const tell = (message: FromReel): void => void process.send?.(message);

process.on('disconnect', () => process.exit(0)); // whoever wanted the pictures is gone
process.on('message', (message: ToReel) => {
  if (message.do === 'stop') running?.abort();
  else void perform(message.job);
});

async function perform(job: ReelJob): Promise<void> {
  running = new AbortController();
  try {
    tell({ tell: 'done', substitutions: await draw(job, running.signal) });
  } catch (reason) {
    tell(failureOf(reason));
  } finally {
    running = null;
  }
}

async function draw(job: ReelJob, signal: AbortSignal): Promise<readonly Substitution[]> {
  if (job.kind === 'shot') {
    const { shot, clip, still, ffmpegPath } = job;
    const onFrame = (framesDone: number): void => tell({ tell: 'frame', framesDone });
    return filmReel(shot, clip, { ffmpegPath, signal, onFrame, ...(still !== null && { still }) });
  }
  const picture =
    job.kind === 'character' ? await paintPortrait(nodePlatform, job.look, PORTRAIT) : await paintPlaceView(nodePlatform, job.design, VIEW);
  await whole(job.file, (partial) => writePng(picture, partial));
  return [];
}

const writePng = ({ rgba, width, height }: Picture, file: string): Promise<void> => writeStill(rgba, { width, height }, file, 'png');
