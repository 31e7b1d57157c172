import { centsOf, phrase, type Motif } from './melody.ts';
import type { Mode } from './modes.ts';
import type { Note, Role } from './score.ts';
import type { Bar, Section } from './sections.ts';

export interface Playing {
  readonly mode: Mode;
  readonly motif: Motif;
  readonly tonic: number;
  readonly players: Readonly<Record<Role, string>>;
  readonly next: () => number;
  /** Whether the film ends with this section. */
  readonly last: boolean;
}

const PHRASE = 4;

/** All notes of a section: a drone or chords, an accompaniment, a tune where nobody speaks, drums where the mood has them, and a close. */
export function playSection(section: Section, playing: Playing): Note[] {
  const tune = tuneOf(section, playing);
  return section.bars.flatMap((bar, index) => {
    if (bar.presence === 'rest') return [];
    const closing = playing.last && index >= section.bars.length - 1;
    if (closing) return close(bar, section, playing);
    return [
      ...ground(bar, index, section, playing),
      ...accompany(bar, index, section, playing),
      ...(tune[index] ?? []),
      ...drum(bar, index, section, playing),
    ];
  });
}

/** A note where the player would put it: a few ms off, a little louder or softer. */
function note(
  role: Role,
  { players, next }: Playing,
  { startMs, durationMs, key, cents = 0, velocity }: { startMs: number; durationMs: number; key: number; cents?: number; velocity: number },
): Note {
  const exact = key + cents / 100;
  const pitch = Math.round(exact);
  return {
    part: players[role],
    startMs: Math.max(0, Math.round(startMs + (next() - 0.5) * 16)),
    durationMs: Math.max(40, Math.round(durationMs)),
    pitch,
    cents: Math.round((exact - pitch) * 100),
    velocity: Math.round(Math.min(127, Math.max(1, velocity * (0.92 + 0.16 * next())))),
  };
}

/** Scale degrees of a bar's chord, or of the drone: tonic and its strongest companion. */
function chordOf(index: number, { chords, rests, up }: Mode): number[] {
  if (!chords)
    return [0, rests[0] === 0 ? rests[1] : up.findIndex((cents) => cents >= 480 && cents <= 720), up.length].filter(
      (degree) => degree >= 0,
    );
  const root = chords[index % chords.length] ?? 0;
  return up.length < 7 ? [root, root + 2, root + 3] : [root, root + 2, root + 4];
}

function ground(bar: Bar, index: number, { barMs, gait }: Section, playing: Playing): Note[] {
  const { mode, tonic } = playing;
  const thin = bar.presence === 'thin';
  const chord = chordOf(index, mode);
  const pads = chord.slice(0, thin ? 2 : 3).map((degree) => note('pad', playing, { startMs: bar.startMs - 30, durationMs: barMs * 1.03, key: tonic - 12, cents: centsOf(degree, mode, false), velocity: (thin ? 40 : 54) + 18 * gait.level })); // prettier-ignore
  if (thin && index % 2 === 1) return pads;
  const root = chord[0] ?? 0;
  return [
    ...pads,
    note('bass', playing, {
      startMs: bar.startMs,
      durationMs: barMs * 0.9,
      key: tonic - 24,
      cents: centsOf(root % mode.up.length, mode, false),
      velocity: 52 + 26 * gait.level,
    }),
  ];
}

/** Broken chords, or plucked runs around the drone; under speech only now and then a tone. */
function accompany(bar: Bar, index: number, { barMs, gait }: Section, playing: Playing): Note[] {
  const { mode, tonic, next } = playing;
  const chord = chordOf(index, mode);
  const slots = gait.beats * 2;
  const thin = bar.presence === 'thin';
  const notes: Note[] = [];
  for (let slot = 0; slot < slots; slot++) {
    const strong = slot % 2 === 0;
    const chance = thin
      ? slot === 0
        ? 0.5
        : strong
          ? 0.18 * gait.busy
          : 0
      : slot === 0
        ? 0.95
        : strong
          ? 0.35 + 0.6 * gait.busy
          : 0.9 * gait.busy ** 1.5;
    if (next() > chance) continue;
    const degree = (chord[[0, 1, 2, 1][slot % 4] ?? 0] ?? 0) + (next() < 0.12 ? mode.up.length : 0);
    notes.push(note('pluck', playing, { startMs: bar.startMs + (slot * barMs) / slots, durationMs: (barMs / slots) * 2.4, key: tonic, cents: centsOf(degree, mode, false), velocity: (strong ? 62 : 50) + 24 * gait.level - (thin ? 12 : 0) })); // prettier-ignore
  }
  if (!thin && index % PHRASE === 0 && next() < 0.5) notes.push(note('bell', playing, { startMs: bar.startMs, durationMs: barMs, key: tonic + 24, cents: centsOf(chord[1] ?? 0, mode, false) % 1200, velocity: 50 })); // prettier-ignore
  return notes;
}

