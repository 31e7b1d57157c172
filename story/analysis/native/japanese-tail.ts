import type { JapaneseStem } from '../../languages/japanese-forms.ts';
import type { Link } from './units.ts';

type Tail = { end: number; link: Link };
/** Whether a noun begins at a place. */
type NounAt = (at: number) => boolean;

/** Second verbs of a compound: they only say how the first goes on. */
const SECOND =
  /^(?:始め|はじめ|出[しす]|だ[しす]|続け|つづけ|終え|終わ|かけ|かか|込[みむん]|こ[みむん]|上げ|上が|下ろ|回[しるすっ]|まわ[しるすっ]|合[いうっ]|あ[いうっ]|直[しす]|切[っるり]|去[っるり]|つけ|付け|返[すし]|出る|出て|出た|入れ|入[るっ]|寄[るっせ]|抜[けい]|過ぎ|すぎ|尽く|果て|渡[すし]|散ら|慣れ|飽き|立て|たて)/u;
const HIDDEN_FINITE =
  /^(?:こと|つもり|はず|べき|ため(?!息)|よう(?!と)|ほど|前(?!の)|まえ|まで|なら|らしい|だろう|でしょう|かもし|か(?:のよう|どうか|、|。)|みたい|ふり|そぶり|準備|気配|予定|必要|くらい|ぐらい|わけ|気(?:は|が|も)|しか|には|のに(?:必要|使)|方法|方が)/u;
const WHEN =
  /^(?:と(?!、?[言思いう])|が(?=、)|けれど|けど|し(?=、)|から|ので|なり|まま|とき|時|際|間|うち|瞬間|途端|頃|中|たび|や否|につれ|だけ|のと|ところ|後|あと|や、|も、|もの)/u;
const FINAL = /^(?:[、。！？!?…」』）)\s—]|$|(?:か|ね|よ|わ|ぞ|な|です)(?=[。！？]|$))/u;

/** What a verb's ending tells: how it hangs in the sentence, and where it ends. Null: it isn't that verb. */
export function tailOf(text: string, at: number, stem: JapaneseStem, nounAt: NounAt): Tail | null {
  const rest = text.slice(at);
  const on = (length: number): Tail => finite(text, at + length, nounAt);
  if (stem === 'u') return closing(text, at, nounAt);
  if (stem === 'o') return /^うと/u.test(rest) ? { end: at + 2, link: 'chain' } : null;
  if (stem === 'te') {
    if (/^[てで](?!す|し[ょた])/u.test(rest)) return behindTe(text, at + 1, nounAt);
    if (/^[ただ](?![いくが])/u.test(rest)) return on(1);
    if (/^[ただ]が(?=、)/u.test(rest)) return on(1);
    return /^(?:ちゃ|とく|どく|たり|だり)/u.test(rest) ? { end: at + 2, link: 'chain' } : null;
  }
  if (stem === 'suru') return behindNoun(text, at, nounAt);
  if (stem === 'ichidan' || stem === 'kuru') {
    if (/^(?:な(?:い|く|か|け)|ず(?:に)?|ぬ|られ|させ|まい|れば|ません|ろ|よ(?!う))/u.test(rest)) return { end: at + 2, link: 'hidden' };
    if (/^て(?!い?な)/u.test(rest)) return behindTe(text, at + 1, nounAt);
    if (/^て/u.test(rest)) return { end: at + 1, link: 'hidden' };
    if (/^る/u.test(rest)) return on(1);
    if (/^た(?![いくがり])/u.test(rest) || /^たが(?=、)/u.test(rest)) return on(1);
    if (/^たり/u.test(rest)) return { end: at + 2, link: 'chain' };
    if (/^ようと/u.test(rest)) return { end: at + 3, link: 'chain' };
  }
  return behindStem(text, at, nounAt);
}

