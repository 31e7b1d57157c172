import type { AgeBand, Gender } from '../../schema/scene-graph.ts';

/** Someone on stage whom a pronoun can mean. */
export type Known = { id: string; gender: Gender | null; band: AgeBand | null; group: boolean };

/** Remembers who was spoken of, to tell whom "she", "they" or "the old man" means. */
export class Memory {
  private readonly people = new Map<string, Known>();
  /** Who tells the story as "I": never "he" or "she". */
  narrator: string | null = null;
  /** Latest last. */
  private order: string[] = [];
  subject: string[] = [];
  /** The thing handled last: what "it" means behind a verb. */
  thing: string | null = null;
  /** Voices of people who aren't here. */
  private readonly heard = new Set<string>();
  /** Subjects of the sentence being read. */
  private current: string[] = [];
  /** The last subject of more than one. */
  private company: string[] = [];
  /** What pronouns told about people whose gender nothing else tells. */
  readonly genders = new Map<string, { female: number; male: number }>();

  meet(person: Known): void {
    const known = this.people.get(person.id);
    if (!known) this.people.set(person.id, { ...person });
  }

  /** Takes note of a gender that a noun told. */
  learn(id: string, gender: 'female' | 'male'): void {
    const tally = this.genders.get(id) ?? { female: 0, male: 0 };
    tally[gender] += 5;
    this.genders.set(id, tally);
    const known = this.people.get(id);
    if (known && known.gender === null) known.gender = gender;
  }

  genderOf(id: string): Gender | null {
    return this.people.get(id)?.gender ?? null;
  }

  /** Takes note of voices from elsewhere. */
  hear(ids: readonly string[]): void {
    for (const id of ids) this.heard.add(id);
  }

  /** Whoever is shown is no longer merely a voice. */
  see(ids: readonly string[]): void {
    for (const id of ids) this.heard.delete(id);
  }

  mention(ids: readonly string[], as: 'subject' | 'other'): void {
    for (const id of ids) {
      this.order = this.order.filter((other) => other !== id);
      this.order.push(id);
    }
    if (as === 'subject' && ids.length > 0) this.current = [...ids];
  }

  endSentence(): void {
    if (this.current.length > 0) this.subject = this.current;
    if (this.current.length > 1) this.company = this.current;
    this.current = [];
  }

  /** Whom "he" or "she" means: the sentence's subject, the one before it, then the last fitting person mentioned. */
  singular(
    gender: 'female' | 'male',
    { not = [], possessive = false }: { not?: readonly string[]; possessive?: boolean } = {},
  ): string | null {
    const fits = (id: string): boolean => {
      const known = this.people.get(id);
      return (
        known !== undefined &&
        !known.group &&
        id !== this.narrator &&
        !not.includes(id) &&
        (known.gender === gender || known.gender === null || known.gender === 'neutral')
      );
    };
    const sure = (id: string): boolean => fits(id) && this.people.get(id)?.gender === gender;
    const recent = [...this.order].reverse();
    const preferred = possessive ? [...this.current, ...this.subject] : [...this.subject, ...this.current];
    const singles = preferred.length <= 1 || preferred.filter(fits).length === 1 ? preferred : [];
    const here = (id: string): boolean => !this.heard.has(id);
    const choose = (fit: (id: string) => boolean): string | null =>
      singles.find((id) => sure(id) && fit(id)) ??
      singles.find((id) => fits(id) && fit(id)) ??
      recent.find((id) => sure(id) && fit(id)) ??
      recent.find((id) => fits(id) && fit(id)) ??
      null;
    const choice = choose(here) ?? choose(() => true);
    if (choice) {
      const tally = this.genders.get(choice) ?? { female: 0, male: 0 };
      const rivals = recent.filter(fits).length;
      tally[gender] += rivals <= 1 ? 1 : 0.5;
      this.genders.set(choice, tally);
    }
    return choice;
  }

