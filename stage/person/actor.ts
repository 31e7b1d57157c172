import type { Look } from '../../schema/look.ts';
import type { Actor, ActorOptions, ActorState, Sprite, Substitution } from '../contract.ts';
import { bodyOf } from './body/proportions.ts';
import { dress } from './outfit.ts';
import { Puppet } from './puppet.ts';
import { HEAD } from './space.ts';

/** A person that also names what its repertoire lacked. */
export interface Person extends Actor {
  readonly substitutions: readonly Substitution[];
}

/** One character, ready to be posed in one shot's light and size. Parts are baked when they are first needed. */
export function makeActor(look: Look, options: ActorOptions): Person {
  const substitutions: Substitution[] = [];
  const body = bodyOf(look);
  const outfit = dress(look, (substitution) => substitutions.push(substitution));
  const puppet = new Puppet({
    look,
    body,
    outfit,
    options,
    note: (substitution) => substitutions.some(({ wanted }) => wanted === substitution.wanted) || substitutions.push(substitution),
  });
  return {
    substitutions,
    heightHeads: body.total / HEAD,
    eyeHeightHeads: (pose) => puppet.eyeHeight(pose) / HEAD,
    draw: (target: Sprite, at, state: ActorState) => puppet.draw(target, { x: at.x, y: at.y, scale: at.headPx / HEAD }, state),
  };
}
