import type { CultureId } from './culture.ts';
import type { LanguageCode } from './language.ts';
import type { AgeBand, Gender } from './scene-graph.ts';

/** How a voice pronounces English. */
export type Accent = 'american' | 'british';

/**
 * A voice of the studio: a person made from recorded timbres, by weight.
 * `rate` is how much faster than it was spoken a line is played, which raises pitch and shortens the throat: above 1 younger, below 1 older.
 * `speed` is how fast it is spoken before that, so that `rate × speed` is the pace that is heard.
 */
export interface Voice {
  readonly id: string;
  readonly name: string;
  readonly gender: Gender;
  readonly ageBand: AgeBand;
  /** Timbres (`kokoro/voices/<timbre>.bin`) and their weights, which add up to 1. */
  readonly mix: Readonly<Record<string, number>>;
  readonly rate: number;
  readonly speed: number;
  readonly accent: Accent;
  /** Cultures it suits best; empty: at home anywhere. */
  readonly cultures: readonly CultureId[];
  /** One sentence for the person who casts. */
  readonly description: string;
}

/** Languages the built-in engine speaks with every voice. */
export const SPOKEN_LANGUAGES = [
  'en',
  'hi',
  'es',
  'fr',
  'de',
  'pt',
  'it',
  'ja',
  'ko',
  'zh',
  'ar',
  'ru',
  'ta',
  'te',
  'ml',
  'kn',
  'bn',
  'mr',
  'gu',
  'pa',
  'ur',
  'sa',
] as const satisfies readonly LanguageCode[];
/** Pace a person may ask of any voice, × its own. */
export const SPEED_RANGE = { slowest: 0.5, fastest: 2 } as const;

const SOUTH_ASIAN: readonly CultureId[] = ['tamil', 'telugu', 'malayalam', 'kannada', 'hindi', 'punjabi', 'bengali'];
const EAST_ASIAN: readonly CultureId[] = ['chinese', 'japanese', 'korean'];
const AMERICAN: readonly CultureId[] = ['american', 'african'];
const EUROPEAN: readonly CultureId[] = ['european', 'fantasy'];
const MIDDLE_EASTERN: readonly CultureId[] = ['middle-eastern'];

type Row = [
  id: string,
  name: string,
  mix: Record<string, number>,
  rate: number,
  speed: number,
  accent: Accent,
  cultures: readonly CultureId[],
  description: string,
];

function cell(ageBand: AgeBand, gender: Gender, rows: readonly Row[]): Voice[] {
  return rows.map(([id, name, mix, rate, speed, accent, cultures, description]) => ({
    id,
    name,
    gender,
    ageBand,
    mix,
    rate,
    speed,
    accent,
    cultures,
    description,
  }));
}

