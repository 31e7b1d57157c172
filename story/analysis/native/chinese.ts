import { simplified } from '../../languages/traditional-chinese.ts';
import { once } from '../../languages/once.ts';
import { CHINESE } from '../../languages/zh.ts';
import type { Deed, Reading } from '../actions-english.ts';
import type { Memory } from '../coreference.ts';
import type { SceneCast } from '../scene-cast.ts';
import { clausesOf, lookAround } from './chinese-clauses.ts';
import type { Clause, Item } from './chinese-clauses.ts';
import { Longest } from './lexicon.ts';
import { peopleOfNoun, peopleOfPronoun } from './people.ts';
import type { PronounKind } from './people.ts';
import { FIXTURES } from './units.ts';
import type { NativeReader } from './units.ts';

const verbs = once(() => new Longest(CHINESE.verbs));
const things = once(() => new Longest(CHINESE.things));
const nouns = once(() => new Longest(CHINESE.people));
const places = once(() => new Longest(CHINESE.places));

const PRONOUNS: readonly (readonly [RegExp, PronounKind])[] = [
  [/^(?:她们|他们|它们|两人|二人|俩人|四人|两个人|母女俩|父子俩|母子俩|父女俩|姐妹俩|兄弟俩|夫妻俩|他俩|她俩|双方|彼此)/u, 'they'], [/^(?:三人|三个人)/u, 'three'], [/^(?:大家|所有人|众人|全员)/u, 'all'], [/^她/u, 'female'], [/^他(?!乡|日|人)/u, 'male'],
]; // prettier-ignore
const BODY =
  /^(?:的)?(?:双|左|右|两|一只|整个)?(?:手|眼|脸|肩|头|嘴|唇|泪|声|身|腿|脚|胸|背|额|眉|指|目光|视线|表情|神情|心|嗓|呼吸|喉|鼻|耳|拳|掌|泪水|膝|腰|脖|腮|鬓)/u;

/** A sentence of Chinese as names, nouns, verbs and small words, then clause by clause. */
class Sentence {
  private readonly text: string;
  private readonly plain: string;
  private readonly cast: SceneCast;
  private readonly memory: Memory;
  private readonly deeds: Deed[] = [];
  private readonly present = new Set<string>();
  private subject: string[] | null;
  private told: string[] | null = null;

  constructor(text: string, cast: SceneCast, memory: Memory) {
    this.text = text;
    this.plain = simplified(text);
    this.cast = cast;
    this.memory = memory;
    this.subject = memory.subject.length > 0 ? memory.subject : null;
  }

  read(): Reading {
    const items = this.items();
    for (const clause of clausesOf(items, this.plain)) this.clause(clause);
    for (const item of items) if (item.kind === 'person') this.memory.mention(item.ids, 'other');
    const subject = this.told ?? (this.deeds.length > 0 ? this.subject : null) ?? items.find((item) => item.kind === 'person')?.ids ?? null;
    if (subject) this.memory.mention(subject, 'subject');
    this.memory.endSentence();
    return { deeds: this.deeds, present: [...this.present] };
  }

  // ---- words

  private items(): Item[] {
    const items: Item[] = [];
    const names = new Map(this.cast.cast.inside(this.text.toLowerCase()).map((hit) => [hit.at, hit]));
    for (let at = 0; at < this.plain.length;) {
      const item = this.itemAt(at, names, items);
      if (item) items.push(item);
      at = item ? Math.max(item.end, at + 1) : at + 1;
    }
    return items;
  }

