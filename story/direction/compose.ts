import type { Action, DialogueLine } from '../../schema/scene-graph.ts';
import type { PlannedShot, ShotBeat, ShotSize } from '../../schema/shot.ts';
import { actionBeats, endOf, LEAD_MS, lineBeat, TAIL_MS, TURN_MS, waitBefore } from './beats.ts';
import { type Actor, type Floor, onStage, playedVerb, prepare, settle, travel } from './blocking.ts';
import { describe, spokenWords } from './describe.ts';
import { figureOf, nearest } from './figures.ts';
import { allowed, type Coverage, heatOf, type Move, moveForLine, moveOr, sizeForLine, STATIC } from './framing.ts';
import { eventsOf } from './setting.ts';
import type { Unit } from './units.ts';
import { COVERAGE, doingOf, isTravel } from './verbs.ts';

/** A shot before it has its number, mood and transitions. */
export type Draft = Pick<
  PlannedShot,
  'description' | 'size' | 'angle' | 'move' | 'focus' | 'over' | 'figures' | 'beats' | 'durationMs' | 'lines'
>;

/** As many people fit into a wide shot before it is only a crowd. */
const IN_WIDE = 10;
const NEW_PLACE_MS = 2900;
const KNOWN_PLACE_MS = 1900;
const REACTION_MS = 1250;
const RE_ESTABLISH_AFTER = 9;

export interface Director {
  floor: Floor;
  coverage: Coverage;
}

/** Turns what a shot is to show into a picture of it. */
export function compose(director: Director, unit: Unit): Draft {
  switch (unit.kind) {
    case 'establish':
      return establish(director, unit.actions);
    case 'action':
      return act(director, unit.actions);
    case 'line':
      return speak(director, unit);
    case 'exchange':
      return exchange(director, unit.lines);
    case 'reaction':
      return react(director, unit);
    default:
      return unit satisfies never;
  }
}

function establish({ floor, coverage }: Director, actions: readonly Action[]): Draft {
  const { place, placeSeen, scene } = floor.setting;
  for (const action of actions) prepare(floor, action);
  const { beats, endMs } = actionBeats(squeezed(actions), 400, (action) => playedVerb(floor, action));
  const emptyStory = actions.every(({ characterId }) => characterId === null);
  const size: ShotSize = !place.interior && !placeSeen && emptyStory ? 'extreme-wide' : 'wide';
  const move: Move = placeSeen
    ? STATIC
    : place.interior
      ? { kind: 'push', direction: null, amount: 0.3 }
      : { kind: 'pan', direction: floor.heading > 0 ? 'right' : 'left', amount: 0.3 };
  const figures = crowd(floor, actions);
  const what = actions.length > 0 ? sentences(actions) : place.name;
  for (const action of actions) settle(floor, action);
  return {
    size,
    angle: 'eye-level',
    move: actions.some((action) => isTravel(doingOf(action))) ? STATIC : moveOr(coverage, move),
    focus: null,
    over: null,
    figures,
    beats,
    durationMs: Math.min(6500, Math.max(placeSeen ? KNOWN_PLACE_MS : NEW_PLACE_MS, endMs + 250)),
    lines: actions.length > 0 ? rangeOf(actions) : { from: scene.lines.from, to: scene.lines.from },
    description: describe(size, { of: figures.map(({ characterId }) => nameOf(floor, characterId)), what }),
  };
}

/** Several sentences about a place are seen at once. */
const squeezed = (actions: readonly Action[]): Action[] => actions.slice(0, 3);

/** Everyone on stage, the travellers travelling; the busiest first when there are too many. */
function crowd(floor: Floor, actions: readonly Action[] = []): PlannedShot['figures'] {
  const here = onStage(floor);
  const busiest = [...floor.actors.values()].filter(({ presence }) => presence === 'here').slice(0, IN_WIDE);
  return here
    .filter((actor) => busiest.includes(actor))
    .map((actor) => {
      const action = actions.findLast(({ characterId }) => characterId === actor.id);
      return action ? actingFigure(floor, actor, action) : figureOf(floor, actor, { toward: nearest(actor, here)?.id ?? null });
    });
}

