import type { LanguageCode } from '../../schema/language.ts';
import type { AgeBand, Gender } from '../../schema/scene-graph.ts';
import type { Person } from './cast.ts';
import type { Memory } from './coreference.ts';
import { isAdjectiveWord } from './english-lexicon.ts';
import { PERSON_NOUNS } from './lexicon/people.ts';
import type { PersonNoun } from './lexicon/people.ts';
import { TRADES } from './lexicon/trades.ts';
import { extraOf, isDeterminer, personNounAt } from './people-in-scene.ts';
import type { Cast, Extra } from './people-in-scene.ts';
import type { Token } from './sentences.ts';

const TITLE_OF: Readonly<Record<string, string>> = {
  doctor: 'dr',
  professor: 'prof',
  sergeant: 'sgt',
  captain: 'capt',
  lieutenant: 'lt',
  colonel: 'col',
  skipper: 'capt',
  doc: 'dr',
  surgeon: 'dr',
  physician: 'dr',
  medic: 'dr',
  sarge: 'sgt',
  padre: 'father',
};
/** "Three scribbled people" are a picture. */
const PICTURED = /^(?:dead|scribbled|drawn|painted|carved|printed|framed|imaginary|photographed|sketched|pictured|invisible)$/u;
/** "her granddaughter" makes her the granddaughter's grandmother: whether one kinship is another seen from the other side. */
const isBack = (kind: string, back: string): boolean => {
  const [steps, returned] = [STEPS(kind), STEPS(back)];
  return (
    (steps !== 0 && steps === -returned) ||
    MUTUAL.some((pair) => (pair[0].test(kind) && pair[1].test(back)) || (pair[1].test(kind) && pair[0].test(back)))
  );
};
/** Kinships that answer each other. */
const MUTUAL: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:uncle|aunt)$/u, /^(?:niece|nephew)$/u],
  [/^husband$/u, /^wife$/u],
  [/^(?:brother|sister|sibling|twin)$/u, /^(?:brother|sister|sibling|twin)$/u],
  [/^cousin$/u, /^cousin$/u],
  [/^(?:mother|father)-in-law$/u, /^(?:daughter|son)-in-law$/u],
  [/^girlfriend$/u, /^boyfriend$/u],
];
const STEPS = (kind: string): number =>
  /^grand(?:mother|father|parent)/u.test(kind)
    ? 2
    : /^grand/u.test(kind)
      ? -2
      : /^(?:mother|father|parent)$/u.test(kind)
        ? 1
        : /^(?:daughter|son|child)$/u.test(kind)
          ? -1
          : 0;
const AGES = ['baby', 'toddler', 'child', 'teen', 'young-adult', 'adult', 'middle-aged', 'mature'];
const OLDER = /^(?:mother|father|parent)/u;
const YOUNGER = /^(?:daughter|son|child|grand)/u;

/** Words for several people that say nothing else of them. */
const PLAIN_GROUP =
  /^(?:men|women|people|boys|girls|children|kids|others|group|lot|pair|couple|gang|strangers|newcomers|visitors|intruders|figures|youths|teenagers|crew|team|party)$/u;

/** Nouns too wide to tell one person of the cast by their description. */
const SPECIFIC =
  /^(?:man|woman|boy|girl|child|person|lady|guy|people|men|women|children|figure|stranger|friend|kid|others?|old man|old woman|young man|young woman)$/u;

/** Words that say again who has been seen: "sits down on the thief". */
const FOR_SOMEONE_KNOWN =
  /^(?:thief|culprit|newcomer|fool|idiot|rascal|rogue|brute|giant|intruder|victim|fellow|youngster|lad|lass|creature|offender|trespasser|winner|loser|birthday (?:boy|girl)|hero|heroine|old fool|poor man|poor woman)$/u;

/** Kinship that tells who somebody is without saying whose: "the widow GRUBER". */
const BY_ITSELF = /^(?:widow(?:er)?|bride|groom|bridegroom|mother|father|wife|husband|grandmother|grandfather|fianc[ée]e?|newlywed)$/u;

/** "The second driver" of TAXI DRIVER #1 and #2. */
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
]);

/** "student" of "student nurse": both words tell who it is. */
const isHalf = (words: string, form: string): boolean =>
  form.startsWith(`${words} `) && PERSON_NOUNS.has(form.slice(words.length + 1)) && !SPECIFIC.test(words);

