import type { CameraMove, ShotSize } from '../../schema/shot.ts';

/** What kind of doing a verb is: decides how it is framed, how long it takes and what it changes on the floor. */
export type Doing = 'enter' | 'exit' | 'walk' | 'run' | 'look' | 'sit' | 'kneel' | 'lie' | 'rise' | 'fall' | 'take' | 'give' | 'put' | 'work' | 'gesture' | 'emote' | 'touch' | 'hit' | 'realise' | 'wait' | 'other'; // prettier-ignore

/** How a kind of doing is filmed: film grammar in a table. `together` also shows the one it is done to. */
export interface Coverage {
  size: ShotSize;
  move: CameraMove;
  ms: number;
  together?: true;
}

export const COVERAGE: Readonly<Record<Doing, Coverage>> = {
  enter: { size: 'full', move: 'static', ms: 2700 },
  exit: { size: 'wide', move: 'static', ms: 2800 },
  walk: { size: 'full', move: 'track', ms: 2600 },
  run: { size: 'full', move: 'track', ms: 2400 },
  look: { size: 'medium-close-up', move: 'static', ms: 1900 },
  sit: { size: 'full', move: 'static', ms: 2400 },
  kneel: { size: 'full', move: 'static', ms: 2200 },
  lie: { size: 'full', move: 'static', ms: 3600 },
  rise: { size: 'medium', move: 'static', ms: 1900 },
  fall: { size: 'wide', move: 'static', ms: 2100 },
  take: { size: 'medium', move: 'static', ms: 2100 },
  give: { size: 'medium', move: 'static', ms: 2400, together: true },
  put: { size: 'medium', move: 'static', ms: 2100 },
  work: { size: 'medium', move: 'static', ms: 2400 },
  gesture: { size: 'medium', move: 'static', ms: 2000 },
  emote: { size: 'close-up', move: 'static', ms: 2100 },
  touch: { size: 'medium', move: 'static', ms: 2400, together: true },
  hit: { size: 'medium', move: 'static', ms: 1600, together: true },
  realise: { size: 'medium-close-up', move: 'push', ms: 2600 },
  wait: { size: 'wide', move: 'static', ms: 3000 },
  other: { size: 'medium', move: 'static', ms: 2200 },
};

const WORDS: Readonly<Record<Exclude<Doing, 'other'>, string>> = {
  enter: 'enter arrive appear emerge',
  exit: 'exit leave depart vanish disappear go',
  walk: 'walk come approach stroll stride wander march step cross climb creep sneak crawl follow limp pace return advance move hurry descend trudge hike shuffle tiptoe wade join',
  run: 'run chase flee sprint race rush dash escape gallop charge dart',
  look: 'look see watch stare glance gaze turn notice observe peer search listen hear face',
  sit: 'sit',
  kneel: 'kneel crouch squat',
  lie: 'lie sleep',
  rise: 'rise stand-up get-up get wake stand-from',
  fall: 'fall collapse stumble trip faint drop-down slip',
  take: 'take grab pick pick-up lift catch receive seize draw pull snatch hold carry open unwrap unfold take-out',
  give: 'give hand offer pass hold-out show throw',
  put: 'put set place drop lay close lower set-down put-down fold',
  work: 'read stir whisk cook pour write type draw paint sweep cut clean wash build light dig knead drink eat sip drive play load pack',
  gesture: 'nod wave raise point bow shake salute shrug gesture pray fold-hands beckon clap greet knock stretch touch-belt',
  emote: 'smile laugh weep cry sob grin frown blush sigh tremble gasp scream shiver grimace beam',
  touch: 'touch hug embrace kiss hold-hands stroke comfort caress',
  hit: 'hit strike push slap punch kick fight shove',
  realise: 'realise realize understand decide remember freeze hesitate think recognise recognize stop breathe',
  wait: 'wait hide stay remain stand rest hover linger',
};
const DOING_OF = new Map(
  Object.entries(WORDS).flatMap(([doing, words]) => words.split(' ').map((word) => [word, doing as Doing] as const)),
);

const AWAY =
  /\b(?:away|out of (?:the )?(?:room|house|frame|sight)|off|into the (?:mist|fog|dark(?:ness)?|night|rain|distance|crowd|dusk|sunset|forest))\b/i;

/** What a verb in base form amounts to; the sentence tells going away from going. */
export function doingOf({ verb, text }: { verb: string; text: string }): Doing {
  const base = verb.toLowerCase().replace(/\s+/g, '-');
  const doing = DOING_OF.get(base) ?? DOING_OF.get(base.split('-')[0]!) ?? 'other';
  if (base === 'stand' && /\bup\b/i.test(text)) return 'rise';
  if ((doing === 'walk' || doing === 'run') && AWAY.test(text)) return 'exit';
  return doing;
}

/** Whether a kind of doing takes the whole body from one place to another. */
export const isTravel = (doing: Doing): boolean => doing === 'enter' || doing === 'exit' || doing === 'walk' || doing === 'run';
