import { readFile } from 'node:fs/promises';
import { SoundBankLoader, SpessaSynthProcessor } from 'spessasynth_core';
import { StudioError } from '../../../schema/errors.ts';
import { FILM_SAMPLE_RATE, samplesAt, silence, type Stereo } from '../../signal/stereo.ts';
import type { Part, Score, Swell } from './score.ts';

const BLOCK = 1024;
const DRUM_CHANNEL = 9;
const CONTROLLER = { volume: 7, pan: 10, expression: 11, reverb: 91, chorus: 93 } as const;
const BEND_RANGE_CENTS = 200;
const EXPRESSION_EVERY_MS = 60;

interface Event {
  readonly at: number; // sample
  readonly order: number; // of events at one sample: notes end before others begin
  readonly play: (synth: SpessaSynthProcessor) => void;
}

/** Plays a score with a sound font; as long as `length` samples. @throws SETUP_INCOMPLETE */
export async function renderScore(score: Score, { soundFontPath, length }: { soundFontPath: string; length: number }): Promise<Stereo> {
  const synth = new SpessaSynthProcessor(FILM_SAMPLE_RATE, { maxBufferSize: BLOCK, eventsEnabled: false });
  synth.soundBankManager.addSoundBank(SoundBankLoader.fromArrayBuffer(await openSoundFont(soundFontPath)), 'film');
  await synth.processorInitialized;
  const channels = seatParts(synth, score.parts);
  const events = eventsOf(score, channels);
  const film = silence(length);
  let next = 0;
  for (let at = 0; at < length;) {
    for (let event = events[next]; event && event.at <= at; event = events[++next]) event.play(synth);
    const count = Math.min(BLOCK, length - at, Math.max(1, (events[next]?.at ?? length) - at));
    synth.process(film.left, film.right, at, count);
    at += count;
  }
  synth.destroySynthProcessor();
  return film;
}

async function openSoundFont(path: string): Promise<ArrayBuffer> {
  try {
    const bytes = await readFile(path);
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer; // a file's buffer is never shared
  } catch (error) {
    throw new StudioError('SETUP_INCOMPLETE', 'The sound font is missing: run set-up again', { cause: error, details: { path } });
  }
}

/** A channel for each part; every sixteenth is for drum kits and stays free. */
function seatParts(synth: SpessaSynthProcessor, parts: readonly Part[]): Map<string, number> {
  const channels = new Map<string, number>();
  let channel = 0;
  for (const part of parts) {
    if (channel % 16 === DRUM_CHANNEL) channel += 1;
    while (synth.midiChannels.length <= channel) synth.createMIDIChannel();
    synth.programChange(channel, part.program);
    synth.controllerChange(channel, CONTROLLER.volume, part.volume);
    synth.controllerChange(channel, CONTROLLER.pan, Math.round(64 + 63 * part.pan));
    synth.controllerChange(channel, CONTROLLER.reverb, part.reverb);
    synth.controllerChange(channel, CONTROLLER.chorus, part.role === 'pad' ? 20 : 0);
    channels.set(part.id, channel);
    channel += 1;
  }
  return channels;
}

function eventsOf({ notes, swells, durationMs }: Score, channels: ReadonlyMap<string, number>): Event[] {
  const events: Event[] = [];
  for (const { part, startMs, durationMs: lasts, pitch, cents, velocity } of notes) {
    const channel = channels.get(part) ?? 0;
    const bend = Math.round(8192 + (8191 * cents) / BEND_RANGE_CENTS);
    events.push({
      at: samplesAt(startMs),
      order: 1,
      play: (synth) => (synth.pitchWheel(channel, bend, pitch), synth.noteOn(channel, pitch, velocity)),
    });
    events.push({ at: samplesAt(startMs + lasts), order: 0, play: (synth) => synth.noteOff(channel, pitch) });
  }
  for (let ms = 0; ms < durationMs; ms += EXPRESSION_EVERY_MS) {
    const value = Math.round(127 * Math.sqrt(levelAt(swells, ms)));
    for (const channel of channels.values())
      events.push({ at: samplesAt(ms), order: -1, play: (synth) => synth.controllerChange(channel, CONTROLLER.expression, value) });
  }
  return events.toSorted((a, b) => a.at - b.at || a.order - b.order);
}

/** The level at a moment, on the line between the swells around it. */
export function levelAt(swells: readonly Swell[], ms: number): number {
  const after = swells.findIndex(({ atMs }) => atMs > ms);
  if (after === 0 || swells.length === 0) return swells[0]?.level ?? 1;
  const from = swells[(after < 0 ? swells.length : after) - 1];
  const to = after < 0 ? from : swells[after];
  if (!from || !to || to.atMs <= from.atMs) return from?.level ?? 1;
  return from.level + ((to.level - from.level) * (ms - from.atMs)) / (to.atMs - from.atMs);
}
