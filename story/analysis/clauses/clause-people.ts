import type { LanguagePack } from '../../languages/language-pack.ts';
import { plain } from '../../languages/conjugation/russian.ts';
import { ANIMALS } from '../lexicon/animals.ts';
import type { Memory } from '../coreference.ts';
import type { PersonNoun } from '../lexicon/people.ts';
import type { SceneCast } from '../scene-cast.ts';
import type { Token } from '../sentences.ts';
import type { Met, Sentence } from './clause-sentence.ts';
import type { ClauseWords } from './clause-words.ts';
import { epithet, GENERIC, tellOf } from './epithets.ts';
import { awayBefore, hasArticleBefore, isAlone, leading, nounWords } from './noun-phrase.ts';
import { apposedName, genitiveOwner, isApposition, ownersOf } from './whose-noun.ts';

const ANY_GROUP =
  /^(?:grupo|groupe|gruppo|gruppe|pareja|couple|coppia|paar|casal|familia|famille|famiglia|família|familie|группа|пара|equipo|bande|banda|fila|cola|file|multitud|foule|folla|multidão)$/u;
/** "sa fille" is a daughter, "une fille" a girl. */
const KIN_WHEN_OWNED: Readonly<Record<string, string>> = {
  fille: 'daughter', femme: 'wife', garçon: 'son', petit: 'son', petite: 'daughter', mujer: 'wife', niña: 'daughter', niño: 'son', mulher: 'wife', menina: 'daughter', menino: 'son', homem: 'husband', bambina: 'daughter', bambino: 'son', ragazzo: 'son', ragazza: 'daughter', donna: 'wife', frau: 'wife', mann: 'husband', junge: 'son', kleine: 'daughter', mädchen: 'daughter', enfant: 'child', kind: 'child',
}; // prettier-ignore

/** Finds everybody a sentence names, in order. */
export function peopleMet(sentence: Sentence): Met[] {
  const met: Met[] = [];
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at]?.word) continue;
    const found = pronounAt(sentence, at, met) ?? nameAt(sentence, at) ?? nounAt(sentence, at, met) ?? animalAt(sentence, at);
    if (!found) continue;
    if (found.ids.length > 0) met.push(found);
    at = found.to - 1;
  }
  return met;
}

function pronounAt(sentence: Sentence, at: number, met: readonly Met[]): Met | null {
  const { tokens, words, memory, language, pack } = sentence;
  const token = tokens[at];
  const kind = token ? words.pronouns.get(token.lower) : undefined;
  if (!token || !kind) return null;
  const before = tokens[at - 1]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  // "el mismo", "loro mani", "tutta la notte", "sie" before a noun
  if (
    (kind === 'they' && /^(?:l[aoe]s?|os?|as|il|gli|i|die|der|le|les|los|las)$/u.test(next)) ||
    (language === 'it' && words.definite.has(before))
  )
    return null;
  const plural = language === 'de' && token.lower === 'sie' && pluralVerbNear(tokens, at, pack);
  const ids =
    kind === 'they' || plural
      ? /^(?:todos|todas|tous|toutes|tutti|tutte|alle|все)$/u.test(token.lower)
        ? memory.onStage()
        : memory.subject.length > 1
          ? memory.subject
          : lastTwo(memory)
      : [namedHere(sentence, kind === 'female' ? 'female' : 'male', met) ?? memory.singular(kind === 'female' ? 'female' : 'male')].filter(
          (id) => id !== null,
        );
  return { ids, from: at, to: at + 1, oblique: words.prepositions.has(before), away: false };
}

/** "La Niña salta y los coge ella": the one of that gender whom the sentence itself has as its subject. */
function namedHere({ cast, tokens, words }: Sentence, gender: 'female' | 'male', met: readonly Met[]): string | null {
  const last = met.findLast(({ oblique, away, ids }) => !oblique && !away && ids.length === 1);
  const id = last?.ids[0];
  if (!last || id === undefined || !tokens.slice(last.to).some(({ lower }) => words.and.has(lower))) return null;
  return (cast.cast.byId.get(id)?.gender ?? cast.extras.get(id)?.gender) === gender ? id : null;
}

/** The last two who were spoken of, or the group that was. */
function lastTwo(memory: Memory): string[] {
  const all = memory.plural();
  return all.length > 2 ? all.slice(-2) : all;
}

/** "sie gehen": whether the verb beside a German "sie" is of several. */
function pluralVerbNear(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  for (const near of [tokens[at + 1], tokens[at - 1]]) {
    const forms = near ? pack.forms?.get(near.lower)?.filter(({ kind }) => kind === 'finite') : undefined;
    if (forms && forms.length > 0) return forms.every(({ plural }) => plural === true);
  }
  return false;
}

