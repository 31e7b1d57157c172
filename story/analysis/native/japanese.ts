import { once } from '../../languages/once.ts';
import { JAPANESE } from '../../languages/ja.ts';
import { japaneseForms } from '../../languages/japanese-forms.ts';
import type { JapaneseForm } from '../../languages/japanese-forms.ts';
import type { Reading } from '../actions-english.ts';
import type { Memory } from '../coreference.ts';
import type { SceneCast } from '../scene-cast.ts';
import { chainDeeds } from './chain.ts';
import { tailOf } from './japanese-tail.ts';
import { Longest } from './lexicon.ts';
import { peopleOfNoun, peopleOfPronoun } from './people.ts';
import type { PronounKind } from './people.ts';
import { FIXTURES, isIn } from './units.ts';
import type { Link, Mark, NativeReader, PersonUnit, Unit } from './units.ts';

const verbs = once(() => new Longest<readonly JapaneseForm[]>(japaneseForms(JAPANESE.verbs)));
const things = once(() => new Longest(JAPANESE.things));
const nouns = once(() => new Longest(JAPANESE.people));
const places = once(() => new Longest(JAPANESE.places));

const KANA = /^[ぁ-ん]+$/u;
const BODY: ReadonlySet<string> = new Set(
  '手 目 眼 顔 肩 足 脚 体 身体 声 涙 唇 口 口元 指 指先 腕 背中 頬 膝 腰 首 頭 髪 表情 視線 息 笑み 笑顔 瞳 額 眉 胸 拳 両手 両目 右手 左手 片手 全身 呼吸 汗 鼻 耳 涙声 目線 まなざし 背 足取り 歩み 気 心 喉 目頭 目元 動き 笑い 手元 姿 足音 溜息'.split(
    ' ',
  ),
);
const PRONOUNS: readonly (readonly [RegExp, PronounKind])[] = [
  [/^(?:彼女ら|彼女たち|彼ら|ふたり|二人|四人|両者)(?!称|目|掛|部屋|乗り|組|用|前|分)/u, 'they'], [/^三人(?!称|目|掛|部屋|乗り|組|用|前|分)/u, 'three'], [/^彼女(?!の写真)/u, 'female'], [/^彼(?!氏|岸|方)/u, 'male'], [/^(?:全員|みんな|みな|皆|一同)/u, 'all'],
]; // prettier-ignore
const SUFFIX =
  /^(?:さん|くん|ちゃん|君|様|さま|殿|氏|先輩|先生|本人|自身|たち|達|ら(?=[はがもをに、]))?(?:[（(][^）)]*[）)])?(?:の(?:うちの)?(?:一人|ひとり|1人))?/u;
/** Behind "X の": a place beside X, where X is too. */
const BESIDE =
  /^(?:前|後ろ|うしろ|隣|となり|横|そば|傍|側|方|ほう|もと|元|背後|向かい|正面|脇|上|下|足元|近く|周り|まわり|間|あいだ|後|あと|手|目|顔|肩|頭|背|腕|胸|体|髪|頬|膝|首|耳|口|額|涙|手元|胸元|肩口|視線|様子|姿|言葉|声)/u;

type Named = { at: number; length: number; ids: string[]; word: string; known: boolean };

class Sentence {
  private readonly units: Unit[] = [];
  private readonly text: string;
  private readonly cast: SceneCast;
  private readonly memory: Memory;
  private readonly names: ReadonlyMap<number, Named>;
  /** Where the clause began: what a phrase's noun must stand behind. */
  private clause = 0;
  private nounEnd = -1;

  constructor(text: string, cast: SceneCast, memory: Memory) {
    this.text = text;
    this.cast = cast;
    this.memory = memory;
    this.names = new Map(
      cast.cast.inside(text.toLowerCase()).map(({ person, at, length }) => {
        const ids = person.members.length > 1 ? person.members : [person.id];
        return [at, { at, length, ids, word: text.slice(at, at + length), known: true }];
      }),
    );
  }

