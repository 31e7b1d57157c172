import { applyFilter, highPass } from '../signal/filters.ts';
import { decibels, integratedLoudness, scale } from '../signal/loudness.ts';

const TARGET_LUFS = -20;
const PEAK = decibels(-1.5);
const BEFORE_MS = 40;
const AFTER_MS = 90;
const FADE_MS = 12;

/** RMS of each 10 ms, 0–1. */
export function envelopeOf(pcm: Float32Array, sampleRate: number): number[] {
  const step = sampleRate / 100;
  return Array.from({ length: Math.ceil(pcm.length / step) }, (_, index) => {
    const part = pcm.subarray(Math.round(index * step), Math.round((index + 1) * step));
    return Math.round(Math.min(1, Math.sqrt(part.reduce((sum, value) => sum + value * value, 0) / Math.max(1, part.length))) * 1e4) / 1e4;
  });
}

/** Where speech starts and ends, in samples: from the first 10 ms within 40 dB of the loudest to the last, and a little air. */
export function speechBounds(pcm: Float32Array, sampleRate: number): { from: number; to: number } {
  const envelope = envelopeOf(pcm, sampleRate);
  const threshold = Math.max(...envelope, 0) * decibels(-40);
  const audible = (level: number) => level > threshold && level > 0.0005;
  const first = envelope.findIndex(audible);
  if (first < 0) return { from: 0, to: pcm.length };
  const sample = (ms: number) => Math.round((ms * sampleRate) / 1000);
  const last = envelope.findLastIndex(audible);
  return { from: Math.max(0, sample(first * 10 - BEFORE_MS)), to: Math.min(pcm.length, sample((last + 1) * 10 + AFTER_MS)) };
}

/** Rumble out, edges faded, and level brought to −20 LUFS + `levelDb` without passing −1.5 dBFS: peaks above are bent, not cut. Works in place. */
export function levelled(pcm: Float32Array, sampleRate: number, levelDb: number): Float32Array {
  applyFilter(pcm, highPass({ hz: 55, sampleRate }));
  const fade = Math.round((FADE_MS * sampleRate) / 1000);
  for (let index = 0; index < Math.min(fade, pcm.length); index++) {
    pcm[index] = (pcm[index] ?? 0) * (index / fade);
    pcm[pcm.length - 1 - index] = (pcm[pcm.length - 1 - index] ?? 0) * (index / fade);
  }
  const loudness = integratedLoudness({ sampleRate, channels: [pcm] });
  if (loudness === -Infinity) return pcm;
  scale(pcm, decibels(TARGET_LUFS + levelDb - loudness));
  return bent(pcm);
}

/** Peaks above half of full scale bend smoothly toward −1.5 dBFS. */
function bent(pcm: Float32Array): Float32Array {
  const knee = 0.5;
  for (let index = 0; index < pcm.length; index++) {
    const value = pcm[index] ?? 0;
    const size = Math.abs(value);
    if (size > knee) pcm[index] = Math.sign(value) * (knee + (PEAK - knee) * Math.tanh((size - knee) / (PEAK - knee)));
  }
  return pcm;
}
