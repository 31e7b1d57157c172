import { isAdjectiveWord, isNounWord, verbForm } from '../english-lexicon.ts';
import type { VerbForm } from '../english-lexicon.ts';
import * as G from '../lexicon/english-grammar.ts';
import { NOUNS_AS_VERBS, PARTICLES } from '../lexicon/verbs.ts';
import { PROP_WORDS } from '../lexicon/props.ts';
import { singular } from '../things.ts';
import type { Unit } from './units.ts';

/** What a word does in its sentence. `vs` lifts, `vb` lift, `vp` lifted, `vn` is lifted, `vg` lifting. */
export const TAGS = [
  'name', 'pro', 'obj', 'poss', 'det', 'num', 'adj', 'noun', 'vs', 'vb', 'vp', 'vn', 'vg', 'be', 'have', 'do', 'modal', 'to', 'not', 'prep', 'part', 'adv', 'and', 'sub', 'rel', 'comma', 'break',
] as const; // prettier-ignore
export type Tag = (typeof TAGS)[number];

/** Whether a subject is one, several, or could be either: 1, 2 or 3. */
export type Count = 1 | 2 | 3;

/** One way to read a word; the dearer, the less likely before its neighbours are known. */
export type Sense = { tag: Tag; cost: number; count: Count; form: VerbForm | null; special?: 'time' | 'contracted' | 'body' };

const sense = (tag: Tag, cost = 0, count: Count = 3, form: VerbForm | null = null): Sense => ({ tag, cost, count, form });

const CLOSED: ReadonlyMap<string, readonly Sense[]> = new Map(closedWords());

function closedWords(): [string, Sense[]][] {
  const words = new Map<string, Sense[]>();
  const put = (list: string, ...senses: Sense[]): void => {
    for (const word of list.split(' ')) words.set(word, [...(words.get(word) ?? []), ...senses]);
  };
  const each = (list: ReadonlySet<string>, ...senses: Sense[]): void => put([...list].join(' '), ...senses);
  put('he she it this that nobody everyone everybody someone somebody everything nothing anyone something', sense('pro', 0, 1));
  words.set('this', [sense('pro', 0.6, 1)]);
  words.set('that', [sense('pro', 1.2, 1), sense('rel', 0.3), sense('sub', 0.3)]);
  put('they we', sense('pro', 0, 2));
  put('i you there', sense('pro'));
  put(
    'it you everyone everybody someone somebody everything nothing nobody anyone something him them me us himself herself themselves itself myself yourself hers theirs',
    sense('obj'),
  );
  put('his its their my our your', sense('poss'));
  put('his', sense('obj', 2.5));
  put('her', sense('poss'), sense('obj', 0.25));
  put("' ’", sense('poss', 0, 1));
  put('a an the every no neither either', sense('det'));
  put('this that these those', sense('det'));
  put('one another each', sense('num', 0, 1));
  put(
    'two three four five six seven eight nine ten eleven twelve several many few both all others these those some any half dozen dozens hundreds most more',
    sense('num', 0, 2),
  );
  put(
    'thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand',
    sense('num', 0, 2),
  );
  words.set('can', [sense('modal'), sense('noun', 0.3, 1)]);
  put('while', { ...sense('noun', 0.2, 1), special: 'time' });
  words.set('will', [sense('modal'), sense('noun', 0.8, 1)]);
  put('next', sense('adv', 0.1));
  put('other first second third last next same', sense('num', 0.5), sense('adj'));
  put('who which', sense('rel'));
  put('whose', sense('poss', 0.2));
  put("is was 's", sense('be', 0, 1));
  put("are were 're am 'm", sense('be', 0, 2));
  words.set("'s", [{ ...sense('be', 1.1, 1), special: 'contracted' }, sense('poss', 0, 1)]);
  put('has', sense('have', 0, 1));
  put("have 've", sense('have', 0, 2));
  put('had', sense('have'));
  put('does', sense('do', 0, 1));
  put('do', sense('do', 0, 2));
  put('did', sense('do'));
  put("doesn't hasn't isn't wasn't", sense('modal', 0, 1));
  put("don't aren't weren't haven't didn't hadn't", sense('modal'));
  each(G.MODALS, sense('modal'));
  put("not n't never", sense('not'));
  put('to', sense('to'), sense('prep'));
  each(G.PREPOSITIONS, sense('prep'));
  words.set('to', [sense('to'), sense('prep')]);
  put('as before after until till since like than except beyond underneath atop aboard onto alongside outside inside', sense('prep', 0.2));
  each(new Set([...PARTICLES].filter((word) => !/^(?:by|through|around|round|over|along)$/u.test(word))), sense('part'));
  put('by through around round over along', sense('part', 0.4));
  put('and but or nor then yet so', sense('and'));
  words.set('then', [sense('and', 0.3), sense('adv')]);
  words.set('so', [sense('adv'), sense('and', 0.4)]);
  words.set('yet', [sense('adv'), sense('and', 0.4)]);
  each(G.SUBORDINATORS, sense('sub'));
  put('till whether how why what whatever wherever whoever', sense('sub', 0.2));
  each(G.ADVERBS, sense('adv', 0.1));
  put(
    'here ahead upstairs downstairs onward onwards upright midair everywhere somewhere nowhere indoors outdoors home overhead offscreen off-screen sideways backward backwards forwards ago perhaps maybe please too as-well apart aloud alike else hard fast low high close straight deep tight sometimes often usually tonight today tomorrow',
    sense('adv', 0.4),
  );
  const dear = (list: readonly string[], cost: number): void => {
    for (const word of list) words.set(word, (words.get(word) ?? []).filter(({ tag }) => tag !== 'adv').concat(sense('adv', cost)));
  };
  put('open shut ajar', sense('part', 0.1));
  put('much', sense('adv', 0.1), sense('num', 0.3));
  dear(['back', 'away', 'forward', 'around', 'aside', 'apart'], 0.6);
  dear(['there', 'down', 'up', 'off', 'out', 'over', 'through', 'along', 'across'], 0.9);
  for (const word of ['each', 'both', 'all', 'one', 'first', 'half'])
    words.set(word, (words.get(word) ?? []).filter(({ tag }) => tag !== 'adv').concat(sense('adv', 0.8)));
  return [...words];
}

