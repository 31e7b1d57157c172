import type { Action, Emotion, PlaceKind } from '../../schema/scene-graph.ts';
import type { Pose } from '../../schema/shot.ts';
import { broughtAlong, calledBy, fold, grasp, heldAs, heldFromStart, inHand, letGo, propOf } from './hands.ts';
import { marksFor, type Mark } from './marks.ts';
import { eventsOf, type Hands, type SceneSetting, type StoryEvent, type Thing } from './setting.ts';
import { doingOf, isTravel } from './verbs.ts';

/** One person on the floor of a scene, as things stand at this moment of it. */
export interface Actor extends Hands {
  id: string;
  mark: Mark;
  pose: Pose;
  emotion: Emotion;
  /** Not there yet, there, or gone. */
  presence: 'coming' | 'here' | 'gone';
  /** Comes in during the shot at hand. */
  isArriving: boolean;
  /** On the run, from when the script says so until they do something else. */
  isRunning: boolean;
  /** The side of the frame they came in by, and leave by: +1 right. null: were there from the start. */
  door: Side | null;
}
export type Side = 1 | -1;

/** The floor of a scene. Left stays left: marks give the line that the camera never crosses. */
export interface Floor {
  actors: Map<string, Actor>;
  setting: SceneSetting;
  /** One runs after another here: all run one way, the pursued ahead. */
  isChase: boolean;
}
/** Which way those go who run or go together: to screen right, in every scene of a film. */
export const HEADING: Side = 1;

const CROWD = 8; // silent people shown besides those who act or speak
const FLOOR_SITTING: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['tea-room', 'courtyard', 'temple', 'shrine', 'mosque', 'village', 'beach', 'field', 'desert', 'cave', 'forest', 'mountain', 'river', 'ruins']); // prettier-ignore
/** Handling that leaves nothing in the hand. */
const CLOSED = /^(?:hold breath|hold hands|face|see|draw)$/;
const HOLDS_OUT = /\bhold(?:s|ing)? (?:\S+ ){0,3}out\b/i;
/** Where things are that people carry about them. */
const OWN_POCKET =
  /\b(?:from|out of|in) (?:his|her|their|an?|the) (?:\p{L}+ )?(?:coat|jacket|pocket|sleeve|robe|belt|apron|vest|blouse|shirt|sari|wallet)s?\b/iu;
const ON_A_SEAT = /chair|bench|table|stool|sofa|couch|bed|desk|throne|step|seat|swing|wall/i;

/** Puts everyone the scene has on the floor: the first two face each other across the middle, who comes later stands nearer to the door. */
export function openFloor(setting: SceneSetting): Floor {
  const events = eventsOf(setting.scene);
  const isChase = runners(events).size > 1;
  const cast = castOf(setting, events);
  const coming = cast.filter((id) => comesLater(id, events));
  const inOrder = [...cast.filter((id) => !coming.includes(id)), ...coming];
  const ids = isChase ? inOrder.reverse() : inOrder; // who runs ahead is ahead
  const marks = marksFor(Math.max(1, ids.length));
  const floor: Floor = { actors: new Map(), setting, isChase };
  for (const [index, id] of ids.entries()) {
    const carried = setting.carried[id];
    floor.actors.set(id, {
      id,
      mark: marks[index]!,
      pose: firstPose(id, events, setting),
      emotion: 'calm',
      holds: carried ? carried.holds : heldFromStart(id, events, setting.props),
      also: carried?.also ?? null,
      presence: coming.includes(id) ? 'coming' : 'here',
      isArriving: false,
      isRunning: false,
      door: null,
    });
  }
  return floor;
}

const runners = (events: readonly StoryEvent[]): Set<string | null> =>
  new Set(events.flatMap((event) => (event.kind === 'action' && doingOf(event) === 'run' ? [event.characterId] : [])));

/** What everybody has in hand as things stand. */
export const handsOf = ({ actors }: Floor): Record<string, Hands> =>
  Object.fromEntries([...actors.values()].filter(({ holds, also }) => holds ?? also).map(({ id, holds, also }) => [id, { holds, also }]));

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

