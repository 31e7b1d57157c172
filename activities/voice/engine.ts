import type { LanguageCode } from '../../schema/language.ts';
import type { Emotion } from '../../schema/scene-graph.ts';
import type { Speech } from '../../schema/shot.ts';

export type Manner = 'normal' | 'whisper' | 'shout' | 'sing' | 'think';

/** One line to be spoken. `speed` is × the voice's own pace, 0.5–2. `voiceId` names a row of the voice registry. */
export interface SpeechRequest {
  readonly text: string;
  readonly language: LanguageCode;
  readonly voiceId: string;
  readonly emotion: Emotion;
  readonly manner: Manner;
  readonly speed: number;
}

/** What the engine did otherwise than asked, in words for the report; never silently. */
export interface SpeechNotice {
  readonly code: 'FALLBACK_VOICE' | 'LANGUAGE_SUBSTITUTED' | 'SOUNDS_UNKNOWN' | 'SPOKEN_NOT_SUNG' | 'NOTHING_SAID';
  readonly message: string;
}

export interface SpokenLine {
  /** Mono, −1 to 1, trimmed, near −20 LUFS (whispers below, shouts above). */
  readonly pcm: Float32Array;
  readonly sampleRate: number;
  readonly speech: Speech;
  readonly notices: readonly SpeechNotice[];
}

/** Something that speaks lines. The same request gives the same samples. */
export interface VoiceEngine {
  readonly id: string;
  /** Part of every artifact key: changes whenever the same request would sound different. */
  readonly version: string;
  readonly queue: 'cpu' | 'gpu';
  readonly languages: readonly LanguageCode[];
  /** @throws LANGUAGE_NOT_SPOKEN, SETUP_INCOMPLETE, INVALID_INPUT (no such voice), CANCELLED */
  speak(request: SpeechRequest, options: { signal: AbortSignal }): Promise<SpokenLine>;
  /** Lets go of models and processes. */
  close(): Promise<void>;
}