function nameAt(sentence: Sentence, at: number): Met | null {
  const { tokens, cast, language, words } = sentence;
  const hit = cast.cast.at(sentence.named, at) ?? (language === 'de' ? genitiveName(sentence, at) : null);
  if (!hit) return null;
  if (hit.person.noun && !/^\p{Lu}/u.test(tokens[at]?.text ?? '') && language !== 'de') return null;
  if (hit.person.noun && language === 'de' && hit.person.noun.kin) return null;
  const ids = hit.person.members.length > 1 ? hit.person.members : [hit.person.id];
  const to = at + hit.length;
  // "Jasmins Tochter", "Анну": a form the name isn't written in is a case
  const written = tokens
    .slice(at, to)
    .filter(({ word }) => word)
    .map(({ lower }) => lower)
    .join(' ');
  const known = hit.person.forms.map((form) => plain(form).replaceAll('.', ''));
  const grown =
    (language === 'ru' || language === 'de') && !known.some((form) => form.endsWith(written) || form.split(/[\s-]+/).includes(written));
  learnGender(sentence, { id: hit.person.id, gender: hit.person.gender, named: hit.person.noun === null }, written);
  const { preposition } = leading(sentence, at);
  return { ids, from: at, to, oblique: grown || preposition !== null || isDative(tokens[at - 1], words), away: awayBefore(sentence, at) };
}

/** "Jasmins": a German name with its genitive. */
function genitiveName({ tokens, cast }: Sentence, at: number): ReturnType<SceneCast['cast']['at']> {
  const token = tokens[at];
  if (!token || token.lower.length < 4 || !/^\p{Lu}.*s$/u.test(token.text)) return null;
  return cast.cast.at([{ ...token, lower: token.lower.slice(0, -1) }], 0);
}

/** Names in -a and -o of the Romance languages, where no list tells more. */
function learnGender(
  { language, memory }: Sentence,
  { id, gender, named }: { id: string; gender: string | null; named: boolean },
  written: string,
): void {
  if (gender !== null || !named || memory.genders.has(id)) return;
  const first = written.split(' ').find((word) => word.length > 2) ?? written;
  if (language === 'ru') {
    if (/(?:ова|ева|ёва|ина|ская|цкая)$/u.test(written)) memory.learn(id, 'female');
    else if (/(?:[оеё]в|ин|ский|цкий)$/u.test(written) || /[бвгджзклмнпрстфхцчшщй]$/u.test(first)) memory.learn(id, 'male');
  } else if (language !== 'de' && language !== 'fr') {
    if (/a$/u.test(first)) memory.learn(id, 'female');
    else if (/(?:o|ão)$/u.test(first)) memory.learn(id, 'male');
  }
}

const isDative = (token: Token | undefined, words: ClauseWords): boolean => token !== undefined && words.oblique.has(token.lower);