  read(): Reading {
    for (let at = 0; at < this.text.length;) at = this.step(at);
    return chainDeeds(this.units, this.memory);
  }

  private step(at: number): number {
    const named = this.names.get(at);
    const verb = this.verbAt(at);
    const noun = first(nouns().at(this.text, at));
    const thing = first(things().at(this.text, at))?.word ?? first(places().at(this.text, at))?.word ?? '';
    const longest = Math.max(verb?.length ?? 0, noun?.word.length ?? 0, thing.length);
    if (named && named.length >= (longest > named.length && !noun ? longest : 0)) return this.person(named);
    const pronoun = PRONOUNS.find(([form]) => form.test(this.text.slice(at)));
    if (pronoun && longest <= 3) {
      const word = pronoun[0].exec(this.text.slice(at))?.[0] ?? '';
      return this.person({ at, length: word.length, ids: peopleOfPronoun(pronoun[1], this.memory, this.cast), word, known: true });
    }
    if (noun && noun.word.length >= Math.max(verb?.length ?? 0, thing.length) && this.standsAlone(at, noun.word)) {
      const owners = this.ownersBefore(at);
      const name = this.apposed(at + noun.word.length);
      if (name) {
        this.cast.describe(name.ids[0] ?? '', noun.value, owners.length > 0 ? owners : this.memory.subject, this.memory);
        this.headAt = this.isHead(at) ? name.at : -1;
        return name.at;
      }
      // "声の大きい人だ": what somebody is
      if (PREDICATE.test(this.text.slice(at + noun.word.length))) return at + noun.word.length;
      const ids = peopleOfNoun(
        { word: noun.word, noun: noun.value, owners: owners.length > 0 ? owners : this.memory.subject },
        this.cast,
        this.memory,
      );
      return this.person({ at, length: noun.word.length, ids, word: noun.word, known: false });
    }
    if (verb && verb.length >= thing.length) return this.verb(at, verb);
    if (thing) {
      this.nounEnd = at + thing.length;
      return this.nounEnd;
    }
    return this.particle(at);
  }

