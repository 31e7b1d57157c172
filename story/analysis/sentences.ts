import type { LineRange } from '../../schema/scene-graph.ts';

/** A sentence of prose and the lines it stands on. */
export type Sentence = { text: string; lines: LineRange };

const ABBREVIATION =
  /(?:^|[\s(“"])(?:mr|mrs|ms|dr|prof|st|sr|sra|jr|sgt|capt|lt|col|gen|fr|smt|rev|mme|mlle|no|vs|etc|approx|dept|\p{Lu})\.$/iu;
const BOUNDARY = /(?:\.{3}|…|[.!?।؟۔]+)["'”’»)\]]*(?=\s+\S)|[。！？]+[」』”]?/gu;

/** Cuts a paragraph into sentences; a line that ends without a stop ends its sentence when the next begins like a new one. */
export function sentencesOf(text: string, lines: LineRange): Sentence[] {
  const rows = text.split('\n');
  const aligned = rows.length === lines.to - lines.from + 1;
  const sentences: Sentence[] = [];
  const flat = rows.join(' ');
  const lineAt = (offset: number): number => {
    if (!aligned) return lines.from;
    let end = 0;
    for (let row = 0; row < rows.length; row++) {
      end += (rows[row]?.length ?? 0) + 1;
      if (offset < end) return lines.from + row;
    }
    return lines.to;
  };
  let start = 0;
  const cut = (end: number): void => {
    const raw = flat.slice(start, end);
    const trimmed = raw.trim();
    const from = start + (raw.length - raw.trimStart().length);
    if (/[\p{L}\p{N}]/u.test(trimmed))
      sentences.push({ text: trimmed, lines: { from: lineAt(from), to: aligned ? lineAt(from + trimmed.length - 1) : lines.to } });
    start = end;
  };
  for (const match of flat.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && match[0].length === 1 && ABBREVIATION.test(flat.slice(start, end))) continue;
    cut(end);
  }
  cut(flat.length);
  return sentences;
}

/** A word or a punctuation mark. */
export type Token = { text: string; lower: string; start: number; end: number; word: boolean };

/** Marks that only tell how letters join. */
const JOINER = /[\u200c\u200d]/gu;
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[’'\-‑.\u200c\u200d](?=[\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** Words and marks of a sentence. A possessive `'s` and contracted auxiliaries stand apart from their word. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const push = (piece: string, start: number, word: boolean): void => {
    tokens.push({
      text: piece,
      lower: piece.toLowerCase().replaceAll('’', "'").replaceAll(JOINER, ''),
      start,
      end: start + piece.length,
      word,
    });
  };
  for (const match of text.matchAll(TOKEN)) {
    const piece = match[0];
    const word = /[\p{L}\p{N}]/u.test(piece);
    const tail = word ? /^(.+?)(['’](?:s|re|ve|ll|d|m))$/iu.exec(piece) : null;
    if (tail?.[1] && tail[2] && tail[1].toLowerCase() !== 'o') {
      push(tail[1], match.index, true);
      push(tail[2], match.index + tail[1].length, true);
    } else push(piece, match.index, word);
  }
  return tokens;
}

/** Longest run of words from a table at a place in a sentence, up to four words. */
export function phraseAt<Meaning>(
  tokens: readonly Token[],
  at: number,
  table: ReadonlyMap<string, Meaning>,
  most = 4,
): { meaning: Meaning; length: number; words: string } | null {
  let found: { meaning: Meaning; length: number; words: string } | null = null;
  let words = '';
  for (let length = 1; length <= most; length++) {
    const token = tokens[at + length - 1];
    if (!token?.word) break;
    words = length === 1 ? token.lower : token.lower === "'s" ? `${words}'s` : `${words} ${token.lower}`;
    const meaning = table.get(words);
    if (meaning !== undefined) found = { meaning, length, words };
  }
  return found;
}