  private itemAt(
    at: number,
    names: ReadonlyMap<number, { person: { id: string; members: readonly string[] }; length: number }>,
    before: readonly Item[],
  ): Item | null {
    const rest = this.plain.slice(at);
    const verb = first(verbs().at(this.plain, at));
    const noun = first(nouns().at(this.plain, at));
    const thing = first(things().at(this.plain, at));
    const place = first(places().at(this.plain, at));
    const longest = Math.max(verb?.word.length ?? 0, noun?.word.length ?? 0, thing?.word.length ?? 0, place?.word.length ?? 0);
    const hit = names.get(at);
    // a telephone that speaks is a thing where it rings
    const name = hit && thing && thing.word.length === hit.length ? undefined : hit;
    if (name && name.length >= (noun || name.length > 1 ? 1 : longest))
      return this.person(at, at + name.length, name.person.members.length > 1 ? [...name.person.members] : [name.person.id]);
    const pronoun = PRONOUNS.find(([form]) => form.test(rest));
    if (pronoun && longest < 3) {
      const word = pronoun[0].exec(rest)?.[0] ?? '';
      return this.person(at, at + word.length, peopleOfPronoun(pronoun[1], this.memory, this.cast));
    }
    if (noun && noun.word.length === longest && (noun.word.length > 1 || this.alone(at)) && noun.word !== '人') {
      const named = names.get(at + noun.word.length);
      const owners = this.owners(before, at);
      if (named) {
        this.cast.describe(named.person.id, noun.value, owners, this.memory);
        return { kind: 'small', at, end: at + noun.word.length, word: '' };
      }
      const end = at + noun.word.length;
      const from = this.plain[at - 1] === '众' ? at - 1 : at;
      return this.person(at, end, peopleOfNoun({ word: this.text.slice(from, end), noun: noun.value, owners }, this.cast, this.memory));
    }
    const nounHere = thing && thing.word.length >= (verb?.word.length ?? 0) && thing.word.length >= (place?.word.length ?? 0);
    if (
      nounHere &&
      !(
        verb &&
        verb.word.length === thing.word.length &&
        !/[的个只把张本幅件块条支杯碗一两这那旧老新小大瓶盒封根枝束]$/u.test(this.plain.slice(0, at))
      )
    )
      return { kind: 'thing', at, end: at + thing.word.length, name: thing.value };
    if (verb && verb.word.length >= (place?.word.length ?? 0)) {
      const end = at + verb.word.length;
      return verb.value === '-' ? { kind: 'small', at, end, word: '' } : { kind: 'verb', at, end, verb: verb.value, word: verb.word };
    }
    if (place) return { kind: 'place', at, end: at + place.word.length };
    const small = SMALL.exec(rest)?.[0];
    return small ? { kind: 'small', at, end: at + small.length, word: small } : null;
  }