/** The tune bar by bar. It sings only where two bars or more are free of speech, and never comes in on a word. */
function tuneOf({ bars, barMs, gait, mood }: Section, playing: Playing): Note[][] {
  const { mode, motif, next, last, tonic } = playing;
  const tune: Note[][] = bars.map(() => []);
  for (let from = 0; from < bars.length; from += PHRASE) {
    const start = next() < 0.6 ? 0 : (mode.rests[1] ?? 0);
    const ending = last && from + PHRASE >= bars.length;
    const tones = phrase(motif, mode, { next, ending, start });
    const silent = next() < (mood === 'tense' || mood === 'mysterious' ? 0.45 : 0.2) && from > 0;
    for (let index = 0; index < PHRASE && from + index < bars.length; index++) {
      const bar = bars[from + index];
      const free = bar?.presence === 'full' && (bars[from + index + 1]?.presence ?? 'full') !== 'thin';
      if (!bar || !free || silent) continue;
      tune[from + index] = (tones[index] ?? []).flatMap((tone, at, all) => {
        const falling = tone.degree < (all[at - 1]?.degree ?? tone.degree);
        const startMs = bar.startMs + tone.at * barMs;
        const cents = centsOf(tone.degree, mode, falling);
        const main = {
          startMs,
          durationMs: tone.length * barMs * 0.94,
          key: tonic + 12 * gait.octave,
          cents,
          velocity: 68 + 26 * gait.level + (at === 0 ? 6 : 0),
        };
        const graced = mode.chords === null && tone.length >= 0.375 && next() < 0.5;
        if (!graced) return [note('lead', playing, main)];
        const grace = centsOf(tone.degree + (next() < 0.7 ? 1 : -1), mode, false);
        return [
          note('lead', playing, { ...main, durationMs: 90, cents: grace, velocity: main.velocity - 14 }),
          note('lead', playing, { ...main, startMs: startMs + 95, durationMs: main.durationMs - 95 }),
        ];
      });
    }
  }
  return tune;
}

const PATTERNS: Readonly<Record<3 | 4, readonly (readonly number[])[]>> = {
  4: [[1, 0, 0, 0.5, 0, 0, 0.7, 0], [1, 0, 0.4, 0, 0.8, 0, 0.4, 0.4], [1, 0, 0.5, 0.5, 0, 0.5, 0.7, 0]],
  3: [[1, 0, 0.4, 0, 0.6, 0], [1, 0, 0, 0.5, 0.5, 0]],
}; // prettier-ignore

/** Drums have pitches too: tonic on the strong beats, its companion below on the others. */
function drum(bar: Bar, index: number, { barMs, gait }: Section, playing: Playing): Note[] {
  if (gait.drums === 0 || bar.presence === 'thin') return [];
  const { mode, tonic, next } = playing;
  const [, companion = 0] = chordOf(0, { ...mode, chords: null });
  const patterns = PATTERNS[gait.beats];
  const pattern = patterns[Math.floor(index / PHRASE) % patterns.length] ?? [];
  return pattern.flatMap((strength, slot) => {
    if (strength === 0 || next() > gait.drums + strength * 0.4) return [];
    return [
      note('drum', playing, {
        startMs: bar.startMs + (slot * barMs) / pattern.length,
        durationMs: 180,
        key: tonic - 12,
        cents: strength > 0.55 && strength < 0.9 ? centsOf(companion, mode, false) - 1200 : 0,
        velocity: 40 + 55 * strength * gait.drums,
      }),
    ];
  });
}

/** The last bar of the film: tonic in every voice, rung out. */
function close(bar: Bar, { barMs }: Section, playing: Playing): Note[] {
  const { mode, tonic } = playing;
  const third = mode.chords ? 2 : mode.rests[0] === 0 ? mode.rests[1] : mode.rests[0];
  const ring = { startMs: bar.startMs, durationMs: barMs };
  return [
    note('bass', playing, { ...ring, key: tonic - 24, velocity: 66 }),
    ...[0, third, mode.up.length].map((degree) =>
      note('pad', playing, { ...ring, key: tonic - 12, cents: centsOf(degree, mode, false), velocity: 62 }),
    ),
    ...[0, third, mode.up.length].map((degree, index) =>
      note('pluck', playing, {
        ...ring,
        startMs: bar.startMs + index * 70,
        key: tonic,
        cents: centsOf(degree, mode, false),
        velocity: 64 - index * 4,
      }),
    ),
    note('lead', playing, { ...ring, key: tonic, velocity: 60 }),
  ];
}
