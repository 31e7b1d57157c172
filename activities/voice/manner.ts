import { applyFilter, highShelf, peak } from '../signal/filters.ts';
import type { SpeechNotice, SpeechRequest } from './engine.ts';
import { MODEL_SAMPLE_RATE } from './kokoro.ts';
import { whispered } from './whisper.ts';

/** What pace and pitch can't do: breath for a whisper, an edge for a shout. */
export function inManner(pcm: Float32Array, { manner, emotion }: SpeechRequest): Float32Array {
  if (manner === 'whisper') return whispered(pcm);
  if (manner === 'shout' || emotion === 'anger') {
    const strength = manner === 'shout' ? 1 : 0.5;
    applyFilter(pcm, peak({ hz: 2600, sampleRate: MODEL_SAMPLE_RATE, q: 0.8 }, 5 * strength));
    return applyFilter(pcm, highShelf({ hz: 5000, sampleRate: MODEL_SAMPLE_RATE }, 2 * strength));
  }
  if (manner === 'think') return applyFilter(pcm, highShelf({ hz: 3500, sampleRate: MODEL_SAMPLE_RATE }, -5));
  return emotion === 'sadness' ? applyFilter(pcm, highShelf({ hz: 4000, sampleRate: MODEL_SAMPLE_RATE }, -2)) : pcm;
}

export const mannerNotices = ({ manner }: SpeechRequest): SpeechNotice[] =>
  manner === 'sing' ? [{ code: 'SPOKEN_NOT_SUNG', message: 'The built-in voice can’t sing: the line is spoken slowly' }] : [];
