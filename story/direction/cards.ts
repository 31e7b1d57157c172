import type { SceneGraph } from '../../schema/scene-graph.ts';
import type { PlannedShot } from '../../schema/shot.ts';

const TITLE_MS = 3500;
const CREDITS_MIN_MS = 4200;
const CREDITS_MAX_MS = 7000;
const NAMES_AT_MOST = 12;
const MAKER = 'AI Film Studio';

/** The card the film opens with. */
export function titleCard(graph: SceneGraph): PlannedShot {
  const by = [graph.credit, graph.author].filter((text) => text !== null && text !== '') as string[]; // the filter leaves text
  return card(graph, { id: 'title', blocks: [[graph.title], ...(by.length > 0 ? [[by.join(' ')]] : [])], durationMs: TITLE_MS });
}

/** The card it closes with: what, by whom, with whom. Long enough to be read. */
export function creditsCard(graph: SceneGraph): PlannedShot {
  const cast = graph.characters.filter(({ role }) => role === 'lead' || role === 'supporting').slice(0, NAMES_AT_MOST);
  const blocks = [[graph.title]];
  if (graph.author) blocks.push(graph.credit ? [graph.author, graph.credit] : [graph.author]);
  if (cast.length > 0) blocks.push(cast.map(({ name }) => name));
  if (graph.author !== MAKER) blocks.push([MAKER]);
  const words = blocks.flat().join(' ').split(/\s+/).length;
  return card(graph, { id: 'credits', blocks, durationMs: Math.min(CREDITS_MAX_MS, Math.max(CREDITS_MIN_MS, 1500 + 250 * words)) });
}

function card(
  graph: SceneGraph,
  { id, blocks, durationMs }: { id: 'title' | 'credits'; blocks: string[][]; durationMs: number },
): PlannedShot {
  const scene = id === 'title' ? graph.scenes[0] : graph.scenes.at(-1);
  return {
    id,
    kind: id,
    sceneId: scene?.id ?? null, // the picture behind the words
    placeId: scene?.placeId ?? null,
    lines: null,
    description: id === 'title' ? `Title: ${graph.title}.` : 'End credits.',
    size: 'wide',
    angle: 'eye-level',
    move: { kind: 'static', direction: null, amount: 0 },
    focus: null,
    over: null,
    figures: [],
    beats: [],
    mood: scene?.mood ?? 'calm',
    transitionIn: 'fade-in',
    transitionOut: 'fade-out',
    card: { blocks },
    durationMs,
  };
}
