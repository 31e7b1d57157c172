import type { SceneGraph } from '../../schema/scene-graph.ts';
import type { PlannedShot } from '../../schema/shot.ts';
import { CREDIT_WORDS } from './credit-words.ts';

const TITLE_MS = 3500;
const CREDITS_MIN_MS = 4200;
const CREDITS_MAX_MS = 7000;
const NAMES_AT_MOST = 12;

/** The card the film opens with. */
export function titleCard(graph: SceneGraph): PlannedShot {
  const by = [graph.credit, graph.author].filter((text) => text !== null && text !== '') as string[]; // the filter leaves text
  return card(graph, { id: 'title', blocks: [[graph.title], ...(by.length > 0 ? [[by.join(' ')]] : [])], durationMs: TITLE_MS });
}

/** The card it closes with: what, by whom, with whom, each under its heading. Long enough to be read. */
export function creditsCard(graph: SceneGraph): PlannedShot {
  const words = CREDIT_WORDS[graph.language];
  const named = graph.characters.filter(({ role }) => role !== 'extra').slice(0, NAMES_AT_MOST);
  const cast = named.filter(({ role }) => role !== 'voice').map(({ name }) => name);
  const voices = named.filter(({ role }) => role === 'voice').map(({ name }) => name);
  const blocks = [[graph.title]];
  if (graph.author) blocks.push([graph.credit ? capitalised(graph.credit) : words.by, graph.author]);
  if (cast.length > 0) blocks.push([words.cast, ...cast]);
  if (voices.length > 0) blocks.push([words.voices, ...voices]);
  blocks.push([words.madeWith]);
  const count = blocks.flat().join(' ').split(/\s+/).length;
  return card(graph, { id: 'credits', blocks, durationMs: Math.min(CREDITS_MAX_MS, Math.max(CREDITS_MIN_MS, 1500 + 250 * count)) });
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

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
