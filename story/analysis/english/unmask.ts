import type { Gender } from '../../../schema/scene-graph.ts';
import type { Person } from '../cast.ts';
import type { Extra } from '../people-in-scene.ts';

/* People whom a scene shows before it says their name. */

type Same = { from: string; to: string };
const agree = (one: Gender | null, other: Gender | null): boolean => one === null || other === null || one === other;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Somebody called by a name nobody has told us: whoever answers to it has it ("Yaw Mensah?", and the young policeman speaks). */
export class Addressed {
  private called: { person: Person; by: readonly string[] } | null = null;
  private fresh = false;

  /** Takes note of the name a speech calls, of one of whom the script hasn't said anything before its line. */
  hear(text: string, line: number, by: readonly string[], people: readonly Person[]): void {
    const person = people.find(
      ({ noun, members, lines, years, description, forms }) =>
        noun === null &&
        members.length === 0 &&
        years === null &&
        description === '' &&
        lines.from > line &&
        forms.some((form) => calls(text, form)),
    );
    if (person) this.called = { person, by };
    this.fresh = person !== undefined;
  }

  /** The one called is the next to speak: the cast's nameless one, or, when they speak under that name, the only stranger in sight. */
  answer(speaker: Person | undefined, strangers: readonly Extra[]): Same | null {
    const { person, by } = this.called ?? {};
    if (!person || !by || !speaker || by.includes(speaker.id)) return null;
    if (speaker.id === person.id) {
      this.called = null;
      return this.only(person, by, strangers);
    }
    const nameless =
      this.fresh && speaker.noun !== null && !speaker.noun.group && speaker.noun.kin === null && speaker.members.length === 0;
    if (!nameless || !agree(speaker.gender, person.gender)) return null;
    this.called = null;
    return { from: speaker.id, to: person.id };
  }

  /** The one called acts: so does the only stranger in sight. */
  act(present: readonly string[], strangers: readonly Extra[]): Same | null {
    const { person, by } = this.called ?? {};
    if (!person || !by || !present.includes(person.id)) return null;
    this.called = null;
    return this.only(person, by, strangers);
  }

  private only(person: Person, by: readonly string[], strangers: readonly Extra[]): Same | null {
    const fitting = strangers.filter(({ id, noun, gender }) => !noun.group && !by.includes(id) && agree(gender, person.gender));
    return fitting.length === 1 && fitting[0] ? { from: fitting[0].id, to: person.id } : null;
  }
}

/** "Don't, Carl.", "Yaw Mensah?": whether a speech calls somebody so. */
const calls = (text: string, form: string): boolean =>
  new RegExp(`(?:^|[,.!?…—-]\\s*)${escaped(form)}(?:\\s\\p{Lu}\\p{L}+)?(?=[,.!?…—-]|$)`, 'iu').test(text);

const PLAIN =
  /^(?:figures|people|persons|shapes|silhouettes|faces|strangers|men|women|boys|girls|children|kids|teenagers|teens|youths|friends|couple|pair|riders|adults|students)$/u;

/** "Six people around a table.", "Two figures stagger.": as many as are named right behind are those. */
export function namedBehind(extra: Extra, count: number, present: readonly string[], people: ReadonlyMap<string, Person>): string[] {
  const behind = present.slice(present.indexOf(extra.id) + 1);
  const next = behind.slice(0, count);
  const word = extra.name.toLowerCase().replace(/s$/u, '');
  const alike = next.every((id) => people.get(id)?.forms.some((form) => form.split(/\s+/u).includes(word))); // "Three bears": PAPA BEAR
  if (!PLAIN.test(extra.name.toLowerCase()) && !alike) return [];
  return next.length === count && next.every((id) => isOneOf(extra, people.get(id))) ? next : [];
}

/** Whether somebody can be one of a nameless group. */
function isOneOf(extra: Extra, person: Person | undefined): boolean {
  const young = extra.noun.age === 'child' || extra.noun.age === 'teen';
  if (!person || person.noun?.group || person.members.length > 0 || !agree(extra.gender, person.gender)) return false;
  return !young || person.band === null || person.band === 'child' || person.band === 'teen';
}

/** "The three kids walk along the sand.": those the scene shows, when they are as many. */
export function allAlike(extra: Extra, count: number, present: readonly string[], people: ReadonlyMap<string, Person>): string[] {
  if (!PLAIN.test(extra.name.toLowerCase())) return [];
  const young = extra.noun.age === 'child' || extra.noun.age === 'teen';
  const alike = present.filter((id) => isOneOf(extra, people.get(id)) && (!young || people.get(id)?.band !== null));
  return alike.length === count ? alike : [];
}
