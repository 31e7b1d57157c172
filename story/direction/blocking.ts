import type { Action, Emotion, PlaceKind } from '../../schema/scene-graph.ts';
import type { Pose } from '../../schema/shot.ts';
import { broughtAlong, grasp, heldFromStart, inHand, letGo, propOf } from './hands.ts';
import { marksFor, round, type Mark } from './marks.ts';
import { eventsOf, type SceneSetting, type StoryEvent } from './setting.ts';
import { type Doing, doingOf, isTravel } from './verbs.ts';

/** One person on the floor of a scene, as things stand at this moment of it. */
export interface Actor {
  id: string;
  mark: Mark;
  pose: Pose;
  emotion: Emotion;
  holds: string | null;
  /** In the other hand, while `holds` is shown; an umbrella stays shown whatever else is taken. */
  also: string | null;
  /** Not there yet, there, or gone. */
  presence: 'coming' | 'here' | 'gone';
  /** Comes in during the shot at hand. */
  isArriving: boolean;
}

/** The floor of a scene. Left stays left: marks give the line that the camera never crosses. */
export interface Floor {
  actors: Map<string, Actor>;
  setting: SceneSetting;
  /** Which way those who run or leave go: +1 to screen right. Kept through the scene. */
  heading: 1 | -1;
}

const CROWD = 8; // silent people shown besides those who act or speak
const OFF_STAGE = 1.7;
const FLOOR_SITTING: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['tea-room', 'courtyard', 'temple', 'shrine', 'mosque', 'village', 'beach', 'field', 'desert', 'cave', 'forest', 'mountain', 'river', 'ruins']); // prettier-ignore
/** Handling that leaves nothing in the hand. */
const CLOSED = /^(?:hold breath|hold hands|face|see|draw)$/;
const ON_A_SEAT = /chair|bench|table|stool|sofa|couch|bed|desk|throne|step|seat|swing|wall/i;
const NEXT_TO = 0.32;

/** Puts everyone the scene has on the floor: the first speakers face each other across the middle. */
export function openFloor(setting: SceneSetting): Floor {
  const events = eventsOf(setting.scene);
  const ids = castOf(setting, events);
  const marks = marksFor(Math.max(1, ids.length));
  const floor: Floor = { actors: new Map(), setting, heading: setting.scene.id.length % 2 === 0 ? 1 : -1 };
  for (const [index, id] of ids.entries()) {
    const presence = comesLater(id, events) ? 'coming' : 'here';
    floor.actors.set(id, {
      id,
      mark: marks[index]!,
      pose: firstPose(id, events, setting),
      emotion: 'calm',
      holds: heldFromStart(id, events, setting.props),
      also: null,
      presence,
      isArriving: false,
    });
  }
  return floor;
}

/** Those who act or speak in order of doing so, then some of the silent. */
function castOf({ scene }: SceneSetting, events: readonly StoryEvent[]): string[] {
  const present = new Set(scene.present);
  const busy = new Set<string>();
  for (const event of events) {
    if (event.characterId && present.has(event.characterId)) busy.add(event.characterId);
    const other = event.kind === 'action' ? event.towards : null;
    if (other && present.has(other)) busy.add(other);
  }
  const silent = scene.present.filter((id) => !busy.has(id));
  return [...busy, ...silent.slice(0, CROWD)];
}

/** Whoever is first seen walking in, after somebody else was seen. */
function comesLater(id: string, events: readonly StoryEvent[]): boolean {
  const first = events.findIndex((event) => event.characterId === id);
  const event = events[first];
  if (event?.kind !== 'action') return false;
  const doing = doingOf(event);
  if (doing === 'enter') return true;
  return isTravel(doing) && events.slice(0, first).some(({ characterId }) => characterId !== null && characterId !== id);
}

/** How someone is found: a posture told before anything is said or anyone moves is one they are already in. */
function firstPose(id: string, events: readonly StoryEvent[], setting: SceneSetting): Pose {
  for (const event of events) {
    if (event.kind === 'line') return 'stand';
    if (event.characterId !== id) continue;
    const doing = doingOf(event);
    if (isTravel(doing)) return 'stand';
    const pose = restingPose(event, setting);
    if (pose) return pose;
  }
  return 'stand';
}

/** The pose an action ends in, when it is one of rest. */
function restingPose(action: Action, { place }: SceneSetting): Pose | null {
  const what = `${action.object ?? ''} ${action.text}`;
  switch (doingOf(action)) {
    case 'sit':
      return FLOOR_SITTING.has(place.kind) && !ON_A_SEAT.test(what) ? 'sit-floor' : 'sit';
    case 'kneel':
      return 'kneel';
    case 'lie':
      return 'lie';
    case 'fall':
      if (/^(?:collapse|faint)/.test(action.verb) && !/knee/i.test(what)) return 'lie';
      return /^(?:stumble|trip|slip)/.test(action.verb) ? null : 'kneel';
    default:
      return null;
  }
}