function actingFigure(floor: Floor, actor: Actor, action: Action): PlannedShot['figures'][number] {
  const way = travel(floor, action);
  const toward = action.towards ?? nearest(actor, onStage(floor))?.id ?? null;
  if (!way) return figureOf(floor, actor, { toward });
  actor.mark = doingOf(action) === 'run' && !action.towards ? actor.mark : doingOf(action) === 'exit' ? actor.mark : way.to;
  const runs = doingOf(action) === 'run' || /^(?:run|flee|sprint|rush|race|dash)/.test(action.verb);
  return figureOf(floor, actor, { toward, from: way.from, walksTo: way.to, pose: runs ? 'run' : 'walk' });
}

function act({ floor, coverage }: Director, actions: readonly Action[]): Draft {
  for (const action of actions) prepare(floor, action);
  const acting = actions.filter(({ characterId }) => characterId !== null && floor.actors.has(characterId));
  const main = acting.find((action) => isTravel(doingOf(action))) ?? acting.at(-1) ?? null;
  const focus = main?.characterId ?? null;
  const size = main ? allowed(sizeForAction(main, subjectsOf(floor, acting).length), focus, coverage) : 'wide';
  const figures = main ? actionFigures(floor, { acting, size }) : crowd(floor);
  const { beats, endMs } = actionBeats(actions, 200, (action) => playedVerb(floor, action));
  for (const action of actions) settle(floor, action);
  return {
    size,
    angle: main && doingOf(main) === 'fall' ? 'high' : 'eye-level',
    move: main ? moveForAction(coverage, main, figures) : STATIC,
    focus,
    over: null,
    figures,
    beats,
    durationMs: endMs + 200,
    lines: rangeOf(actions),
    description: describe(size, { of: subjectsOf(floor, acting).map((id) => nameOf(floor, id)), what: sentences(actions) }),
  };
}

const subjectsOf = (floor: Floor, acting: readonly Action[]): string[] =>
  [
    ...new Set(
      acting
        .flatMap((action) => [action.characterId, COVERAGE[doingOf(action)].together ? action.towards : null])
        .filter((id) => id !== null && floor.actors.has(id)),
    ),
  ] as string[]; // the filter leaves no null

function sizeForAction(action: Action, people: number): ShotSize {
  const doing = doingOf(action);
  if (people > 2) return 'wide';
  if (people === 2) return isTravel(doing) ? 'full' : 'medium';
  if (doing === 'emote')
    return action.emotion === 'sadness' || action.emotion === 'fear' || action.emotion === 'anger' ? 'close-up' : 'medium-close-up';
  return COVERAGE[doing].size;
}

function actionFigures(floor: Floor, { acting, size }: { acting: readonly Action[]; size: ShotSize }): PlannedShot['figures'] {
  const subjects = subjectsOf(floor, acting);
  const wide = size === 'wide' || size === 'full';
  const company = wide && onStage(floor).length <= 3 ? onStage(floor).map(({ id }) => id) : [];
  const seen = onStage(floor).filter(({ id }) => subjects.includes(id) || company.includes(id));
  return seen.map((actor) => {
    const action =
      acting.findLast((each) => each.characterId === actor.id && isTravel(doingOf(each))) ??
      acting.findLast(({ characterId }) => characterId === actor.id);
    const other = acting.find(({ characterId }) => characterId !== actor.id)?.characterId ?? null;
    return action ? actingFigure(floor, actor, action) : figureOf(floor, actor, { toward: other });
  });
}

function moveForAction(coverage: Coverage, action: Action, figures: PlannedShot['figures']): Move {
  const walker = figures.find(({ characterId, walksTo }) => walksTo && characterId === action.characterId);
  const doing = doingOf(action);
  if (walker?.walksTo && (doing === 'walk' || doing === 'run')) {
    return { kind: 'track', direction: walker.walksTo.x > walker.mark.x ? 'right' : 'left', amount: doing === 'run' ? 0.7 : 0.45 };
  }
  if (doing === 'rise') return moveOr(coverage, { kind: 'tilt', direction: 'up', amount: 0.3 });
  if (doing === 'fall') return moveOr(coverage, { kind: 'tilt', direction: 'down', amount: 0.3 });
  return COVERAGE[doing].move === 'push' || doing === 'emote' ? moveOr(coverage, { kind: 'push', direction: null, amount: 0.25 }) : STATIC;
}