const IRREGULAR_PLURALS = new Set(
  'men women children people police feet teeth geese mice oxen cattle sheep folk fishermen policemen firemen salesmen businessmen'.split(
    ' ',
  ),
);
const EITHER = new Set(
  'couple crew family crowd group pair team band audience rest staff mob gang class choir trio herd flock pack series'.split(' '),
);

/** Whether a noun speaks of one or several. */
export function countOf(word: string): Count {
  const head = word.split(' ').at(-1) ?? word;
  if (EITHER.has(head)) return 3;
  if (IRREGULAR_PLURALS.has(head) || /.(?:men|women|people|children|feet)$/u.test(head)) return 2;
  return /[^su]s$/u.test(head) || /(?:ss|sh|ch|x)es$/u.test(head) ? 2 : 1;
}

export const isThing = (word: string): boolean => PROP_WORDS.has(word) || PROP_WORDS.has(singular(word));

const memo = new Map<string, readonly Sense[]>();

/** Every way a unit can be read. */
export function sensesOf(unit: Unit): readonly Sense[] {
  if (!unit.word) return markSenses(unit.text);
  if (unit.named) return [sense('name', 0, unit.named.plural ? 3 : 1)];
  const closed = CLOSED.get(unit.lower);
  const proper = /^\p{Lu}/u.test(unit.text) && !/^\p{Lu}+$/u.test(unit.text);
  const loud = !proper && unit.text.length > 1 && unit.text === unit.text.toUpperCase();
  const key = `${unit.lower}|${proper ? 'p' : loud ? 'l' : ''}|${unit.person ? 'n' : ''}`;
  const hit = memo.get(key);
  if (hit) return hit;
  const senses = closed ? withOpen(unit, closed) : openSenses(unit, proper).map((each) => (loud ? aloud(unit, each) : each));
  if (memo.size > 20_000) memo.clear();
  memo.set(key, senses);
  return senses;
}

