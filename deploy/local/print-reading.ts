import type { ScriptReading } from '../../schema/reading.ts';
import type { Scene, SceneGraph } from '../../schema/scene-graph.ts';
import type { PlannedShot } from '../../schema/shot.ts';

/** How to print: ANSI colours or none, and columns of the terminal. */
export interface Page {
  colour: boolean;
  width: number;
}
type Paint = (text: string) => string;
interface Ink {
  bold: Paint;
  faint: Paint;
  accent: Paint;
}

/** A reading for people: the story, who is in it, then scene by scene the shots with length, size, move and what is seen. */
export function printReading({ graph, shots }: ScriptReading, { colour, width }: Page): string {
  const ink = inkOf(colour);
  const columns = Math.max(72, Math.min(width, 160));
  const scenes = graph.scenes.flatMap((scene, index) => printScene(scene, { graph, shots, number: index + 1, ink, columns }));
  const cards = (kind: PlannedShot['kind']) => shots.filter((shot) => shot.kind === kind).map((shot) => shotLine(shot, columns, ink));
  return [
    ...printStory(graph, shots, ink),
    '',
    ...cards('title'),
    ...scenes,
    '',
    ...cards('credits'),
    ...printNotices(graph, ink),
    '',
  ].join('\n');
}

function printStory(graph: SceneGraph, shots: readonly PlannedShot[], { bold, faint }: Ink): string[] {
  const { culture } = graph;
  const by = [graph.credit, graph.author].filter(Boolean).join(' ');
  const scenes = count(graph.scenes.length, 'scene');
  const lines = graph.scenes.flatMap(({ beats }) => beats.flatMap(({ events }) => events)).filter(({ kind }) => kind === 'line').length;
  const still = shots.filter(({ move }) => move.kind === 'static').length;
  return [
    '',
    `${bold(graph.title)}${by ? `  ${faint(by)}` : ''}`,
    `${clock(total(shots))} · ${scenes} · ${count(shots.length, 'shot')} (${Math.round((100 * still) / Math.max(1, shots.length))} % still) · ${count(lines, 'line')}`,
    [
      graph.genre,
      graph.era,
      graph.geography,
      graph.language,
      `${culture.culture} (${culture.style}, ${Math.round(culture.confidence * 100)} % sure)`,
    ]
      .filter(Boolean)
      .join(' · '),
    '',
    ...graph.characters.map((character) => {
      const who = [character.role, character.gender, character.ageYears ?? character.ageBand, ...character.wears].join(', ');
      return `  ${bold(pad(character.name, 14))} ${faint(who)}`;
    }),
    ...(graph.props.length > 0 ? ['', `  ${faint(`props: ${graph.props.map(({ name }) => name).join(', ')}`)}`] : []),
  ];
}

interface ScenePage {
  graph: SceneGraph;
  shots: readonly PlannedShot[];
  number: number;
  ink: Ink;
  columns: number;
}

function printScene(scene: Scene, { graph, shots, number, ink, columns }: ScenePage): string[] {
  const own = shots.filter(({ kind, sceneId }) => kind === 'scene' && sceneId === scene.id);
  const place = graph.places.find(({ id }) => id === scene.placeId);
  const names = scene.present.map((id) => graph.characters.find((character) => character.id === id)?.name ?? id);
  const facts = [
    place && `${place.kind} ${place.interior ? 'inside' : 'outside'}`,
    scene.timeOfDay,
    scene.weather,
    scene.season,
    scene.mood,
    scene.culture.culture,
    names.join(', '),
  ];
  const title = `${scene.number ?? number}  ${scene.heading || place?.name || 'Prose'}`;
  return [
    '',
    `${ink.bold(pad(title, columns - 10))} ${ink.accent(clock(total(own)).padStart(8))}`,
    `   ${ink.faint(facts.filter(Boolean).join(' · '))}`,
    ...own.map((shot) => shotLine(shot, columns, ink)),
  ];
}

const SHORT_SIZES: Record<PlannedShot['size'], string> = {
  'extreme-wide': 'EWS',
  wide: 'WS',
  full: 'FS',
  medium: 'MS',
  'medium-close-up': 'MCU',
  'close-up': 'CU',
  'extreme-close-up': 'ECU',
  'over-the-shoulder': 'OTS',
};
const ARROWS = { left: '←', right: '→', up: '↑', down: '↓' } as const;

function shotLine(shot: PlannedShot, columns: number, { faint, accent }: Ink): string {
  const number = shot.kind === 'scene' ? shot.id.slice(shot.id.lastIndexOf('-') + 1) : '';
  const move = shot.move.kind === 'static' ? '' : `${shot.move.kind}${shot.move.direction ? ARROWS[shot.move.direction] : ''}`;
  const what = shot.kind === 'scene' ? shot.description.replace(/^[^;:]+; /, '') : shot.description;
  const room = columns - 34;
  return `  ${faint(number.padStart(3))} ${accent(`${(shot.durationMs / 1000).toFixed(1)} s`.padStart(7))}  ${SHORT_SIZES[shot.size].padEnd(4)}${move.padEnd(8)} ${clip(what, room)}`;
}

const printNotices = ({ notices }: SceneGraph, { accent }: Ink): string[] =>
  notices.length === 0 ? [] : ['', ...notices.map(({ message, lines }) => accent(`! ${message}${lines ? ` (line ${lines.from})` : ''}`))];

const inkOf = (colour: boolean): Ink => {
  const paint = (code: string): Paint => (colour ? (text) => `\u001b[${code}m${text}\u001b[0m` : (text) => text);
  return { bold: paint('1'), faint: paint('2'), accent: paint('36') };
};

const total = (shots: readonly PlannedShot[]): number => shots.reduce((sum, { durationMs }) => sum + durationMs, 0);
const clock = (ms: number): string => {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};
const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - [...text].length));
const clip = (text: string, width: number): string => ([...text].length <= width ? text : `${[...text].slice(0, width - 1).join('')}…`);
