import type { PlaceDesign } from '../../schema/shot.ts';
import type { Scene, SceneGraph } from '../../schema/scene-graph.ts';
import { CULTURE_PACKS } from '../culture/packs.ts';
import { seedOf } from './seed.ts';

/** How each scene's place looks: by scene id. */
export function placeDesignsOf(graph: SceneGraph): Record<string, PlaceDesign> {
  return Object.fromEntries(graph.scenes.map((scene) => [scene.id, designOf(scene, graph)]));
}

/** Things of the hand, the body or the belly: the actors', never the set's. */
const NEVER_PLACED =
  /^(?:umbrella|letter|note|envelope|photo|photograph|ticket|coin|coins|money|banknote|ring|key|keys|phone|watch|flask|bottle|cigarette|match|sword|gun|rifle|pistol|knife|wallet|purse|scarf|belt|hat|glasses|sunglasses|necklace|bangles?|water|milk|soup|sandwich|petals?|breath|stick|cane|helmet|gloves?|whistle|stethoscope|crayon|pen|pencil|flashlight|torch)$/u;
const CARRIED =
  /^(?:hold|carry|clutch|grip|grasp|take|pick up|grab|give|hand|pass|bring|wear|drop|throw|receive|snatch|catch|pull|drag|pack|fetch)$/u;

/** Whether a prop is part of the place: nobody in the film carries, wears or hands it on. */
function staysPut(name: string, graph: SceneGraph): boolean {
  if (NEVER_PLACED.test(name) || NEVER_PLACED.test(name.split(' ').at(-1) ?? name)) return false;
  if (graph.characters.some(({ wears }) => wears.some((worn) => worn.endsWith(name)))) return false;
  return !graph.scenes.some(({ beats }) =>
    beats.some(({ events }) =>
      events.some(
        (event) =>
          event.kind === 'action' &&
          event.characterId !== null &&
          CARRIED.test(event.verb) &&
          event.object !== null &&
          (event.object === name || name.endsWith(` ${event.object}`)),
      ),
    ),
  );
}

function designOf(scene: Scene, graph: SceneGraph): PlaceDesign {
  const place = graph.places.find(({ id }) => id === scene.placeId);
  const named = scene.props.flatMap((id) => graph.props.find((prop) => prop.id === id)?.name ?? []).filter((name) => staysPut(name, graph));
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
