import { phraseAt, tokensOf } from './sentences.ts';

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** "l'aube", "dell'alba": an article that has grown to its noun. */
const ELIDED = /^(?:l|d|qu|all|dell|dall|nell|sull|un|quell)'/u;

const NONE: ReadonlySet<string> = new Set();

/** All meanings a table finds in a text with where each stands; longest phrases first at each place. Scripts without spaces or with endings match by stem. */
export function findAll<Meaning extends string>(
  text: string,
  table: ReadonlyMap<string, Meaning>,
  skip: ReadonlySet<string> = NONE,
): { meaning: Meaning; words: string; at: number }[] {
  const found: { meaning: Meaning; words: string; at: number }[] = [];
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token?.word) continue;
    const phrase = phraseAt(tokens, at, table);
    if (phrase && !skip.has(phrase.words)) {
      found.push({ meaning: phrase.meaning, words: phrase.words, at: token.start });
      at += phrase.length - 1;
    } else if (/[^\u0000-\u024f]/u.test(token.text)) {
      const stem = CJK.test(token.text) ? longestInside(token.lower, table) : longestStem(token.lower, table);
      if (stem) found.push({ ...stem, at: token.start + stem.at });
    } else if (ELIDED.test(token.lower) && table.has(token.lower.replace(ELIDED, ''))) {
      const words = token.lower.replace(ELIDED, '');
      found.push({ meaning: table.get(words) as Meaning, words, at: token.end - words.length });
    } else if (token.lower.endsWith('s') && table.has(token.lower.slice(0, -1))) {
      found.push({ meaning: table.get(token.lower.slice(0, -1)) as Meaning, words: token.lower.slice(0, -1), at: token.start });
    }
  }
  return found;
}

/** What a Hindi or Marathi noun grows by; any other letters make another word ("बारिश" isn't "बार"). */
const DEVANAGARI_ENDING =
  /^(?:|ा|े|ी|ो|ों|ें|ाँ|ाएँ|ाओं|ओं|एँ|एं|यों|याँ|यां|ियाँ|ियां|ियों|ं|ँ|ई|ात|ाला|ावर|ाचा|ाची|ाचे|ांना|ाने|ाच्या|ला|त|वर|ने|ना|नी|ची|चा|चे|च्या|मध्ये)$/u;
/** What the dictionary form has where the inflected one has lost it: "पुस्तक", "आईने" → "आईना", "புத்தகத்துடன்" → "புத்தகம்". */
const CITATION_ENDINGS = ['', '\u0bcd', 'ు', '\u0d4d', 'ा', 'ी', 'ம்'];

function longestStem<Meaning extends string>(
  word: string,
  table: ReadonlyMap<string, Meaning>,
): { meaning: Meaning; words: string; at: number } | null {
  // Indic, Arabic and Cyrillic words grow at the end (Arabic also at the front): the stem is the longest key the word begins with.
  const starts = /^[\u0600-\u06ff]/u.test(word) ? [word, word.replace(/^(?:وال|بال|كال|لل|ال|و|ب|ل|ف)/u, '')] : [word];
  for (const start of starts) {
    for (let length = start.length; length >= Math.min(3, start.length); length--) {
      const stem = start.slice(0, length);
      if (/^[\u0900-\u097f]/u.test(start) && !DEVANAGARI_ENDING.test(start.slice(length))) continue;
      const meaning = CITATION_ENDINGS.map((ending) => table.get(stem + ending)).find((found) => found !== undefined);
      if (meaning !== undefined && start.length - length <= Math.max(5, length + 2)) return { meaning, words: stem, at: 0 };
    }
  }
  return null;
}

function longestInside<Meaning extends string>(
  text: string,
  table: ReadonlyMap<string, Meaning>,
): { meaning: Meaning; words: string; at: number } | null {
  let best: { meaning: Meaning; words: string; at: number } | null = null;
  for (let at = 0; at < text.length; at++) {
    for (let length = Math.min(8, text.length - at); length >= 1; length--) {
      const words = text.slice(at, at + length);
      const meaning = table.get(words);
      if (meaning !== undefined && CJK.test(words) && words.length >= (best?.words.length ?? 0)) {
        best = { meaning, words, at };
        break;
      }
    }
  }
  return best;
}
