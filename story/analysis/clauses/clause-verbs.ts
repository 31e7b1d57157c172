import { verbKey } from '../../languages/verb-forms.ts';
import type { VerbForm } from '../../languages/verb-forms.ts';
import type { Token } from '../sentences.ts';
import type { Sentence } from './clause-sentence.ts';

/** A verb at a token, with what it leaves to the end of its clause. */
export type Said = { form: VerbForm; at: number; to: number; negated: boolean };

/** Verbs whose participle with "to be" is something done, not a state. */
const MOTION: ReadonlySet<string> = new Set(
  'enter leave come go fall return get up climb descend sit walk run pass stay wake appear jump approach stop turn lie kneel flee die lean arrive slip appear disappear hide freeze stumble crouch'
    .split(' ')
    .concat('get up'),
);
/** German nouns are written with a capital, verbs aren't unless they begin. */
const isNounByCase = ({ language }: Sentence, tokens: readonly Token[], at: number): boolean => {
  if (language !== 'de') return false;
  const token = tokens[at];
  const before = tokens[at - 1];
  return token !== undefined && /^\p{Lu}/u.test(token.text) && at > 0 && before?.word === true;
};

/** The verb at a token, or null: none, or a word that only looks like one. */
export function verbAt(sentence: Sentence, at: number): Said | null {
  const { tokens, pack, words } = sentence;
  const token = tokens[at];
  if (!token?.word || !pack.forms || isNounByCase(sentence, tokens, at)) return null;
  const forms = pack.forms.get(verbKey(token.lower)) ?? withoutPronouns(sentence, token.lower);
  if (!forms) return null;
  const only = words.unless.get(token.lower);
  if (only && !only.test(textFrom(tokens, at + 1))) return null;
  const reflexive = isReflexive(sentence, at, token.lower);
  const fitting = forms
    .map((form) => ({ form, rest: restAt(sentence, at, form) }))
    .filter(({ form, rest }) => rest !== null && (!form.reflexive || reflexive) && isLikely(sentence, at, form))
    .filter(({ form, rest }) => form.verb !== '-' || leadsOn(sentence, rest ?? at + 1));
  const rank = ({ form, rest }: (typeof fitting)[number]): number =>
    (form.rest.length > 0 ? 10 + (rest ?? 0) * 0 + form.rest.length : 0) + (form.reflexive ? 5 : 0) + (form.kind === 'finite' ? 1 : 0);
  const best = fitting.sort((one, other) => rank(other) - rank(one))[0];
  if (!best) return null;
  const finite = best.form.kind === 'participle' ? { ...best.form, kind: 'finite' as const, plural: null } : best.form;
  const to = best.form.rest.length > 0 && best.rest !== null ? Math.max(at + 1, best.rest - at <= 4 ? best.rest : at + 1) : at + 1;
  return { form: finite, at, to, negated: isNegated(sentence, at) };
}

/** "levantándose", "abrazarla": pronouns grown to what isn't finite. */
function withoutPronouns({ language, pack }: Sentence, word: string): readonly VerbForm[] | undefined {
  if (language !== 'es' && language !== 'it') return undefined;
  const bare = /^(.{2,}(?:ndo|r|re))(?:se|si|me|te|nos|l[aeo]s?|li|gli|ne|gliel[aoei]|sel[ao]s?)$/u.exec(
    word.replace(/[áéí](?=ndo)/u, (vowel) => ({ á: 'a', é: 'e', í: 'i' })[vowel] ?? vowel),
  )?.[1];
  if (!bare) return undefined;
  const found =
    pack.forms?.get(bare) ?? pack.forms?.get(bare.replace(/[áéí](?=r$)/u, (vowel) => ({ á: 'a', é: 'e', í: 'i' })[vowel] ?? vowel));
  return found?.filter(({ kind }) => kind === 'gerund' || kind === 'infinitive');
}

/** Whether an infinitive follows for a verb that only leads to one. */
function leadsOn(sentence: Sentence, at: number): boolean {
  const { tokens, pack, language } = sentence;
  const end = language === 'de' ? clauseEnd(sentence, at - 1) + 8 : at + 3;
  for (let i = at; i < Math.min(tokens.length, end); i++) {
    const token = tokens[i];
    if (!token?.word && language !== 'de') return false;
    if (!token?.word || (language === 'de' && /^\p{Lu}/u.test(token.text))) continue;
    const forms = pack.forms?.get(verbKey(token.lower)) ?? withoutPronouns(sentence, token.lower);
    if (forms?.some(({ kind }) => kind === 'infinitive')) return true;
  }
  return false;
}

const textFrom = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(at, at + 4)
    .map(({ lower }) => lower)
    .join(' ')
    .replace(/ ([.,;:!?])/gu, '$1');

function isReflexive(sentence: Sentence, at: number, word: string): boolean {
  const { tokens, words, language } = sentence;
  if (/(?:se|si)$/u.test(word) && (language === 'es' || language === 'it') && !sentence.pack.forms?.has(word)) return true;
  if (language === 'de') {
    for (let i = clauseStart(sentence, at); i < clauseEnd(sentence, at); i++) if (words.reflexive.has(tokens[i]?.lower ?? '')) return true;
    return false;
  }
  if (words.reflexive.has(tokens[at + 1]?.lower ?? '')) return true;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const lower = tokens[i]?.lower ?? '';
    if (words.reflexive.has(lower)) return true;
    if (!words.clitic.has(lower) && !words.be.has(lower) && !words.have.has(lower) && !words.adverbs.test(lower)) return false;
  }
  return false;
}

