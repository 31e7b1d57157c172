import type { TimedScene } from '../../../schema/timeline.ts';
import * as make from './makers.ts';
import type { EffectMaker } from './makers.ts';

/** How an action sounds: once at its start (plus `delayMs`), or again and again at the pace of steps. `db` is its peak in dBFS; speech peaks near −4. */
export interface EffectRule {
  readonly maker: EffectMaker;
  readonly db: number;
  readonly delayMs: number;
  /** Time between repeats while the action lasts; 0: once. */
  readonly everyMs: number;
}

const once = (maker: EffectMaker, db: number, delayMs = 0): EffectRule => ({ maker, db, delayMs, everyMs: 0 });

/** Paces of steps: 12 frames a step walking, 7 running (film-craft). */
const STEPS: readonly (readonly [verbs: RegExp, everyMs: number, db: number])[] = [
  [/^(run|chase|flee|sprint|race|dash|gallop|rush|bolt)$/, 290, -13],
  [/^(sneak|creep|tiptoe|shuffle|limp|stagger|trudge|wander|stroll)$/, 720, -22],
  [
    /^(walk|enter|leave|exit|approach|cross|go|come|pace|march|follow|step|climb|descend|return|arrive|hurry|stride|wade|join|retreat|circle)$/,
    500,
    -22,
  ],
];

/** Verb alone, or verb and what it is done to. The first that fits counts. */
const ONCE: readonly (readonly [verbs: RegExp, objects: RegExp | null, rule: EffectRule])[] = [
  [/^(ring|buzz|call)$/, /phone|mobile|telephone/, once(make.phone, -15)],
  [/^(ring|toll|chime|strike)$/, /bell|gong|temple/, once(make.bell, -12)],
  [/^(ring|toll|chime)$/, null, once(make.bell, -14)],
  [/^(open|close|shut|slam|unlock|push)$/, /door|gate|hatch|cupboard|drawer/, once(make.door, -13)],
  [/^slam$/, null, once(make.door, -9)],
  [/^knock$/, null, once(make.knock, -13)],
  [/^(pour|serve|fill)$/, /tea|water|coffee|milk|wine|drink|cup|glass|rice|oil|^$/, once(make.pour, -16, 250)],
  [/^(light|kindle|strike|ignite)$/, /lamp|candle|fire|match|diya|lantern|torch|stove|incense/, once(make.flame, -17)],
  [/^(drop|fall|collapse|crash|tumble)$/, /glass|cup|plate|pot|vase|bowl|window|mirror/, once(make.crash, -9)],
  [/^(break|smash|shatter)$/, null, once(make.crash, -9)],
  [/^(fall|collapse|tumble|crash|land|drop|trip|faint)$/, null, once(make.thud, -12, 250)],
  [/^(hit|punch|strike|kick|slap|tackle|shove|bang|pound)$/, null, once(make.hit, -9, 120)],
  [/^(clap|applaud)$/, null, once(make.clap, -13)],
  [/^(splash|dive|plunge|swim)$/, null, once(make.splash, -11)],
  [/^(jump|leap|throw|swing|toss|hurl|fling)$/, null, once(make.whoosh, -16, 80)],
  [/^(draw|unsheathe|raise|wield)$/, /sword|knife|blade|dagger|katana/, once(make.blade, -13)],
  [/^(photograph|snap|shoot)$/, /camera|photo|picture|selfie/, once(make.shutter, -15)],
  [/^(start|drive|ride)$/, /car|engine|motor|bike|motorcycle|jeep|truck|van|scooter|auto/, once(make.engineStart, -14)],
  [
    /^(set|put|place|lay|pick|lift|raise|drink|sip|hand|give|take|pass)$/,
    /cup|glass|plate|tray|pot|bowl|spoon|coin|bottle|key|lamp/,
    once(make.clink, -21, 300),
  ],
  [
    /^(read|write|fold|unfold|turn|open|tear|sign|hand|give|take|pass|hold|show|pull|unroll|drop)$/,
    /paper|letter|book|page|note|map|photo|envelope|boat|newspaper|file|document|report|ticket|scroll|card/,
    once(make.paper, -19, 150),
  ],
  [
    /^(sit|stand|rise|kneel|bow|turn|hug|embrace|lean|crouch|bend|reach|wave|dress|shrug|lie|dance|stretch|wrap|shake)$/,
    null,
    once(make.cloth, -25),
  ],
];

/** What an action sounds like where it happens; null for what makes no sound. */
export function effectFor(
  { verb, object }: { verb: string; object: string | null },
  scene: Pick<TimedScene, 'placeKind' | 'interior' | 'weather'>,
): EffectRule | null {
  const word = verb.toLowerCase();
  const thing = (object ?? '').toLowerCase();
  const steps = STEPS.find(([verbs]) => verbs.test(word));
  if (steps) return { maker: floorOf(scene), db: steps[2], delayMs: 0, everyMs: steps[1] };
  return ONCE.find(([verbs, objects]) => verbs.test(word) && (objects === null || objects.test(thing)))?.[2] ?? null;
}

export function floorOf({ placeKind, interior, weather }: Pick<TimedScene, 'placeKind' | 'interior' | 'weather'>): EffectMaker {
  if (!interior && (weather === 'rain' || weather === 'storm')) return make.FLOORS.wet;
  if (['desert', 'beach', 'field', 'farm', 'garden', 'forest', 'park', 'playground'].includes(placeKind)) return make.FLOORS.soft;
  if (['village', 'courtyard', 'road', 'ruins', 'graveyard', 'mountain', 'cave'].includes(placeKind)) return make.FLOORS.gravel;
  if (interior && ['home', 'bedroom', 'tea-room', 'library', 'theatre', 'stage', 'ship', 'shrine', 'bar', 'cafe'].includes(placeKind))
    return make.FLOORS.wood;
  return make.FLOORS.hard;
}
