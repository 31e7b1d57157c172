import type { CultureId } from './culture.ts';
import type { LanguageCode } from './language.ts';
import { AGE_BANDS, type AgeBand, type Gender } from './scene-graph.ts';
import { VOICES, type Voice } from './voices.ts';

/** What is known of someone who needs a voice. `order` is the order of importance: the lowest chooses first. */
export interface VoiceWish {
  characterId: string;
  gender: Gender;
  ageBand: AgeBand;
  culture: CultureId;
  language: LanguageCode;
  order: number;
}

/** What a misfit costs: sex outweighs age, age a repeated voice, a repeated voice culture. */
const COST = {
  otherSex: 100_000,
  neutralForSex: 50_000,
  anyForNeutral: 100,
  ageStep: 60,
  ageSquared: 8,
  repeat: 200,
  foreignCulture: 20,
  noCulture: 8,
  accent: 6,
} as const;

/**
 * A voice id for each character id. Sex and age decide first, then that everyone sounds different, then culture;
 * the same wishes always give the same cast. Voices repeat only when the next distinct one would be of the wrong age or sex.
 */
export function castVoices(wishes: readonly VoiceWish[]): Record<string, string> {
  const uses = new Map<string, number>();
  const cast: Record<string, string> = {};
  const inOrder = wishes.toSorted((a, b) => a.order - b.order || (a.characterId < b.characterId ? -1 : 1));
  for (const wish of inOrder) {
    const cost = (voice: Voice) => misfit(wish, voice) + COST.repeat * (uses.get(voice.id) ?? 0);
    const chosen = VOICES.reduce((best, voice) => (cost(voice) < cost(best) ? voice : best));
    uses.set(chosen.id, (uses.get(chosen.id) ?? 0) + 1);
    cast[wish.characterId] = chosen.id;
  }
  return cast;
}

function misfit(wish: VoiceWish, voice: Voice): number {
  const ageSteps = Math.abs(AGE_BANDS.indexOf(wish.ageBand) - AGE_BANDS.indexOf(voice.ageBand));
  return sexCost(wish, voice) + COST.ageStep * ageSteps + COST.ageSquared * ageSteps ** 2 + cultureCost(wish, voice);
}

function sexCost(wish: VoiceWish, voice: Voice): number {
  if (wish.gender === voice.gender) return 0;
  if (wish.gender === 'neutral') return COST.anyForNeutral;
  return voice.gender === 'neutral' ? COST.neutralForSex : COST.otherSex;
}

function cultureCost(wish: VoiceWish, voice: Voice): number {
  if (voice.cultures.includes(wish.culture)) return 0;
  const british = voice.accent === 'british' && wish.language === 'en' && wish.culture === 'american';
  return (voice.cultures.length === 0 ? COST.noCulture : COST.foreignCulture) + (british ? COST.accent : 0);
}