type Tie = { of: string; to: string; kind: string };
export type NounPhrase = { start: number; end: number; words: string; length: number; noun: PersonNoun; adjectives: string[] };

/** The film's cast as one scene sees it, with the nameless people the scene brings along. */
export class SceneCast {
  readonly cast: Cast;
  readonly extras = new Map<string, Extra>();
  /** How many a nameless group is, where prose counts them. */
  readonly counts = new Map<string, number>();
  /** Those of the nameless whom prose takes for known from the first: "the old man". */
  readonly presumed = new Set<string>();
  /** "Shaji, the conductor,": what people of this scene are called besides their names. */
  private readonly called = new Map<string, string>();
  readonly epithets: { id: string; words: string }[] = [];
  /** "her father": who is whose. */
  readonly ties: Tie[] = [];
  /** What other scenes told of that. */
  private readonly told: Tie[] = [];
  /** Whom "I" means. */
  readonly narrator: string | null;

  constructor(cast: Cast, language: LanguageCode) {
    this.cast = cast;
    this.narrator = (language === 'en' && cast.people.find(({ called }) => called === 'I')?.id) || null;
    for (const { id, kin, epithets } of cast.people) {
      for (const { to, kind } of kin) this.told.push({ of: id, to, kind });
      for (const words of epithets)
        if (!cast.people.some((other) => other.id !== id && other.epithets.includes(words))) this.called.set(words, id);
    }
  }

  named(tokens: readonly Token[], at: number): { ids: string[]; length: number; plural: boolean } | null {
    if (this.narrator && tokens[at]?.text === 'I') return { ids: [this.narrator], length: 1, plural: false };
    const hit = this.cast.at(tokens, at);
    if (!hit) return null;
    if (hit.person.noun && !/^\p{Lu}/u.test(tokens[at]?.text ?? '') && this.nounPhrase(tokens, at)) return null;
    const ids = hit.person.members.length > 1 ? hit.person.members : [hit.person.id];
    return { ids, length: hit.length, plural: ids.length > 1 || hit.person.noun?.group === true };
  }

  /** A noun phrase for people that starts at a place: determiners and adjectives, then a noun that means people. */
  nounPhrase(tokens: readonly Token[], at: number): NounPhrase | null {
    if (/^(?:his|her|their)$/u.test(tokens[at]?.lower ?? '')) return null; // whose they are is read first
    if (tokens[at]?.lower === 'of' || tokens[at]?.lower === 'no') return null;
    const adjectives: string[] = [];
    let counted = false;
    for (let j = at; j < Math.min(tokens.length, at + 6); j++) {
      const token = tokens[j];
      if (!token?.word) return null;
      const noun = personNounAt(tokens, j);
      if (noun) {
        const after = tokens[j + noun.length];
        if (after?.word && personNounAt(tokens, j + noun.length) && !isDeterminer(after.lower)) {
          adjectives.push(token.lower);
          continue;
        }
        return {
          start: at,
          end: j + noun.length,
          words: noun.words,
          length: noun.length,
          noun: counted ? { ...noun.noun, group: true } : noun.noun,
          adjectives,
        };
      }
      if (/^(?:two|three|four|five|six|several|some|many|few|dozen|dozens|both)$/u.test(token.lower)) counted = true;
      if (isDeterminer(token.lower)) {
        if (adjectives.length > 0 && token.lower !== 'of') return null;
        continue;
      }
      if (!isAdjectiveWord(token.lower) && !/(?:ed|ing|ish|less|y|an|old|young)$/u.test(token.lower)) return null;
      adjectives.push(token.lower);
    }
    return null;
  }