function nounAt(sentence: Sentence, at: number, met: readonly Met[]): Met | null {
  const { tokens, words, pack, language, cast, memory } = sentence;
  const hit = nounWords(sentence, at);
  if (!hit) return null;
  const { length } = hit;
  let to = at + length;
  const { preposition, determiner, counted, age: aged } = leading(sentence, at);
  const token = tokens[at];
  if (!token) return null;
  const owned_ = determiner !== null && words.possessive.has(determiner) ? KIN_WHEN_OWNED[hit.words] : undefined;
  const noun = owned_ ? { ...hit.noun, age: null, kin: owned_ } : hit.noun;
  const single = length === 1;
  const written = hit.words;
  if (single && words.alone.has(written) && (!hasArticleBefore(sentence, at) || !isAlone(sentence, at))) return null;
  if (single && pack.forms?.get(written)?.some(({ kind }) => kind === 'finite') && determiner === null && !counted && language !== 'de')
    return null;
  if (language === 'de' && !/^\p{Lu}/u.test(token.text) && !words.alone.has(written)) return null;
  // "blouse de peintre", "comme un enfant": an attribute is nobody
  if (preposition !== null && determiner === null && !counted && words.genitive.has(preposition) && !noun.group && language !== 'de')
    return null;
  if (/^(?:como|comme|come|wie|как)$/u.test(preposition ?? '')) return null;
  // the group is the people it is of: "un grupo de TURISTAS"
  if (ANY_GROUP.test(written) && words.genitive.has(tokens[to]?.lower ?? '')) {
    const members = nounWords(sentence, to + 1);
    if (members)
      return {
        ...(nounAt(sentence, to + 1, met) ?? { ids: [], away: false }),
        from: at,
        to: to + 1 + members.length,
        oblique: preposition !== null,
      };
    if (!cast.cast.at(sentence.named, to + 1)) return null;
  }
  const behind = tokens[to]?.lower ?? '';
  let age = aged;
  if (words.old.has(behind) || words.young.has(behind)) {
    age = words.old.has(behind) ? 'old' : 'young';
    to += 1;
  }
  const oblique =
    preposition !== null ||
    pack.oblique.has(written) ||
    tokens.slice(leading(sentence, at).first, at).some(({ lower }) => words.oblique.has(lower));
  const named = apposedName(sentence, to);
  const described: PersonNoun = {
    ...noun,
    age: age === 'old' ? 'mature' : age === 'young' && noun.age !== 'child' ? 'young-adult' : noun.age,
    group: noun.group || counted,
  };
  const owners = genitiveOwner(sentence, { to, at }, met) ?? ownersOf(sentence, { kin: noun.kin !== null, determiner }, met);
  if (named && !described.group) {
    tellOf(sentence, named.id, { noun: described, words: written, owners });
    return null; // the name itself is met next
  }
  const owner = met.at(-1);
  const owned = language === 'de' && owner !== undefined && owner.oblique && owner.to === leading(sentence, at).first;
  const before = owned ? met.at(-2) : owner;
  if (before && isApposition(sentence, { before, first: owned ? owner.from : leading(sentence, at).first, to })) {
    if (before.ids[0] && before.ids.length === 1 && !described.group)
      tellOf(sentence, before.ids[0], { noun: described, words: written, owners });
    return { ids: [], from: at, to, oblique, away: false };
  }
  const definite =
    determiner !== null && (words.definite.has(determiner) || words.oblique.has(determiner) || words.possessive.has(determiner));
  const loose = described.group && described.gender === 'male' ? { ...described, gender: null } : described;
  const name =
    pack.lemmas.get(written) ??
    tokens
      .slice(at, at + length)
      .map(({ text }) => text)
      .join(' ')
      .toLowerCase();
  const known = definite || language === 'ru' ? epithet(sentence, described, name) : null;
  if (known) return { ids: [known], from: at, to, oblique, away: awayBefore(sentence, leading(sentence, at).first) };
  const ids = cast.resolveNoun(
    { start: at, end: to, words: name, length, noun: loose, adjectives: [] },
    {
      definite:
        (definite || (language === 'ru' && !counted)) && (noun.kin !== null || loose.group || GENERIC.test(name) || cast.isCalled(name)),
      owners,
      memory,
    },
  );
  return { ids, from: at, to, oblique, away: awayBefore(sentence, leading(sentence, at).first) };
}

/** An animal that a script presents, or that does something of its own accord. */
function animalAt(sentence: Sentence, at: number): Met | null {
  const { tokens, pack, words, cast, memory } = sentence;
  const token = tokens[at];
  const meaning = token ? pack.things.get(token.lower) : undefined;
  if (!token || meaning === undefined || !ANIMALS.has(meaning) || meaning === 'kite') return null;
  const { preposition, determiner, counted, first } = leading(sentence, at);
  const capital = token.text.length > 2 && token.text === token.text.toUpperCase();
  const to =
    words.prepositions.has(tokens[at + 1]?.lower ?? '') || pack.forms?.has(tokens[at + 1]?.lower ?? '') || !tokens[at + 1]?.word
      ? at + 1
      : at + 2;
  const acts = pack.forms?.get(tokens[to]?.lower ?? '')?.some(({ kind, verb }) => kind === 'finite' && !OF_BEASTS.has(verb)) ?? false;
  if (
    preposition !== null ||
    pack.oblique.has(token.lower) ||
    !(capital || (determiner !== null && acts && !words.possessive.has(determiner)))
  )
    return null;
  const noun: PersonNoun = { gender: null, age: null, kin: null, group: counted };
  const ids = cast.resolveNoun(
    { start: first, end: at + 1, words: token.lower, length: 1, noun, adjectives: [] },
    { definite: determiner !== null && words.definite.has(determiner), owners: null, memory },
  );
  return { ids, from: at, to: at + 1, oblique: false, away: false };
}
/** What animals do where nobody takes them for characters. */
const OF_BEASTS: ReadonlySet<string> = new Set(['bark', 'meow', 'bleat', 'sleep', 'lie', 'stand', 'sing', 'fly', 'hang']);
