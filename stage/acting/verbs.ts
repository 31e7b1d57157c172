import type { ActionBeat } from '../../schema/shot.ts';
import { PROGRAMS, type Program, type ProgramName } from './programs.ts';

/** Which verbs, as base forms in English, a program plays. Its own name always counts. */
const ALIKE: Partial<Record<ProgramName, string>> = {
  nod: 'agree accept',
  'shake head': 'refuse deny disagree decline shake',
  smile: 'grin beam brighten relax',
  frown: 'scowl glare grimace wince',
  laugh: 'chuckle giggle snicker cackle',
  cry: 'weep sob mourn wail grieve',
  sigh: 'exhale slump sag yawn',
  look: 'see watch gaze stare glance peer notice observe study examine inspect spot search face regard eye admire find follow check discover',
  'look around': 'scan survey explore',
  'close eyes': 'blink meditate',
  turn: 'spin rotate swivel pivot',
  point: 'gesture indicate aim signal direct',
  wave: 'greet hail salute welcome',
  beckon: 'call invite summon motion',
  stop: 'block warn forbid interrupt',
  halt: 'pause freeze brake hesitate',
  sit: 'settle perch',
  stand: 'rise get up arise',
  kneel: 'crouch squat duck stoop',
  lie: 'recline',
  collapse: 'faint',
  bow: 'namaste curtsy prostrate thank apologise apologize honour honor',
  pray: 'worship chant bless',
  'pick up': 'lift raise gather collect retrieve pluck grab',
  'put down': 'place set lay drop lower leave behind serve arrange put',
  take: 'accept receive grasp seize snatch reach remove draw steal get fetch bring',
  'take out': 'produce',
  give: 'hand offer pass present deliver pay share return',
  hold: 'clutch grip keep clasp cradle cling',
  carry: 'drag haul',
  show: 'reveal display present unfold demonstrate',
  drink: 'sip swallow gulp taste',
  eat: 'chew bite munch',
  pour: 'spill fill sprinkle water',
  cook: 'fry boil knead chop cut slice prepare',
  stir: 'mix whisk',
  open: 'unlock unwrap untie part slide',
  close: 'shut lock slam fold',
  knock: 'tap rap bang press ring',
  push: 'shove',
  pull: 'tug yank',
  throw: 'toss hurl fling cast',
  catch: 'grasp',
  touch: 'pat stroke caress brush feel comfort',
  hug: 'embrace hold',
  kiss: '',
  clap: 'applaud cheer celebrate',
  dance: 'sway twirl perform',
  sing: 'hum',
  write: 'draw sign paint sketch note',
  type: 'code program',
  read: 'leaf browse',
  phone: 'dial text ring',
  light: 'ignite kindle strike',
  'blow out': 'blow',
  work: 'repair fix build clean sweep wash sew weave play adjust tie polish scrub dust pack',
  dig: 'plant shovel hoe rake',
  wait: 'linger remain stay',
  think: 'ponder consider wonder reflect remember realise realize understand decide',
  listen: 'hear eavesdrop',
  shrug: '',
  hide: 'cower shelter',
  flinch: 'recoil startle jolt',
  gasp: 'marvel',
  tremble: 'shiver shudder quiver',
  hit: 'punch slap kick strike smash attack',
  fight: 'struggle wrestle',
  wipe: 'dry rub',
  'cover face': 'cover',
  breathe: 'inhale cough pant',
  wake: 'awake awaken stir',
  sleep: 'doze rest nap',
  stumble: 'trip stagger slip sway',
  fall: 'tumble crash',
  jump: 'leap hop',
  lean: 'bend',
  walk: 'go step stride pace stroll wander cross move march hurry climb descend head trudge hike come pass',
  run: 'chase sprint race rush flee dash escape bolt charge dart jog',
  approach: 'near join',
  enter: 'arrive appear emerge come in',
  leave: 'exit depart disappear go out vanish',
  'step back': 'retreat withdraw back away back',
};

