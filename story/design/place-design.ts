import type { PlaceDesign } from '../../schema/shot.ts';
import type { Scene, SceneGraph } from '../../schema/scene-graph.ts';
import { CULTURE_PACKS } from '../culture/packs.ts';
import { seedOf } from './seed.ts';

/** How each scene's place looks: by scene id. */
export function placeDesignsOf(graph: SceneGraph): Record<string, PlaceDesign> {
  return Object.fromEntries(graph.scenes.map((scene) => [scene.id, designOf(scene, graph)]));
}

function designOf(scene: Scene, graph: SceneGraph): PlaceDesign {
  const place = graph.places.find(({ id }) => id === scene.placeId);
  const named = scene.props.flatMap((id) => graph.props.find((prop) => prop.id === id)?.name ?? []);
  const { culture } = scene.culture;
  return {
    kind: place?.kind ?? 'other',
    interior: place?.interior ?? false,
    culture,
    era: graph.era,
    geography: place?.geography ?? graph.geography,
    timeOfDay: scene.timeOfDay,
    weather: scene.weather,
    season: scene.season,
    occasion: scene.culture.occasion,
    props: named,
    palette: [...CULTURE_PACKS[culture].places],
    seed: seedOf((place?.name ?? scene.heading).toLowerCase().replace(/\s+/gu, ' ').trim()),
  };
}
