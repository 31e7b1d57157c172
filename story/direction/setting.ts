import type { LanguageCode } from '../../schema/language.ts';
import type { Action, AgeBand, DialogueLine, PlaceKind, Scene, SceneGraph } from '../../schema/scene-graph.ts';
import { calledIn, namesOf } from './qualities.ts';

export type StoryEvent = DialogueLine | Action;

/** A prop by the name the story knows it by, by that with its colour or stuff ("black umbrella"), and by all words the script has for it. */
export interface Thing {
  name: string;
  called: string;
  words: string[];
}
/** What somebody has in the right hand and in the left, as called. */
export interface Hands {
  holds: string | null;
  also: string | null;
}

/** Everything the planning of one scene depends on, and nothing else: equal settings give equal shots. */
export interface SceneSetting {
  scene: Scene;
  /** Of everyone in the story whom the scene names. */
  people: Record<string, { name: string; ageBand: AgeBand }>;
  /** The scene's props. */
  props: Thing[];
  /** What people bring along from the scene before, when it was in the same place. */
  carried: Record<string, Hands>;
  place: { kind: PlaceKind; interior: boolean; name: string };
  /** Whether the film has been here before. */
  placeSeen: boolean;
  isFirst: boolean;
  isLast: boolean;
  /** The next scene is here too, some time after. */
  timePasses: boolean;
  language: LanguageCode;
}

/** The settings of all scenes in order, nobody bringing anything along yet. */
export function settingsOf(graph: SceneGraph): SceneSetting[] {
  const characters = new Map(graph.characters.map((character) => [character.id, character]));
  const places = new Map(graph.places.map((place) => [place.id, place]));
  const things = new Map(thingsOf(graph).map((thing, index) => [graph.props[index]!.id, thing]));
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
      props: scene.props.map((id) => things.get(id) ?? { name: id, called: id, words: [id] }),
      carried: {},
      place: { kind: place?.kind ?? 'other', interior: place?.interior ?? false, name: place?.name ?? scene.heading },
      placeSeen,
      isFirst: index === 0,
      isLast: index === graph.scenes.length - 1,
      timePasses: isLater(scene, graph.scenes[index + 1]),
      language: graph.language,
    };
  });
}

/** The lines and actions of a scene in order. */
export const eventsOf = (scene: Scene): StoryEvent[] => scene.beats.flatMap(({ events }) => events);

/** Whether a scene is in the same place as the one before, at another time: shown by a dissolve. */
const isLater = ({ placeId, timeOfDay }: Scene, next: Scene | undefined): boolean =>
  next !== undefined && next.placeId === placeId && (next.timeOfDay !== timeOfDay || /\blater\b/i.test(next.heading));

/** A film's props, each called as the script first calls it. */
function thingsOf({ props, scenes, language }: SceneGraph): Thing[] {
  const texts = scenes.flatMap((scene) => eventsOf(scene).flatMap((event) => (event.kind === 'action' ? [event.text] : [])));
  return props.map(({ name }) => {
    const words = namesOf(name, language);
    for (const text of texts) {
      const called = calledIn(text, name, words);
      if (called !== name) return { name, called, words };
    }
    return { name, called: name, words };
  });
}

function idsIn(event: StoryEvent): string[] {
  const others = event.kind === 'line' ? [event.to] : [event.towards];
  return [event.characterId, ...others].filter((id) => id !== null);
}
