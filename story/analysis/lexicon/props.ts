import { ANIMALS } from './things/animals.ts';
import { DEVICES } from './things/devices.ts';
import { FOOD } from './things/food.ts';
import { FURNITURE } from './things/furniture.ts';
import { HOUSEHOLD } from './things/household.ts';
import { LEISURE } from './things/leisure.ts';
import { NATURE } from './things/nature.ts';
import { PERSONAL } from './things/personal.ts';
import { SCENERY } from './things/scenery.ts';
import { TOOLS } from './things/tools.ts';
import { VEHICLES } from './things/vehicles.ts';
import { WEAPONS } from './things/weapons.ts';
import { WORSHIP } from './things/worship.ts';
import { WRITING } from './things/writing.ts';
import { wordSet } from './word-table.ts';

/**
 * How a thing counts: an `object` is a prop wherever prose names it, `furniture` (with stuffs, fixtures and animals) only when handled,
 * a `vehicle` unless somebody merely sits in it, `scenery` never.
 */
export type PropClass = 'object' | 'furniture' | 'vehicle' | 'scenery';

const CLASSES: readonly (readonly [PropClass, readonly string[]])[] = [
  ['scenery', [SCENERY]],
  ['furniture', [FURNITURE, ANIMALS]],
  ['vehicle', [VEHICLES]],
  ['object', [HOUSEHOLD, FOOD, TOOLS, WRITING, DEVICES, LEISURE, WORSHIP, PERSONAL, WEAPONS, NATURE]],
];

/** All English prop words and how each counts; where lists disagree, the first does. Plurals are found by rule. */
export const PROP_WORDS: ReadonlyMap<string, PropClass> = (() => {
  const words = new Map<string, PropClass>();
  for (const [kind, lists] of CLASSES)
    for (const word of lists.join(',').split(',')) if (word.trim() && !words.has(word.trim())) words.set(word.trim(), kind);
  return words;
})();

/** Nouns that are handled but never props: parts of the body, clothes worn, abstractions, light and weather, people's doings. */
export const NEVER_PROPS: ReadonlySet<string> =
  wordSet(`hand hands arm arms head eye eyes face hair finger fingers shoulder shoulders knee knees foot feet leg legs back body neck lip lips mouth cheek cheeks brow eyebrow eyebrows forehead chin nose ear ears fist fists palm palms heart chest wrist elbow lap voice breath gaze smile look tear tears sigh laugh word words name
thing things something upside heel heels cuff cuffs crack hull claw snow nothing anything everything it one way side moment time day night step steps turn air light sun moon sky wind rain snow mist fog silence attention place room street house ground floor wall corner distance rest part end start line lines kind sort piece bit lot number while beat pause sound noise music song story truth lie question answer idea thought memory dream
life death love hope pain help work job trip journey road path scene shot camera frame view horizon world city village river sea mountain field garden forest door window doorway crowd people man woman boy girl child baby everyone chance care advantage deep seat stand nap walk shower bath break call decision promise effort choice sip bite drag glance gulp mouthful fit lead pulse temperature note-of nod wave hug kiss shrug bow whole other others first last next left right dust smoke steam flame flames shadow shadows handful fistful armful pinch pair bunch stack row set group series couple dozen windows doors wall walls curtain curtains counter gate fence rail railing leather skin silk glass-pane horizon mind sides weight gap pocket pockets sleeve sleeves collar hem`);