function speak(director: Director, { line, from, to, on }: Extract<Unit, { kind: 'line' }>): Draft {
  const { floor, coverage } = director;
  const speaker = appear(floor, line);
  const listener = listenerOf(floor, line);
  const wait = from === 0 ? waitBefore(line) : 0;
  const beats: ShotBeat[] = [lineBeat(line, floor.setting, { startMs: from === 0 ? LEAD_MS + wait : 0, from, to })];
  const thinking = line.via === 'voice-over' ? speaker : null; // whose thoughts we hear is whom we see
  const heard = on === 'listener' || !speaker || line.via !== 'on-screen';
  const picture = heard ? hearing(director, thinking ?? listener, line) : speaking(director, speaker, listener, line);
  if (to === 1) coverage.linesDone += 1;
  if (speaker) speaker.emotion = line.emotion;
  const { lines } = line;
  return {
    ...picture,
    beats,
    lines,
    durationMs: endOf(beats) + (to === 1 ? TAIL_MS : 0),
    description: `${picture.description}; ${spokenWords(nameOf(floor, line.characterId), line.text)}`,
  };
}

/** Whoever speaks on screen is there, even if the script forgot to let them in. */
function appear({ actors }: Floor, line: DialogueLine): Actor | null {
  const actor = actors.get(line.characterId) ?? null;
  if (actor && line.via === 'on-screen') actor.presence = 'here';
  return actor?.presence === 'here' ? actor : null;
}

function listenerOf(floor: Floor, line: DialogueLine): Actor | null {
  const here = onStage(floor).filter(({ id }) => id !== line.characterId);
  const addressed = here.find(({ id }) => id === line.to);
  if (addressed) return addressed;
  const events = eventsOf(floor.setting.scene);
  const at = events.indexOf(line);
  const around = [...events.slice(Math.max(0, at - 3), at).reverse(), ...events.slice(at + 1, at + 3)];
  const partner = around.find((event) => event.kind === 'line' && here.some(({ id }) => id === event.characterId));
  if (partner) return here.find(({ id }) => id === partner.characterId) ?? null;
  const speaker = floor.actors.get(line.characterId);
  return speaker ? nearest(speaker, here) : (here[0] ?? null);
}

type Picture = Omit<Draft, 'beats' | 'lines' | 'durationMs'>;

function speaking({ floor, coverage }: Director, speaker: Actor, listener: Actor | null, line: DialogueLine): Picture {
  const heat = heatOf(line, coverage);
  const far = coverage.sinceWide >= RE_ESTABLISH_AFTER && heat < 0.7;
  if (far) return together(floor, speaker, line);
  const size = allowed(sizeForLine(line, coverage, { hasListener: listener !== null && bothUp(speaker, listener) }), speaker.id, coverage);
  const over = size === 'over-the-shoulder' ? listener : null;
  if (over) coverage.overShoulder.set(speaker.id, (coverage.overShoulder.get(speaker.id) ?? 0) + 1);
  const figures = [figureOf(floor, speaker, { toward: listener?.id ?? null, emotion: line.emotion })];
  if (over) figures.push(figureOf(floor, over, { toward: speaker.id, turned: 'back' }));
  return {
    size,
    angle: line.emotion === 'anger' && heat > 0.7 ? 'low' : 'eye-level',
    move: moveForLine(coverage, over ? 0 : heat),
    focus: speaker.id,
    over: over?.id ?? null,
    figures,
    description: describe(size, { of: [nameOf(floor, speaker.id)], over: over ? nameOf(floor, over.id) : null, what: '' }).slice(0, -1),
  };
}

/** Over a shoulder only works between people at one height. */
const bothUp = (a: Actor, b: Actor): boolean => (a.pose === 'stand') === (b.pose === 'stand') && a.pose !== 'lie' && b.pose !== 'lie';

