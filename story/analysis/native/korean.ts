import { once } from '../../languages/once.ts';
import { KOREAN } from '../../languages/ko.ts';
import { bareNoun, koreanForms } from '../../languages/korean-forms.ts';
import type { Reading } from '../actions-english.ts';
import type { Memory } from '../coreference.ts';
import type { PersonNoun } from '../lexicon/people.ts';
import type { SceneCast } from '../scene-cast.ts';
import { tokensOf } from '../sentences.ts';
import type { Token } from '../sentences.ts';
import { chainDeeds } from './chain.ts';
import { linkOf } from './korean-tail.ts';
import { peopleOfNoun, peopleOfPronoun } from './people.ts';
import type { PronounKind } from './people.ts';
import { FIXTURES, isIn } from './units.ts';
import type { Link, Mark, NativeReader, Unit } from './units.ts';

const verbs = once(() => koreanForms(KOREAN.verbs));
const longestVerb = once(() => Math.max(...[...verbs().keys()].map((form) => form.length)));

const BODY: ReadonlySet<string> = new Set(
  '손 눈 눈물 얼굴 표정 목소리 어깨 입 입술 다리 발 몸 고개 머리 손끝 손가락 시선 눈빛 눈동자 호흡 숨 미소 웃음 가슴 심장 등 팔 주먹 무릎 뺨 볼 이마 걸음 발걸음 허리 코 귀 땀 눈시울 목 두손 양손 눈가 입꼬리 온몸'.split(
    ' ',
  ),
);
const PRONOUNS: readonly (readonly [RegExp, PronounKind])[] = [
  [/^그녀(?=[는가를의도에와]|$)/u, 'female'], [/^(?:그들|그녀들|둘)(?=[은이을의도에]|$)/u, 'they'], [/^그(?=[는가를의도와]$|$|에게|한테)/u, 'male'], [/^(?:모두|다들)(?=[가는]|$)/u, 'all'],
]; // prettier-ignore
const PARTICLES =
  /^(?:들|네)?(?:이)?(?<mark>이|가|께서|은|는|도|만|의|을|를|에게서|에게|한테|께|와|과|이랑|랑|하고|에|로|으로|처럼|보다|까지|부터|이나|나|야|아|다|이다|다\.)?$/u;
const TITLES =
  /^(?:씨|님|군|양|선생님|선생|선배|아저씨|아줌마|할머니|할아버지|어머니|아버지|사장님|사장|과장|부장|팀장|형사|감독|교수|박사|대리|이모|삼촌)/u;
/** Adverbs and the like that look like a noun with 이 or 가. */
const NO_SUBJECT =
  /^(?:이|가)$|(?:없이|같이|많이|깊이|높이|가까이|나란히|일일이|틈틈이|더이|곧이|굳이|깜짝이|길이|사이|아이|갑자기|다시|누이|번갈아가|거리|넓이|오이|종이|놀이|고양이|지팡이|목걸이|귀걸이|촛불|쓰레받이|멍이|손잡이|떡볶이|돋보기|보자기|그네|주머니|날이|둘이|셋이|혼자|조심스레|급히)$/u;

class Sentence {
  private readonly units: Unit[] = [];
  private readonly tokens: readonly Token[];
  private readonly cast: SceneCast;
  private readonly memory: Memory;

  constructor(text: string, cast: SceneCast, memory: Memory) {
    this.tokens = tokensOf(text);
    this.cast = cast;
    this.memory = memory;
  }

  read(): Reading {
    for (let at = 0; at < this.tokens.length;) at = this.step(at);
    return chainDeeds(this.units, this.memory);
  }

  private step(at: number): number {
    const token = this.tokens[at];
    if (!token?.word) return this.inBrackets(at);
    return this.person(at, token) ?? this.pronoun(at, token) ?? this.noun(at, token) ?? this.verb(at, token) ?? this.thing(at, token);
  }

  /** "(22)" behind a name is no part of the sentence. */
  private inBrackets(at: number): number {
    if (!/[（(]/u.test(this.tokens[at]?.text ?? '')) return at + 1;
    const end = this.tokens.findIndex(({ text }, index) => index > at && /[）)]/u.test(text));
    const last = this.units.at(-1);
    const particle = this.tokens[end + 1];
    if (end > 0 && end - at < 8) {
      if (last?.kind === 'person' && particle?.word && particle.start === this.tokens[end]?.end) {
        last.mark = this.markOf(particle.text, end + 1);
        return end + 2;
      }
      if (last?.kind === 'person' && this.tokens[end + 1]?.text === ',') last.mark = 'topic';
      return end + 1;
    }
    return at + 1;
  }

