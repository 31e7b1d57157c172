import type { Action } from '../../schema/scene-graph.ts';
import type { StoryEvent } from './setting.ts';
import { doingOf } from './verbs.ts';

/** What both hands of somebody have: `holds` is what is seen. */
export interface Hands {
  holds: string | null;
  also: string | null;
}

/** Named as props, but never in a hand for longer than the doing itself. */
const NOT_HELD =
  /^(?:water|rain|milk|soup|fire|sand|belt|bed|mat|table|chair|bench|desk|sofa|stool|carpet|rug|statue|car|truck|van|boat|cart|tractor|piano|projector|whiteboard|blackboard|breath)s?$/;
/** What somebody has who is told to hold it, rather than to take it up. */
const HOLDING = /^(?:hold|carry|clutch|grip|grasp|cradle|hug|balance|lug|haul)$/;

/** The prop an action is done to. */
export function propOf({ object }: Action, props: readonly string[]): string | null {
  const word = object?.toLowerCase() ?? '';
  if (word === '') return null;
  return props.find((name) => !NOT_HELD.test(name) && (word.includes(name.toLowerCase()) || name.toLowerCase().includes(word))) ?? null;
}

/** What somebody has in hand before the script says so: the first thing it tells of them and a prop is that they hold it. */
export function heldFromStart(id: string, events: readonly StoryEvent[], props: readonly string[]): string | null {
  for (const event of events) {
    if (event.kind !== 'action') continue;
    const prop = propOf(event, props);
    if (!prop) continue;
    if (event.characterId === id) return HOLDING.test(event.verb) ? prop : null;
    if (event.towards === id && doingOf(event) === 'give') return null;
  }
  return null;
}

/** "steps in with a backpack": what an action's sentence gives its doer to carry. */
export function broughtAlong({ text, characterId }: Action, props: readonly string[]): string | null {
  const named = /\bwith (?:an?|his|her|their|the) ((?:[\p{L}-]+ ){0,3}[\p{L}-]+)/u.exec(text)?.[1]?.toLowerCase();
  if (!named || characterId === null) return null;
  return (
    props.find(
      (name) => !NOT_HELD.test(name) && new RegExp(`\\b${name.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '.')}\\b`, 'u').test(named),
    ) ?? null
  );
}

/** What is at hand to be given or put down: what was taken last. */
export const inHand = ({ holds, also }: Hands): string | null => also ?? holds;

/** Takes a thing up. An umbrella stays up; anything else moves to the other hand. */
export function grasp(hands: Hands, prop: string): void {
  if (hands.holds === prop || hands.also === prop) return;
  if (hands.holds === null) hands.holds = prop;
  else if (hands.holds === 'umbrella') hands.also = prop;
  else [hands.holds, hands.also] = [prop, hands.holds];
}

/** Lets a thing go; what the other hand had is seen again. */
export function letGo(hands: Hands, prop: string | null): void {
  if (prop === null) return;
  if (hands.also === prop) hands.also = null;
  else if (hands.holds === prop) [hands.holds, hands.also] = [hands.also, null];
}