/** Every voice there is: two or three for each sex and age, and neutral ones. Ids are kept for ever, since films name them. */
export const VOICES: readonly Voice[] = [
  ...cell('baby', 'female', [
    ['baby-f-pip', 'Pip', { af_bella: 0.5, jf_nezumi: 0.5 }, 1.5, 0.62, 'american', [], 'Tiny and bright, first words.'],
    ['baby-f-minnu', 'Minnu', { hf_beta: 0.6, af_sky: 0.4 }, 1.48, 0.62, 'american', SOUTH_ASIAN, 'Tiny and round, a little shy.'],
  ]),
  ...cell('baby', 'male', [
    ['baby-m-tom', 'Tom', { af_nova: 0.6, am_puck: 0.4 }, 1.5, 0.62, 'american', [], 'Tiny and sturdy, delighted by everything.'],
    ['baby-m-kutty', 'Kutty', { hf_alpha: 0.6, zm_yunxia: 0.4 }, 1.46, 0.62, 'american', SOUTH_ASIAN, 'Tiny and curious.'],
  ]),
  ...cell('toddler', 'female', [
    ['toddler-f-daisy', 'Daisy', { af_heart: 0.6, af_sky: 0.4 }, 1.42, 0.67, 'american', [], 'Sweet, careful with long words.'],
    ['toddler-f-meenu', 'Meenu', { hf_alpha: 0.5, zf_xiaoxiao: 0.5 }, 1.38, 0.68, 'american', [...SOUTH_ASIAN, ...EAST_ASIAN], 'Lively, a singer in the making.'],
  ]),
  ...cell('toddler', 'male', [
    ['toddler-m-ollie', 'Ollie', { am_puck: 0.35, af_jessica: 0.65 }, 1.38, 0.68, 'american', [], 'Bouncy and loud.'],
    ['toddler-m-arun', 'Arun', { hf_beta: 0.6, am_puck: 0.4 }, 1.36, 0.69, 'american', SOUTH_ASIAN, 'Serious for his size.'],
  ]),
  ...cell('child', 'female', [
    ['child-f-lucy', 'Lucy', { bf_lily: 0.6, af_heart: 0.4 }, 1.24, 0.81, 'british', EUROPEAN, 'Clear, polite, quick to laugh.'],
    ['child-f-anjali', 'Anjali', { hf_alpha: 0.6, af_heart: 0.4 }, 1.22, 0.82, 'american', [...SOUTH_ASIAN, ...MIDDLE_EASTERN], 'Warm and eager.'],
  ]),
  ...cell('child', 'male', [
    ['child-m-sam', 'Sam', { af_nova: 0.5, am_liam: 0.5 }, 1.26, 0.8, 'american', [], 'Open and a bit breathless.'],
    ['child-m-kenji', 'Kenji', { zm_yunxia: 0.6, jf_tebukuro: 0.4 }, 1.16, 0.86, 'american', EAST_ASIAN, 'Precise and earnest.'],
  ]),
  ...cell('teen', 'female', [
    ['teen-f-zoe', 'Zoe', { af_jessica: 0.6, af_sky: 0.4 }, 1.08, 0.95, 'american', AMERICAN, 'Quick and dry.'],
    ['teen-f-kavya', 'Kavya', { hf_beta: 0.5, af_aoede: 0.5 }, 1.08, 0.94, 'american', [...SOUTH_ASIAN, ...EAST_ASIAN], 'Bright and determined.'],
  ]),
  ...cell('teen', 'male', [
    ['teen-m-jake', 'Jake', { am_liam: 0.7, am_puck: 0.3 }, 1.1, 0.93, 'american', AMERICAN, 'Restless, voice just broken.'],
    ['teen-m-rafi', 'Rafi', { hm_psi: 0.5, am_echo: 0.5 }, 1.12, 0.92, 'american', [...SOUTH_ASIAN, ...MIDDLE_EASTERN], 'Gentle and observant.'],
  ]),
  ...cell('young-adult', 'female', [
    ['young-f-mira', 'Mira', { af_heart: 1 }, 1, 1, 'american', [], 'Warm and close; carries a scene.'],
    ['young-f-meera', 'Meera', { hf_alpha: 0.55, af_heart: 0.45 }, 1, 0.98, 'american', [...SOUTH_ASIAN, ...MIDDLE_EASTERN], 'Soft-spoken, steady underneath.'],
  ]),
  ...cell('young-adult', 'male', [
    ['young-m-theo', 'Theo', { am_michael: 0.6, am_puck: 0.4 }, 1.02, 0.98, 'american', [], 'Easy-going and quick.'],
    ['young-m-hiro', 'Hiro', { jm_kumo: 0.5, am_echo: 0.5 }, 1, 0.98, 'american', [...EAST_ASIAN, ...SOUTH_ASIAN], 'Reserved, lightly spoken.'],
  ]),
  ...cell('adult', 'female', [
    ['adult-f-claire', 'Claire', { bf_emma: 0.8, bf_isabella: 0.2 }, 1, 0.98, 'british', EUROPEAN, 'Composed and exact.'],
    ['adult-f-lakshmi', 'Lakshmi', { hf_beta: 0.6, af_kore: 0.4 }, 0.99, 0.98, 'american', [...SOUTH_ASIAN, ...MIDDLE_EASTERN], 'Kind and firm.'],
    ['adult-f-dana', 'Dana', { af_sarah: 0.6, af_kore: 0.4 }, 1, 1, 'american', [...AMERICAN, ...EAST_ASIAN], 'Confident; runs the meeting.'],
  ]),
  ...cell('adult', 'male', [
    ['adult-m-george', 'George', { bm_george: 0.75, bm_daniel: 0.25 }, 1, 1, 'british', EUROPEAN, 'Level and trustworthy.'],
    ['adult-m-arjun', 'Arjun', { hm_omega: 0.55, am_michael: 0.45 }, 1, 0.98, 'american', [...SOUTH_ASIAN, ...MIDDLE_EASTERN], 'Dark and patient.'],
    ['adult-m-marcus', 'Marcus', { am_fenrir: 0.6, am_michael: 0.4 }, 0.98, 1, 'american', [...AMERICAN, ...EAST_ASIAN], 'Solid, with an edge.'],
  ]),
  ...cell('middle-aged', 'female', [
    ['middle-f-helen', 'Helen', { bf_isabella: 0.5, af_bella: 0.5 }, 0.95, 0.99, 'british', EUROPEAN, 'Worldly and amused.'],
    ['middle-f-saraswati', 'Saraswati', { hf_alpha: 0.5, af_alloy: 0.5 }, 0.94, 0.98, 'american', [...SOUTH_ASIAN, ...MIDDLE_EASTERN, ...EAST_ASIAN], 'Gentle authority.'],
  ]),
  ...cell('middle-aged', 'male', [
    ['middle-m-walter', 'Walter', { am_onyx: 0.6, bm_lewis: 0.4 }, 0.98, 1, 'american', [...AMERICAN, ...EUROPEAN], 'Deep and unhurried.'],
    ['middle-m-raghavan', 'Raghavan', { hm_psi: 0.6, am_onyx: 0.4 }, 0.96, 0.98, 'american', [...SOUTH_ASIAN, ...MIDDLE_EASTERN, ...EAST_ASIAN], 'Grave, with a smile behind it.'],
  ]),
  ...cell('mature', 'female', [
    ['mature-f-edith', 'Edith', { bf_alice: 0.5, bf_emma: 0.5 }, 0.9, 0.97, 'british', EUROPEAN, 'Frail on the surface only.'],
    ['mature-f-paatti', 'Paatti', { hf_beta: 0.5, af_nicole: 0.2, af_alloy: 0.3 }, 0.89, 0.98, 'american', [...SOUTH_ASIAN, ...MIDDLE_EASTERN, ...EAST_ASIAN], 'A grandmother with all the time in the world.'],
  ]),
  ...cell('mature', 'male', [
    ['mature-m-henry', 'Henry', { bm_lewis: 0.5, am_santa: 0.5 }, 0.94, 0.94, 'british', [...EUROPEAN, ...AMERICAN], 'Gravelly and kind.'],
    ['mature-m-thatha', 'Thatha', { hm_omega: 0.6, bm_george: 0.4 }, 0.91, 0.95, 'american', [...SOUTH_ASIAN, ...MIDDLE_EASTERN, ...EAST_ASIAN], 'An old teacher, slow and sure.'],
  ]),
  ...cell('adult', 'neutral', [
    ['neutral-sage', 'Sage', { af_alloy: 0.5, am_echo: 0.5 }, 1, 1, 'american', [], 'Between high and low, calm.'],
    ['neutral-rowan', 'Rowan', { bf_lily: 0.5, bm_fable: 0.5 }, 1, 1, 'british', [], 'Between high and low, bright.'],
  ]),
]; // prettier-ignore

