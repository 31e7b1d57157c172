import { pinyin } from 'pinyin-pro';

const INITIALS: readonly (readonly [pinyin: string, ipa: string])[] = [
  ['zh', 'ꭧ'], ['ch', 'ꭧʰ'], ['sh', 'ʂ'], ['b', 'p'], ['p', 'pʰ'], ['m', 'm'], ['f', 'f'], ['d', 't'], ['t', 'tʰ'], ['n', 'n'], ['l', 'l'],
  ['g', 'k'], ['k', 'kʰ'], ['h', 'x'], ['j', 'ʨ'], ['q', 'ʨʰ'], ['x', 'ɕ'], ['r', 'ɻ'], ['z', 'ʦ'], ['c', 'ʦʰ'], ['s', 's'],
]; // prettier-ignore

/** Nucleus, after which the tone stands, and coda. */
const FINALS: Readonly<Record<string, readonly [nucleus: string, coda?: string]>> = {
  a: ['a'], o: ['wo'], e: ['ɤ'], i: ['i'], u: ['u'], ü: ['y'], ai: ['ai'], ei: ['ei'], ao: ['au'], ou: ['ou'],
  an: ['a', 'n'], en: ['ə', 'n'], ang: ['a', 'ŋ'], eng: ['ə', 'ŋ'], ong: ['ʊ', 'ŋ'], er: ['ɚ'],
  ia: ['ja'], ie: ['je'], iao: ['jau'], iu: ['jou'], ian: ['jɛ', 'n'], in: ['i', 'n'], iang: ['ja', 'ŋ'], ing: ['i', 'ŋ'], iong: ['jʊ', 'ŋ'],
  ua: ['wa'], uo: ['wo'], uai: ['wai'], ui: ['wei'], uan: ['wa', 'n'], un: ['wə', 'n'], uang: ['wa', 'ŋ'], ueng: ['wə', 'ŋ'],
  üe: ['ɥe'], üan: ['ɥɛ', 'n'], ün: ['y', 'n'], io: ['jo'],
}; // prettier-ignore
const TONES = ['', '→', '↗', '↓', '↘'];

/** y and w are spelling only: yan = ian, wo = uo, yu = ü. */
const withoutGlides = (syllable: string) =>
  syllable
    .replace(/^yu/, 'ü').replace(/^yi/, 'i').replace(/^y/, 'i').replace(/^wu/, 'u').replace(/^w/, 'u')
    .replace(/^iou$/, 'iu').replace(/^uei$/, 'ui').replace(/^uen$/, 'un'); // prettier-ignore

/** IPA of one syllable of pinyin with its tone's number at the end (0 or 5: none); undefined when it isn't pinyin. */
export function syllableIpa(numbered: string): string | undefined {
  const [, letters = '', tone = '0'] = /^([a-zü]+)([0-5])?$/.exec(numbered.toLowerCase().replace('v', 'ü')) ?? [];
  const bare = withoutGlides(letters);
  const [initial = '', ipa = ''] = INITIALS.find(([start]) => bare.startsWith(start)) ?? [];
  const rest = bare.slice(initial.length);
  const afterPalatal = /^[jqx]$/.test(initial) ? rest.replace(/^u/, 'ü') : rest;
  const buzzing = afterPalatal === 'i' && /^(zh?|ch?|sh?|r)$/.test(initial);
  const final = buzzing ? (['ɨ'] as const) : FINALS[/^[bpmf]$/.test(initial) && rest === 'o' ? 'uo' : afterPalatal];
  return final && `${ipa}${final[0]}${TONES[Number(tone) % 5] ?? ''}${final[1] ?? ''}`;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words and their IPA, tones included, of Chinese text without punctuation. */
export function chineseWords(text: string): { text: string; ipa: string }[] {
  const segments = [...words.segment(text)].map(({ segment }) => segment);
  const syllables = pinyin(text, { toneType: 'num', type: 'array', nonZh: 'spaced', v: true });
  const whole = syllables.length === [...text].length;
  let at = 0;
  return segments.flatMap((segment) => {
    const letters = [...segment];
    const read = whole ? syllables.slice(at, at + letters.length) : pinyin(segment, { toneType: 'num', type: 'array', v: true });
    at += letters.length;
    const ipa = read.map((syllable) => syllableIpa(syllable) ?? '').join('');
    return ipa ? [{ text: segment, ipa }] : [];
  });
}
