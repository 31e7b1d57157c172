import type { Action, DialogueLine, Emotion } from '../../schema/scene-graph.ts';
import { estimateActionMs, estimateLineMs } from './durations.ts';
import { eventsOf, type SceneSetting, type StoryEvent } from './setting.ts';
import { doingOf, isTravel, type Doing } from './verbs.ts';

/** What one shot is to show, before anybody has thought of a camera. */
export type Unit =
  | { kind: 'establish'; actions: Action[] }
  | { kind: 'action'; actions: Action[] }
  /** One speaker's line, or the share `from`–`to` (0–1) of a long one. `on` is whose picture it plays over. */
  | { kind: 'line'; line: DialogueLine; from: number; to: number; on: 'speaker' | 'listener' | 'place' }
  /** Two short lines in one picture. */
  | { kind: 'exchange'; lines: [DialogueLine, DialogueLine] }
  | { kind: 'reaction'; characterId: string; to: DialogueLine };

const LONG_LINE_MS = 5200;
const PART_MS = 4200;
const SHORT_LINE_MS = 2100;
const MERGED_ACTIONS_MS = 4600;
/** Lines between two reaction shots. */
const REACTION_EVERY = 4;

/** How strongly an emotion presses: 0–1. */
export const WEIGHT: Record<Emotion, number> = {
  calm: 0.15,
  respect: 0.3,
  joy: 0.45,
  surprise: 0.6,
  sadness: 0.75,
  anger: 0.85,
  fear: 0.8,
};

/** Cuts a scene's events into what each shot will show. */
export function unitsOf(setting: SceneSetting): Unit[] {
  const events = eventsOf(setting.scene);
  const units: Unit[] = [];
  let next = openingActions(events);
  units.push({ kind: 'establish', actions: events.slice(0, next).filter((event) => event.kind === 'action') });
  const talk = { lines: 0, sinceReaction: 0, sinceExchange: 0 };
  while (next < events.length) {
    const event = events[next]!;
    next += event.kind === 'action' ? addActions(units, events, next) : addLines(units, events, next, { setting, talk });
  }
  return units;
}

/** What the wide shot of a new scene takes in: the place acting, or else the first sentence about people. */
function openingActions(events: readonly StoryEvent[]): number {
  let end = 0;
  while (end < events.length && end < 5 && isPlaceActing(events[end]!)) end += 1;
  if (end > 0) return end;
  const first = events[0];
  if (first?.kind !== 'action' || doingOf(first) === 'emote' || doingOf(first) === 'look') return 0;
  while (end < events.length && sameSentence(first, events[end]!)) end += 1;
  return end;
}

const isPlaceActing = (event: StoryEvent): boolean => event.kind === 'action' && event.characterId === null;
const sameSentence = (a: Action, b: StoryEvent): boolean => b.kind === 'action' && b.text === a.text && b.lines.from === a.lines.from;

/** One sentence is one shot; what the same person does next in little joins it. Gives the number of events used. */
function addActions(units: Unit[], events: readonly StoryEvent[], at: number): number {
  const actions: Action[] = [];
  const first = events[at];
  if (first?.kind !== 'action') return 0;
  for (let index = at; index < events.length && sameSentence(first, events[index]!); index += 1) actions.push(events[index] as Action);
  const previous = units.at(-1);
  if (previous?.kind === 'action' && joins(previous.actions, actions)) previous.actions.push(...actions);
  else units.push({ kind: 'action', actions });
  return actions.length;
}

function joins(before: readonly Action[], actions: readonly Action[]): boolean {
  const everyone = new Set([...before, ...actions].map(({ characterId }) => characterId));
  const ms = [...before, ...actions].reduce((sum, action) => sum + estimateActionMs(action), 0);
  const doings = actions.map(doingOf);
  return everyone.size === 1 && ms <= MERGED_ACTIONS_MS && !doings.some((doing) => isTravel(doing) || isLoud(doing));
}

/** Worth a picture of its own. */
const isLoud = (doing: Doing): boolean => doing === 'emote' || doing === 'fall' || doing === 'touch' || doing === 'hit';

interface TalkContext {
  setting: SceneSetting;
  talk: { lines: number; sinceReaction: number; sinceExchange: number };
}

function addLines(units: Unit[], events: readonly StoryEvent[], at: number, { setting, talk }: TalkContext): number {
  const line = events[at];
  if (line?.kind !== 'line') return 0;
  const next = events[at + 1];
  talk.lines += 1;
  talk.sinceReaction += 1;
  talk.sinceExchange += 1;
  if (next?.kind === 'line' && isExchange(line, next, { setting, talk })) {
    units.push({ kind: 'exchange', lines: [line, next] });
    talk.lines += 1;
    talk.sinceReaction += 1;
    talk.sinceExchange = 0;
    return 2;
  }
  units.push(...lineParts(line, setting));
  const listener = reactionOf(line, next, setting);
  if (listener && talk.sinceReaction >= REACTION_EVERY) {
    units.push({ kind: 'reaction', characterId: listener, to: line });
    talk.sinceReaction = 0;
  }
  return 1;
}

function isExchange(line: DialogueLine, next: DialogueLine, { setting, talk }: TalkContext): boolean {
  if (line.via !== 'on-screen' || next.via !== 'on-screen' || line.characterId === next.characterId) return false;
  if (line.dualWith === next.id || next.dualWith === line.id) return true;
  const [a, b] = [lineMs(line, setting), lineMs(next, setting)];
  if (talk.lines === 1) return a + b <= 2 * SHORT_LINE_MS + 1200;
  const quiet = WEIGHT[line.emotion] < 0.6 && WEIGHT[next.emotion] < 0.6;
  return quiet && talk.sinceExchange >= 5 && a <= SHORT_LINE_MS && b <= SHORT_LINE_MS;
}

/** A long speech is cut away from: every second part plays over whoever listens. */
function lineParts(line: DialogueLine, setting: SceneSetting): Unit[] {
  const ms = lineMs(line, setting);
  const hasListener = setting.scene.present.some((id) => id !== line.characterId);
  const count = ms > LONG_LINE_MS && hasListener ? Math.ceil(ms / PART_MS) : 1;
  return Array.from({ length: count }, (_, index) => ({
    kind: 'line',
    line,
    from: index / count,
    to: (index + 1) / count,
    on: pictureOf(line, index),
  }));
}

/** A voice without a face plays over its listener and the place in turn. */
function pictureOf({ via }: DialogueLine, part: number): 'speaker' | 'listener' | 'place' {
  if (via === 'on-screen') return part % 2 === 0 ? 'speaker' : 'listener';
  return part % 2 === 0 ? 'listener' : 'place';
}

export const lineMs = (line: DialogueLine, { people }: SceneSetting): number => estimateLineMs(line, people[line.characterId]?.ageBand);

/** Who is worth looking at after a line that hits; null when the next thing shown is that person anyway. */
function reactionOf(line: DialogueLine, next: StoryEvent | undefined, { scene }: SceneSetting): string | null {
  const hits = WEIGHT[line.emotion] >= 0.55 || /[?!…]["”»』」]?$/.test(line.text);
  const listener = line.to ?? scene.present.find((id) => id !== line.characterId) ?? null;
  if (!hits || !listener || listener === line.characterId || !scene.present.includes(listener)) return null;
  return next?.characterId === listener ? null : listener;
}
