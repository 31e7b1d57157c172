import type { Memory } from '../coreference.ts';
import { ANIMALS, FEMALES, MALES } from '../lexicon/animals.ts';
import * as G from '../lexicon/english-grammar.ts';
import type { PersonNoun } from '../lexicon/people.ts';
import type { NounPhrase, SceneCast } from '../scene-cast.ts';
import { singular } from '../things.ts';
import type { Group } from './phrases.ts';

const COUNTED: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7 };
const MANY = /^(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|several|some|many|few|hundreds?|both|other|all|\d+)$/u;

/** "two", "several", but not "all a white mare". */
const speaksOfMany = (determiners: readonly string[]): boolean =>
  !/^an?$/u.test(determiners.at(-1) ?? '') && determiners.some((word) => MANY.test(word) && word !== 'other');

/** "the taller", "the old"; "the dark" is nobody. */
const OF_PEOPLE =
  /er$|est$|^(?:old|young|tall|short|fat|thin|blonde?|bald|bearded|drunk|injured|wounded|blind|deaf|accused|deceased|unconscious)$/u;

/** "The left one" may be a bucket. */
const PLACED =
  /^(?:left|right|first|second|third|last|next|same|other|only|top|bottom|upper|lower|near|far|big|small|new|good|wrong|empty|full|red|blue|green|white|black)$/u;

const RANKS: Readonly<Record<string, RegExp>> = {
  soldiers:
    /^(?:private|pvt|pfc|corporal|cpl|lance|sergeant|sgt|lieutenant|lt|captain|capt|major|colonel|col|general|gen|gunner|trooper|rifleman|ensign)\b/u,
  officers: /^(?:officer|constable|pc|dc|sergeant|sgt|inspector|lieutenant|lt|captain|capt|detective|deputy|sheriff)\b/u,
  detectives: /^(?:detective|det|dc|ds|di|dci|inspector)\b/u,
  cops: /^(?:officer|constable|pc|dc|sergeant|sgt|inspector|detective|deputy|sheriff)\b/u,
  policemen: /^(?:officer|constable|pc|dc|sergeant|sgt|inspector|detective)\b/u,
  doctors: /^(?:dr|doctor)\b/u,
  nuns: /^(?:sister|mother)\b/u,
  priests: /^(?:father|fr|rev|reverend|monsignor)\b/u,
  sailors: /^(?:captain|capt|bosun|mate|able seaman|seaman|ensign|commander|skipper)\b/u,
  professors: /^(?:professor|prof|dr)\b/u,
};
/** "the two soldiers": CORPORAL DUVAL and PRIVATE MOREAU. */
const isOfTrade = (forms: readonly string[], words: string): boolean => {
  const rank = RANKS[words];
  return forms.some((form) => rank?.test(form) ?? form.split(/\s+/u).includes(singular(words)));
};

/** Whoever "somebody" is, until it is told. */
export const SOMEBODY = 'somebody';
const ANYONE: PersonNoun = { gender: null, age: null, kin: null, group: false };

/** Tells which people of the film a noun phrase means. */
export class Company {
  readonly cast: SceneCast;
  readonly memory: Memory;
  /** Who does the sentence's main verb so far. */
  subject: readonly string[] = [];

  constructor(cast: SceneCast, memory: Memory) {
    this.cast = cast;
    this.memory = memory;
  }

  /** The people a phrase means; null when it means a thing, or nobody who can be told. */
  of(group: Group): string[] | null {
    const { head } = group;
    if (head.named) return this.isModified(group) ? null : head.named.ids;
    switch (head.tag) {
      case 'pro':
      case 'obj':
      case 'poss':
        return this.pronoun(head.lower, head.tag);
      case 'num':
      case 'adj':
        return this.counted(group);
      case 'noun':
        return head.person ? this.noun(group, head.person) : null;
      default:
        return null;
    }
  }

  /** Those who own what a phrase means: "her", "Mira's", "the guard's". */
  owners(group: Group): string[] | null {
    if (!group.owner) return null;
    const { owner } = group;
    if (owner.head.tag === 'noun' && owner.determiners.some((word) => word === 'a' || word === 'an') && !this.isBody(group)) return null; // "a child's rocking horse"
    const before = this.cast.extras.size;
    const ids = this.of(owner);
    if (this.cast.extras.size === before || this.isBody(group) || !ids) return ids;
    for (const id of ids) this.cast.extras.delete(id); // "the bride's father" shows no bride
    return null;
  }

