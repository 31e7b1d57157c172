import type { Character, SceneGraph } from '../../schema/scene-graph.ts';
import type { VoiceWish } from '../../schema/voice-casting.ts';
import { cultureOf } from './character-culture.ts';

/** The characters, most important first: by role, then by lines spoken and scenes seen in, then as the script brings them. */
export function byImportance(graph: SceneGraph): Character[] {
  const weight = new Map<string, number>();
  const add = (id: string, by: number): unknown => weight.set(id, (weight.get(id) ?? 0) + by);
  for (const scene of graph.scenes) {
    for (const id of scene.present) add(id, 1);
    for (const { events } of scene.beats)
      for (const event of events) if (event.characterId) add(event.characterId, event.kind === 'line' ? 2 : 1);
  }
  const rank = { lead: 0, supporting: 1, voice: 2, extra: 3 } as const;
  return graph.characters.toSorted((a, b) => rank[a.role] - rank[b.role] || (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0));
}

/** What voice everyone needs; the most important choose first. */
export function voiceWishes(graph: SceneGraph): VoiceWish[] {
  return byImportance(graph).map((character, order) => ({
    characterId: character.id,
    gender: character.gender,
    ageBand: character.ageBand,
    culture: cultureOf(character, graph),
    language: graph.language,
    order,
  }));
}