  private person(at: number, end: number, ids: string[]): Item {
    const suffix = /^(?:[（(][^）)]*[）)])/u.exec(this.plain.slice(end))?.[0].length ?? 0;
    return { kind: 'person', at, end: end + suffix, ids };
  }

  private owners(before: readonly Item[], at: number): readonly string[] {
    const last = before.at(-1);
    return last?.kind === 'person' && at - last.end <= 1 ? last.ids : this.memory.subject;
  }

  /** A kin word of one character ("娘", "妈") stands by itself only beside no other noun. */
  private alone = (at: number): boolean =>
    !/[\u4e00-\u9fff]/u.test(this.plain[at - 1] ?? '') || /[的着了给向对跟和与是把被叫]/u.test(this.plain[at - 1] ?? '');

  // ---- clauses

  private clause(clause: Clause): void {
    const { items } = clause;
    const firstVerb = items.findIndex((item) => item.kind === 'verb');
    let subject = this.subjectOf(clause, firstVerb);
    for (const item of items) if (item.kind === 'person' && !this.isElsewhere(item)) for (const id of item.ids) this.present.add(id);
    for (const [index, item] of items.entries()) {
      if (item.kind !== 'verb') continue;
      const around = lookAround(clause, index, this.plain);
      if (around.redundant || item.verb === '-') continue;
      const pivot = this.pivotOf(clause, index);
      if (around.head) {
        this.add(around.head, item);
        if (index === firstVerb && !clause.named) subject = around.head;
        continue;
      }
      if (around.hidden || (item.verb === 'hold' && around.leads)) continue;
      this.add(pivot ?? around.agent ?? (index === firstVerb ? this.comesThere(clause, index) : null) ?? subject, item, around.towards);
    }
    if (subject && clause.named) this.subject = subject;
    if (clause.named && subject) this.told = subject;
  }

  /** Whose doing a clause is: whoever is named before its first verb, a thing (nobody), else whoever acted before. */
  private subjectOf(clause: Clause, firstVerb: number): string[] | null {
    const head = clause.items.slice(0, firstVerb < 0 ? clause.items.length : firstVerb);
    const people: string[] = [];
    let thing = false;
    let open = false;
    for (const [index, item] of head.entries()) {
      if (item.kind === 'small' && LEADS_OBJECT.test(item.word)) open = true;
      const previous = head[index - 1];
      const led = previous?.kind === 'small' && LEADS_OBJECT.test(previous.word) && previous.end === item.at;
      if (item.kind === 'person') {
        const after = this.plain.slice(item.end, item.end + 4);
        if (led && previous.word !== '被') continue;
        if (previous?.kind === 'small' && previous.word === '被') continue;
        const owns = after.startsWith('的') && !BODY.test(after);
        if (owns && open) continue;
        const next = head[index + 1];
        if (owns && !(next?.kind === 'person' && next.at - item.end <= 2)) {
          thing = people.length === 0;
          continue;
        }
        if (owns) continue;
        const joined = previous?.kind === 'small' && /^(?:和|与|跟|同)$/u.test(previous.word) && people.length > 0;
        const listed = this.plain[item.at - 1] === '、';
        if (people.length === 0 || joined || listed) people.push(...item.ids);
        else people.splice(0, people.length, ...item.ids);
        thing = false;
      } else if (
        item.kind === 'thing' &&
        people.length === 0 &&
        !open &&
        !/^(?:里|上|下|中|内|外|旁|边|前|后)/u.test(this.plain.slice(item.end)) &&
        item.at - clause.at <= 8
      )
        thing = true;
    }
    if (people.length > 0) {
      clause.named = true;
      return people;
    }
    const before = this.plain.slice(clause.at, clause.items[firstVerb]?.at ?? clause.end);
    return thing || NATURE.test(before) ? null : this.subject;
  }

  /** "门口站着两个警察": who is where stands behind the verb. */
  private comesThere(clause: Clause, index: number): string[] | null {
    const item = clause.items[index];
    if (item?.kind !== 'verb' || clause.named || !ARRIVING.has(item.verb) || /[向近到往在]$/u.test(item.word)) return null;
    const person = clause.items.slice(index + 1).find((other) => other.kind === 'person');
    if (person?.kind !== 'person' || person.at - item.end > 12) return null;
    const between = this.plain.slice(item.end, person.at);
    return /^(?:着|了|来|进来|出来|过来|过|出|进)*(?:[一两三四五六几数众许这那]|[个位名群]|$)/u.test(between) &&
      !/[的把]$/u.test(between.slice(0, 1))
      ? person.ids
      : null;
  }

  /** "看着秀兰离开", "让阿福坐下": whom the verb before is done to does this one. */
  private pivotOf({ items }: Clause, index: number): string[] | null {
    const person = items[index - 1];
    const verb = items[index - 2];
    if (person?.kind !== 'person') return null;
    if (verb?.kind === 'verb' && PIVOTS.test(verb.word)) return person.ids;
    return verb?.kind === 'small' && /^(?:让|叫|请|使|令|见|由)$/u.test(verb.word) ? person.ids : null;
  }

  private isElsewhere(item: Extract<Item, { kind: 'person' }>): boolean {
    const after = this.plain.slice(item.end, item.end + 6);
    const before = this.plain.slice(Math.max(0, item.at - 3), item.at);
    if (/^的(?:照片|遗像|信|来信|名字|遗物|画像|房间|家|墓|坟|电话|声音从|牌位|故事|墓碑|灵位|骨灰|消息|下落)/u.test(after)) return true;
    return /(?:想起|想念|关于|思念|像|写给|寄给|致|名叫|没有|不见)$/u.test(before);
  }

  private add(who: string[] | null, { verb, at }: { verb: string; at: number }, towards: string | null = null): void {
    const last = this.deeds.at(-1);
    if (last && last.verb === verb && last.who?.join() === who?.join() && at - last.at < 5) return;
    this.deeds.push({ who, verb, object: null, towards: towards !== null && who?.includes(towards) ? null : towards, at });
    for (const id of who ?? []) this.present.add(id);
  }
}