  /** Takes note of what a noun tells of someone named. */
  describe(id: string, group: Group): void {
    const { person } = group.head;
    if (this.isAnimal(group)) this.cast.call(id, { noun: ANYONE, words: singular(group.head.lower) });
    if (!person) return;
    this.cast.call(id, person);
    this.cast.describe(id, person.noun, this.owners(group), this.memory);
  }

  /** A body part or utterance: its owner is who acts. */
  isBody({ head }: Group): boolean {
    return head.tag === 'noun' && G.BODY_WORDS.has(head.lower);
  }

  /** "the Tom" is nobody; "the police" of a cast name is. */
  private isModified({ determiners, head }: Group): boolean {
    return determiners.includes('no') && head.named !== null;
  }

  private noun(group: Group, { noun, words }: { noun: PersonNoun; words: string }): string[] | null {
    const { determiners, adjectives, owner } = group;
    if (group.titled && determiners.includes('the') && group.phase !== 'subject') return null; // "on board the Merry Widow"
    const family = words === 'family' && !owner ? this.family() : [];
    if (family.length > 1) return family;
    if (determiners.some((word) => /^(?:no|any|every|each|either|neither)$/u.test(word))) {
      const kin = this.cast.kinOf(`${words}s`);
      const all = kin.length > 1 ? kin : this.memory.several(noun.gender, noun.age);
      return /^(?:every|each)$/u.test(determiners[0] ?? '') && all.length > 1 ? all : null;
    }
    const told = this.numbered(group, noun, words);
    if (told) return told;
    const several = speaksOfMany(determiners) || adjectives.some((word) => MANY.test(word));
    const { proper } = group; // "the Petersen boys"
    const phrase: NounPhrase = {
      start: group.from, end: group.to, length: 1, words: proper ? `${proper} ${words}` : words, adjectives, noun: several || noun.group ? { ...noun, group: true } : noun,
    }; // prettier-ignore
    const ids = this.cast.resolveNoun(phrase, {
      definite:
        determiners.some((word) => /^(?:the|this|that|these|those)$/u.test(word)) &&
        !(noun.group && group.placed && group.phase === 'subject'),
      owners: owner ? this.owners(group) : null,
      memory: this.memory,
    });
    const count = COUNTED[determiners.at(-1) ?? ''];
    if (several && count && ids.length === 1 && ids[0]) this.cast.counts.set(ids[0], count);
    return ids.length > 0 ? ids : null;
  }

  /** "both women", "the two soldiers", "all three children": exactly as many as the scene, or else the film, has of them. */
  private numbered({ determiners, owner }: Group, noun: PersonNoun, words: string): string[] | null {
    const count = determiners.includes('both') ? 2 : COUNTED[determiners.findLast((word) => word in COUNTED) ?? ''];
    if (!count || owner || !determiners.some((word) => /^(?:the|both|all|these|those)$/u.test(word))) return null;
    const here = this.memory.several(noun.gender, noun.age === 'adult' ? null : noun.age);
    if (here.length === count && (noun.gender !== null || noun.age === 'child')) return here;
    if (here.length === count && here.length === this.memory.onStage().length) return here;
    const known = this.individuals().filter((id) => {
      const person = this.cast.cast.byId.get(id);
      return person !== undefined && (noun.gender === null || person.gender === null || person.gender === noun.gender);
    });
    const trade = known.filter((id) => isOfTrade(this.cast.cast.byId.get(id)?.forms ?? [], words));
    if (trade.length === count) return trade;
    if (known.length === count) return known;
    const group = this.memory.lastGroup();
    const met = here.filter((id) => this.memory.wasMentioned(id));
    return group === null && met.length > count && !noun.kin ? met.slice(-count) : null;
  }

  isAnimal({ head }: Group): boolean {
    return head.tag === 'noun' && head.person === null && ANIMALS.has(singular(head.lower));
  }

  /** An animal that does something of its own accord. */
  animal(group: Group): string[] | null {
    if (!this.isAnimal(group)) return null;
    const { head, determiners, adjectives } = group;
    const name = singular(head.lower);
    const several = name !== head.lower || speaksOfMany(determiners);
    const gender = FEMALES.has(name) ? 'female' : MALES.has(name) ? 'male' : null;
    const noun: PersonNoun = { gender, age: null, kin: null, group: several };
    const phrase: NounPhrase = {
      start: 0,
      end: 1,
      length: 1,
      words: group.proper ? `${group.proper} ${head.lower}` : head.lower,
      adjectives,
      noun,
    };
    return this.cast.resolveNoun(phrase, { definite: determiners.includes('the'), owners: null, memory: this.memory });
  }