  /** Whom a noun phrase means: a person of the cast, someone on stage it describes, or a new extra. Empty: nobody who can be seen. */
  resolveNoun(
    phrase: NounPhrase,
    { definite, owners, memory }: { definite: boolean; owners: readonly string[] | null; memory: Memory },
  ): string[] {
    const { noun, words, adjectives } = phrase;
    if (adjectives.some((word) => PICTURED.test(word))) return [];
    if (/^(?:everyone|everybody)$/u.test(words)) {
      const all = memory.onStage();
      if (all.length > 0) return all;
    }
    const told = definite || noun.kin ? this.called.get(words) : undefined;
    if (told && (!noun.kin || !owners)) return [told];
    const known = this.castNoun(words, adjectives, noun);
    if (known) {
      if (owners?.[0] && noun.kin) this.ties.push({ of: known.id, to: owners[0], kind: noun.kin });
      return [known.id];
    }
    const several = noun.group ? this.membersOf(words) : [];
    if (several.length > 0) return several;
    if (noun.kin && owners?.[0]) {
      const known = [...this.ties, ...this.told];
      const kin = known.find((tie) => tie.to === owners[0] && tie.kind === noun.kin);
      if (kin) return [kin.of];
      const back = known.find((tie) => tie.of === owners[0] && isBack(tie.kind, noun.kin ?? ''));
      if (back) return [back.to];
      const byKin = this.cast.people.filter((person) => person.noun?.kin === noun.kin);
      if (byKin.length === 1 && byKin[0]) return [byKin[0].id];
      const relative = this.relative(noun, owners, memory);
      if (relative) {
        this.ties.push({ of: relative, to: owners[0], kind: noun.kin });
        return [relative];
      }
    }
    if (definite && noun.group && (noun.age === 'child' || noun.gender !== null)) {
      const several = memory.several(noun.gender, noun.age);
      if (several.length > 1) return several;
    }
    const group =
      definite && noun.group && PLAIN_GROUP.test(words) && !this.extras.has(extraOf(words, noun, adjectives).id)
        ? memory.groupLike(noun.gender)
        : null;
    if (group) return [group];
    const kin = noun.group ? this.kinOf(words) : [];
    if (kin.length > 1) return kin;
    const crew =
      definite &&
      !noun.group &&
      !noun.kin &&
      adjectives.some((word) => /er$|est$|^(?:first|second|third|other|left|right|last|nearest)$/u.test(word))
        ? this.crewOf(words)
        : null;
    if (crew) return [crew];
    const extra = extraOf(words, noun, adjectives);
    const isNew = !this.extras.has(extra.id);
    if (isNew && definite && !noun.kin && !noun.group && SPECIFIC.test(words) && noun.gender === null && noun.age !== 'child') {
      const last = memory.lastPerson();
      if (/^(?:person|figure|stranger)$/u.test(words) && last) return [last];
    }
    if (isNew && definite && !noun.group && !noun.kin) {
      const same = this.sameTrade(words, noun, memory);
      if (same) return [same];
    }
    if (isNew && definite && !noun.group && FOR_SOMEONE_KNOWN.test(words)) {
      const known = memory.onStage().findLast((id) => !memory.subject.includes(id) && !this.isOther(id, noun.gender));
      if (known) return [known];
    }
    if (isNew && definite && !noun.kin && !noun.group && (noun.gender !== null || noun.age === 'child' || noun.age === 'teen')) {
      const described = memory.described(noun.gender, extra.band ?? noun.age);
      const one = described ?? this.onlyOne(noun, extra.band ?? noun.age);
      if (one) return [one];
      const like = adjectives.length > 0 && SPECIFIC.test(words) ? memory.lastLike(noun.gender) : null; // "the dying man's hand"
      if (like) return [like];
    }
    if (isNew) {
      this.extras.set(extra.id, extra);
      if (definite) this.presumed.add(extra.id);
      memory.meet({ id: extra.id, gender: extra.gender, band: extra.band, group: noun.group });
    }
    return [extra.id];
  }

  /** "The drivers": the TAXI DRIVERS whom the cast numbers. */
  private membersOf(words: string): string[] {
    const group = this.cast.people.filter(
      ({ members, noun, forms }) =>
        members.length > 1 && noun?.group && forms.some((form) => form === words || form.split(/\s+/u).at(-1) === words),
    );
    return group.length === 1 ? (group[0]?.members ?? []) : [];
  }

  /** "The younger longshoreman" of two longshoremen: the group stands for him. */
  private crewOf(words: string): string | null {
    const several = new Set([`${words}s`, words.replace(/man$/u, 'men'), words.replace(/woman$/u, 'women')]);
    const extra = [...this.extras.values()].find(({ noun, name }) => noun.group && several.has(name.toLowerCase().split(' ').at(-1) ?? ''));
    const person = this.cast.people.find(
      ({ noun, forms }) => noun?.group && forms.some((form) => several.has(form.split(' ').at(-1) ?? '')),
    );
    return extra?.id ?? person?.id ?? null;
  }

