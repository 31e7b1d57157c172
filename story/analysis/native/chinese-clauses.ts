/** A word of a Chinese sentence, where it stands. */
export type Item =
  | { kind: 'person'; at: number; end: number; ids: string[] }
  | { kind: 'thing'; at: number; end: number; name: string }
  | { kind: 'place'; at: number; end: number }
  | { kind: 'verb'; at: number; end: number; verb: string; word: string }
  | { kind: 'small'; at: number; end: number; word: string };

/** Words between two stops. `named`: somebody is named as its subject. */
export interface Clause {
  items: Item[];
  at: number;
  end: number;
  named: boolean;
}

/** Cuts a sentence at its commas. */
export function clausesOf(items: readonly Item[], text: string): Clause[] {
  const clauses: Clause[] = [];
  let at = 0;
  for (const match of text.matchAll(/[，,；;：:。！？!?—…]+|$/gu)) {
    const end = match.index;
    const within = items.filter((item) => item.at >= at && item.at < end);
    if (within.length > 0) clauses.push({ items: within, at, end, named: false });
    at = end + match[0].length;
  }
  return clauses;
}

/** Verbs that behind another only say where it leads. */
const COMPLEMENTS =
  /^(?:来|去|过来|过去|进来|进去|出来|出去|起来|下来|下去|上来|上去|回来|回去|走|进|出|上|下|起|开|住|掉|倒|给|站起|起|到|走出去|死|醒)$/u;
const NOT =
  /(?:不|没|没有|别|未|无法|勿|莫|不曾|从不|不敢|不愿|不肯|不想|想|想要|准备|打算|正要|刚要|正欲|欲|难以|忘了|忘记|懒得|停止|禁止|不许|不准|不再|还没|从未|即将|快要|险些|差点|差点儿|拒绝|要|该|能|会|可以|必须|决定|不能|怕|为了|以便|等着)$/u;
const ASPECT = /^(?:着|了|过|好|满|完|起来|下来|出来|过来|进来|上|下|起|住|紧)*/u;

/** What stands around a verb: whether it only completes another, isn't done, or tells of whom it is said. */
export function lookAround({ items, end }: Clause, index: number, text: string) {
  const verb = items[index] as Extract<Item, { kind: 'verb' }>; // asked of verbs only
  const before = text.slice(Math.max(0, verb.at - 4), verb.at);
  const after = text.slice(verb.end, end);
  const previous = items.slice(0, index).findLast((item) => item.kind === 'verb');
  const adjacent = previous !== undefined && /^[了着]?$/u.test(text.slice(previous.end, verb.at));
  const others = items.filter((item) => item.kind === 'verb' && item !== verb);
  const redundant =
    (adjacent && COMPLEMENTS.test(verb.word)) ||
    (/^[来去]$/u.test(verb.word) && previous !== undefined) ||
    (verb.word === '给' && others.length > 0);
  const behind = after.replace(ASPECT, '');
  // 提着铜壶倒茶: what is held while something else is done
  const leads = (/着$/u.test(verb.word) || /^着/u.test(after)) && items.slice(index + 1).some((item) => item.kind === 'verb');
  const hidden = NOT.test(before) || /^不[了得到住见开清出动起来下完过]/u.test(after) || /^地/u.test(behind);
  return {
    leads,
    redundant,
    hidden: hidden || (/^的/u.test(behind) && headOf(items, index, text) === null),
    head: headOf(items, index, text),
    agent: agentOf(items, index),
    towards: towardsOf(items, index),
  };
}

/** "坐在角落里的老人": whom a clause before 的 tells of. */
function headOf(items: readonly Item[], index: number, text: string): string[] | null {
  const verb = items[index]!;
  const head = items.slice(index + 1).find((item) => item.kind === 'person');
  if (head?.kind !== 'person') return null;
  const between = text.slice(verb.end, head.at);
  const of = between.lastIndexOf('的');
  if (of < 0 || between.length - of > 7) return null;
  const verbBetween = items.slice(index + 1).some((item) => item.kind === 'verb' && item.at < head.at);
  if (verbBetween) return null;
  const direct = /^(?:着|了|过|好|满|完)*的/u.test(between);
  const opens = !items.slice(0, index).some((item) => item.kind === 'person' || item.kind === 'verb');
  return direct || opens ? head.ids : null;
}

/** "被父亲打": the one behind 被 does it. */
function agentOf(items: readonly Item[], index: number): string[] | null {
  const person = items[index - 1];
  const small = items[index - 2];
  return person?.kind === 'person' && small?.kind === 'small' && small.word === '被' ? person.ids : null;
}

function towardsOf(items: readonly Item[], index: number): string | null {
  const next = items[index + 1];
  if (next?.kind === 'person') return next.ids[0] ?? null;
  const person = items[index - 1];
  const small = items[index - 2];
  return person?.kind === 'person' && small?.kind === 'small' ? (person.ids[0] ?? null) : null;
}
