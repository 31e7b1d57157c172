import type { LanguageCode } from '../../../schema/language.ts';
import type { AgeBand, Gender } from '../../../schema/scene-graph.ts';
import { packOf } from '../../languages/packs.ts';
import { yearsInWords } from '../../languages/ages.ts';
import { bandOf, readAge } from '../age.ts';
import type { PersonNoun } from '../lexicon/people.ts';

/** What words around a name tell of its bearer. */
export type Introduced = { name: string; gender: Gender | null; band: AgeBand | null };

const LANGUAGES: ReadonlySet<LanguageCode> = new Set(['ja', 'ko', 'zh', 'ar']);
const LINK = /(?:の|、|・|，|,|인|이자|的|——?|\s)+$/u;
const AGED: readonly (readonly [AgeBand, RegExp])[] = [
  ['middle-aged', /中年|初老|중년|五十を過ぎ|五十がらみ|四十代|五十代|40대|50대|في منتصف العمر|年过半百|四十多|五十多/u],
  ['mature', /年老いた|老いた|白髪|老齢|定年|退休|年迈|白发|花甲|古稀|年老|苍老|늙은|나이 든|나이든|백발|은퇴|노쇠|عجوز|مسن|متقاعد|كهل|六十多|七十多/u],
  ['teen', /高校|中学|[一二三]年生|先輩|後輩|女子高生|高中|初中|고등학교|중학교|고등학생|중학생|여고생|남고생|교복|مراهق|المدرسة الثانوية/u],
  ['child', /幼い|小学|あどけない|年幼|어린|초등학교|초등학생|صغيرة? السن/u],
  ['young-adult', /若い|うら若い|大学生|大学に|新入社員|年轻|大学生|实习|젊은|대학생|취준생|인턴|휴학|شاب|شابة/u],
]; // prettier-ignore

/** Whoever of `names` a sentence puts a noun or an age beside: "老いた漁師の源三", "스물두 살 수민", "退休教师老秦". */
export function introducedNative(text: string, language: LanguageCode | null, names: readonly string[]): Introduced[] {
  const pack = language ? packOf(language) : undefined;
  if (pack?.grammar.morphology) return introducedByAge(text, pack.people);
  if (!pack || !language || !LANGUAGES.has(language)) return [];
  return names.flatMap((name) => {
    const at = name.length > 1 ? text.indexOf(name) : -1;
    if (at < 0 || (/[\u0600-\u06ff]/u.test(name) && /(?:\p{L}|(?:^|\s)(?:أم|أبو|ابن|بنت)\s)$/u.test(text.slice(0, at)))) return [];
    if (names.some((other) => other !== name && other.includes(name) && text.includes(other))) return [];
    const before =
      text
        .slice(Math.max(0, at - 24), at)
        .split(/[。.!?！？」”]/u)
        .at(-1) ?? '';
    const after = /^\s*[(（،,、，][^)）。.]{0,30}/u.exec(text.slice(at + name.length))?.[0] ?? '';
    const { noun, rest } = nounBefore(before, pack.people);
    const near = (rest.split(/[、，,]/u).at(-1) ?? '').slice(-14);
    const told = `${near}｜${after}`;
    const age = readAge(near) ?? readAge(after);
    const band = age?.band ?? AGED.find(([, words]) => words.test(told))?.[0] ?? ageOf(noun);
    const gender = noun && !noun.group ? noun.gender : null;
    return gender || band ? [{ name, gender, band }] : [];
  });
}

/** "കൊച്ചുമകൻ ഉണ്ണി, ആറു വയസ്സ്,", "तिचा नातू चिन्मय, दहा वर्षांचा,": whoever an age in words stands behind. */
function introducedByAge(text: string, people: ReadonlyMap<string, PersonNoun>): Introduced[] {
  return [...text.matchAll(AGED_IN_WORDS)].flatMap(([, before = '', name = '', age = '']) => {
    const years = /\d/u.test(age) || people.has(name) ? null : yearsInWords(age);
    if (years === null) return [];
    const gender = people.get(before)?.gender ?? null;
    return [{ name, gender, band: bandOf(years) }];
  });
}
const AGED_IN_WORDS = /(?<![\p{L}\p{M}])(?:([\p{L}\p{M}]+)\s+)?([\p{L}\p{M}]{2,})[,،]\s*([^,،.।()]{3,30})(?=[,،.।])/gu;

const ageOf = (noun: PersonNoun | null): AgeBand | null =>
  !noun || noun.group || noun.age === 'adult' || (noun.kin && !noun.kin.startsWith('grand')) ? null : noun.age;

const SURNAME = /(?<=[、・，のと　 ])[\u4e00-\u9fff々ァ-ヶー]{1,4}$/u;
const endsWithNoun = (text: string, people: ReadonlyMap<string, PersonNoun>): boolean =>
  [1, 2, 3, 4, 5].some((length) => people.has(text.slice(-length)));

/** The longest noun for people that ends right before a name. */
function nounBefore(before: string, people: ReadonlyMap<string, PersonNoun>): { noun: PersonNoun | null; rest: string } {
  const whole = before.replace(LINK, '');
  // "女将、田所フミ": the surname stands between
  const text = SURNAME.test(whole) && !endsWithNoun(whole, people) ? whole.replace(SURNAME, '').replace(LINK, '') : whole;
  for (let length = Math.min(10, text.length); length > 0; length--) {
    const word = text.slice(-length);
    const noun = people.get(word) ?? people.get(word.replace(/^ال/u, ''));
    if (noun && (length > 1 || text.length === 1)) return { noun, rest: text.slice(0, -length) };
  }
  return { noun: null, rest: text };
}
