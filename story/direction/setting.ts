import type { LanguageCode } from '../../schema/language.ts';
import type { Action, AgeBand, DialogueLine, PlaceKind, Scene, SceneGraph } from '../../schema/scene-graph.ts';

export type StoryEvent = DialogueLine | Action;

/** Everything the planning of one scene depends on, and nothing else: equal settings give equal shots. */
export interface SceneSetting {
  scene: Scene;
  /** Of everyone in the story whom the scene names. */
  people: Record<string, { name: string; ageBand: AgeBand }>;
  /** Names of the scene's props. */
  props: string[];
  place: { kind: PlaceKind; interior: boolean; name: string };
  /** Whether the film has been here before. */
  placeSeen: boolean;
  isFirst: boolean;
  isLast: boolean;
  language: LanguageCode;
}

/** The settings of all scenes in order. */
export function settingsOf(graph: SceneGraph): SceneSetting[] {
  const characters = new Map(graph.characters.map((character) => [character.id, character]));
  const places = new Map(graph.places.map((place) => [place.id, place]));
  const propNames = new Map(graph.props.map(({ id, name }) => [id, name]));
  const seen = new Set<string>();
  return graph.scenes.map((scene, index) => {
    const place = places.get(scene.placeId);
    const placeSeen = seen.has(scene.placeId);
    seen.add(scene.placeId);
    const named = new Set([...scene.present, ...eventsOf(scene).flatMap(idsIn)]);
    const people: SceneSetting['people'] = {};
    for (const id of named) {
      const character = characters.get(id);
      people[id] = { name: character?.name ?? id, ageBand: character?.ageBand ?? 'adult' };
    }
    return {
      scene,
      people,
      props: scene.props.map((id) => propNames.get(id) ?? id),
      place: { kind: place?.kind ?? 'other', interior: place?.interior ?? false, name: place?.name ?? scene.heading },
      placeSeen,
      isFirst: index === 0,
      isLast: index === graph.scenes.length - 1,
      language: graph.language,
    };
  });
}

/** The lines and actions of a scene in order. */
export const eventsOf = (scene: Scene): StoryEvent[] => scene.beats.flatMap(({ events }) => events);

function idsIn(event: StoryEvent): string[] {
  const others = event.kind === 'line' ? [event.to] : [event.towards];
  return [event.characterId, ...others].filter((id) => id !== null);
}