/** What capitals say: "a BRASS BAND" is a thing, "faint SOBBING" a sound. */
function aloud({ lower }: Unit, each: Sense): Sense {
  if (each.tag === 'vb') return { ...each, cost: each.cost + 1.5 };
  if (each.tag !== 'vg' || !/ing$/u.test(lower)) return each;
  return sense('noun', each.cost, 1);
}

/** A few small words are verbs or nouns as well: "down", "round", "back", "nears". */
function withOpen(unit: Unit, closed: readonly Sense[]): readonly Sense[] {
  if (
    !/^(?:open|shut|back|fast|hard|close|second|last|home|round|like|outside|inside|half|still|upset|before|hers|low|might|will)$/u.test(
      unit.lower,
    )
  )
    return closed;
  return [...closed, ...openSenses(unit, false).map((each) => ({ ...each, cost: each.cost + 0.6 }))];
}

function markSenses(text: string): readonly Sense[] {
  if (text === "'" || text === '’') return [sense('poss', 0, 1)];
  return [/^[;:]$/u.test(text) ? sense('break') : sense('comma')];
}

const DESCRIBING =
  /..(?:ous|ful|less|ish|ical|able|ible|ive|like|some|wards?|eyed|haired|handed|faced|aged|legged|year-old|sized|shaped|covered|looking)$/u;

