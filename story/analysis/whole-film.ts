import type { CultureFinding, Place, SceneGraph } from '../../schema/scene-graph.ts';
import type { Screenplay } from '../fountain/syntax.ts';
import { once } from '../languages/once.ts';
import type { SceneSource } from '../scene-source.ts';
import type { ReadScene } from './analyse.ts';
import { findAll } from './find-all.ts';
import { GEOGRAPHY_WORDS } from './lexicon/times.ts';
import type { Geography } from './lexicon/times.ts';

/** A field of the title page, without emphasis marks. */
export function fieldOf(screenplay: Screenplay, key: string): string | null {
  const field = screenplay.titlePage.find((entry) => entry.key.trim().toLowerCase() === key);
  const text = field?.values
    .map((value) => value.replace(/[*_]{1,3}(\S(?:.*?\S)?)[*_]{1,3}/gu, '$1').trim())
    .filter(Boolean)
    .join(' ');
  return text || null;
}

type Genre = SceneGraph['genre'];
const GENRE_SIGNS: readonly (readonly [Genre, number, RegExp])[] = [
  ['science-fiction', 2, /\b(?:spaceship|spacecraft|space station|robots?|android|alien|laser|hologram|cyborg|starship|planet|galaxy|airlock|A\.?I\.?|quantum|warp|time machine|mars|orbit|astronaut)\b|宇宙船|飞船|우주선/giu],
  ['fantasy', 2, /\b(?:dragon|wizard|magic|magical|spell|elf|elves|dwarf|goblin|orc|sorcer\w+|enchanted|kingdom|realm|unicorn|fairy|witch|wand|portal|prophecy)\b/giu],
  ['horror', 2, /\b(?:ghosts?|haunted|blood|corpse|demon|monster|zombie|possessed|scream\w*|creak\w*|séance|nightmare|vampire)\b/giu],
  ['thriller', 1.4, /\b(?:gun|murder\w*|detective|suspect|killer|hostage|ransom|evidence|interrogat\w+|spy|bomb|conspiracy|blackmail|police|body|safe house|threat\w*)\b/giu],
  ['action', 1.1, /\b(?:chase\w*|explo\w+|fights?|fighting|punch\w*|kick\w*|shoots?|gunfire|sprint\w*|runs? after|escape\w*|sword|leap\w*|crash\w*|battle)\b/giu],
  ['romance', 1.4, /\b(?:kiss\w*|love|lovers?|propos\w+|wedding|in love|romantic|sweetheart|darling|embrace\w*|i missed you|marry)\b|காதல்|प्यार|愛して|사랑/giu],
  ['comedy', 1, /\b(?:laughs?|laughing|joke\w*|giggl\w+|funny|trips? over|awkward\w*|ridiculous|prank\w*|deadpan|clown|silly)\b/giu],
  ['training', 2.2, /\b(?:training|safety|compliance|hazards?|onboarding|procedure|customer service|policy|report(?:ing)? (?:it|the)|ppe|near miss|password|phishing|workplace|trainees?|briefing|data protection|harassment)\b/giu],
  ['documentary', 2.5, /\b(?:documentary|narrator|interview\w*|archival|talking head|according to)\b/giu],
  ['devotional', 1.6, /\b(?:temple|prayer|prays?|god|goddess|puja|pooja|aarti|bhajan|devotees?|worship\w*|hymn|mosque|church|shrine|lord (?:krishna|rama|shiva|ganesha)|blessing)\b|கோயில்|மனமுருக|मंदिर|भगवान|पूजा/giu],
  ['historical', 1.5, /\b(?:king|queen|emperor|sword|horse-?drawn|carriage|empire|war of|1[0-9]{3}|18\d\d|19[0-4]\d|dynasty|samurai|shogun|knight|palace|throne|colonial|freedom fighter|medieval|edo|joseon)\b/giu],
  ['family', 0.8, /\b(?:grandmother|grandfather|mother|father|daughter|son|grandma|grandpa|family|brother|sister|child|children|mom|dad|amma|appa|paati|thatha|abuela|nonna|halmoni)\b|பாட்டி|அப்பா|அம்மா|माँ|दादी|お母さん|おばあちゃん|奶奶|妈妈|할머니|엄마|أمي|جدت/giu],
]; // prettier-ignore

