import type { Action, Character, CultureFinding, DialogueLine, Emotion, LineRange, Scene, SceneGraph } from '../../schema/scene-graph.ts';
import type { Element } from '../fountain/syntax.ts';
import { parseFountain } from '../fountain/parse.ts';
import { cutScenes, type SceneSource } from '../scene-source.ts';

const EMOTIONS: Readonly<Record<string, Emotion>> = {
  sad: 'sadness',
  angry: 'anger',
  afraid: 'fear',
  joyful: 'joy',
  surprised: 'surprise',
  calm: 'calm',
};
const noCulture = (): CultureFinding => ({
  culture: 'european',
  confidence: 1,
  evidence: [],
  runnerUp: null,
  style: 'modern',
  occasion: null,
});

/**
 * A scene graph from a screenplay in the plainest words, without any analysis: a sentence is `NAME verbs …`, the feeling of a line
 * stands in its parenthetical, `NAME1` after a verb is whom it is done to. For tests of direction.
 */
export function plainGraph(fountain: string): SceneGraph {
  const sources = cutScenes(parseFountain(fountain));
  const names = new Set(fountain.match(/\b[A-Z]{2,}[A-Z0-9]*\b/g)?.filter((word) => !/^(INT|EXT|DAY|NIGHT|VO|OS)$/.test(word)));
  const scenes = sources.map((source) => plainScene(source, names));
  const speaking = new Set(scenes.flatMap(({ present }) => present));
  return {
    version: 1,
    title: 'Test',
    credit: null,
    author: null,
    language: 'en',
    genre: 'drama',
    era: 'modern',
    geography: null,
    culture: noCulture(),
    characters: [...speaking].map(plainCharacter),
    places: scenes.map(({ placeId, lines }, index) => ({
      id: placeId,
      name: placeId,
      kind: 'street',
      interior: sources[index]!.heading?.interior ?? false,
      sacred: false,
      public: true,
      geography: null,
      lines,
    })),
    props: [{ id: 'letter', name: 'letter', lines: { from: 1, to: 1 } }],
    scenes,
    notices: [],
  };
}

const plainCharacter = (id: string): Character => ({
  id,
  name: id.toUpperCase(),
  aliases: [],
  role: 'lead',
  gender: 'neutral',
  ageBand: 'adult',
  ageYears: null,
  description: '',
  wears: [],
  relationships: [],
  lines: { from: 1, to: 1 },
});

function plainScene(source: SceneSource, names: ReadonlySet<string>): Scene {
  const events = source.elements.flatMap((element, index) => plainEvents(source, index, element, names));
  for (const [index, event] of events.entries()) event.id = `${source.id}-e${index}`;
  const present = [
    ...new Set(events.flatMap((event) => (event.kind === 'line' && event.via !== 'on-screen' ? [] : [event.characterId]))),
  ].filter((id) => id !== null);
  return {
    id: source.id,
    number: null,
    heading: source.heading?.text ?? '',
    synopsis: null,
    placeId: (source.heading?.placeText ?? 'nowhere').toLowerCase(),
    timeOfDay: 'noon',
    weather: 'clear',
    season: null,
    mood: 'calm',
    culture: noCulture(),
    present,
    emotions: {},
    props: ['letter'],
    beats: [{ id: `${source.id}-b1`, lines: source.lines, mood: 'tense', events }],
    cues: [],
    transition: source.elements.find(({ kind }) => kind === 'transition')?.text ?? null,
    lines: source.lines,
  };
}

function plainEvents(source: SceneSource, index: number, element: Element, names: ReadonlySet<string>): (DialogueLine | Action)[] {
  if (element.kind === 'action') {
    const sentences = element.text.match(/[^.!?]+[.!?]*/g) ?? [];
    return sentences.map((sentence) => plainAction(sentence.trim(), element.lines, names));
  }
  if (element.kind !== 'dialogue') return [];
  const before = source.elements.slice(0, index);
  const cue = before.findLast(({ kind }) => kind === 'character');
  const parenthetical = before.at(-1)?.kind === 'parenthetical' ? before.at(-1)!.text : null;
  return cue?.kind === 'character' ? [plainLine(element, { name: cue.name, extension: cue.extensions[0], parenthetical })] : [];
}

function plainLine(
  { text, lines }: Element,
  { name, extension, parenthetical }: { name: string; extension: string | undefined; parenthetical: string | null },
): DialogueLine {
  return {
    kind: 'line',
    id: '',
    characterId: name.toLowerCase(),
    text,
    language: 'en',
    parenthetical,
    manner: 'normal',
    via: extension === 'V.O.' ? 'voice-over' : extension === 'O.S.' ? 'off-screen' : 'on-screen',
    to: null,
    emotion: EMOTIONS[parenthetical ?? ''] ?? 'calm',
    dualWith: null,
    lines,
  };
}

function plainAction(text: string, lines: LineRange, names: ReadonlySet<string>): Action {
  const [first = '', second = '', ...rest] = text.replace(/[.!?]+$/, '').split(' ');
  const known = names.has(first);
  const towards = rest.find((word) => names.has(word)) ?? null;
  const object = rest.includes('letter') ? 'letter' : null;
  const verb = (known ? second : first).toLowerCase().replace(/(?<=[^s])s$/, '');
  return {
    kind: 'action',
    id: '',
    characterId: known ? first.toLowerCase() : null,
    verb,
    object,
    towards: towards?.toLowerCase() ?? null,
    text,
    emotion: null,
    lines,
  };
}