/** Where what a form still needs ends; `at + 1` when it needs nothing, null when it isn't there. */
function restAt(sentence: Sentence, at: number, { rest }: VerbForm): number | null {
  if (rest.length === 0) return at + 1;
  const { tokens, language } = sentence;
  const end = language === 'de' ? clauseEnd(sentence, at) : Math.min(clauseEnd(sentence, at), at + 4 + rest.length);
  for (let i = at + 1; i + rest.length <= end; i++) {
    if (!rest.every((word, offset) => tokens[i + offset]?.lower === word)) continue;
    // a prefix closes its clause: "steht vom Tisch auf"
    if (language === 'de' && rest.length === 1 && i + 1 < end && !isClosing(tokens[i + 1])) continue;
    return i + rest.length;
  }
  return null;
}

const isClosing = (token: Token | undefined): boolean => !token?.word || /^(?:und|oder|aber|als|wie|zu)$/u.test(token.lower);

/** Whether a word that could be this form is one here, and not a noun, an adjective or a verb nobody does. */
function isLikely(sentence: Sentence, at: number, form: VerbForm): boolean {
  const { tokens, words, language } = sentence;
  const token = tokens[at];
  const before = tokens[at - 1];
  const lower = token?.lower ?? '';
  const previous = before?.word ? before.lower : '';
  if (form.kind === 'participle') return isPerfect(sentence, at, form);
  if (form.kind === 'infinitive' || (form.kind === 'gerund' && language === 'de')) return form.kind === 'infinitive';
  if (form.kind === 'gerund') return !(language === 'fr' && words.definite.has(previous));
  if (form.plural === null && form.gender === null) return true;
  if (language === 'de' || language === 'ru') return !(language === 'de' && previous === 'zu');
  if (words.prepositions.has(previous) && !words.clitic.has(previous) && !(language === 'fr' && previous === 'en')) return false;
  if (words.indefinite.has(previous) || (words.possessive.has(previous) && !words.clitic.has(previous)) || words.numbers.has(previous))
    return false;
  if (words.oblique.has(previous)) return false;
  // "le corta", "lui pousse": a pronoun that is never an article stands before a verb
  const article = words.definite.has(previous) || words.possessive.has(previous) || words.prepositions.has(previous);
  if (words.nouns.has(lower) && article) return false;
  if (words.definite.has(previous) && !words.clitic.has(previous)) return false;
  if (words.clitic.has(previous) && words.definite.has(previous)) {
    const earlier = tokens[at - 2];
    if (!earlier?.word) return true;
    if (words.and.has(earlier.lower)) return true; // "posa la custodia e la apre"
    if (words.prepositions.has(earlier.lower)) return false;
    const verb = sentence.pack.forms?.get(earlier.lower)?.some(({ kind }) => kind === 'finite');
    return !verb || words.nouns.has(earlier.lower);
  }
  return true;
}

/** "ha preso", "s'est levée", "hat … genommen". */
function isPerfect(sentence: Sentence, at: number, form: VerbForm): boolean {
  const { tokens, words, language } = sentence;
  const from = language === 'de' ? clauseStart(sentence, at) : Math.max(0, at - 3);
  for (let i = at - 1; i >= from; i--) {
    const lower = tokens[i]?.lower ?? '';
    if (words.have.has(lower)) return true;
    if (words.be.has(lower)) return form.reflexive || MOTION.has(form.verb);
    if (language !== 'de' && !words.adverbs.test(lower) && !words.clitic.has(lower) && !words.negation.has(lower)) return false;
  }
  return language === 'de' && words.have.has(tokens[at + 1]?.lower ?? '');
}

function isNegated(sentence: Sentence, at: number): boolean {
  const { tokens, words, language } = sentence;
  if (language === 'de') {
    for (let i = at + 1; i < clauseEnd(sentence, at); i++) if (words.negation.has(tokens[i]?.lower ?? '')) return true;
  }
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const lower = tokens[i]?.lower ?? '';
    if (words.negation.has(lower)) return !(language === 'fr' && /^qu/u.test(tokens[at + 1]?.lower ?? ''));
    if (!words.clitic.has(lower) && !words.reflexive.has(lower) && !words.have.has(lower) && !words.be.has(lower)) return false;
  }
  return false;
}

const BREAK = /^[.,;:!?…–—"“”«»„]$/u;

/** The first token of the clause a token stands in: behind the last comma, dash or "und". */
export function clauseStart({ tokens, words }: Sentence, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token && (BREAK.test(token.text) || (token.word && (words.and.has(token.lower) || words.apart.has(token.lower))))) return i + 1;
  }
  return 0;
}

/** The token behind the last one of a clause. */
export function clauseEnd({ tokens, words }: Sentence, at: number): number {
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.text === '(') {
      while (i < tokens.length && tokens[i]?.text !== ')') i++;
      continue;
    }
    if (token && (BREAK.test(token.text) || (token.word && words.apart.has(token.lower)))) return i;
  }
  return tokens.length;
}