const HINDI = { female: 'hf_alpha', male: 'hm_omega' } as const;

/** Timbres of native speakers, or of those whose language sounds closest, mixed into a voice by half when it speaks that language. Languages absent here take the voice as it is. */
export const NATIVE_TIMBRES: Partial<Record<LanguageCode, Readonly<Record<'female' | 'male', string>>>> = {
  hi: HINDI,
  ta: HINDI,
  te: HINDI,
  ml: HINDI,
  kn: HINDI,
  bn: HINDI,
  mr: HINDI,
  gu: HINDI,
  pa: HINDI,
  ur: HINDI,
  sa: HINDI,
  ar: HINDI,
  ja: { female: 'jf_alpha', male: 'jm_kumo' },
  ko: { female: 'jf_alpha', male: 'jm_kumo' },
  zh: { female: 'zf_xiaobei', male: 'zm_yunxi' },
  es: { female: 'ef_dora', male: 'em_alex' },
  fr: { female: 'ff_siwis', male: 'ff_siwis' },
  it: { female: 'if_sara', male: 'im_nicola' },
  pt: { female: 'pf_dora', male: 'pm_alex' },
};

/** The voice of that id, or undefined when films or people name one that never was. */
export const voiceById = (id: string): Voice | undefined => VOICES.find((voice) => voice.id === id);