/** Behind the stem of ます. */
function behindStem(text: string, at: number, nounAt: NounAt): Tail | null {
  const rest = text.slice(at);
  if (/^(?:ながら|つつ)/u.test(rest)) return { end: at + (rest.startsWith('な') ? 3 : 2), link: 'chain' };
  if (/^ま(?:す|した)/u.test(rest)) return finite(text, at + (rest.startsWith('ます') ? 2 : 3), nounAt);
  if (/^(?:[、。，…！\s]|$)/u.test(rest)) return { end: at, link: 'chain' };
  if (/^に(?:行|い[くっき]|来|く[る]|き[たて]|出|戻|向か|走|立|入|上が|現れ)/u.test(rest)) return { end: at + 1, link: 'hidden' };
  if (/^(?:たい|たく|たが|たけ|そう|やす|にく|がた|方|ません|もせず|もしない)/u.test(rest)) return { end: at + 2, link: 'hidden' };
  const second = SECOND.exec(rest)?.[0];
  if (second === undefined) return null;
  const end = at + second.length;
  const after = text.slice(end);
  if (/^(?:な(?:い|か|く)|ず|られ|れ(?:る|た|て))/u.test(after)) return { end: end + 1, link: 'hidden' };
  const te = /^(?:[っいんし]?[てで])/u.exec(after)?.[0];
  if (te !== undefined) return behindTe(text, end + te.length, nounAt);
  const done = /^(?:[るうすつくぐむ]|[っいんし]?[ただ](?!い)|る)/u.exec(after)?.[0];
  if (done !== undefined) return finite(text, end + done.length, nounAt);
  return /[るうすむ]$/u.test(second) ? finite(text, end, nounAt) : { end, link: 'chain' };
}

/** Behind a noun that する makes a verb of. */
function behindNoun(text: string, at: number, nounAt: NounAt): Tail | null {
  const rest = text.slice(at);
  const lead = /^(?:を|と)?(?=し|す|せ|さ|で)/u.exec(rest)?.[0].length ?? 0;
  const own = rest.slice(lead);
  if (/^(?:さ[せれ]|しな[いくか]|せず|できな|したい|しそう)/u.test(own)) return { end: at + lead + 2, link: 'hidden' };
  if (/^して/u.test(own)) return behindTe(text, at + lead + 2, nounAt);
  if (/^した(?!い)/u.test(own)) return finite(text, at + lead + 2, nounAt);
  if (/^する/u.test(own)) return finite(text, at + lead + 2, nounAt);
  if (/^し/u.test(own)) return behindStem(text, at + lead + 1, nounAt);
  return /^(?:[、。！]|$|中)/u.test(rest) ? { end: at, link: 'final' } : null;
}

/** Behind て: helpers, then how the whole hangs. */
function behindTe(text: string, at: number, nounAt: NounAt): Tail {
  const rest = text.slice(at);
  if (/^(?:い|き|来|み|あげ|くれ|い[きか]|行[きか]|しま[いわ]|もら[いわ]|や[りら]|おら|こ)?(?:な(?:い|く|か(?!ら))|ません|ず)/u.test(rest))
    return { end: at + 2, link: 'hidden' };
  const over =
    /^(?:いる|いく|ゆく|行く|くる|来る|みる|みせる|見せる|しまう|おく|置く|あげる|くれる|やる|もらう|ある|おる|いた|いった|行った|きた|来た|みた|みせた|見せた|しまった|おいた|置いた|あげた|くれた|やった|もらった|あった|(?:い|き|いき|みせ|しまい|おき)ま(?:す|した)|る(?![ぁ-ん])|た(?![ぁ-ん]))/u.exec(
      rest,
    )?.[0];
  if (over !== undefined) return finite(text, at + over.length, nounAt);
  const again = /^(?:いて|いって|行って|きて|来て|みて|みせて|見せて|しまって|おいて|あげて|くれて|もらって|やって)/u.exec(rest)?.[0];
  if (again !== undefined) return behindTe(text, at + again.length, nounAt);
  const stem = /^(?:い|おり|いき|行き|き|来|みせ|しまい|おき|やり)(?=[、。]|$)/u.exec(rest)?.[0];
  if (stem !== undefined) return { end: at + stem.length, link: 'chain' };
  return { end: at, link: /^から/u.test(rest) ? 'chain' : 'chain' };
}

/** Behind a form that can close a sentence. */
function finite(text: string, at: number, nounAt: NounAt): Tail {
  const tail = closing(text, at, nounAt);
  return tail ?? { end: at, link: 'final' };
}

/** How a closing form hangs by what stands behind it; null: it doesn't tell. */
function closing(text: string, at: number, nounAt: NounAt): Tail | null {
  const rest = text.slice(at);
  if (HIDDEN_FINITE.test(rest)) return { end: at, link: 'hidden' };
  if (/^の(?:を|が|は|に|も|で|と|。)/u.test(rest)) return { end: at, link: 'embedded' };
  if (WHEN.test(rest) && !nounAt(at)) return { end: at, link: 'when' };
  if (FINAL.test(rest)) return { end: at, link: 'final' };
  if (/^[\u4e00-\u9fff々ァ-ヶーA-Za-z0-9]/u.test(rest) || nounAt(at)) return { end: at, link: 'adnominal' };
  return null;
}
