import { ActivityCancellationType, proxyActivities } from '@temporalio/workflow';
import type { AnimationActivities } from '../activities/index.ts';
import type { FilmRef, FilmShotResult } from '../schema/produce.ts';
import { storyteller } from './telling.ts';

export interface ShootShotInput {
  film: FilmRef;
  shotId: string;
  specKey: string;
  frames: number;
  queue: string;
}

/** Films one shot; minutes at most. */
export async function shootShot({ film, shotId, specKey, frames, queue }: ShootShotInput): Promise<FilmShotResult> {
  const { filmShot } = proxyActivities<AnimationActivities>({
    taskQueue: queue,
    startToCloseTimeout: '30 minutes',
    heartbeatTimeout: '8 seconds',
    cancellationType: ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
  });
  const tell = storyteller(film, shotId);

  const result = await filmShot({ film, shotId, specKey, frames });
  await tell(
    {
      kind: 'shot',
      shotId,
      state: 'filmed',
      framesDone: result.frames,
      frames: result.frames,
      made: result.made,
      clipKey: result.key,
      thumbnailKey: result.thumbnailKey,
    },
    ...result.substitutions.map((message) => ({ kind: 'notice' as const, code: 'SUBSTITUTION', message, shotId })),
  );
  return result;
}