/** Whoever is first told of coming or going by. */
function comesLater(id: string, events: readonly StoryEvent[]): boolean {
  const event = events.find(({ characterId }) => characterId === id);
  if (event?.kind !== 'action') return false;
  const doing = doingOf(event);
  return isTravel(doing) && doing !== 'exit';
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

/** What a shot's actions change on the floor before it is taken: who is here, what they feel, and what they have in hand to give. */
export function prepare(floor: Floor, actions: readonly Action[]): void {
  for (const [index, action] of actions.entries()) ready(floor, action, actions.slice(0, index));
}

function ready(floor: Floor, action: Action, earlier: readonly Action[]): void {
  const actor = actorOf(floor, action);
  if (!actor) return;
  const doing = doingOf(action);
  actor.isArriving ||= actor.presence === 'coming' || (actor.presence === 'gone' && isTravel(doing));
  actor.presence = 'here';
  actor.isRunning = doing === 'run' || (actor.isRunning && (doing === 'look' || doing === 'emote'));
  if (action.emotion) actor.emotion = action.emotion;
  const brought = actor.holds === null ? broughtAlong(action, floor.setting.props) : null;
  if (brought) actor.holds = brought;
  if (action.verb === 'read') takePage(floor, actor, action);
  const prop = propOf(action, floor.setting.props);
  if (doing === 'give' && prop && heldAs(actor, prop) === null && !earlier.some((other) => propOf(other, floor.setting.props) === prop))
    takeOver(floor, actor, { prop, action });
}

/** What it has changed afterwards: how they sit, what they hold, who is gone. Marks stay, so that the line does. */
function settle(floor: Floor, action: Action): void {
  const actor = actorOf(floor, action);
  if (!actor) return;
  const doing = doingOf(action);
  actor.isArriving = false;
  const pose = restingPose(action, floor.setting);
  if (pose) actor.pose = pose;
  else if (doing === 'rise' || isTravel(doing) || /^stand/i.test(action.verb)) actor.pose = 'stand';
  handle(floor, actor, action);
  if (doing === 'exit') actor.presence = 'gone';
}

/** Plays an action out: the verb and the thing as the stage is to have them, with what it changes on the floor changed. */
export function play(floor: Floor, action: Action): { verb: string; object: string | null } {
  const actor = actorOf(floor, action);
  const prop = propOf(action, floor.setting.props);
  const gives = actor && doingOf(action) === 'give';
  const page = action.verb === 'read' && !prop ? [actor?.also, actor?.holds].find((held) => held && PAGES.test(held)) : null;
  const object = page
    ? page
    : gives
      ? givenBy(floor, actor, action)
      : prop && actor
        ? (heldAs(actor, prop) ?? calledBy(action, prop))
        : action.object;
  const played = { verb: playedVerb(floor, action), object: object ?? action.object };
  settle(floor, action);
  return played;
}

/** The verb to be played: who already stands or sits so isn't to do it again, and sitting on the floor is its own way of sitting. */
function playedVerb(floor: Floor, action: Action): string {
  if (HOLDS_OUT.test(action.text) && /^hold/.test(action.verb)) return 'show';
  if (doingOf(action) === 'take' && OWN_POCKET.test(action.text)) return 'take out';
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
  if (prop && UMBRELLA.test(prop.name) && /^(?:open|close|shut|fold|unfold|furl)$/.test(action.verb)) {
    fold(actor, prop, { closed: !/^(?:open|unfold)$/.test(action.verb) });
    if (heldAs(actor, prop) !== null) return;
  }
  if (doing === 'take') {
    if (!prop || CLOSED.test(action.verb)) return;
    if (heldAs(actor, prop) === null) takeOver(floor, actor, { prop, action });
  } else if (doing === 'put') {
    if (action.verb === 'close') return;
    letGo(actor, prop ? heldAs(actor, prop) : action.object ? null : inHand(actor));
  } else if (doing === 'give' && !/^(?:show|hold out|offer)/.test(action.verb)) {
    const given = givenBy(floor, actor, action);
    const receiver = action.towards ? floor.actors.get(action.towards) : undefined;
    letGo(actor, given);
    if (receiver && given) grasp(receiver, given);
  }
}

/** A thing comes into somebody's hand, out of another's if one has it. */
function takeOver({ actors }: Pick<Floor, 'actors' | 'setting'>, actor: Actor, { prop, action }: { prop: Thing; action: Action }): void {
  const owner = [...actors.values()].find((other) => other !== actor && heldAs(other, prop) !== null);
  const taken = owner ? heldAs(owner, prop) : null;
  if (owner) letGo(owner, taken);
  grasp(actor, taken ?? calledBy(action, prop));
}

const UMBRELLA = /umbrella|parasol/;
const PAGES = /letter|page|paper|note|book|diary|newspaper|map|scroll|telegram|postcard|card|document|contract|file|list/;

/** Who reads has what there is to read: what the script names, else what another holds. */
function takePage({ actors, setting }: Pick<Floor, 'actors' | 'setting'>, actor: Actor, action: Action): void {
  const named = propOf(action, setting.props);
  const pages = setting.props.filter(({ name }) => (named ? name === named.name : PAGES.test(name)));
  const has = pages.some((page) => heldAs(actor, page) !== null);
  const held = pages.find((page) => [...actors.values()].some((other) => other !== actor && heldAs(other, page) !== null));
  if (!has && held) takeOver({ actors, setting }, actor, { prop: held, action });
}

/** What somebody hands over: the thing named, else what was taken last. */
export function givenBy({ setting }: Floor, hands: Hands, action: Action): string | null {
  const prop = propOf(action, setting.props);
  return prop ? (heldAs(hands, prop) ?? calledBy(action, prop)) : inHand(hands);
}

/** Those who can be seen now, left to right. */
export const onStage = ({ actors }: Floor): Actor[] =>
  [...actors.values()].filter(({ presence }) => presence === 'here').sort((a, b) => a.mark.x - b.mark.x || a.mark.depth - b.mark.depth);
