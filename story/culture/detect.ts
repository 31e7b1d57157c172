import { CULTURE_IDS } from '../../schema/culture.ts';
import type { CultureId } from '../../schema/culture.ts';
import type { LanguageCode } from '../../schema/language.ts';
import type { CultureFinding, Evidence } from '../../schema/scene-graph.ts';
import { findAll } from '../analysis/find-all.ts';
import { languageOf } from '../analysis/language.ts';
import { wordSet } from '../analysis/lexicon/word-table.ts';
import { fullNameFacts } from '../analysis/names/name-index.ts';
import { OCCASIONS, SIGNALS } from './signals.ts';

export type Weights = Partial<Record<CultureId, number>>;
/** What one scene's words say; names are judged apart, since they belong to the film. */
export type CultureReading = {
  weights: Weights;
  evidence: (Evidence & { weight: number })[];
  occasion: string | null;
  traditional: number;
  modern: number;
};

const OF_LANGUAGE: Readonly<Record<LanguageCode, Weights>> = {
  en: { american: 0.35, european: 0.25 },
  ta: { tamil: 6 },
  te: { telugu: 6 },
  ml: { malayalam: 6 },
  kn: { kannada: 6 },
  hi: { hindi: 5 },
  mr: { hindi: 5 },
  gu: { hindi: 5 },
  pa: { punjabi: 6 },
  bn: { bengali: 6 },
  ur: { hindi: 2.5, punjabi: 1.5, 'middle-eastern': 1 },
  sa: { hindi: 3 },
  ja: { japanese: 6 },
  ko: { korean: 6 },
  zh: { chinese: 6 },
  ar: { 'middle-eastern': 6 },
  es: { european: 2.2, american: 1.1 },
  pt: { european: 2, american: 1.1 },
  fr: { european: 3.2 },
  de: { european: 3.2 },
  it: { european: 3.2 },
  ru: { european: 3.2 },
};
const WORD_TABLE: ReadonlyMap<string, string> = new Map([...SIGNALS.keys()].map((word) => [word, word]));
/** Short words of address that mean something else in running English: they count only in dialogue of few words or not at all. */
const TOO_COMMON =
  wordSet(`da di ya san chan hai ji jan mama baba anna maa papa mum mom flat queue count opera pub dates bao mole mate mana gat pap
xiao lao eda bou nna lore sense go aunty ammo ibn county highway jordan georgia virginia nice porto reading china turkey
chile mali paris florence vienna lima austin houston dallas kara gran tram didi adda braai plain sandesh guru taiko oba
oma opa spell spells fez fes portal babu abu umm sheikh sisi iya bua tai salem dwarf ghat cork derry ennis
hull kent stoke english wake nan nana tire meter labor curb columbus`);
const CASE_MATTERS =
  wordSet(`cork derry ennis hull kent stoke columbus jordan georgia virginia nice porto reading china turkey chile mali paris
florence vienna lima austin houston dallas salem nara kobe ankara bath petra amman asha`);
const TRADITIONAL =
  /\b(?:temple|shrine|festival|rite|ritual|sari|kimono|hanbok|hanfu|dhoti|veshti|thobe|robe|puja|ceremony|village|ancestral|courtyard|oil lamp|kolam|tatami|palace|samurai|traditional|folk|drum|clay pot|bullock|haveli|hanok)\b|கோலம்|வேட்டி|சேலை|पूजा|साड़ी|着物|神社|茶室|한복|旗袍/giu;
const MODERN =
  /\b(?:phone|smartphone|laptop|office|computer|car|jeans|t-shirt|hoodie|apartment|airport|metro|subway|email|video|headphones|coffee shop|startup|suit|elevator|meeting room|conference|taxi|traffic|television|tv|screen|internet|selfie|sneakers)\b|手机|スマホ|휴대폰|मोबाइल|கைபேசி/giu;