  /** "The officer" is the YOUNG POLICEMAN: the only one here whose trade has that other name. */
  private sameTrade(words: string, noun: PersonNoun, memory: Memory): string | null {
    const trade = TRADES.find((names) => names.has(words));
    if (!trade) return null;
    const named = this.cast.people.filter(
      ({ forms, gender }) =>
        (noun.gender === null || gender === null || gender === noun.gender) &&
        forms.some((form) => trade.has(form.split(/\s+/u).at(-1) ?? '')),
    );
    const shown = [...this.extras.values()].filter(
      (extra) => trade.has(extra.name.toLowerCase().split(' ').at(-1) ?? '') && memory.wasMentioned(extra.id),
    );
    const ids = [...named.map(({ id }) => id), ...shown.map(({ id }) => id)];
    return ids.length === 1 ? (ids[0] ?? null) : null;
  }

  /** Whom "the brothers" or "both sisters" means: those the scene calls so of each other. */
  kinOf(plural: string): string[] {
    const kind = /(?:^|\s)(brother|sister|cousin|twin|friend|sibling)s$/u.exec(plural)?.[1];
    const tie = kind === undefined ? undefined : [...this.ties, ...this.told].find((each) => each.kind === kind);
    return tie ? [tie.to, tie.of] : [];
  }

  /** Someone nameless turned out to be someone known. */
  becomes(from: string, to: string): void {
    const stranger = this.extras.get(from);
    if (stranger) this.called.set(stranger.name.toLowerCase(), to);
    this.extras.delete(from);
    for (const tie of this.ties) {
      if (tie.of === from) tie.of = to;
      if (tie.to === from) tie.to = to;
    }
  }

  /** Brings someone nameless on stage. */
  addExtra(words: string, noun: PersonNoun, memory: Memory): string[] {
    const extra = { ...extraOf(words, noun, []), gender: noun.gender, band: noun.age };
    if (!this.extras.has(extra.id)) {
      this.extras.set(extra.id, extra);
      memory.meet({ id: extra.id, gender: extra.gender, band: extra.band, group: noun.group });
    }
    return [extra.id];
  }

  /** Whether someone is known to be of another gender. */
  private isOther(id: string, gender: Gender | null): boolean {
    const own = this.cast.byId.get(id)?.gender ?? this.extras.get(id)?.gender ?? null;
    return gender !== null && own !== null && own !== gender;
  }

  /** The only child, or the only old person, of that gender in the cast, though the scene hasn't named them. */
  onlyOne(noun: PersonNoun, band: AgeBand | null): string | null {
    if (noun.gender === null || (band !== 'child' && band !== 'mature')) return null;
    const fitting = this.cast.people.filter(
      (person) =>
        person.gender === noun.gender &&
        person.members.length === 0 &&
        (person.band === band || (band === 'child' && person.band === 'teen')),
    );
    return fitting.length === 1 ? (fitting[0]?.id ?? null) : null;
  }

  /** The only one of the cast whom a kinship without a name can mean: of that gender, and older or younger as parents and children are. */
  relative(noun: PersonNoun, owners: readonly string[], memory: Memory): string | null {
    const owner = this.cast.byId.get(owners[0] ?? '');
    const kin = noun.kin ?? '';
    const steps = /^(?:grand|great)(?:mother|father|parent)/u.test(kin) ? 3 : OLDER.test(kin) ? 1 : YOUNGER.test(kin) ? -1 : 0;
    if (!owner || steps === 0) return null;
    const taken = new Set(this.ties.filter((tie) => tie.to === owner.id && tie.kind !== kin).map(({ of }) => of));
    const fitting = this.cast.people.filter((person) => {
      if (person.id === owner.id || owners.includes(person.id) || taken.has(person.id) || person.members.length > 0) return false;
      if (person.noun !== null && person.noun.kin !== noun.kin && (person.noun.kin !== null || person.noun.group)) return false;
      if (!kin.startsWith('grand') && person.forms.some((form) => form.startsWith('grand'))) return false;
      if (noun.gender !== null && person.gender !== noun.gender) return false;
      const older = AGES.indexOf(person.band ?? 'adult') - AGES.indexOf(owner.band ?? 'adult');
      const told = person.band !== null || owner.band !== null;
      if (!told) return noun.gender !== null && memory.wasMentioned(person.id);
      return steps > 0 ? older >= steps : older <= steps;
    });
    const near = fitting.filter(({ id }) => memory.wasMentioned(id));
    return (near.length === 1 ? near[0] : fitting.length === 1 ? fitting[0] : null)?.id ?? null;
  }