  private pronoun(word: string, tag: 'pro' | 'obj' | 'poss'): string[] | null {
    const one = (gender: 'female' | 'male', not: readonly string[] = []): string[] | null => {
      const id = this.memory.singular(gender, { not, possessive: tag === 'poss' });
      if (id) return [id];
      const only = this.cast.cast.people.filter((person) => person.gender === gender && person.noun === null && !not.includes(person.id));
      return only.length === 1 && tag === 'pro' ? only.map((person) => person.id) : null;
    };
    const some = (ids: string[]): string[] | null => (ids.length > 0 ? ids : null);
    if (word === 'he') return one('male');
    if (word === 'she') return one('female');
    if (word === 'him') return one('male', this.subject);
    if (word === 'her') return one('female', tag === 'obj' ? this.subject : []);
    if (word === 'his') return one('male');
    if (word === 'they' || word === 'their')
      return some(this.memory.plural()) ?? (this.individuals().length === 2 ? this.individuals() : null);
    if (word === 'them') return this.others();
    if (word === 'somebody' || word === 'someone') return tag === 'pro' ? this.cast.addExtra(SOMEBODY, ANYONE, this.memory) : null;
    if (word === 'everyone' || word === 'everybody') return some(this.memory.onStage());
    return null;
  }

  /** "the whole family" of a film whose people are called by their kinship. */
  private family(): string[] {
    const kin = this.cast.cast.people.filter(({ noun, members }) => members.length === 0 && (noun === null || noun.kin !== null));
    return kin.filter(({ noun }) => noun?.kin).length > 1 ? kin.map(({ id }) => id) : [];
  }

  /** Everyone of the film whom the scene can name. */
  private individuals(): string[] {
    return this.cast.cast.people.filter(({ noun, members, speaks }) => noun === null && members.length === 0 && speaks).map(({ id }) => id);
  }

  /** "them": whoever "they" would mean, unless those are the ones who act. */
  private others(): string[] | null {
    const ids = this.memory.plural().filter((id) => !this.subject.includes(id));
    return ids.length > 1 ? ids : null;
  }

  /** "the taller one", "the other", "both", "the three of them". */
  private counted({ head, determiners, adjectives }: Group): string[] | null {
    const stage = this.memory.onStage();
    if (determiners.includes('no') || head.lower === 'half' || determiners.includes('half')) return null; // "a boy no older than six"
    const quality = adjectives.find((word) => !MANY.test(word) && !PLACED.test(word));
    if (quality && (head.lower === 'one' || (head.tag === 'adj' && OF_PEOPLE.test(quality)))) return this.toldApart(quality);
    if (head.lower === 'other' || determiners.includes('other')) {
      if (this.memory.lastGroup() !== null) return null;
      const other = stage.filter((id) => !this.memory.subject.includes(id)).at(-1);
      return other && stage.length > 1 ? [other] : null;
    }
    if (/^(?:both|all|each|most|one|some|none)$/u.test(head.lower) && stage.length === 0) return null;
    const count = COUNTED[determiners.findLast((word) => word in COUNTED) ?? head.lower];
    if (count && determiners.some((word) => /^(?:the|all|these|those)$/u.test(word)) && count <= stage.length)
      return this.memory.together(count) ?? stage.slice(-count);
    if (count && determiners.includes('the')) return this.individuals().length === count ? this.individuals() : null;
    if (/^(?:all|each)$/u.test(head.lower) && stage.length > 1) return stage;
    if (/^(?:both|all|each)$/u.test(head.lower)) {
      const ids = this.memory.plural();
      return ids.length > 1 ? ids : null;
    }
    return null;
  }

  /** "the taller one": the one of the cast who is called so, or one of the last group. */
  private toldApart(quality: string): string[] | null {
    const known = this.cast.cast.people.filter(({ forms }) => forms.some((form) => form.split(/\s+/u).includes(quality)));
    if (known.length === 1 && known[0]) return [known[0].id];
    const group = this.memory.lastGroup();
    const noun = group ? (this.cast.extras.get(group)?.noun ?? this.cast.cast.byId.get(group)?.noun) : null;
    if (!noun) return null;
    const word = noun.gender === 'female' ? 'woman' : noun.gender === 'male' ? 'man' : 'one';
    return this.cast.addExtra(`${quality} ${word}`, { ...noun, group: false }, this.memory);
  }
}