/** What a scene's texts say about its culture. `texts` carry the line each begins on; only signals are counted, each word once. */
export function readCulture(texts: readonly { text: string; line: number; spoken: boolean }[]): CultureReading {
  const reading: CultureReading = { weights: {}, evidence: [], occasion: null, traditional: 0, modern: 0 };
  const seen = new Set<string>();
  const lengths = new Map<LanguageCode, { length: number; line: number; text: string }>();
  for (const { text, line, spoken } of texts) {
    const heading = /^(?:INT|EXT|I\/E|EST)\b/u.test(text); // where a scene says itself that it is
    for (const hit of findAll(text, WORD_TABLE)) {
      const signal = SIGNALS.get(hit.words) ?? SIGNALS.get(hit.meaning);
      if (!signal || seen.has(hit.meaning)) continue;
      const written = text.slice(hit.at, hit.at + hit.words.length);
      if (
        TOO_COMMON.has(hit.meaning) &&
        !(
          CASE_MATTERS.has(hit.meaning) &&
          /^\p{Lu}/u.test(written) &&
          /(?:\b(?:in|at|to|from|near|of|via)\s+|,\s*)$/iu.test(text.slice(0, hit.at))
        )
      ) {
        if (signal.kind !== 'address' || !spoken || !/^[\p{Lu}]?[\p{L}-]+$/u.test(written) || hit.meaning.length < 3) continue;
        if (!/(?:^|[,.!?]\s*)$/u.test(text.slice(0, hit.at)) || !/^\s*[,.!?]/u.test(text.slice(hit.at + hit.words.length))) continue;
      }
      seen.add(hit.meaning);
      const factor = signal.kind !== 'place' ? 1 : heading ? 1.6 : spoken ? 0.45 : 1;
      add(reading.weights, signal.cultures, factor);
      reading.evidence.push({ text: written, line, signal: signal.kind, weight: Math.max(...Object.values(signal.cultures)) * factor });
    }
    reading.occasion ??= findAll(text, OCCASIONS)[0]?.meaning ?? null;
    reading.traditional += text.match(TRADITIONAL)?.length ?? 0;
    reading.modern += text.match(MODERN)?.length ?? 0;
    const language = languageOf(text);
    if (!language) continue;
    const known = lengths.get(language);
    lengths.set(language, {
      length: (known?.length ?? 0) + text.length * (/[^\u0000-\u024f]/u.test(text) ? 2 : 1),
      line: known?.line ?? line,
      text: known?.text ?? text,
    });
  }
  const total = [...lengths.values()].reduce((sum, { length }) => sum + length, 0);
  for (const [language, { length, line, text }] of lengths) {
    const share = total > 0 ? length / total : 0;
    // a language that isn't English tells much even when stage directions are English
    const factor = language === 'en' ? share : Math.min(1, share * 2.5);
    add(reading.weights, OF_LANGUAGE[language], factor);
    if (factor > 0.15 && language !== 'en')
      reading.evidence.push({ text: text.slice(0, 40), line, signal: 'language', weight: factor * 4 });
  }
  return reading;
}

function add(into: Weights, weights: Weights, factor: number): void {
  for (const [culture, weight] of Object.entries(weights)) into[culture as CultureId] = (into[culture as CultureId] ?? 0) + weight * factor;
}

/** What the names of a cast say. Mixed names cancel out; a name alone is weak. */
export function readNames(names: readonly { name: string; line: number }[]): {
  weights: Weights;
  evidence: (Evidence & { weight: number })[];
} {
  const weights: Weights = {};
  const evidence: (Evidence & { weight: number })[] = [];
  for (const { name, line } of names) {
    const facts = fullNameFacts(name);
    const word = SIGNALS.get(name.toLowerCase());
    const kin = !facts && word?.kind === 'address' ? word.cultures : null;
    const said = facts?.cultures ?? kin;
    if (!said) continue;
    const factor = (facts ? 2.4 : 0.9) / Math.sqrt(Math.max(1, names.length));
    add(weights, said, factor);
    evidence.push({ text: name, line, signal: 'name', weight: Math.max(...Object.values(said)) * factor });
  }
  return { weights, evidence };
}

export const sumOf = (...parts: readonly (readonly [Weights, number])[]): Weights => {
  const sum: Weights = {};
  for (const [weights, factor] of parts) add(sum, weights, factor);
  return sum;
};

/** Turns weights into a finding: softmax over cultures, evidence of the winner first. */
export function concludeCulture(
  weights: Weights,
  evidence: readonly (Evidence & { weight: number })[],
  reading: Pick<CultureReading, 'occasion' | 'traditional' | 'modern'>,
  override: CultureId | null,
): CultureFinding {
  const ranked = CULTURE_IDS.map((culture) => ({ culture, weight: weights[culture] ?? 0 })).sort((a, b) => b.weight - a.weight);
  const first = ranked[0]?.culture ?? 'american';
  const second = ranked[1];
  const total = ranked.reduce((sum, { weight }) => sum + Math.exp(Math.min(30, weight)), 0);
  const confidence = total > 0 ? Math.exp(Math.min(30, ranked[0]?.weight ?? 0)) / total : 0;
  const chosen = override ?? first;
  const support = [...evidence].sort((a, b) => b.weight - a.weight).slice(0, 8);
  const style =
    reading.traditional > reading.modern * 1.2
      ? 'traditional'
      : reading.modern > 0 && reading.traditional > 1 && reading.traditional >= reading.modern * 0.6
        ? 'fusion'
        : 'modern';
  return {
    culture: chosen,
    confidence: override ? 1 : Math.round(confidence * 1000) / 1000,
    evidence: support.map(({ text, line, signal }) => ({ text, line: Math.max(1, line), signal })),
    runnerUp: override ? (first === override ? null : first) : second && second.weight > 0 ? second.culture : null,
    style,
    occasion: reading.occasion,
  };
}
