import type { CultureId } from '../../../schema/culture.ts';
import type { Role } from './score.ts';

/** Who plays each role, as General MIDI programs counted from 0. Where GM lacks an instrument its nearest kin stands in. */
export type Palette = Readonly<Record<Role, number>>;

export const GM = {
  piano: 0, electricPiano: 4, celesta: 8, musicBox: 10, vibraphone: 11, marimba: 12, santur: 15, guitar: 24, steelGuitar: 25, bass: 32, violin: 40, cello: 42, tremolo: 44, pizzicato: 45, harp: 46, timpani: 47,
  strings: 48, slowStrings: 49, choir: 52, horn: 60, oboe: 68, clarinet: 71, flute: 73, panFlute: 75, shakuhachi: 77, warmPad: 89, polySynth: 90, bowedPad: 92, halo: 94, crystal: 98,
  sitar: 104, shamisen: 106, koto: 107, kalimba: 108, fiddle: 110, shanai: 111, tinkleBell: 112, woodblock: 115, taiko: 116, melodicTom: 117,
} as const; // prettier-ignore

const carnatic: Palette = {
  lead: GM.flute,
  pluck: GM.sitar,
  pad: GM.slowStrings,
  bass: GM.cello,
  drum: GM.melodicTom,
  bell: GM.tinkleBell,
}; // veena by sitar, mridangam by tom
const hindustani: Palette = {
  lead: GM.flute,
  pluck: GM.santur,
  pad: GM.slowStrings,
  bass: GM.sitar,
  drum: GM.melodicTom,
  bell: GM.tinkleBell,
};
const european: Palette = { lead: GM.oboe, pluck: GM.harp, pad: GM.strings, bass: GM.cello, drum: GM.timpani, bell: GM.celesta };

const PALETTES: Record<CultureId, Palette> = {
  tamil: carnatic,
  telugu: carnatic,
  malayalam: carnatic,
  kannada: { ...carnatic, lead: GM.violin },
  hindi: hindustani,
  punjabi: { ...hindustani, pluck: GM.sitar },
  bengali: { ...hindustani, pluck: GM.guitar },
  chinese: { lead: GM.fiddle, pluck: GM.koto, pad: GM.slowStrings, bass: GM.cello, drum: GM.taiko, bell: GM.tinkleBell }, // erhu by fiddle, guzheng by koto
  korean: { lead: GM.panFlute, pluck: GM.koto, pad: GM.slowStrings, bass: GM.cello, drum: GM.taiko, bell: GM.woodblock },
  japanese: { lead: GM.shakuhachi, pluck: GM.koto, pad: GM.slowStrings, bass: GM.shamisen, drum: GM.taiko, bell: GM.tinkleBell },
  american: { lead: GM.clarinet, pluck: GM.piano, pad: GM.strings, bass: GM.bass, drum: GM.timpani, bell: GM.vibraphone },
  european,
  'middle-eastern': { lead: GM.panFlute, pluck: GM.guitar, pad: GM.slowStrings, bass: GM.cello, drum: GM.melodicTom, bell: GM.santur }, // ney, oud, qanun
  african: { lead: GM.kalimba, pluck: GM.marimba, pad: GM.choir, bass: GM.bass, drum: GM.melodicTom, bell: GM.kalimba },
  fantasy: { ...european, lead: GM.panFlute, pad: GM.choir },
};

const MODERN_WEST: Partial<Record<CultureId, Palette>> = {
  european: { ...european, pluck: GM.piano },
};
const FUTURE: Partial<Palette> = { pad: GM.warmPad, pluck: GM.electricPiano, bell: GM.crystal };

/** Who plays in a scene of this culture and era; in a tense or sad one cello and tremolo take over from sweeter voices. */
export function paletteFor(culture: CultureId, era: 'traditional' | 'modern' | 'futuristic', mood: string): Palette {
  const base = (era === 'modern' ? MODERN_WEST[culture] : undefined) ?? PALETTES[culture];
  const ofEra = era === 'futuristic' ? { ...base, ...FUTURE } : base;
  const western = culture === 'american' || culture === 'european' || culture === 'fantasy';
  if (!western) return ofEra;
  if (mood === 'tense' || mood === 'dramatic')
    return {
      ...ofEra,
      lead: GM.cello,
      pad: mood === 'tense' ? GM.tremolo : ofEra.pad,
      pluck: mood === 'tense' ? GM.pizzicato : ofEra.pluck,
    };
  return mood === 'sad' ? { ...ofEra, lead: GM.cello } : ofEra;
}
