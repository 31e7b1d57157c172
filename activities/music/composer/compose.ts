import type { Timeline } from '../../../schema/timeline.ts';
import { seeded, seedOf } from '../../signal/random.ts';
import { makeMotif, type Motif } from './melody.ts';
import { modeFor } from './modes.ts';
import { paletteFor } from './palettes.ts';
import { ROLES, type Note, type Part, type Role, type Score, type Swell } from './score.ts';
import { sectionsOf, type Section } from './sections.ts';
import { playSection } from './voices.ts';

const SEATS: Readonly<Record<Role, Omit<Part, 'id' | 'role' | 'program'>>> = {
  lead: { pan: 0.15, reverb: 70, volume: 96 },
  pluck: { pan: -0.3, reverb: 55, volume: 88 },
  pad: { pan: 0, reverb: 80, volume: 70 },
  bass: { pan: -0.05, reverb: 40, volume: 84 },
  drum: { pan: 0.1, reverb: 60, volume: 80 },
  bell: { pan: 0.45, reverb: 90, volume: 64 },
};
const STIRRING = new Set(['anger', 'fear', 'surprise', 'joy']);

/** Music for a film: the same timeline always gives the same notes. */
export function composeScore(timeline: Timeline): Score {
  const next = seeded(seedOf(`${timeline.title} ${timeline.scenes.map(({ sceneId }) => sceneId).join(' ')}`));
  const motif = makeMotif(next);
  const tonic = 57 + Math.floor(next() * 7); // A3 to E♭4, the key of the whole film
  const parts = new Map<string, Part>();
  const notes: Note[] = [];
  const sections = sectionsOf(timeline, next);
  sections.forEach((section, index) => {
    const players = seat(parts, section);
    const mode = modeFor(section.culture, section.mood, section.scene);
    notes.push(...playSection(section, { mode, motif: turned(motif, index), tonic, players, next, last: index === sections.length - 1 }));
  });
  return {
    durationMs: timeline.durationMs,
    parts: [...parts.values()],
    notes: notes.toSorted((a, b) => a.startMs - b.startMs || a.pitch - b.pitch),
    swells: swellsOf(timeline, sections),
  };
}

/** Gives the section its players; the same instrument in the same role keeps its seat through the film. */
function seat(parts: Map<string, Part>, { culture, scene, mood }: Section): Record<Role, string> {
  const palette = paletteFor(culture, scene.era, mood);
  const entries = ROLES.map((role): [Role, string] => {
    const id = `${role}-${palette[role]}`;
    if (!parts.has(id)) parts.set(id, { id, role, program: palette[role], ...SEATS[role] });
    return [role, id];
  });
  return Object.fromEntries(entries) as Record<Role, string>; // one entry per role
}

/** The idea comes back changed: upside down in every third section, as it was at the end. */
const turned = (motif: Motif, index: number): Motif => (index % 3 === 2 ? { ...motif, steps: motif.steps.map((step) => -step) } : motif);

/** The sections' own levels, rising toward stirring lines, and the end fading out. */
function swellsOf({ lines, durationMs }: Timeline, sections: readonly Section[]): Swell[] {
  const swells: Swell[] = sections.flatMap(({ startMs, endMs, gait }) => [
    { atMs: startMs, level: gait.level * 0.85 },
    { atMs: endMs - 400, level: gait.level },
  ]);
  for (const { emotion, startMs, durationMs: lasts } of lines) {
    if (!STIRRING.has(emotion)) continue;
    const base = sections.findLast((section) => section.startMs <= startMs)?.gait.level ?? 0.5;
    swells.push(
      { atMs: Math.max(0, startMs - 1800), level: base * 0.9 },
      { atMs: startMs + lasts, level: Math.min(1, base + 0.25) },
      { atMs: startMs + lasts + 3500, level: base },
    );
  }
  const fading = Math.min(2500, durationMs / 3);
  const kept = swells.filter(({ atMs }) => atMs < durationMs - fading).toSorted((a, b) => a.atMs - b.atMs);
  return [...kept, { atMs: durationMs - fading, level: kept.at(-1)?.level ?? 0.5 }, { atMs: durationMs - 60, level: 0 }];
}
