/** What a part does in the music; the composer writes for roles, the palette says who plays them. */
export const ROLES = ['lead', 'pluck', 'pad', 'bass', 'drum', 'bell'] as const;
export type Role = (typeof ROLES)[number];

/** Someone playing: a General MIDI program (from 0) on its own channel. */
export interface Part {
  readonly id: string;
  readonly role: Role;
  readonly program: number;
  readonly pan: number; // −1 … 1
  readonly reverb: number; // 0 … 127
  readonly volume: number; // 0 … 127
}

/** One note. `cents` bends it off the piano's keys: maqam and raga need that. */
export interface Note {
  readonly part: string;
  readonly startMs: number;
  readonly durationMs: number;
  readonly pitch: number; // MIDI key
  readonly cents: number;
  readonly velocity: number; // 1 … 127
}

/** How loud everyone plays from a moment on, 0 … 1; in between it moves steadily. */
export interface Swell {
  readonly atMs: number;
  readonly level: number;
}

export interface Score {
  readonly durationMs: number;
  readonly parts: readonly Part[];
  readonly notes: readonly Note[];
  readonly swells: readonly Swell[];
}
