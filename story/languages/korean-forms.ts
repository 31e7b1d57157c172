/** How a form of a Korean verb goes on: its bare stem, joined to ㄴ, to 아/어, to 았/었, to 으, or a noun of 하다 by itself. */
export type KoreanStem = 'bare' | 'closed' | 'n' | 'eo' | 'past' | 'eu' | 'noun';
/** One way in which a word can begin a verb. `need`: the words before it ("고개" 끄덕이다), without particles. */
export interface KoreanForm {
  verb: string;
  stem: KoreanStem;
  need: readonly string[];
}

const BASE = 0xac00;
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const FINALS = ['', 'ㄱ', 'ㄲ', 'ㄳ', 'ㄴ', 'ㄵ', 'ㄶ', 'ㄷ', 'ㄹ', 'ㄺ', 'ㄻ', 'ㄼ', 'ㄽ', 'ㄾ', 'ㄿ', 'ㅀ', 'ㅁ', 'ㅂ', 'ㅄ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅊ', 'ㅋ', 'ㅌ', 'ㅍ', 'ㅎ']; // prettier-ignore

type Jamo = { lead: number; vowel: string; end: string };
const jamoOf = (char: string): Jamo => {
  const code = char.charCodeAt(0) - BASE;
  return { lead: Math.floor(code / 588), vowel: VOWELS[Math.floor((code % 588) / 28)] ?? 'ㅏ', end: FINALS[code % 28] ?? '' };
};
const charOf = ({ lead, vowel, end }: Jamo): string =>
  String.fromCharCode(BASE + lead * 588 + VOWELS.indexOf(vowel) * 28 + FINALS.indexOf(end));
const withEnd = (word: string, end: string): string => word.slice(0, -1) + charOf({ ...jamoOf(word.at(-1) ?? '가'), end });
const isSyllable = (char: string): boolean => char >= '가' && char <= '힣';

const P_IRREGULAR = /[줍눕굽돕깁]$/u;
const T_IRREGULAR = /(?:^|[^내일])[걷듣묻싣긷]$/u;
const S_IRREGULAR = /[짓긋붓잇젓]$/u;
const EU_REGULAR = /(?:따르|치르|들르)$/u;
const CONTRACTED: Readonly<Record<string, string>> = {
  ㅏ: 'ㅏ',
  ㅓ: 'ㅓ',
  ㅐ: 'ㅐ',
  ㅔ: 'ㅔ',
  ㅕ: 'ㅕ',
  ㅗ: 'ㅘ',
  ㅜ: 'ㅝ',
  ㅣ: 'ㅕ',
  ㅚ: 'ㅙ',
};

/** A stem joined to 아/어: "가" → 가, "마시" → 마셔, "먹" → 먹어, "걷" → 걸어. */
function joined(stem: string): string[] {
  const { vowel, end } = jamoOf(stem.at(-1) ?? '가');
  const bright = vowel === 'ㅏ' || vowel === 'ㅗ' ? '아' : '어';
  if (stem.endsWith('하')) return [`${stem.slice(0, -1)}해`, `${stem}여`];
  if (end === '') return joinedOpen(stem, vowel, bright);
  const forms = [stem + bright];
  if (P_IRREGULAR.test(stem)) forms.push(`${withEnd(stem, '')}${stem.endsWith('돕') ? '와' : '워'}`);
  if (T_IRREGULAR.test(stem)) forms.push(withEnd(stem, 'ㄹ') + bright);
  if (S_IRREGULAR.test(stem)) forms.push(withEnd(stem, '') + bright);
  if (stem.endsWith('놓')) forms.push(`${stem.slice(0, -1)}놔`);
  return forms;
}

function joinedOpen(stem: string, vowel: string, bright: string): string[] {
  const last = jamoOf(stem.at(-1) ?? '가');
  const before = stem.at(-2);
  const brightBefore = before && isSyllable(before) && /[ㅏㅗ]/u.test(jamoOf(before).vowel);
  if (stem.endsWith('푸')) return [`${stem.slice(0, -1)}퍼`];
  if (stem.endsWith('르') && !EU_REGULAR.test(stem) && before)
    return [`${stem.slice(0, -2)}${charOf({ ...jamoOf(before), end: 'ㄹ' })}${brightBefore ? '라' : '러'}`];
  if (vowel === 'ㅡ') return [stem.slice(0, -1) + charOf({ ...last, vowel: brightBefore ? 'ㅏ' : 'ㅓ' })];
  const short = CONTRACTED[vowel];
  const forms = short ? [stem.slice(0, -1) + charOf({ ...last, vowel: short })] : [];
  if (!'ㅏㅓㅕ'.includes(vowel)) forms.push(stem + bright);
  return forms;
}

/** Every way in which the verbs of a list begin a word. */
export function koreanForms(verbs: ReadonlyMap<string, string>): ReadonlyMap<string, readonly KoreanForm[]> {
  const forms = new Map<string, KoreanForm[]>();
  const add = (surface: string, form: KoreanForm): void => {
    const known = forms.get(surface) ?? [];
    if (known.length === 0) forms.set(surface, known);
    if (!known.some(({ verb, stem, need }) => verb === form.verb && stem === form.stem && need.join() === form.need.join()))
      known.push(form);
  };
  for (const [entry, verb] of verbs) {
    const words = entry.split(' ');
    const last = words.pop() ?? '';
    const need = words.map((word) => bareNoun(word));
    const noun = last.endsWith('+') ? last.slice(0, -1) : null;
    if (noun) add(noun, { verb, stem: 'noun', need });
    if (noun || last.endsWith('다')) addStem(noun ? `${noun}하` : last.slice(0, -1), { verb, need }, add);
    else if (verb === '-') add(last, { verb, stem: 'closed', need });
  }
  return forms;
}

function addStem(stem: string, { verb, need }: Omit<KoreanForm, 'stem'>, add: (surface: string, form: KoreanForm) => void): void {
  const put = (surface: string, kind: KoreanStem): void => add(surface, { verb, stem: kind, need });
  const { end } = jamoOf(stem.at(-1) ?? '가');
  put(stem, 'bare');
  for (const each of joined(stem)) {
    put(each, 'eo');
    if (jamoOf(each.at(-1) ?? '가').end === '') put(withEnd(each, 'ㅆ'), 'past');
  }
  if (end === '') put(withEnd(stem, 'ㄴ'), 'n');
  else if (end === 'ㄹ') {
    put(withEnd(stem, 'ㄴ'), 'n');
    put(withEnd(stem, ''), 'bare');
  } else if (P_IRREGULAR.test(stem)) put(`${withEnd(stem, '')}우`, 'bare');
  else if (T_IRREGULAR.test(stem)) put(withEnd(stem, 'ㄹ'), 'eu');
  else if (S_IRREGULAR.test(stem)) put(withEnd(stem, ''), 'eu');
  if (P_IRREGULAR.test(stem)) put(`${withEnd(stem, '')}운`, 'n');
}

const PARTICLE = /(?:으로|에서|에게|까지|부터|을|를|이|가|은|는|에|의|로|도|만|과|와)$/u;
/** A noun without its particle, as far as one can tell. */
export const bareNoun = (word: string): string => {
  const bare = word.replace(PARTICLE, '');
  return bare.length > 0 ? bare : word;
};