  /** "女将の佐和", "母・美咲", "男、立花（34）": the name behind a noun is whom it describes. */
  private apposed(at: number): Named | null {
    const next = /^(?:の|[・、　 ]|——?)?/u.exec(this.text.slice(at))?.[0] ?? '';
    const surname = /^[\u4e00-\u9fff々ァ-ヶー]{1,4}/u.exec(this.text.slice(at + next.length))?.[0].length ?? 0; // "女将、田所フミ"
    const starts = next ? Array.from({ length: surname + 1 }, (_, skipped) => at + next.length + skipped) : [at + next.length];
    const name = starts.map((start) => this.names.get(start)).find((each) => each !== undefined);
    if (!name) return null;
    return next !== '、' || /^[（(]/u.test(this.text.slice(name.at + name.length)) ? name : null;
  }
  private headAt = -1;

  /** Whether a noun is what the verb before it tells of: "泣いている健太". */
  private isHead(at: number): boolean {
    const previous = this.units.at(-1);
    if (previous?.kind !== 'verb' || previous.link !== 'adnominal') return false;
    return at - previous.end <= 10 && !/[をにがはへで、]/u.test(this.text.slice(previous.end, at));
  }

  /** A noun of one character is a word of its own only beside other kinds of characters. */
  private standsAlone(at: number, word: string): boolean {
    if (word.length > 1 && !KANA.test(word)) return true;
    const before = this.text[at - 1] ?? '';
    const after = this.text[at + word.length] ?? '';
    const joined = /[\u4e00-\u9fff々ァ-ヶー]/u;
    return KANA.test(word) ? !/[ぁ-ん]/u.test(before) || /[のはがをにともへ]/u.test(before) : !joined.test(before) && !joined.test(after);
  }

  private ownersBefore(at: number): string[] {
    const last = this.units.at(-1);
    return last?.kind === 'person' && last.mark === 'owner' && at - last.end <= 1 ? last.ids : [];
  }

  private person({ at, length, ids }: Named): number {
    const end = at + length + (SUFFIX.exec(this.text.slice(at + length))?.[0].length ?? 0);
    const rest = this.text.slice(end);
    const head = this.headAt === at || this.isHead(at);
    let mark = markOf(rest);
    if (mark === 'owner' && BESIDE.test(rest.slice(1)))
      mark = isIn(BODY, /^の([\u4e00-\u9fff]{1,2})/u.exec(rest)?.[1] ?? '') ? 'owner' : 'other';
    let whole = ids;
    // "健太と美咲が": both are the subject
    const pair = /^(?:と|、|や|・)/u.exec(rest);
    if (pair && this.joinsNext(end + pair[0].length)) mark = 'other';
    const companion = this.pending;
    this.pending = null;
    if (companion && companion.end === at && (mark === 'subject' || mark === 'topic')) {
      whole = [...companion.ids, ...ids];
      companion.unit.mark = mark;
    }
    const unit: PersonUnit = { kind: 'person', ids: whole, at, end, mark, head };
    if (pair && mark === 'other') this.pending = { ids: whole, end: end + pair[0].length, unit };
    this.units.push(unit);
    this.nounEnd = end;
    return end + (mark === 'owner' ? 1 : 0);
  }
  private pending: { ids: string[]; end: number; unit: PersonUnit } | null = null;

  private joinsNext(at: number): boolean {
    const next = this.names.get(at);
    const noun = next ? null : first(nouns().at(this.text, at));
    const end = at + (next?.length ?? noun?.word.length ?? 0);
    if (end === at) return false;
    const rest = this.text.slice(end + (SUFFIX.exec(this.text.slice(end))?.[0].length ?? 0));
    return /^(?:[はがも]|と|の二人)/u.test(rest);
  }

  /** The verb that begins here with the longest form that its surroundings allow. */
  private verbAt(at: number): { length: number; verb: string; end: number; link: Link } | null {
    for (const { word, value } of verbs().at(this.text, at)) {
      if (KANA.test(word) && (word.length < 2 || !this.mayBegin(at, word))) continue;
      const fitting = value.filter(({ need }) => need === null || this.stands(need, at));
      for (const form of [...fitting].sort((a, b) => (b.need?.length ?? 0) - (a.need?.length ?? 0))) {
        const tail = tailOf(this.text, at + word.length, form.stem, (from) => this.nounAt(from));
        if (tail) return { length: word.length, verb: form.verb, ...tail };
      }
    }
    return null;
  }

  private mayBegin(at: number, word: string): boolean {
    const before = this.text[at - 1] ?? '';
    return !/[ぁ-ん]/u.test(before) || /[をにがはへともでての]/u.test(before) || (word.length > 2 && /[りくしっ]/u.test(before));
  }

  private stands(need: string, at: number): boolean {
    const found = this.text.slice(this.clause, at).lastIndexOf(need);
    return found >= 0 && at - this.clause - found - need.length <= 8;
  }

  private nounAt(from: number): boolean {
    return (
      this.names.has(from) || first(nouns().at(this.text, from)) !== null || (first(things().at(this.text, from))?.word.length ?? 0) > 1
    );
  }

  private verb(at: number, { verb, end, link }: { verb: string; end: number; link: Link }): number {
    this.units.push({ kind: 'verb', verb, at, end, link });
    if (link !== 'adnominal') this.clause = end;
    return Math.max(end, at + 1);
  }

  /** が and は behind a noun that is no person: a thing acts, or a part of somebody's body. */
  private particle(at: number): number {
    const char = this.text[at] ?? '';
    const before = this.text[at - 1] ?? '';
    const behindNoun = this.nounEnd === at || /[\u4e00-\u9fff々ァ-ヶーa-zA-Z0-9]/u.test(before);
    const last = this.units.at(-1);
    if (/[がはも]/u.test(char) && behindNoun && at > 0 && !(last?.end === at)) {
      const noun = /[\u4e00-\u9fff々ァ-ヶーぁ-ん]{1,6}$/u.exec(this.text.slice(Math.max(0, last?.end ?? 0), at))?.[0] ?? '';
      const body = isIn(BODY, noun);
      const setting = char !== 'が' && !body;
      if (!setting || !TIME_OR_WAY.test(noun))
        this.units.push({ kind: 'thing', at, end: at + 1, mark: char === 'が' ? 'subject' : 'topic', body });
    }
    return at + 1;
  }
}

const PREDICATE = /^(?:だ(?!け)|である|です|でした|だった|じゃない|ではない|は(?:誰も)?(?:いない|いなかった)|の姿(?:は|も)ない|は?一人も)/u;
/** Nouns before は that only say when or how. */
const TIME_OR_WAY = /(?:今日|今|昨日|明日|朝|夜|昼|時|後|間|中|次|前|最後|最初|今度|翌日|日|毎日|一瞬|本当|実|もう|また)$/u;

function markOf(rest: string): Mark {
  if (/^は/u.test(rest)) return 'topic';
  if (/^も(?!の)/u.test(rest)) return 'topic';
  if (/^が/u.test(rest)) return 'subject';
  if (/^(?:[、,，　\s]|[—－―])/u.test(rest)) return 'topic';
  if (/^の(?:こと|写真|似顔絵|名|名前|名札|手紙|墓|遺影|部屋|家|机|席|電話|夢|話|うわさ|噂|声が(?:聞|電話)|遺品|形見)/u.test(rest))
    return 'elsewhere';
  if (/^の/u.test(rest)) return 'owner';
  if (/^(?:から(?:の)?(?:手紙|電話|メール|着信|メッセージ|伝言)|への?(?:手紙|電話)|からだ)/u.test(rest)) return 'elsewhere';
  if (/^(?:みたい|のよう|らしき|そっくり)/u.test(rest)) return 'elsewhere';
  if (/^(?:。|$|」|だ。|である|です)/u.test(rest)) return 'topic';
  return 'other';
}

const first = <Value>(found: Generator<{ word: string; value: Value }>): { word: string; value: Value } | null => {
  const next = found.next();
  return next.done ? null : next.value;
};

/** Things in the order they stand, furniture only where it is done something to. */
function thingsIn(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const thing = first(things().at(text, at));
    const place = first(places().at(text, at));
    const noun = first(nouns().at(text, at));
    const longest = Math.max(place?.word.length ?? 0, noun?.word.length ?? 0);
    if (!thing || thing.word.length < longest) {
      if (longest > 1) at += longest - 1;
      continue;
    }
    const bare = thing.word.replace(/[をがのは]$/u, '');
    const end = at + bare.length;
    const joined = /^[\u4e00-\u9fffァ-ヶー]/u.test(text.slice(end)) || (bare.length === 1 && /[\u4e00-\u9fff]/u.test(text[at - 1] ?? ''));
    const lacking = /^(?:も|を)?(?:なし|無し|のない|持たず|差さず|ささず|持たない)/u.test(text.slice(end));
    const handled = !FIXTURES.has(thing.value) || /^を(?!見|眺|渡|離|出|降|通|曲|走|歩|横切|背に)/u.test(text.slice(end));
    if (!(joined && bare.length < 3) && !lacking && handled && thing.value !== '-') found.push(thing.value);
    at = end - 1;
  }
  return [...new Set(found)];
}

export const JAPANESE_READER: NativeReader = {
  read: (text, cast, memory) => new Sentence(text, cast, memory).read(),
  things: thingsIn,
};
