import type { CultureId } from '../../schema/culture.ts';
import type { Character, SceneGraph } from '../../schema/scene-graph.ts';
import { nounOf } from '../analysis/cast.ts';
import { fullNameFacts } from '../analysis/names/name-index.ts';

/** Whose looks and voice somebody gets: the culture of their name where it speaks clearly, else that of the scenes they are in. */
export function cultureOf(character: Character, graph: SceneGraph): CultureId {
  const counts = new Map<CultureId, number>();
  for (const scene of graph.scenes)
    if (scene.present.includes(character.id)) counts.set(scene.culture.culture, (counts.get(scene.culture.culture) ?? 0) + 1);
  const around = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? graph.culture.culture;
  if (nounOf(character.name)) return around;
  const facts =
    fullNameFacts(character.name) ?? character.aliases.map((alias) => fullNameFacts(alias)).find((known) => known !== null) ?? null;
  if (!facts || (facts.cultures[around] ?? 0) > 0) return around;
  const own = (Object.entries(facts.cultures) as [CultureId, number][]).sort((a, b) => b[1] - a[1])[0];
  return own && own[1] >= 0.4 ? own[0] : around;
}
