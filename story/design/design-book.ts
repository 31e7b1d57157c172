import type { DesignBook } from '../../schema/design.ts';
import type { SceneGraph } from '../../schema/scene-graph.ts';
import { castVoices } from '../../schema/voice-casting.ts';
import { looksOf } from './looks.ts';
import { placeDesignsOf } from './place-design.ts';
import { byImportance, voiceWishes } from './voice-wishes.ts';

/** Decides who looks how, who sounds how, and what each scene's place looks like. The same graph always gives the same book. */
export function designStory(graph: SceneGraph): DesignBook {
  const looks = looksOf(graph, byImportance(graph));
  const voices = castVoices(voiceWishes(graph));
  const cast: DesignBook['cast'] = {};
  for (const { id, name } of graph.characters) {
    const look = looks[id];
    if (look) cast[id] = { name, look, voiceId: voices[id] ?? '' };
  }
  return { cast, places: placeDesignsOf(graph) };
}