  /** Whom "they" means: the last subject when it was several, else the last two people. */
  plural(): string[] {
    if (this.current.length > 1) return this.current;
    if (this.subject.length > 1) return this.subject;
    const group = [...this.order].reverse().find((id) => this.people.get(id)?.group);
    const lastGroupAt = group ? this.order.lastIndexOf(group) : -1;
    const singles = this.order.filter((id) => !this.people.get(id)?.group && !this.heard.has(id));
    if (group && (lastGroupAt === this.order.length - 1 || singles.length < 2)) return [group];
    return singles.slice(-Math.max(2, Math.min(singles.length, this.order.length > 4 ? 2 : singles.length)));
  }

  /** Those who last did something together, when there are as many: "all three". */
  together(count: number): string[] | null {
    return this.company.length === count ? this.company : null;
  }

  /** Everyone spoken of so far who is one person, in order. */
  onStage(): string[] {
    return this.order.filter((id) => this.people.get(id)?.group === false && !this.heard.has(id));
  }

  /** Whom "the children" or "the women" means among those mentioned. */
  several(gender: Gender | null, band: AgeBand | null): string[] {
    return this.onStage().filter((id) => {
      const known = this.people.get(id);
      const young = known?.band === 'child' || known?.band === 'toddler';
      return (
        known !== undefined && (gender === null || known.gender === gender) && (band !== 'child' || young) && (band === 'child' || !young)
      );
    });
  }

  wasMentioned(id: string): boolean {
    return this.order.includes(id);
  }

  /** The group mentioned last. */
  lastGroup(): string | null {
    return this.order.findLast((id) => this.people.get(id)?.group === true) ?? null;
  }

  /** The group mentioned last, when it may be of that gender. */
  groupLike(gender: Gender | null): string | null {
    const id = this.lastGroup();
    const own = id === null ? null : (this.people.get(id)?.gender ?? null);
    return gender === null || own === null || own === gender ? id : null;
  }

  /** Whoever was mentioned last, isn't doing this, and is surely of that gender. */
  lastLike(gender: Gender | null): string | null {
    if (gender === null) return null;
    const known = this.order.filter((id) => this.people.get(id)?.gender === gender && this.people.get(id)?.group === false);
    return known.length > 1 ? (known.findLast((id) => !this.current.includes(id)) ?? null) : null;
  }

  /** The nameless person met last. */
  lastStranger(strangers: ReadonlyMap<string, unknown>): string | null {
    return this.order.findLast((id) => strangers.has(id) && this.people.get(id)?.group === false) ?? null;
  }

  /** Someone nameless turned out to be someone known. */
  becomes(from: string, to: string): void {
    const swap = (ids: string[]): string[] => [...new Set(ids.map((id) => (id === from ? to : id)))];
    this.order = swap(this.order);
    this.subject = swap(this.subject);
    this.current = swap(this.current);
    const gender = this.people.get(from)?.gender;
    if (gender === 'female' || gender === 'male') this.learn(to, gender);
    this.people.delete(from);
  }

  /** Whoever was mentioned last and is one person. */
  lastPerson(): string | null {
    return this.order.findLast((id) => this.people.get(id)?.group === false) ?? null;
  }

  /** Whom "the old man" means among those known: the only one of that gender and age. */
  described(gender: Gender | null, band: AgeBand | null): string | null {
    const told = this.near(band, (known) => gender === null || known.gender === gender);
    const near = told.length > 0 || band !== 'child' ? told : this.near(band, (known) => known.gender === null && known.band !== null);
    if (near.length === 1 || near.length === 0) return near[0] ?? null;
    const exact = near.filter((id) => this.people.get(id)?.band === band && band !== null && band !== 'adult');
    return exact.length === 1 ? (exact[0] ?? null) : null;
  }

  private near(band: AgeBand | null, fits: (known: Known) => boolean): string[] {
    return [...this.order].reverse().filter((id) => {
      const known = this.people.get(id);
      if (!known || known.group || id === this.narrator || !fits(known)) return false;
      return (
        band === null ||
        known.band === band ||
        (band === 'adult' && known.band !== 'teen' && known.band !== 'child' && known.band !== 'baby' && known.band !== 'toddler') ||
        (band === 'child' && (known.band === 'teen' || known.band === 'toddler'))
      );
    });
  }
}
