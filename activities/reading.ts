import type { DialogueLine, SceneGraph } from '../schema/scene-graph.ts';

/** Every spoken line of a story, in the order of the script. */
export const linesOf = (graph: SceneGraph): DialogueLine[] =>
  graph.scenes.flatMap(({ beats }) => beats.flatMap(({ events }) => events.filter((event) => event.kind === 'line')));