const ING_NOUNS = new Set(
  'building ceiling wedding painting clothing railing landing opening crossing clearing parking lighting bedding dwelling meeting hearing greeting drawing writing engraving carving blessing feeling being shopping washing ironing knitting sewing dressing living waiting viewing recording reading offering stocking earring awning siding railing flooring icing frosting stuffing topping filling wiring piping plumbing scaffolding helping serving gathering outing setting training booking rigging lodging'.split(
    ' ',
  ),
);
const TIMES = new Set(
  'morning afternoon evening night midnight noon day moment minute second hour week month year time summer winter spring autumn monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);
const NUMBER = /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty-\p{L}+$/u;

function openSenses(unit: Unit, proper: boolean): readonly Sense[] {
  const { lower } = unit;
  if (/^\d/u.test(lower) || NUMBER.test(lower)) return [sense('num', 0)];
  const count = unit.person ? (unit.person.noun.group ? (countOf(lower) === 2 ? 2 : 3) : countOf(lower)) : countOf(lower);
  if (lower.includes(' ')) return lower.endsWith(' go') ? letGo(lower) : [sense('noun', 0, count)];
  const form = verbForm(lower);
  const isNoun =
    isNounWord(lower) ||
    isThing(lower) ||
    unit.person !== null ||
    ING_NOUNS.has(lower) ||
    G.BODY_WORDS.has(lower) ||
    isNounWord(singular(lower));
  const isAdjective = isAdjectiveWord(lower) || isComparative(lower);
  const senses: Sense[] = verbSenses(lower, { form, isNoun, proper });
  const adverb = /ly$/u.test(lower) && lower.length > 4 && !isNoun;
  if (adverb && !isAdjective) senses.push(sense('adv', 0));
  else if (adverb) senses.push(sense('adv', 0.3));
  if (isAdjective || IMPRESSES.test(lower)) senses.push(sense('adj', 0));
  else if (DESCRIBING.test(lower)) senses.push(sense('adj', 0.2));
  else if (/(?:y|al|ed|ant|ent)$/u.test(lower) && !form && !isNoun) senses.push(sense('adj', 0.5));
  if (TIMES.has(lower)) senses.push({ ...sense('noun', 0, count), special: 'time' });
  else if (isNoun) senses.push(sense('noun', 0, count));
  else if (/ing$/u.test(lower) && lower.length > 5) senses.push(sense('noun', 1.4, 1));
  else if (!adverb)
    senses.push(
      sense(
        'noun',
        senses.length === 0
          ? 0
          : form
            ? form.form === 's'
              ? NEVER_NOUN.has(lower)
                ? 3
                : 0.4
              : form.form === 'past'
                ? 3
                : 0.8
            : isAdjective
              ? 1
              : 0.3,
        proper && count === 2 ? 3 : count,
      ),
    );
  if (!form && !unit.person) senses.push(...coined(lower, proper).map((each) => (isNoun ? { ...each, cost: each.cost + 1 } : each)));
  return senses;
}

/** What something is like for whoever meets it: "very convincing". */
const IMPRESSES =
  /^(?:convincing|disgusting|amazing|boring|charming|exciting|interesting|terrifying|annoying|surprising|shocking|stunning|worrying|embarrassing|confusing|deafening|blinding|freezing|never-ending|promising|daunting|dazzling|disturbing|imposing|menacing|revolting|satisfying|startling|touching|tempting|thrilling|tiring|unsettling|unnerving|ear-splitting|piercing|towering|sprawling|gleaming|threatening|alarming|astonishing|bewildering|breathtaking|depressing|disappointing|encouraging|endearing|entertaining|exhausting|fascinating|forbidding|haunting|heartbreaking|humiliating|infuriating|intimidating|lasting|missing|outstanding|overwhelming|puzzling|relaxing|sickening|soothing|striking|suffocating|underwhelming|unconvincing|unforgiving|welcoming)$/u;

/** "hands", "eyes": parts of a body before they are verbs. */
const HANDS = new Set('hands arms heads eyes faces shoulders knees elbows fingers palms noses mouths legs backs'.split(' '));
/** "Whoops." "Footsteps.": alone they are heard, not done. */
const SOUNDS = new Set(
  'groans moans giggles sighs sobs coughs sneezes snores hisses growls hums buzzes chants claps squeals squeaks creaks taps splashes thumps gurgles wails whistles snickers titters chuckles crashes crackles rustles whoops cheers shouts screams knocks drums gasps murmurs whispers barks thuds bangs clicks cries howls yells gunshots beeps rings rumbles'.split(
    ' ',
  ),
);

const letGo = (words: string): Sense[] =>
  verbSenses(words.slice(0, -3), { form: verbForm(words.slice(0, -3)), isNoun: false, proper: false }).map((each) => ({
    ...each,
    form: each.form && { ...each.form, base: 'let go', film: true },
  }));

function verbSenses(word: string, { form, isNoun, proper }: { form: VerbForm | null; isNoun: boolean; proper: boolean }): Sense[] {
  if (!form || form.base === 'be') return form ? [sense(form.form === 'ing' ? 'vg' : 'vn', 0, 3, form)] : [];
  const cost =
    (HANDS.has(word) ? 0.3 : 0) + (form.film ? 0 : isAdjectiveWord(word) ? 2 : 0.4) + (isNoun && !form.film ? 0.3 : 0) + (proper ? 0.3 : 0);
  const named = /^(?:named|called|known)$/u.test(word) ? 1.2 : 0; // "a man called Vex" rather than a call
  const as = (tag: Tag, extra = 0): Sense => ({
    ...sense(tag, cost + extra + (tag === 'vp' ? named : 0), 3, form),
    ...(HANDS.has(word) ? { special: 'body' as const } : {}),
  });
  if (form.form === 's') return [SOUNDS.has(word) ? { ...as('vs'), special: 'body' } : as('vs')];
  if (form.form === 'ing') return [as('vg')];
  if (form.form === 'past')
    return [
      ...(ONLY_PARTICIPLE.test(word) ? [] : [as('vp', POSTURES.has(word) ? 0.7 : 0)]),
      ...(ONLY_PAST.has(word) ? [] : [as('vn', SELDOM_DONE.has(word) ? 1.2 : 0)]),
    ];
  return UNCHANGED.has(form.base) ? [as('vb'), as('vp', 0.2), as('vn', 0.4)] : COME.has(form.base) ? [as('vb'), as('vn', 0.6)] : [as('vb')];
}

/** Of verbs without an object the participle stands behind "has" only. */
/** How somebody is found, "a PRIEST hunched in his hood": in the present tense no deed. */
const POSTURES = new Set(
  'hunched seated slumped huddled perched crouched draped wrapped dressed clad curled sprawled stooped propped framed silhouetted bound gagged soaked drenched crammed squeezed wedged jammed stuffed pinned strapped chained tied covered buried lost stranded gathered crowded packed lined arranged parked stacked piled scattered strewn surrounded bathed lit bandaged masked hooded veiled uniformed dazed stunned drained collapsed folded balanced poised tucked nestled sandwiched bent'.split(
    ' ',
  ),
);
const SELDOM_DONE = new Set(
  'stood sat knelt leapt leaped crept slept wept fled strolled trotted hurried marched grinned nodded smiled laughed'.split(' '),
);
const NEVER_NOUN = new Set(
  'gets goes comes takes gives puts makes sits says tells brings keeps lets sends finds sees hears knows thinks becomes begins eats'.split(
    ' ',
  ),
);

/** Verbs whose past and participle look like the base. */
const UNCHANGED = new Set('put cut set hit shut let read cast hurt split spread burst quit shed thrust bet bid rid beat'.split(' '));
const COME = new Set(['come', 'become', 'run', 'overcome']);
const ONLY_PAST = new Set(
  'went saw came ran took gave ate began drank rang sang sank swam sprang shrank threw grew knew blew flew drew fell forgot hid rode rose drove wrote bit strode tore wore swore broke spoke stole froze woke chose shook lay became wove did was were'.split(
    ' ',
  ),
);
const ONLY_PARTICIPLE =
  /^(?:gone|seen|taken|given|gotten|begun|drunk|rung|sung|sunk|swum|sprung|shrunk|thrown|grown|known|blown|flown|drawn|fallen|eaten|forgotten|hidden|ridden|risen|driven|written|bitten|torn|worn|sworn|borne|broken|spoken|stolen|frozen|woken|chosen|shaken|lain|shown|woven|forgiven|withdrawn|done|been|sewn|sown|mown|hewn|strewn|beaten)$/u;

/** Any noun can be made a verb on a page ("She shells peas", "fists the note"); rather than break the sentence, it is read as one. */
function coined(lower: string, proper: boolean): Sense[] {
  if (!/^[a-z][a-z-]+$/u.test(lower) || lower.length < 3) return [];
  const base = baseOf(lower, /s$/u.test(lower) ? 's' : /ing$/u.test(lower) ? 'ing' : /ed$/u.test(lower) ? 'ed' : '');
  const extra = (proper ? 1.5 : 0) - (NOUNS_AS_VERBS.has(base) ? 0.7 : 0);
  if (/[^su]s$/u.test(lower)) return [sense('vs', 1.4 + extra, 3, { base: baseOf(lower, 's'), form: 's', film: false })];
  if (/[^aeiou]ing$/u.test(lower) && lower.length > 5)
    return [sense('vg', 0.6 + extra, 3, { base: baseOf(lower, 'ing'), form: 'ing', film: false })];
  if (/[^e]ed$/u.test(lower) && lower.length > 4) {
    const form: VerbForm = { base: baseOf(lower, 'ed'), form: 'past', film: false };
    return [sense('vp', 0.6 + extra, 3, form), sense('vn', 0.4 + extra, 3, form)];
  }
  return [sense('vb', 2.4 + extra, 3, { base: lower, form: 'base', film: false })];
}

function baseOf(word: string, ending: 's' | 'ing' | 'ed' | ''): string {
  if (ending === '') return word;
  if (ending === 's')
    return word.endsWith('ies') ? `${word.slice(0, -3)}y` : /(?:sh|ch|ss|x|zz)es$/u.test(word) ? word.slice(0, -2) : word.slice(0, -1);
  const stem = word.slice(0, -ending.length);
  if (/([bdfgkmnprtv])\1$/u.test(stem)) return stem.slice(0, -1);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  return /(?:[aeiou][csvzu]|[^aeioul]l|[bcdfghjkpqt]l|dg|rg|ng)$/u.test(stem) && !/(?:ng)$/u.test(stem) ? `${stem}e` : stem;
}

/** "older", "nicest": of a known adjective. "letter" and "water" aren't. */
function isComparative(word: string): boolean {
  const stem = /^(.+?)(?:er|est)$/u.exec(word)?.[1];
  if (stem === undefined || isNounWord(word) || isThing(word)) return false;
  return [stem, `${stem}e`, stem.replace(/i$/u, 'y'), stem.replace(/(.)\1$/u, '$1')].some(isAdjectiveWord);
}
