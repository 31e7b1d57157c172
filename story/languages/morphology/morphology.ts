/**
 * How words grow in a language whose verb closes its clause: what an engine must know besides the words. Endings are tried on what is left
 * of a word behind a stem, whole (`^…$`).
 */
export interface Morphology {
  /** The stems of a verb's entry: `present` ones (or the root) and `past` ones (converbs, pasts that no rule makes). */
  stems: (entry: string) => { present: string[]; past: string[] };
  /** Behind a present stem: the verb tells a deed, finite or of the same subject as the next ("and then", "while"). */
  present: RegExp;
  past: RegExp;
  /** Behind a present stem: only a helping verb behind it makes it a deed ("बैठ जाती है", "அழத் தொடங்கு…"). */
  bare?: RegExp;
  /** A word behind a bare stem that makes it a deed, and adds nothing. */
  bearers?: RegExp;
  /** Endings, of `present`, that describe as well ("भरा घड़ा"): a deed only before what `closing` meets, the text behind. */
  participle?: RegExp;
  closing?: RegExp;
  /** A word behind a verb that only colours it: vectors, auxiliaries. */
  helpers?: RegExp;
  /** Whom an ending agrees with. */
  agreement?: readonly (readonly [RegExp, 'female' | 'male' | 'thing' | 'not male'])[];
  /** Stems a noun has under endings, beside its dictionary form. */
  oblique: (noun: string) => string[];
  /** Behind a noun's stem: case endings, plurals, sandhi. */
  cases: RegExp;
  /** Of these, those under which it can still be the subject. */
  subject: RegExp;
  /** Of these, "with …": whoever goes with the subject. */
  with?: RegExp;
  /** Of these, "of …". */
  of?: RegExp;
  /** Words behind a noun that make it anything but the subject. */
  postpositions?: RegExp;
  /** Text behind a noun that means "with …". */
  withWords?: RegExp;
  /** The word that marks a subject (ने), skipped. */
  ergative?: RegExp;
  /** Pronouns by whole word, in the subject's case; `other` in any other. */
  pronouns: { female?: RegExp; male?: RegExp; same?: RegExp; they?: RegExp; other?: RegExp };
  /** Words between people that make them one subject; endings that do ("-உம் … -உம்"). */
  and: RegExp;
  also?: RegExp;
  /** Verbs grown to the noun before them: what is left of the word is the noun ("കടലാസെടുത്ത്"). */
  compounds?: readonly (readonly [RegExp, string])[];
  /** A word and the one before it, where it is a postposition and no verb ("… മുറിയിൽ നിന്ന്"). */
  noVerb?: RegExp;
  /** How names of women and of men end, for those nothing else tells of. */
  nameEndings: { female: RegExp; male: RegExp };
  /** Words of respect behind a name. */
  honorific: RegExp;
}

/** `present+past`, both in full. */
export function plainStems(entry: string): { present: string[]; past: string[] } {
  const [present = '', ...past] = entry.split('+');
  return { present: [present], past };
}

/** `root+past`; a verb of two words whose last one has a past that no rule makes has it too: "सलाम कर" → "सलाम किया". */
export const stemsWithPasts =
  (pasts: Readonly<Record<string, readonly string[]>>) =>
  (entry: string): { present: string[]; past: string[] } => {
    const { present, past } = plainStems(entry);
    const [root = ''] = present;
    const space = root.lastIndexOf(' ') + 1;
    const own = space > 0 ? (pasts[root.slice(space)] ?? []) : [];
    return { present, past: [...past, ...own.map((form) => root.slice(0, space) + form)] };
  };

/** A noun without its last vowel sign or virama. */
export const withoutSign = (noun: string): string =>
  noun.replace(/[\u0900-\u0903\u093c-\u094d\u09bc-\u09cd\u0abc-\u0acd\u0bbe-\u0bcd\u0c3e-\u0c4d\u0cbe-\u0ccd\u0d3e-\u0d4d]$/u, '');