  private person(at: number, token: Token): number | null {
    const hit = this.cast.cast.at(this.tokens, at);
    if (!hit) return null;
    const last = this.tokens[at + hit.length - 1] ?? token;
    const forms = hit.person.forms.flatMap((form) => [form, form.split(/\s+/u).at(-1) ?? form]);
    const stem = Math.max(0, ...forms.filter((form) => last.lower.startsWith(form)).map((form) => form.length));
    if (!PARTICLES.test(last.lower.slice(stem)) && !TITLES.test(last.lower.slice(stem))) return null;
    let end = at + hit.length;
    let tail = last.lower.slice(stem);
    const titled = tail === '' ? TITLES.exec(this.tokens[end]?.lower ?? '')?.[0] : undefined;
    if (titled !== undefined && this.tokens[end]?.start === last.end + 1) {
      tail = (this.tokens[end]?.lower ?? '').slice(titled.length);
      end += 1;
    }
    const ids = hit.person.members.length > 1 ? hit.person.members : [hit.person.id];
    this.add(ids, { from: at, to: end, tail });
    return end;
  }

  private pronoun(at: number, token: Token): number | null {
    const two = token.text === '두' && /^사람/u.test(this.tokens[at + 1]?.text ?? '');
    if (two || (/^세$/u.test(token.text) && /^사람/u.test(this.tokens[at + 1]?.text ?? ''))) {
      this.add(peopleOfPronoun(two ? 'they' : 'three', this.memory, this.cast), {
        from: at,
        to: at + 2,
        tail: (this.tokens[at + 1]?.text ?? '').slice(2),
      });
      return at + 2;
    }
    const pronoun = PRONOUNS.find(([form]) => form.test(token.text));
    if (!pronoun) return null;
    const word = pronoun[0].exec(token.text)?.[0] ?? '';
    this.add(peopleOfPronoun(pronoun[1], this.memory, this.cast), { from: at, to: at + 1, tail: token.text.slice(word.length) });
    return at + 1;
  }