const SMALL = /^(?:把|将|被|给|对|向|跟|和|与|从|在|朝|往|用|替|为|让|叫|请|使|令|由|比|像|同)/u;
const LEADS_OBJECT = /^(?:把|将|给|对|向|从|在|朝|往|用|替|为|比|像|冲|跟)$/u;
const PIVOTS = /^(?:看着|看见|看到|望着|听见|听到|目送|示意|命令|吩咐|盯着|注视|扶|扶着|发现|看|见)$/u;
const ARRIVING: ReadonlySet<string> = new Set(
  'sit|stand|lie|kneel|crouch|come|enter|appear|walk|run|approach|gather|sleep|lean|pass|hide|jump|run in|run out|come out|crawl|line up|ride|leave|rush|go|return'.split(
    '|',
  ),
);
/** What stands before a verb that nobody does. */
const NATURE =
  /(?:门|窗|雨|雪|风|雷|日|月|光|灯|声|铃|钟|电话|音乐|火|云|雾|叶|车|船|水|血|鸟|狗|猫|马|电视|屏幕|画面|镜头|天|夜|烟|幕|旗|帘|牌|火苗|闪电|花瓣|字|广播|引擎|发动机|警笛|汽笛|影|灰|香|冰|石头|墙|桥|路|队伍)(?:缓缓|慢慢|渐渐|突然|忽然|自己|猛地|轻轻|又|也|已|已经|都|正|一|自动|不断|在|从[^，]*|被|还|再次|吱呀一声|砰地一声|悄悄|静静地|静静|随风|同时)*$/u;

const first = <Value>(found: Generator<{ word: string; value: Value }>): { word: string; value: Value } | null => {
  const next = found.next();
  return next.done ? null : next.value;
};

function thingsIn(text: string): string[] {
  const plain = simplified(text);
  const found: string[] = [];
  for (let at = 0; at < plain.length; at++) {
    const thing = first(things().at(plain, at));
    const verb = first(verbs().at(plain, at));
    // a phrase like 倒茶 has its thing within
    const shut =
      verb !== null &&
      (verb.value === '-' || verb.word.length < 2 || verb.word.length > (thing?.word.length ?? 0)) &&
      (verb.value === '-' || thing !== null);
    const others = [shut ? verb : null, first(nouns().at(plain, at)), first(places().at(plain, at))].map((hit) => hit?.word.length ?? 0);
    const longest = Math.max(...others);
    if (!thing || thing.word.length < longest || (thing.word.length === 1 && longest === 1)) {
      if (longest > 1 && !(verb && verb.value !== '-' && verb.word.length === longest)) at += longest - 1;
      continue;
    }
    const end = at + thing.word.length;
    if (thing.value !== '-' && shows(plain, at, end, thing)) found.push(thing.value);
    at = end - 1;
  }
  return [...new Set(found)];
}

const BEFORE_ONE =
  /[的个只把张本幅件块条支杯碗一两三几这那旧老新小大瓶盒封根枝束着了过起出开上下完住给端拿喝吃倒泡买卖点抽卷取接送来副座盏串满有无开写看读撑打红白黑金银铜热冷空]$/u;
/** Whether a word stands for the thing itself: not within another word, not furniture that nobody touches. */
function shows(text: string, at: number, end: number, thing: { word: string; value: string }): boolean {
  const before = text.slice(0, at);
  if (/(?:没有|没|无)$/u.test(before)) return false;
  if (thing.value === 'table' && /擦[^，。]{0,4}$/u.test(before)) return false;
  if (FIXTURES.has(thing.value))
    return /(?:[搬推拉扶踢抬摆坐拍掀砸修擦翻牵骑喂抱][^，。]{0,4}|把[^，。]{0,3})$/u.test(before) && !/坐[^，。]{0,4}$/u.test(before);
  if (thing.word.length > 1) return true;
  if (
    /^[\u4e00-\u9fff]/u.test(text.slice(end)) &&
    !/^[放递给落掉摔碎拿举交收扔往向从在上里下的和与、一]/u.test(text.slice(end)) &&
    !BEFORE_ONE.test(before)
  )
    return false;
  return !/[\u4e00-\u9fff]$/u.test(before) || BEFORE_ONE.test(before);
}

export const CHINESE_READER: NativeReader = {
  read: (text, cast, memory) => new Sentence(text, cast, memory).read(),
  things: thingsIn,
};