/** What an action changes on the floor before its shot is taken: who is here, and what they feel. */
export function prepare(floor: Floor, action: Action): void {
  const actor = actorOf(floor, action);
  if (!actor) return;
  actor.isArriving ||= actor.presence === 'coming';
  actor.presence = 'here';
  if (action.emotion) actor.emotion = action.emotion;
  const brought = actor.holds === null ? broughtAlong(action, floor.setting.props) : null;
  if (brought) actor.holds = brought;
}

/** What it has changed afterwards: how they sit, what they hold, who is gone. Marks stay, so that the line does. */
export function settle(floor: Floor, action: Action): void {
  const actor = actorOf(floor, action);
  if (!actor) return;
  const doing = doingOf(action);
  actor.isArriving = false;
  const pose = restingPose(action, floor.setting);
  if (pose) actor.pose = pose;
  else if (doing === 'rise' || isTravel(doing)) actor.pose = 'stand';
  handle(floor, actor, action);
  if (doing === 'exit') actor.presence = 'gone';
}

/** The verb to be played: who already stands or sits so isn't to do it again, and sitting on the floor is its own way of sitting. */
export function playedVerb(floor: Floor, action: Action): string {
  const pose = restingPose(action, floor.setting) ?? (/^stand$/i.test(action.verb) ? 'stand' : null);
  if (pose === null) return action.verb;
  if (pose === actorOf(floor, action)?.pose) return 'wait';
  return pose === 'sit-floor' ? 'sit down on floor' : action.verb;
}

const actorOf = ({ actors }: Floor, { characterId }: Action): Actor | undefined =>
  characterId === null ? undefined : actors.get(characterId);

/** Props pass from hand to hand. */
function handle(floor: Floor, actor: Actor, action: Action): void {
  const doing = doingOf(action);
  const prop = propOf(action, floor.setting.props);
  if (doing === 'take') {
    if (!prop || CLOSED.test(action.verb)) return;
    for (const other of floor.actors.values()) if (other !== actor) letGo(other, prop);
    grasp(actor, prop);
  } else if (doing === 'put') {
    if (action.verb === 'close' && prop !== 'umbrella') return;
    letGo(actor, prop ?? (action.object ? null : inHand(actor)));
  } else if (doing === 'give' && !/^(?:show|hold out|offer)/.test(action.verb)) {
    const given = prop ?? inHand(actor);
    const receiver = action.towards ? floor.actors.get(action.towards) : undefined;
    letGo(actor, given);
    if (receiver && given) grasp(receiver, given);
  }
}

/** A way over the floor; `stays`: whether the traveller stands at its end in the shots after. */
export interface Way {
  from: Mark;
  to: Mark;
  stays: boolean;
}

const STEP = 0.4;
const ALONG: Partial<Record<Doing, number>> = { run: 0.7, walk: 0.45 };

/**
 * How somebody who travels in a shot goes. Those who arrive come from outside their own side of the frame to their mark; those who go
 * `together`, and those alone, all go the scene's way; anybody else keeps to their own side, so that left stays left.
 */
export function travel(floor: Floor, action: Action, { together }: { together: boolean }): Way | null {
  const actor = actorOf(floor, action);
  const doing = doingOf(action);
  if (!actor || !isTravel(doing)) return null;
  const home = actor.mark;
  const at = (x: number): Mark => ({ x: round(Math.max(-2.8, Math.min(2.8, x))), depth: home.depth });
  const side = Math.sign(home.x) || floor.heading;
  if (doing === 'exit') return { from: home, to: at(together ? home.x + floor.heading * OFF_STAGE : side * OFF_STAGE), stays: false };
  const goal = besideWhom(floor, actor, action);
  if (actor.isArriving || doing === 'enter')
    return { from: at(home.x + side * (doing === 'run' ? 1.3 : 0.9)), to: goal ?? home, stays: true };
  if (goal) return { from: home, to: goal, stays: true };
  const along = (ALONG[doing] ?? STEP) * floor.heading;
  if (together || doing === 'run' || onStage(floor).length === 1) return { from: at(home.x - along), to: at(home.x + along), stays: false };
  return { from: home, to: at(Math.abs(home.x) > 0.7 ? home.x - side * STEP : home.x + side * STEP), stays: true };
}

function besideWhom({ actors }: Floor, actor: Actor, action: Action): Mark | null {
  const other = action.towards ? actors.get(action.towards) : undefined;
  if (!other || other.id === actor.id) return null;
  const side = Math.sign(actor.mark.x - other.mark.x) || 1;
  if (Math.abs(actor.mark.x - other.mark.x) <= NEXT_TO * 2) return null;
  return { x: round(other.mark.x + side * NEXT_TO), depth: other.mark.depth };
}

/** Those who can be seen now, left to right. */
export const onStage = ({ actors }: Floor): Actor[] =>
  [...actors.values()].filter(({ presence }) => presence === 'here').sort((a, b) => a.mark.x - b.mark.x || a.mark.depth - b.mark.depth);