  /** A noun for people: of two words before one, the longest the word begins with. */
  private noun(at: number, token: Token): number | null {
    const next = this.tokens[at + 1];
    const two = next?.word ? nounIn(`${token.lower} ${next.lower}`) : null;
    const found = two && two.word.includes(' ') ? two : nounIn(token.lower);
    if (!found || !PARTICLES.test(found.tail)) return null;
    if (found.word.length === 1 && found.tail === '' && !/^[,(（]/u.test(next?.text ?? '')) return null;
    const to = at + (found.word.includes(' ') ? 2 : 1);
    // "손님이 하나도 없다", "낯선 남자다"
    if (found.tail === '다' || found.tail === '이다' || this.tokens.slice(to, to + 3).some(({ text }) => /^없(?:다|었|는|고)/u.test(text)))
      return to;
    const owners = this.ownersBefore(at);
    if (found.tail === '' || found.tail === '인') {
      const behind = this.tokens[to]?.text === ',' ? to + 1 : to;
      const named = this.cast.cast.at(this.tokens, behind);
      if (named && !(behind > to && named.person.noun)) {
        this.cast.describe(named.person.id, found.noun, owners, this.memory);
        this.headAt = this.isHead(at) ? behind : -1;
        return behind;
      }
    }
    const ids = peopleOfNoun({ word: found.word, noun: found.noun, owners }, this.cast, this.memory);
    this.add(ids, { from: at, to, tail: found.tail });
    return to;
  }
  private headAt = -1;

  private ownersBefore(at: number): string[] {
    const last = this.units.at(-1);
    return last?.kind === 'person' && last.mark === 'owner' && last.end >= (this.tokens[at - 1]?.end ?? 0) ? last.ids : this.memory.subject;
  }

  private isHead(at: number): boolean {
    const previous = this.units.at(-1);
    if (previous?.kind !== 'verb' || previous.link !== 'adnominal') return false;
    return this.tokens.filter(({ start, word }) => word && start >= previous.end && start < (this.tokens[at]?.start ?? 0)).length <= 2;
  }

  private add(ids: string[], { from, to, tail }: { from: number; to: number; tail: string }): void {
    const head = this.headAt === from || this.isHead(from);
    const earlier = this.tokens.slice(Math.max(0, from - 4), from);
    // "사진 속 젊은 군인": nobody who is here
    const pictured = IN_A_PICTURE.test(earlier.map(({ lower }) => lower).join(' '));
    const mark = pictured ? 'elsewhere' : this.markOf(tail, to);
    const unit: Unit = { kind: 'person', ids, at: this.tokens[from]?.start ?? 0, end: this.tokens[to - 1]?.end ?? 0, mark, head };
    const before = this.units.at(-1);
    // "민수와 지은이 웃는다": both do
    if (before?.kind === 'person' && this.joins === from && (mark === 'subject' || mark === 'topic')) {
      unit.ids = [...before.ids, ...ids];
      before.mark = mark;
    }
    this.joins = /^(?:이)?(?:와|과|랑|이랑|하고)$/u.test(tail) ? to : -1;
    this.units.push(unit);
  }
  private joins = -1;

  private markOf(tail: string, next: number): Mark {
    const mark = PARTICLES.exec(tail)?.groups?.['mark'] ?? '';
    if (/^(?:은|는|도|만)$/u.test(mark)) return 'topic';
    if (/^(?:이|가|께서)$/u.test(mark) || tail === '이') return 'subject';
    const behind = this.tokens[next]?.lower ?? '';
    if (mark === '의')
      return isIn(BODY, bareNoun(behind)) || /^(?:앞|뒤|옆|곁|쪽|품|맞은편)/u.test(behind)
        ? 'other'
        : /^(?:사진|편지|목소리|이름|방|집|전화|무덤|유품|영정|얘기|이야기)/u.test(behind)
          ? 'elsewhere'
          : 'owner';
    if (mark === '처럼' || mark === '보다') return 'elsewhere';
    if (/^에게서$/u.test(mark) || (mark === '' && /^(?:사진|이름|목소리|전화)/u.test(behind))) return 'elsewhere';
    if (mark === '')
      return isIn(BODY, bareNoun(behind)) && !/[을를]$/u.test(behind) ? 'owner' : /^(?:앞|뒤|옆|곁|쪽)/u.test(behind) ? 'other' : 'topic';
    return /^(?:다|이다)/u.test(mark) ? 'topic' : 'other';
  }

  private verb(at: number, token: Token): number | null {
    const found = this.verbAt(at, token);
    if (!found) return null;
    const next = this.tokens[at + 1];
    let { link } = found;
    let end = at + 1;
    const before = this.tokens[at - 1]?.text ?? '';
    if (/^(?:안|못)$/u.test(before) || /^(?:않|못하|못한|말고|마라)/u.test(next?.text ?? '')) link = 'hidden';
    // "들고 있다", "앉아 있는 여자": how it hangs is told by the helper
    const helper = link === 'chain' ? HELPER.exec(next?.text ?? '') : null;
    if (helper) {
      const ending = (next?.text ?? '').slice(helper[0].length);
      const behind = this.tokens[at + 2]?.text ?? '';
      link =
        /^(?:는|던)$/u.test(ending) || (/[은는던]$/u.test(next?.text ?? '') && !/다$/u.test(next?.text ?? ''))
          ? (linkOf('는', 'bare', behind) ?? 'adnominal')
          : /지$/u.test(ending)
            ? 'hidden'
            : 'chain';
      end = at + 2;
    }
    this.units.push({ kind: 'verb', verb: found.verb, at: token.start, end: this.tokens[end - 1]?.end ?? token.end, link });
    return end;
  }

  private verbAt(at: number, token: Token): { verb: string; link: Link } | null {
    const next = this.tokens[at + 1]?.text ?? '';
    for (let length = Math.min(token.lower.length, longestVerb()); length > 0; length--) {
      const forms = verbs().get(token.lower.slice(0, length));
      if (!forms) continue;
      const fitting = forms.filter(({ need }) => this.stands(need, at)).sort((a, b) => b.need.length - a.need.length);
      for (const form of fitting) {
        if (form.stem === 'closed') {
          if (token.lower.length - length <= 2 && PARTICLES.test(token.lower.slice(length))) return null;
          continue;
        }
        if (form.stem === 'n' && length === token.lower.length && length === 1 && !/[을를에로]$/u.test(this.tokens[at - 1]?.text ?? ''))
          continue;
        if (form.stem === 'noun' && next !== '.' && next !== ',' && next !== '') continue;
        const link = linkOf(token.lower.slice(length), form.stem, next);
        if (link) return { verb: form.verb, link };
      }
    }
    return null;
  }

  /** Whether the words of a phrase stand before its verb, with at most two others between. */
  private stands(need: readonly string[], at: number): boolean {
    let from = at - 1;
    for (const word of [...need].reverse()) {
      const low = Math.max(0, from - 2);
      while (from >= low && bareNoun(this.tokens[from]?.lower ?? '') !== word && this.tokens[from]?.lower !== word) {
        if (!this.tokens[from]?.word) return false;
        from--;
      }
      if (from < low) return false;
      from--;
    }
    return true;
  }

  private thing(at: number, token: Token): number {
    const word = token.text;
    const bare = bareNoun(word);
    const known = thingAt(word) !== null;
    const subject = /[이가]$/u.test(word) && word.length > 1 && !NO_SUBJECT.test(word);
    const topic = /[은는]$/u.test(word) && known;
    if (subject || topic)
      this.units.push({ kind: 'thing', at: token.start, end: token.end, mark: subject ? 'subject' : 'topic', body: isIn(BODY, bare) });
    else if (isIn(BODY, word) && this.units.at(-1)?.kind === 'person') return at + 1;
    return at + 1;
  }
}

const IN_A_PICTURE = /(?:사진|그림|영상|화면|액자|꿈)\s?속(?:의)?(?: \S+)?$/u;
const HELPER =
  /^(?:있(?!지 않)|계시|계신|준|주(?=[고며는다지])|줬|줘|본|보(?=[고며는다지])|봤|버린|버리|버렸|놓는|놓고|놓았|둔|두고|댄|대며|대고|댔|낸다|내고)/u;

function nounIn(word: string): { word: string; tail: string; noun: PersonNoun } | null {
  for (let length = word.length; length > 0; length--) {
    const noun = KOREAN.people.get(word.slice(0, length));
    if (noun && PARTICLES.test(word.slice(length))) return { word: word.slice(0, length), tail: word.slice(length), noun };
  }
  return null;
}

const NOUN_TAIL =
  /^(?:들)?(?:을|를|이|가|은|는|에|의|로|으로|에서|도|만|과|와|까지|부터|하나|이나|랑|째|속|위|안|통|에게|에는|에도|이며|이고|다|이다)?$/u;
/** The thing a word names, by the longest entry it begins with; particles may follow. */
function thingAt(word: string): string | null {
  for (let length = word.length; length > 0; length--) {
    const entry = word.slice(0, length);
    const thing = KOREAN.things.get(entry);
    if (thing && (NOUN_TAIL.test(word.slice(length)) || /[을를이가]$/u.test(entry))) return thing;
  }
  return null;
}

function thingsIn(text: string): string[] {
  const tokens = tokensOf(text);
  const found: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (!token.word) continue;
    const next = tokens[index + 1];
    const two = next?.word ? thingAt(`${token.lower} ${next.lower}`) : null;
    const last = KOREAN.things.has(token.lower) || !next ? null : two;
    const thing = last ?? thingAt(token.lower) ?? (token.lower.length > 3 ? ending(token.lower) : null);
    if (!thing || /^(?:없이|없는)/u.test(next?.text ?? '')) continue;
    if (
      FIXTURES.has(thing) &&
      !(/[을를]$/u.test(token.text) && !/^(?:향|지나|나서|나간|나와|떠나|건너|바라|보|쳐다)/u.test(next?.text ?? ''))
    )
      continue;
    if (KOREAN.people.has(token.lower)) continue;
    found.push(thing);
  }
  return [...new Set(found)];
}

/** "된장찌개를": a compound is what its last part is. */
function ending(word: string): string | null {
  const bare = bareNoun(word);
  for (let from = 1; from < bare.length - 1; from++) {
    const thing = KOREAN.things.get(bare.slice(from));
    if (thing) return thing;
  }
  return null;
}

export const KOREAN_READER: NativeReader = {
  read: (text, cast, memory) => new Sentence(text, cast, memory).read(),
  things: thingsIn,
};