/** Everybody again, so that we remember who stands where. */
function together(floor: Floor, speaker: Actor, line: DialogueLine): Picture {
  const size: ShotSize = onStage(floor).length > 2 ? 'wide' : 'full';
  const figures = crowd(floor).map((figure) =>
    figure.characterId === speaker.id ? { ...figure, emotion: line.emotion } : { ...figure, gazeAt: speaker.id },
  );
  const of = figures.map(({ characterId }) => nameOf(floor, characterId));
  return {
    size,
    angle: 'eye-level',
    move: STATIC,
    focus: speaker.id,
    over: null,
    figures,
    description: describe(size, { of, what: '' }).slice(0, -1),
  };
}

/** A line over the picture of who hears it, or of the place when nobody does. */
function hearing({ floor, coverage }: Director, hearer: Actor | null, line: DialogueLine): Picture {
  const size = hearer ? allowed('medium-close-up', hearer.id, coverage) : 'wide';
  const figures = hearer
    ? [figureOf(floor, hearer, { toward: line.characterId, emotion: nextEmotion(floor, hearer, line) })]
    : crowd(floor);
  const of = hearer ? [nameOf(floor, hearer.id)] : [];
  return {
    size,
    angle: 'eye-level',
    move: STATIC,
    focus: hearer?.id ?? null,
    over: null,
    figures,
    description: describe(size, { of, what: hearer ? 'listening.' : '' }).slice(0, -1),
  };
}

/** What a listener begins to feel: what they will show the next time they do or say something. */
function nextEmotion({ setting }: Floor, actor: Actor, line: DialogueLine) {
  const events = eventsOf(setting.scene);
  const next = events.slice(events.indexOf(line) + 1).find(({ characterId, emotion }) => characterId === actor.id && emotion !== null);
  return next?.emotion ?? actor.emotion;
}

function exchange({ floor, coverage }: Director, [first, second]: readonly [DialogueLine, DialogueLine]): Draft {
  const actors = [first, second].map((line) => appear(floor, line)).filter((actor) => actor !== null);
  const dual = first.dualWith === second.id || second.dualWith === first.id;
  const opening = lineBeat(first, floor.setting, { startMs: LEAD_MS + waitBefore(first) });
  const startMs = dual ? opening.startMs : endOf([opening]) + TURN_MS + waitBefore(second);
  const beats = [opening, lineBeat(second, floor.setting, { startMs })];
  const figures = actors
    .map((actor, index) =>
      figureOf(floor, actor, { toward: actors[1 - index]?.id ?? null, emotion: (index === 0 ? first : second).emotion, turned: 'profile' }),
    )
    .sort((a, b) => a.mark.x - b.mark.x);
  const apart = Math.abs((figures[0]?.mark.x ?? 0) - (figures[1]?.mark.x ?? 0));
  const size: ShotSize = figures.length === 0 ? 'wide' : apart > 0.8 ? 'full' : 'medium';
  coverage.linesDone += 2;
  for (const [index, actor] of actors.entries()) actor.emotion = (index === 0 ? first : second).emotion;
  return {
    size,
    angle: 'eye-level',
    move: STATIC,
    focus: actors[0]?.id ?? null,
    over: null,
    figures,
    beats,
    durationMs: endOf(beats) + TAIL_MS,
    lines: rangeOf([first, second]),
    description: `Two-shot; ${spokenWords(nameOf(floor, first.characterId), first.text)} ${spokenWords(nameOf(floor, second.characterId), second.text)}`,
  };
}

function react({ floor, coverage }: Director, { characterId, to }: Extract<Unit, { kind: 'reaction' }>): Draft {
  const actor = floor.actors.get(characterId);
  const here = actor && actor.presence === 'here' ? actor : null;
  const picture = hearing({ floor, coverage }, here, to);
  return {
    ...picture,
    beats: [],
    durationMs: REACTION_MS,
    lines: to.lines,
    description: `${picture.description.replace(/; listening$/, '')}, taking it in.`,
  };
}

export const nameOf = ({ setting }: Floor, id: string): string => setting.people[id]?.name ?? id;

const sentences = (actions: readonly Action[]): string => [...new Set(actions.map(({ text }) => text))].join(' ');

function rangeOf(events: readonly { lines: { from: number; to: number } }[]): { from: number; to: number } {
  return { from: Math.min(...events.map(({ lines }) => lines.from)), to: Math.max(...events.map(({ lines }) => lines.to)) };
}
