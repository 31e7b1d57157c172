/** One form of an Arabic verb: who it agrees with, and what must stand behind it. */
export interface ArabicForm {
  verb: string;
  tense: 'present' | 'past' | 'participle';
  gender: 'female' | 'male';
  number: 'one' | 'several';
  /** A pronoun has grown to it: "يعطيها". */
  owns: boolean;
  rest: readonly string[];
}

/** A word as it is looked up: without vowel signs, one letter for each kind of alif. */
export const bareArabic = (word: string): string =>
  word
    .normalize('NFC')
    .replace(/[\u064b-\u0652\u0640\u0670]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي');

const OWN = ['ه', 'ها', 'هم', 'هما', 'هن', 'ني', 'نا', 'ك'];

/** All forms of the verbs of a list by their (bare) first word. */
export function arabicForms(verbs: ReadonlyMap<string, string>): ReadonlyMap<string, readonly ArabicForm[]> {
  const forms = new Map<string, ArabicForm[]>();
  for (const [entry, verb] of verbs) {
    const add = (word: string, form: Omit<ArabicForm, 'verb'>): void => {
      const key = bareArabic(word);
      const known = forms.get(key) ?? [];
      if (known.length === 0) forms.set(key, known);
      known.push({ verb, ...form });
    };
    const rest = entry.split(' ').slice(1).map(bareArabic);
    const head = entry.split(' ')[0] ?? '';
    if (head.startsWith('=')) participle(head.slice(1), rest, add);
    else {
      const [present = '', past = ''] = head.split('/');
      const { behind, pastRest } = restOf(entry);
      if (present) presentForms(present, behind, add);
      if (past) pastForms(past, pastRest, add);
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return forms;
}

/** "يهز/هز رأسه" has the rest for both; "تدمع عيناه/دمعت" only for the first. */
function restOf(entry: string): { behind: string[]; pastRest: string[] } {
  const [before = '', after = ''] = entry.split('/');
  const own = before.split(' ').slice(1).map(bareArabic);
  const shared = after.split(' ').slice(1).map(bareArabic);
  return { behind: [...own, ...shared], pastRest: [...own, ...shared] };
}

type Add = (word: string, form: Omit<ArabicForm, 'verb'>) => void;

function presentForms(present: string, rest: readonly string[], add: Add): void {
  const base = present.slice(1);
  const bare = bareArabic(base);
  const weak = /[يو]$/u.test(bare);
  const short = weak ? bare.slice(0, -1) : bare;
  const own = bareArabic(/ى$/u.test(base) ? `${base.slice(0, -1)}ا` : base);
  for (const [prefix, gender] of [
    ['ي', 'male'],
    ['ت', 'female'],
  ] as const) {
    if (present.startsWith('ت') && prefix === 'ي') continue;
    const of = (number: ArabicForm['number'], owns = false) => ({ tense: 'present' as const, gender, number, owns, rest });
    add(prefix + bare, of('one'));
    add(`${prefix + bare}ان`, of('several'));
    add(`${prefix + bare}ا`, of('several'));
    for (const plural of [`${short}ون`, `${short}وا`, ...(weak ? [] : [`${bare}ون`])]) add(prefix + plural, of('several'));
    add(`${prefix + bare}ن`, of('several'));
    for (const suffix of OWN) {
      add(prefix + own + suffix, of('one', true));
      add(`${prefix + short}ون${suffix}`, of('several', true));
    }
  }
}

function pastForms(past: string, rest: readonly string[], add: Add): void {
  const weak = /[ىا]$/u.test(past) && !/اء$/u.test(past);
  const bare = bareArabic(past);
  const short = weak ? bare.slice(0, -1) : bare;
  const of = (gender: ArabicForm['gender'], number: ArabicForm['number'], owns = false) => ({
    tense: 'past' as const,
    gender,
    number,
    owns,
    rest,
  });
  const feminine = past.endsWith('ت') && /^(?:دمعت|انهمرت|اغرورقت|ارتسمت|سقطت|غربت)$/u.test(past) ? bare : `${short}ت`;
  if (feminine !== bare) add(bare, of('male', 'one'));
  add(feminine, of('female', 'one'));
  add(`${short}وا`, of('male', 'several'));
  add(`${weak ? (past.endsWith('ى') ? `${short}ي` : `${short}و`) : short}ا`, of('male', 'several'));
  add(`${feminine}ا`, of('female', 'several'));
  for (const suffix of OWN) {
    add((weak ? `${short}ا` : bare) + suffix, of('male', 'one', true));
    add(feminine + suffix, of('female', 'one', true));
    add(`${short}و${suffix}`, of('male', 'several', true));
  }
}

function participle(word: string, rest: readonly string[], add: Add): void {
  const bare = bareArabic(word);
  const of = (gender: ArabicForm['gender'], number: ArabicForm['number']) => ({
    tense: 'participle' as const,
    gender,
    number,
    owns: false,
    rest,
  });
  for (const stem of /^(?:ماش|باك|مستلق|جاثي?)$/u.test(bare) ? [bare.replace(/ي$/u, ''), `${bare.replace(/ي$/u, '')}ي`] : [bare]) {
    for (const end of ['', 'ا']) add(stem + end, of('male', 'one'));
    add(`${stem}ة`, of('female', 'one'));
    for (const end of ['ان', 'ين', 'ون']) add(stem + end, of('male', 'several'));
    for (const end of ['تان', 'تين', 'ات']) add(stem + end, of('female', 'several'));
  }
}

/** What can stand before a noun; a single letter only before a word of three or more. */
const BEFORE = /^(?:(?:[وف])?(?:(?:[بك])?ال|لل)|[وف][بلك](?=\p{L}{3})|[وفبلك](?=\p{L}{3}))/u;
const AND = /^[وف](?=\p{L}{3})/u;
const BEHIND = /(?:هما|ها|هم|هن|نا|كم|ات|ان|ين|ون|تين|ه|ي|ك|ا)$/u;

/** What a noun of a list can be behind and before what has grown to it, the likeliest first: "وحقيبتها" → وحقيبتها, حقيبتها, حقيبة. */
export function arabicNouns(word: string): string[] {
  const whole = bareArabic(word);
  const found: string[] = [];
  const front = [...new Set([whole, whole.replace(AND, ''), whole.replace(BEFORE, '')])].filter((each) => each.length > 1);
  for (const each of front) {
    found.push(each);
    const short = each.replace(BEHIND, '');
    if (short !== each && short.length > 1) {
      found.push(short);
      if (short.endsWith('ت')) found.push(`${short.slice(0, -1)}ة`);
      found.push(`${short}ة`);
    }
  }
  return [...new Set(found)];
}
