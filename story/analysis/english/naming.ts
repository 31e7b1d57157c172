import * as G from '../lexicon/english-grammar.ts';
import { PARTICLE_VERBS, PLAIN_VERB } from '../lexicon/verbs.ts';
import { wordSet } from '../lexicon/word-table.ts';
import type { Deed } from './deed.ts';

/** Of "tries to smile", "begins to cry" the second verb is what is seen. */
export const GIVES_WAY = wordSet(
  'begin start continue keep proceed resume try attempt manage struggle seem appear happen threaten dare help bother come-on',
);
/** "Stops folding": the stopping is seen, the folding no more. */
export const ENDS = wordSet('stop finish cease quit');
/** "Refuses to go", "forgets to lock": what follows isn't done. */
export const HOLDS_BACK = wordSet(
  'refuse forget fail decline want need wish hope long ask beg tell order wait plan mean intend expect promise agree threaten offer decide hesitate pretend invite urge allow force know learn like love hate prefer deserve',
);
/** Verbs of perception and of leaving be: a participle behind their object is the object's. */
export const OF_OBJECT = wordSet('see watch hear find leave notice spot catch keep feel observe glimpse discover set send');
/** Prepositions before "-ing" that say it isn't done, or not now. */
export const NOT_DOING = wordSet('without for of about from despite instead against like than before in with upon');

/** Takes a particle into the verb where that changes its meaning; true when it did. */
export function joinParticle(deed: Deed, verb: string, particle: string): boolean {
  const joined = `${verb} ${particle}`;
  if (!PARTICLE_VERBS.has(joined)) return false;
  if (deed.verb === verb || joined === 'take out' || joined === 'pull out') deed.verb = PLAIN_VERB.get(joined) ?? joined;
  return true;
}

/** Sets what a deed is done to: "takes a sip" is drinking, "shakes her head" its own gesture. */
export function takeObject(deed: Deed, head: string): void {
  if (deed.object !== null) return;
  const light = G.LIGHT_VERBS.has(deed.verb) ? G.DEEDS.get(head) : undefined;
  if (light) {
    deed.verb = light;
    return;
  }
  if (deed.verb === 'shake' && (head === 'head' || head === 'hands')) deed.verb = `shake ${head}`;
  deed.object = head;
}