/** What one scene's words say about genre and era; counted once and kept while the scene's text stands. Where it lies is only looked up when asked. */
export type SceneSigns = {
  length: number;
  geography: () => Geography | null;
  genres: Partial<Record<Genre, number>>;
  future: boolean;
  now: boolean;
  old: boolean;
};

export function signsOf(source: SceneSource): SceneSigns {
  const text = `${source.heading?.text ?? ''}\n${source.elements.map((element) => element.text).join('\n')}`;
  const genres: SceneSigns['genres'] = {};
  for (const [genre, weight, signs] of GENRE_SIGNS) genres[genre] = (text.match(signs)?.length ?? 0) * weight;
  return {
    length: text.length,
    geography: once(() => geographyIn(source)),
    genres,
    future: FUTURE.test(text),
    now: NOW.test(text),
    old: OLD.test(text),
  };
}

/** The kind of land that a scene's prose names most. */
function geographyIn({ elements }: SceneSource): Geography | null {
  const counts = new Map<Geography, number>();
  for (const { kind, text } of elements)
    if (kind === 'action') for (const { meaning } of findAll(text, GEOGRAPHY_WORDS)) counts.set(meaning, (counts.get(meaning) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The genre: the title page's word for it, else the kind whose signs are thickest; drama when none are. */
export function genreOf(screenplay: Screenplay, read: readonly ReadScene[]): Genre {
  const stated = ['genre', 'credit', 'title', 'notes', 'format'].map((key) => fieldOf(screenplay, key)?.toLowerCase() ?? '').join(' ');
  for (const [genre] of GENRE_SIGNS) if (new RegExp(`\\b${genre.replace('-', '[- ]')}\\b`, 'u').test(stated)) return genre;
  const size = Math.max(1, read.reduce((sum, { signs }) => sum + signs.length, 0) / 1500);
  let best: { genre: Genre; score: number } = { genre: 'drama', score: 1.9 };
  for (const [genre] of GENRE_SIGNS) {
    const score = read.reduce((sum, { signs }) => sum + (signs.genres[genre] ?? 0), 0) / size;
    if (score > best.score) best = { genre, score };
  }
  return best.genre;
}

const FUTURE =
  /\b(?:spaceship|spacecraft|space station|starship|hologram\w*|android|robot|laser|airlock|cyborg|flying cars?|colony|2[1-9]\d\d|neon megacity|teleport\w*|cryo\w*)\b|宇宙船|飞船|우주선/iu;
const OLD =
  /\b(?:1[0-8]\d\d|19[0-3]\d|ancient|medieval|samurai|shogun|edo period|joseon|dynasty|emperor|king|queen|knight|castle|palace|horse-?drawn|carriage|oil lamp|torchlight|sultan|caravan|kingdom|once upon a time|freedom struggle|colonial|tang|ming|qing|mughal|chola)\b/iu;
const NOW =
  /\b(?:phone|smartphone|laptop|computer|car|bus|taxi|office|email|video call|tv|television|airport|metro|subway|camera|headphones|elevator|train|electric|plastic|internet|app|meeting room|factory|forklift)\b|手机|スマホ|휴대폰|मोबाइल|கைபேசி|هاتف/iu;

/** When the film plays. */
export function eraOf(read: readonly ReadScene[], culture: CultureFinding): SceneGraph['era'] {
  if (read.some(({ signs }) => signs.future)) return 'futuristic';
  if (read.some(({ signs }) => signs.now)) return 'modern';
  if (read.some(({ signs }) => signs.old)) return 'traditional';
  return culture.style === 'traditional' && culture.occasion === null && culture.culture === 'fantasy' ? 'traditional' : 'modern';
}

/** Where most places lie. */
export function geographyOf(places: readonly Place[]): SceneGraph['geography'] {
  const counts = new Map<NonNullable<Place['geography']>, number>();
  for (const { geography } of places) if (geography) counts.set(geography, (counts.get(geography) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
