import type { LanguageCode } from '../../schema/language.ts';
import type { Conjugation } from './conjugation/conjugation.ts';
import { french } from './conjugation/french.ts';
import { german } from './conjugation/german.ts';
import { italian } from './conjugation/italian.ts';
import { portuguese } from './conjugation/portuguese.ts';
import { plain, russian } from './conjugation/russian.ts';
import { spanish } from './conjugation/spanish.ts';

/*
 * Verbs of the languages whose forms are made by rule (es fr pt it de ru), `english: infinitive, infinitive rest, =form`.
 *
 *   mirar             an infinitive; irregular ones that no model of `conjugation/` serves give their parts: "apañar/apañ", "сесть/сядет/сел"
 *   levantarse        Romance reflexives by their infinitive (se lever, s'asseoir; alzarsi; levantar-se or levantarse)
 *   sich setzen       a German reflexive: "sich" stands somewhere in its clause
 *   auf|stehen        a German separable verb: "steht … auf"
 *   ponerse de pie    what follows the verb, perhaps after an adverb or a pronoun
 *   =sentado/a        a form that counts as it stands, with gender and number: participles that show a posture
 *
 * The meaning `-` is for verbs that only lead to another: "empezar a", "versuchen".
 */
export type VerbForm = {
  verb: string;
  kind: 'finite' | 'gerund' | 'participle' | 'infinitive';
  /** One person or several; null: it doesn't tell. */
  plural: boolean | null;
  gender: 'female' | 'male' | null;
  reflexive: boolean;
  /** What must follow in the clause. */
  rest: readonly string[];
};
export type VerbForms = ReadonlyMap<string, readonly VerbForm[]>;

const RULES: Partial<Record<LanguageCode, (verb: string) => Conjugation>> = {
  es: spanish,
  fr: french,
  it: italian,
  pt: portuguese,
  de: german,
  ru: russian,
};

/** Whether a language's verbs are listed by their infinitives. */
export const isRuled = (language: LanguageCode): boolean => RULES[language] !== undefined;

/** How a word is looked up. */
export const verbKey = (word: string): string => plain(word.normalize('NFC'));

/** All forms of a language's verbs by their first word. */
export function verbForms(language: LanguageCode, list: string): VerbForms {
  const forms = new Map<string, VerbForm[]>();
  for (const line of list.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const verb = line.slice(0, colon).trim();
    for (const entry of line.slice(colon + 1).split(','))
      addEntry(forms, language, { verb, entry: entry.trim().toLowerCase().normalize('NFC') });
  }
  return forms;
}

function addEntry(forms: Map<string, VerbForm[]>, language: LanguageCode, { verb, entry }: { verb: string; entry: string }): void {
  if (!entry) return;
  const add = (word: string, form: Omit<VerbForm, 'verb'>): void => {
    const key = verbKey(word);
    const list = forms.get(key) ?? [];
    if (list.length === 0) forms.set(key, list);
    const same = ({ rest, reflexive, kind }: VerbForm): boolean =>
      rest.join(' ') === form.rest.join(' ') && reflexive === form.reflexive && kind === form.kind;
    if (!list.some(same)) list.push({ verb, ...form });
  };
  if (entry.startsWith('=')) {
    const [first = '', ...rest] = entry.slice(1).split(' ');
    for (const word of agreeing(first)) add(word, { kind: 'finite', plural: null, gender: null, reflexive: false, rest });
    return;
  }
  const { word, rest, reflexive } = taken(entry, language);
  const rule = RULES[language];
  if (!rule) return;
  const [prefix, base] = word.includes('|') ? (word.split('|') as [string, string]) : ['', word];
  const made = rule(base);
  const tail = prefix ? [prefix, ...rest] : rest;
  const finite = (words: readonly string[], plural: boolean | null, gender: VerbForm['gender']): void => {
    for (const each of words) {
      add(each, { kind: 'finite', plural, gender, reflexive, rest: tail });
      if (prefix) add(prefix + each, { kind: 'finite', plural, gender, reflexive, rest });
    }
  };
  finite(made.singular, false, null);
  finite(made.plural, true, null);
  finite(made.feminine ?? [], false, 'female');
  finite(made.masculine ?? [], false, 'male');
  for (const each of made.gerund)
    add(prefix + each, { kind: 'gerund', plural: null, gender: null, reflexive: language === 'de' && reflexive, rest });
  for (const each of made.participle) add(prefix + each, { kind: 'participle', plural: null, gender: null, reflexive, rest });
  for (const each of made.infinitive) {
    add(prefix + each, { kind: 'infinitive', plural: null, gender: null, reflexive: language === 'de' && reflexive, rest });
    if (prefix) add(`${prefix}zu${each}`, { kind: 'infinitive', plural: null, gender: null, reflexive, rest });
  }
}

/** "sentado/a" → sentado, sentada, sentados, sentadas; "assis/e" → assis, assise, assises. */
function agreeing(word: string): string[] {
  const [stem = '', other] = word.split('/');
  if (other === undefined) return [stem];
  if (other === 'e') return [stem, `${stem}e`, stem.endsWith('s') ? stem : `${stem}s`, `${stem}es`];
  if (/o$/u.test(stem) && other === 'a') {
    const root = stem.slice(0, -1);
    return ['o', 'a', 'os', 'as', 'i', 'e'].map((end) => root + end);
  }
  return [stem, ...other.split(';').map((end) => (end.length > 3 ? end : stem + end))];
}

/** The verb of an entry without its pronoun, and the words behind it. */
function taken(entry: string, language: LanguageCode): { word: string; rest: string[]; reflexive: boolean } {
  const pronoun = /^(?:se |s['’]|sich )/u.exec(entry)?.[0];
  const written = entry.slice(pronoun?.length ?? 0).split(' ');
  // German puts the infinitive last: "den kopf schütteln"
  if (language === 'de' && written.length > 1 && !/(?:en|ern|eln|tun|knien)$/u.test(written[0] ?? '')) written.unshift(written.pop() ?? '');
  const [first = '', ...rest] = written;
  if (pronoun) return { word: first, rest, reflexive: true };
  const [infinitive = '', ...parts] = first.split('/');
  const bare =
    language === 'es'
      ? /^(.+[aeií]r)se$/u.exec(infinitive)?.[1]
      : language === 'pt'
        ? /^(.+[aeiô]r)-?se$/u.exec(infinitive)?.[1]
        : language === 'it'
          ? /^(.+)rsi$/u.exec(infinitive)?.[1]
          : undefined;
  if (bare === undefined) return { word: first, rest, reflexive: false };
  const whole = language === 'it' ? `${bare}${/(?:por|trar|dur)$/u.test(`${bare}r`) ? 'rre' : 're'}` : bare;
  return { word: [whole, ...parts].join('/'), rest, reflexive: true };
}
