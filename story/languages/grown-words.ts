import type { PersonNoun } from '../analysis/lexicon/people.ts';
import type { Token } from '../analysis/sentences.ts';
import type { LanguagePack } from './language-pack.ts';
import type { Morphology } from './morphology/morphology.ts';

/** A noun met in a text: what it means, how it stands in its list, what has grown to it, and how many words it takes. */
export type Grown<Meaning> = { meaning: Meaning; entry: string; rest: string; oblique: boolean; length: number };

type Stem<Meaning> = { meaning: Meaning; entry: string; oblique: boolean };

/** Nouns of one or more words, met with any case ending on the last. */
export class GrownNouns<Meaning> {
  private readonly stems = new Map<string, Stem<Meaning>>();
  private readonly firsts = new Map<string, string[][]>();
  private readonly morphology: Morphology;

  constructor(words: Iterable<readonly [string, Meaning]>, morphology: Morphology) {
    this.morphology = morphology;
    const entries = [...words];
    for (const [entry, meaning] of entries) this.add(entry, { meaning, entry, oblique: false });
    for (const [entry, meaning] of entries) {
      const at = entry.lastIndexOf(' ') + 1;
      for (const stem of morphology.oblique(entry.slice(at)))
        if (stem.length > 1) this.add(entry.slice(0, at) + stem, { meaning, entry, oblique: true });
    }
  }

  private add(key: string, stem: Stem<Meaning>): void {
    if (this.stems.has(key)) return;
    this.stems.set(key, stem);
    const words = key.split(' ');
    const first = words[0];
    if (words.length === 1 || !first) return;
    const list = this.firsts.get(first) ?? [];
    if (list.length === 0) this.firsts.set(first, list);
    list.push(words);
  }

  /** The longest noun that begins at a token. */
  at(tokens: readonly Token[], at: number): Grown<Meaning> | null {
    const token = tokens[at];
    if (!token?.word) return null;
    let best: Grown<Meaning> | null = null;
    for (const words of this.firsts.get(token.lower) ?? []) {
      const last = words.length - 1;
      if (best && words.length < best.length) continue;
      if (words.some((word, index) => index < last && tokens[at + index]?.lower !== word)) continue;
      const end = tokens[at + last];
      const stem = words[last] ?? '';
      if (!end?.word || !end.lower.startsWith(stem)) continue;
      const found = this.fits(words.join(' '), end.lower.slice(stem.length), words.length);
      if (found && (!best || found.length > best.length || found.rest.length < best.rest.length)) best = found;
    }
    return best ?? this.word(token.lower);
  }

  private word(word: string): Grown<Meaning> | null {
    for (let length = word.length; length >= Math.max(2, word.length - 12); length--) {
      const found = this.fits(word.slice(0, length), word.slice(length), 1);
      if (found) return found;
    }
    return word.length === 1 ? this.fits(word, '', 1) : null;
  }

  private fits(key: string, rest: string, length: number): Grown<Meaning> | null {
    const stem = this.stems.get(key);
    if (!stem || !this.morphology.cases.test(rest)) return null;
    // a stem that only endings complete isn't a word
    if (!stem.oblique && /^[ுుುു്്]$/u.test(rest)) return null;
    if (stem.oblique && rest === '' && /\p{L}$/u.test(key)) return null;
    return { meaning: stem.meaning, entry: stem.entry, rest, oblique: stem.oblique, length };
  }
}

/** A verb met in a text. `rest` is the ending of its last word. */
export type GrownVerb = { verb: string; rest: string; kind: 'present' | 'past' | 'bare'; length: number; size: number };

type VerbStem = { verb: string; kind: 'present' | 'past' | 'exact' };

/** Verbs of one or more words, by stems that endings tell deeds with. */
export class GrownVerbs {
  private readonly stems = new Map<string, VerbStem[]>();
  private readonly firsts = new Map<string, string[][]>();
  private readonly morphology: Morphology;

  constructor(verbs: ReadonlyMap<string, string>, morphology: Morphology) {
    this.morphology = morphology;
    for (const [entry, verb] of verbs) {
      if (entry.startsWith('=')) this.add(entry.slice(1), { verb, kind: 'exact' });
      else {
        const { present, past } = morphology.stems(entry);
        for (const stem of present) this.add(stem, { verb, kind: 'present' });
        for (const stem of past) this.add(stem, { verb, kind: 'past' });
      }
    }
  }

  private add(key: string, stem: VerbStem): void {
    const list = this.stems.get(key) ?? [];
    if (list.length === 0) this.stems.set(key, list);
    list.push(stem);
    const words = key.split(' ');
    const first = words[0];
    if (list.length > 1 || words.length === 1 || !first) return;
    const phrases = this.firsts.get(first) ?? [];
    if (phrases.length === 0) this.firsts.set(first, phrases);
    phrases.push(words);
  }

  /** The verb of most words, then of the longest stem, that begins at a token. */
  at(tokens: readonly Token[], at: number, text: string, { describing = false } = {}): GrownVerb | null {
    const token = tokens[at];
    if (!token?.word) return null;
    let best: GrownVerb | null = null;
    for (const words of this.firsts.get(token.lower) ?? []) {
      const last = words.length - 1;
      if (words.some((word, index) => index < last && tokens[at + index]?.lower !== word)) continue;
      const found = this.ending(tokens, at + last, { key: words.join(' '), stem: words[last] ?? '', text, describing });
      if (found && (!best || words.length > best.length || found.size > best.size)) best = { ...found, length: words.length };
    }
    if (best) return best;
    for (let length = token.lower.length; length >= 1; length--) {
      const stem = token.lower.slice(0, length);
      const found = this.stems.has(stem) ? this.ending(tokens, at, { key: stem, stem, text, describing }) : null;
      if (found) return found;
    }
    return null;
  }

  private ending(
    tokens: readonly Token[],
    at: number,
    { key, stem, text, describing }: { key: string; stem: string; text: string; describing: boolean },
  ): GrownVerb | null {
    const token = tokens[at];
    if (!token?.word || !token.lower.startsWith(stem)) return null;
    const rest = token.lower.slice(stem.length);
    const { present, past, bare, bearers, participle, closing } = this.morphology;
    for (const { verb, kind } of this.stems.get(key) ?? []) {
      const found = { verb, rest, length: 1, size: key.length };
      if (kind === 'exact') {
        if (rest === '') return { ...found, kind: 'past' };
        continue;
      }
      if (kind === 'past' && past.test(rest)) return { ...found, kind: 'past' };
      const describes = !describing && participle?.test(rest) === true && closing?.test(text.slice(token.end)) === false;
      if (kind === 'present' && present.test(rest) && !describes) return { ...found, kind: 'present' };
      const next = tokens[at + 1]?.lower ?? '';
      // "কাঁদতে কাঁদতে": said twice it goes on while something else is done
      if (kind === 'present' && bare?.test(rest) && (bearers?.test(next) || (rest !== '' && next === token.lower)))
        return { ...found, kind: 'bare' };
    }
    return null;
  }
}

type Words = { verbs: GrownVerbs; things: GrownNouns<string>; people: GrownNouns<PersonNoun> };
const built = new Map<LanguagePack, Words>();

/** A pack's words under its morphology, made at first use. */
export function grownWords(pack: LanguagePack, morphology: Morphology): Words {
  const known = built.get(pack);
  if (known) return known;
  const words: Words = {
    verbs: new GrownVerbs(pack.verbs, morphology),
    things: new GrownNouns(pack.things, morphology),
    people: new GrownNouns(pack.people, morphology),
  };
  built.set(pack, words);
  return words;
}
