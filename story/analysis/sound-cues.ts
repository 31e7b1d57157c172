import type { LineRange } from '../../schema/scene-graph.ts';

export type SceneCue = { kind: 'music' | 'sound' | 'song'; text: string; lines: LineRange };

const MUSIC =
  /\b(?:music|score|melody|tune|orchestra|strings swell|soundtrack|nadaswaram|nadhaswaram|shehnai|sitar|veena|tabla|flute|violin|guitar|piano|drums?|drumming|band|jazz|waltz|oud|koto|shamisen|trumpet|accordion|radio plays)\b[^.]*\b(?:play|plays|playing|begin|begins|swell|swells|rise|rises|fade|fades|start|starts|stop|stops|drift|drifts|blare|blares|fill|fills|beat|beats|sound|sounds|continue|continues|over)\b|\bMUSIC\b|இசை|സംഗീത|సంగీత|ಸಂಗೀತ|संगीत|সঙ্গীত|গান বাজ|音楽|音乐|음악|موسيقى|música|musique|musik|musica/u;
const SONG =
  /\b(?:sings?|singing|song|lullaby|hymn|chant|chants|chanting|choir|anthem|bhajan)\b|பாடுகிற|பாட்டு|गाना|गीत|গান|歌う|歌声|唱歌|노래|أغنية/u;
const SOUND =
  /\b(?:SFX|SOUND|sounds? of|(?:phone|telephone|bell|bells|alarm|doorbell|clock|kettle|siren|horn|whistle|thunder|engine|door|gun|gunshot|dog|dogs|cat|bird|birds|rooster|crowd|wind|rain|train|plane|helicopter|explosion|footsteps|glass)\s+(?:rings?|chimes?|buzz(?:es)?|wails?|blares?|honks?|blows?|whistles?|rumbles?|cracks?|roars?|slams?|creaks?|fires?|barks?|cries|meows?|sings?|crows?|cheers?|howls?|drums|falls|hums?|sputters?|echo(?:es)?|shatters?|strikes|tolls?|screeches|arrives)|knock(?:ing|s)?|gunshots?|thunder|sirens?|explosion|crash(?:es)?|bang|thud|screech|footsteps|applause|laughter off|silence|birdsong|ringing|ticking|buzzing|beep(?:ing|s)?|waves crash)\b|[A-Z]{3,}S\b(?=\.)|மணியோசை|இடி|घंटी|गरज|鐘の音|雨音|钟声|雷声|종소리|천둥|رعد|جرس/u;

/** The sound or music a sentence of prose asks for. */
export function cueOf(text: string, lines: LineRange): SceneCue | null {
  if (MUSIC.test(text)) return { kind: 'music', text, lines };
  if (SONG.test(text)) return { kind: 'song', text, lines };
  return SOUND.test(text) ? { kind: 'sound', text, lines } : null;
}