  /** One of the cast without lines whom the script calls only by what they look like. */
  isDescription(id: string): boolean {
    const person = this.cast.byId.get(id);
    return person !== undefined && person.noun !== null && !person.noun.group && !person.speaks && person.members.length === 0;
  }

  /** "Shaji, the conductor,": from now on "the conductor" is he. */
  call(id: string, { noun, words }: { noun: PersonNoun; words: string }): void {
    if ((noun.kin && !BY_ITSELF.test(words)) || noun.group || SPECIFIC.test(words)) return;
    this.epithets.push({ id, words });
    this.called.set(words, id);
    this.called.set(words.split(' ').at(-1) ?? words, id);
  }

  /** Whether somebody here is called so besides their name. */
  isCalled(words: string): boolean {
    return this.called.has(words);
  }

  /** "His daughter Hana": what the noun tells about the one named. */
  describe(id: string, noun: PersonNoun, owners: readonly string[] | null, memory: Memory): void {
    if (owners?.[0] && noun.kin && owners[0] !== id) this.ties.push({ of: id, to: owners[0], kind: noun.kin });
    if (noun.gender === 'female' || noun.gender === 'male') memory.learn(id, noun.gender);
  }

  private castNoun(words: string, adjectives: readonly string[], noun: PersonNoun): Person | null {
    const full = [...adjectives, words].join(' ');
    const people = this.cast.people.filter((person) => person.noun !== null && person.members.length === 0);
    const order = adjectives.flatMap((word) => ORDINALS.get(word) ?? [])[0];
    const numbered = people.find(({ forms }) =>
      forms.some((form) => new RegExp(`(?:^|\\s)${words}\\s*#?\\s*${order ?? 'none'}$`, 'u').test(form)),
    );
    if (numbered) return numbered;
    const exact =
      this.cast.people.find(
        ({ called }) => called !== null && (called === full || called === words || called.split(' ').at(-1) === words.split(' ').at(-1)),
      ) ??
      people.find((person) => person.forms.includes(full)) ??
      people.find((person) => person.forms.includes(words)) ??
      people.find((person) => words.includes(' ') && !noun.group && person.forms.includes(words.split(' ').at(-1) ?? ''));
    if (exact) return exact;
    const young = noun.gender === null && (noun.age === 'child' || noun.age === 'teen') && !noun.group && !noun.kin;
    const ages: readonly unknown[] = /^(?:child|infant|little one)$/u.test(words) ? ['baby', 'toddler', noun.age] : [noun.age];
    const same = young ? people.filter((person) => ages.includes(person.noun?.age) && !person.noun?.group && !person.noun?.kin) : [];
    if (same.length === 1 && same[0]) return same[0];
    const loose = people.filter((person) =>
      person.forms.some(
        (form) =>
          form.split(/\s+/).at(-1) === words ||
          new RegExp(`^${words} (?:in|with|on|from|at) `, 'u').test(form) ||
          form.replace(/\s*#?\d+$/u, '') === words,
      ),
    );
    if (loose.length === 1 && loose[0]) return loose[0];
    // "the student", a STUDENT NURSE
    const half = noun.kin || noun.group ? [] : people.filter((person) => person.forms.some((form) => isHalf(words, form)));
    if (loose.length === 0 && half.length === 1 && half[0]) return half[0];
    if (!noun.kin) {
      const short = TITLE_OF[words] ?? words;
      const titled = this.cast.people.filter(
        (person) =>
          !person.noun &&
          (person.forms.some((form) => form.replaceAll('.', '').split(/\s+/)[0] === short || form.split(/\s+/)[0] === words) ||
            (SPECIFIC.test(words) === false && new RegExp(`\\b${words}\\b`, 'iu').test(person.description))),
      );
      return titled.length === 1 ? (titled[0] ?? null) : null;
    }
    const kin = people.filter((person) => person.noun?.kin === noun.kin);
    return kin.length === 1 ? (kin[0] ?? null) : null;
  }
}
