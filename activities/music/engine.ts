import type { Timeline } from '../../schema/timeline.ts';

/** What the engine did otherwise than asked, in words for the report. */
export interface SoundNotice {
  readonly code: 'CUE_NOT_PLAYED' | 'SOUND_SUBSTITUTED';
  readonly message: string;
}

/** Something that makes a film's sound. Every file it writes is a WAV, 48 kHz stereo, exactly as long as the film, and the same for the same timeline. */
export interface MusicEngine {
  readonly id: string;
  /** Part of every artifact key: changes whenever the same timeline would sound different. */
  readonly version: string;
  readonly queue: 'cpu' | 'gpu';
  /** The score. @throws SETUP_INCOMPLETE (no sound font), DISK_FULL, CANCELLED */
  compose(timeline: Timeline, output: SoundOutput): Promise<readonly SoundNotice[]>;
  /** What the places sound like. */
  surround(timeline: Timeline, output: SoundOutput): Promise<readonly SoundNotice[]>;
  /** What the actions sound like. */
  punctuate(timeline: Timeline, output: SoundOutput): Promise<readonly SoundNotice[]>;
}

export interface SoundOutput {
  readonly path: string;
  readonly signal: AbortSignal;
}
