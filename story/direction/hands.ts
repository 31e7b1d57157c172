import type { Action } from '../../schema/scene-graph.ts';
import { calledIn } from './qualities.ts';
import type { Hands, StoryEvent, Thing } from './setting.ts';
import { doingOf } from './verbs.ts';

/** Named as props, but never in a hand for longer than the doing itself. */
const NOT_HELD =
  /^(?:water|rain|milk|soup|fire|sand|belt|bed|mat|table|chair|bench|desk|sofa|stool|carpet|rug|statue|car|truck|van|boat|cart|tractor|piano|projector|whiteboard|blackboard|breath)s?$/;
/** What somebody has who is told to hold it, rather than to take it up. */
const HOLDING = /^(?:hold|carry|clutch|grip|grasp|cradle|hug|balance|lug|haul)$/;

/** The prop an action is done to. */
export function propOf({ object }: Action, props: readonly Thing[]): Thing | null {
  const word = object?.toLowerCase() ?? '';
  if (word === '') return null;
  return props.find(({ name }) => !NOT_HELD.test(name) && (word.includes(name.toLowerCase()) || name.toLowerCase().includes(word))) ?? null;
}

/** The prop as this action calls it, else as the film does. */
export function calledBy({ text }: Action, { name, called, words }: Thing): string {
  const here = calledIn(text, name, words);
  return here === name ? called : here;
}

/** What somebody has in hand before the script says so: the first thing it tells of them and a prop is that they hold it. */
export function heldFromStart(id: string, events: readonly StoryEvent[], props: readonly Thing[]): string | null {
  for (const event of events) {
    if (event.kind !== 'action') continue;
    const prop = propOf(event, props);
    if (!prop) continue;
    if (event.characterId === id) return HOLDING.test(event.verb) ? calledBy(event, prop) : null;
    if (event.towards === id && doingOf(event) === 'give') return null;
  }
  return null;
}

/** "steps in with a backpack": what an action's sentence gives its doer to carry. */
export function broughtAlong(action: Action, props: readonly Thing[]): string | null {
  const named = /\bwith (?:an?|his|her|their|the) ((?:[\p{L}-]+ ){0,3}[\p{L}-]+)/u.exec(action.text)?.[1]?.toLowerCase();
  if (!named || action.characterId === null) return null;
  const prop = props.find(
    ({ name }) => !NOT_HELD.test(name) && new RegExp(`\\b${name.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '.')}\\b`, 'u').test(named),
  );
  return prop ? calledBy(action, prop) : null;
}

/** Whether what is held is that prop, whatever it is called. */
export const isThat = (held: string | null, { name }: Thing): boolean => held !== null && (held === name || held.endsWith(` ${name}`));

/** What is at hand to be given or put down: what was taken last. */
export const inHand = ({ holds, also }: Hands): string | null => also ?? holds;

/** Takes a thing up, in the hand that is free. With both full the left lets go of what it had. */
export function grasp(hands: Hands, held: string): void {
  if (hands.holds === held || hands.also === held) return;
  if (hands.holds === null) hands.holds = held;
  else hands.also = held;
}

/** Lets a thing go; the other hand keeps what it has. */
export function letGo(hands: Hands, held: string | null): void {
  if (held === null) return;
  if (hands.also === held) hands.also = null;
  else if (hands.holds === held) hands.holds = null;
}

/** What somebody has that is that prop, as held. */
export const heldAs = ({ holds, also }: Hands, prop: Thing): string | null => [also, holds].find((held) => isThat(held, prop)) ?? null;

/** Opens an umbrella in somebody's hand or closes it: it stays in the hand. */
export function fold(hands: Hands, prop: Thing, { closed }: { closed: boolean }): void {
  const folded = (held: string | null): string | null =>
    held !== null && isThat(held, prop) && held.includes('closed ') !== closed
      ? closed
        ? held.replace(prop.name, `closed ${prop.name}`)
        : held.replace('closed ', '')
      : held;
  [hands.holds, hands.also] = [folded(hands.holds), folded(hands.also)];
}