/** Verbs of two words, and what the particle makes of a verb. */
const PHRASES: Record<string, ProgramName> = {
  'stand up': 'stand',
  'get up': 'stand',
  'sit down': 'sit',
  'sit floor': 'sit down on floor',
  'lie down': 'lie',
  'kneel down': 'kneel',
  'bend down': 'kneel',
  'pick up': 'pick up',
  'put down': 'put down',
  'set down': 'put down',
  'look up': 'look up',
  'look down': 'look down',
  'look away': 'look away',
  'turn away': 'turn away',
  'turn around': 'turn away',
  'walk away': 'leave',
  'walk out': 'leave',
  'go out': 'leave',
  'run away': 'run',
  'come in': 'enter',
  'walk in': 'enter',
  'wake up': 'wake',
  'step back': 'step back',
  'back away': 'step back',
  pick: 'pick up',
  'pull out': 'take out',
  'draw out': 'take out',
};

const programOfVerb = new Map<string, ProgramName>();
// Programs are keyed by literal names; Object.keys forgets them.
const names = Object.keys(PROGRAMS) as ProgramName[];
for (const name of names)
  for (const verb of (ALIKE[name] ?? '').split(' ')) if (verb && !programOfVerb.has(verb)) programOfVerb.set(verb, name);
for (const name of names) programOfVerb.set(name, name);
for (const [phrase, name] of Object.entries(PHRASES)) programOfVerb.set(phrase, name);

const CALLS = /^(phone|telephone|mobile|cellphone|smartphone|receiver)$/;
const PAGE = /letter|paper|note\b|map|book|diary|scroll|newspaper|document|page|telegram|folder|file/;
const HEAD = /^(her|his|their|my|your)?\s*head$/;
/** Parts of oneself: raised, held or lowered, but never things in a hand. */
const ONESELF =
  /^(?:(?:her|his|their|my|your|a|an|the|one)\s+)?(?:right\s+|left\s+)?(?:hands?|arms?|fingers?|fists?|head|face|eyes?|gaze|brows?|chin|mouth|lips|voice|breath|shoulders?|knees?|foot|feet|legs?|tears?|smile|heart)$/;
const EYES = /^(her|his|their|my|your)?\s*eyes$/;

/** Programs after which something is in the hand. */
const PROGRAMS_THAT_HOLD: ReadonlySet<ProgramName> = new Set(
  names.filter((name) => (PROGRAMS[name] as Program).keys.some(({ holds }) => holds === true)),
);

/** What plays an action, and whether that is the verb itself or a stand-in. */
export function programFor({ verb, object }: Pick<ActionBeat, 'verb' | 'object'>): { program: Program; name: ProgramName; exact: boolean } {
  const said = verb.toLowerCase().replace(/-/g, ' ').trim();
  const thing = object?.toLowerCase().trim() ?? '';
  const known = (name: ProgramName, exact = true): { program: Program; name: ProgramName; exact: boolean } => ({
    program: PROGRAMS[name],
    name,
    exact,
  });
  if (HEAD.test(thing) && said === 'shake') return known('shake head');
  if (HEAD.test(thing) && /^(nod|bow|lower)$/.test(said)) return known(said === 'nod' ? 'nod' : 'bow');
  if (EYES.test(thing) && /^(close|shut)$/.test(said)) return known('close eyes');
  if (PAGE.test(thing) && /^(open|unfold|unroll|leaf|study|examine)$/.test(said)) return known('read');
  if (CALLS.test(thing) && /^(answer|use|pick up|call)$/.test(said)) return known('phone');
  if (ONESELF.test(thing) && /hand|arm|finger|fist/.test(thing) && /^(raise|lift|put up|hold up|throw up)$/.test(said))
    return known('raise hand');
  if (ONESELF.test(thing) && PROGRAMS_THAT_HOLD.has(programOfVerb.get(said) ?? 'emphasis')) return known('breathe');
  if (said === 'stop' && thing === '') return known('halt');
  const found = programOfVerb.get(said) ?? programOfVerb.get(said.split(/\s+/)[0] ?? said);
  return found ? known(found) : known('emphasis', false);
}
