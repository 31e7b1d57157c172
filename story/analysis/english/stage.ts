import type { Memory } from '../coreference.ts';
import type { Deed } from './deed.ts';
import type { Group, Piece } from './phrases.ts';
import type { Company } from './who.ts';

/** Who, or what, a clause is about. `ids` null: a thing. `silent`: nothing it does is of the story (the camera, "we"). */
export type Subject = { ids: string[] | null; group: Group | null; silent: boolean };

/** What is known while a sentence is read from left to right. */
export class Stage {
  readonly pieces: readonly Piece[];
  readonly company: Company;
  readonly memory: Memory;
  readonly past: boolean;
  readonly deeds: Deed[] = [];
  readonly present = new Set<string>();
  readonly same: { from: string; to: string }[] = [];
  /** Phrases that an earlier one has already taken as its name. */
  readonly taken = new Set<number>();

  subject: Subject | null = null;
  /** The subject that a relative clause interrupts. */
  outer: Subject | null = null;
  /** What is told isn't happening here and now: "if …", "since … left", "says that …". */
  unreal = false;
  /** The clause has no subject of its own yet. */
  fresh = true;
  /** A finite verb has been read. */
  verbs = 0;
  /** In a clause that hangs on another. */
  subordinate = false;
  /** The subject that "what …", "how …" interrupts. */
  interrupted: Subject | null = null;
  /** "and" calls for another subject. */
  joining = false;
  /** "In the doorway stands": the subject comes behind the verb; "There is": so does whoever there is. */
  awaited: 'doer' | 'being' | null = null;
  last: Deed | null = null;
  /** What those in an inverted list do: "Around it float ANN; the cook, BO; and CY". */
  roll: Deed | null = null;
  /** Another of them is coming. */
  rollGrows = false;
  lastVerb: string | null = null;
  preposition: string | null = null;
  /** The one before, which "and" may carry on: "to Ann and Ben". */
  spent: string | null = null;
  negated = false;
  /** The verb before was done, not only meant. */
  lastReal = true;
  lastHead = '';
  /** The noun before the last: "a photo of Mira and | a man". */
  spentHead = '';
  lastPeople: string[] = [];
  /** Whoever a participle behind an object told of last. */
  chain: string[] | null = null;
  /** The people the phrase just read means. */
  beside: string[] | null = null;
  /** Participles before any subject: "Breathing hard, she …". */
  private hanging: Deed[] = [];
  private unseen: string[] = [];

  constructor(pieces: readonly Piece[], company: Company, past: boolean) {
    this.pieces = pieces;
    this.company = company;
    this.memory = company.memory;
    this.past = past;
  }

  /** Makes people, or a thing, the subject of the clause. They are shown once the verb tells that they are here. */
  setSubject(subject: Subject, how: { joins: boolean }): void {
    const before = how.joins ? (this.subject?.ids ?? null) : null; // "six feet of scar and velvet": things join nobody
    const joined = before ? [...new Set([...before, ...(subject.ids ?? [])])] : subject.ids;
    this.showSubject();
    this.subject = { ...subject, ids: joined };
    this.fresh = false;
    this.company.subject = joined ?? [];
    this.joining = false;
    this.awaited = null;
    this.preposition = null;
    if (!joined) return;
    if (this.rollGrows && this.roll) this.roll.who = joined;
    this.rollGrows = false;
    this.lastPeople = joined;
    this.unseen = joined;
    this.memory.mention(joined, this.subordinate ? 'other' : 'subject');
    if (!this.unreal) this.settleHanging(joined);
  }

  showSubject(): void {
    if (!this.unreal) this.show(this.unseen);
    this.unseen = [];
  }

  /** The subject turned out not to be here: "Tom is gone". */
  hideSubject(): void {
    this.unseen = [];
  }

  show(ids: readonly string[]): void {
    for (const id of ids) this.present.add(id);
    this.memory.see(ids);
  }

  do(deed: Deed): void {
    this.last = deed;
    this.deeds.push(deed);
    if (deed.who) this.show(deed.who);
  }

  hang(deed: Deed): void {
    this.last = deed;
    this.hanging.push(deed);
  }

  newClause({ subordinate, unreal }: { subordinate: boolean; unreal: boolean }): void {
    this.showSubject();
    this.subordinate = subordinate;
    this.fresh = true;
    this.unreal = unreal;
    this.joining = false;
    this.awaited = null;
    this.preposition = null;
    this.negated = false;
  }

  /** "says nothing": it wasn't done. */
  undo(): void {
    if (this.last) this.deeds.splice(this.deeds.indexOf(this.last), 1);
    this.last = null;
  }

  end(): void {
    if (this.verbs === 0 && this.isScenery()) this.clear(this.subject?.ids ?? []);
    this.showSubject();
    this.settleHanging(this.subject?.ids ?? (this.subject === null ? this.memory.subject : []));
    this.memory.endSentence();
  }

  /** Those of whom it came out who they are did what was told of them before. */
  settleNames(): void {
    for (const { from, to } of this.same) {
      for (const deed of this.deeds) if (deed.who) deed.who = deed.who.map((id) => (id === from ? to : id));
      if (this.present.delete(from)) this.present.add(to);
    }
  }

  private clear(ids: readonly string[]): void {
    this.hideSubject();
    for (const id of ids) this.present.delete(id);
    for (const deed of this.deeds) if (deed.who?.every((id) => ids.includes(id))) deed.who = null;
  }

  /** "Sodium lamps, corn sellers, the sea.": nobody in particular. */
  private isScenery(): boolean {
    const group = this.subject?.group;
    const person = group?.head.person;
    const beside = this.pieces.some(
      (piece) => piece.kind === 'word' && (piece.word.lower === 'with' || piece.word.tag === 'vg' || piece.word.tag === 'vn'),
    );
    return Boolean(
      !beside &&
      person?.noun.group &&
      group?.determiners.length === 0 &&
      !group.owner &&
      /^\p{L}\p{Ll}+$/u.test(group.head.text) &&
      /s$/u.test(group.head.text),
    );
  }

  private settleHanging(who: readonly string[]): void {
    if (who.length > 0) for (const deed of this.hanging) this.do(Object.assign(deed, { who: [...who] }));
    this.hanging = [];
  }
}
