/**
 * Which letters of a spoken text belong to which written word. espeak runs small words together ("on the" → one chunk)
 * and spells numbers out (one word → five chunks). `alone` is how many letters each word has when spoken by itself.
 * Gives, for each chunk, its pieces: letters and the word's number.
 */
export function alignWords(chunks: readonly string[], alone: readonly number[]): { letters: string; word: number }[][] {
  const groups = bestGroups(chunks.map((chunk) => chunk.length), alone); // prettier-ignore
  return groups.flatMap(({ chunkFrom, chunkTo, wordFrom, wordTo }) => {
    if (wordTo - wordFrom === 1) return chunks.slice(chunkFrom, chunkTo).map((letters) => [{ letters, word: wordFrom }]);
    return [shared(chunks[chunkFrom] ?? '', alone.slice(wordFrom, wordTo), wordFrom)];
  });
}

interface Group {
  chunkFrom: number;
  chunkTo: number;
  wordFrom: number;
  wordTo: number;
}

const WIDEST = 8;

/** The cheapest way to pair chunks and words in order, one with one, one with several or several with one. */
function bestGroups(chunks: readonly number[], words: readonly number[]): Group[] {
  const width = words.length + 1;
  const cost = new Array<number>((chunks.length + 1) * width).fill(Infinity);
  const came = new Array<Group | undefined>(cost.length);
  const total = (lengths: readonly number[], from: number, to: number) => lengths.slice(from, to).reduce((sum, length) => sum + length, 0);
  cost[0] = 0;
  for (let chunk = 0; chunk <= chunks.length; chunk++)
    for (let word = 0; word <= words.length; word++) {
      const here = cost[chunk * width + word] ?? Infinity;
      if (here === Infinity) continue;
      for (const [takeChunks, takeWords] of STEPS) {
        const next = { chunkFrom: chunk, chunkTo: chunk + takeChunks, wordFrom: word, wordTo: word + takeWords };
        if (next.chunkTo > chunks.length || next.wordTo > words.length) continue;
        const difference = Math.abs(total(chunks, chunk, next.chunkTo) - total(words, word, next.wordTo));
        const at = next.chunkTo * width + next.wordTo;
        const price = here + difference + 0.3 * (takeChunks + takeWords - 2);
        if (price < (cost[at] ?? Infinity)) {
          cost[at] = price;
          came[at] = next;
        }
      }
    }
  const groups: Group[] = [];
  for (let at = cost.length - 1; at > 0;) {
    const group = came[at];
    if (!group) return proportional(chunks.length, words.length);
    groups.unshift(group);
    at = group.chunkFrom * width + group.wordFrom;
  }
  return groups;
}

const STEPS: readonly (readonly [number, number])[] = [
  [1, 1],
  ...Array.from({ length: WIDEST - 1 }, (_, index) => [1, index + 2] as const),
  ...Array.from({ length: WIDEST - 1 }, (_, index) => [index + 2, 1] as const),
];

/** When nothing fits: chunk after chunk to words in proportion, so that every chunk is still said. */
const proportional = (chunks: number, words: number): Group[] =>
  Array.from({ length: chunks }, (_, chunk) => {
    const word = Math.min(words - 1, Math.floor((chunk * words) / Math.max(1, chunks)));
    return { chunkFrom: chunk, chunkTo: chunk + 1, wordFrom: word, wordTo: word + 1 };
  });

/** One chunk cut up between several words by how long each is alone. */
function shared(chunk: string, alone: readonly number[], firstWord: number): { letters: string; word: number }[] {
  const whole = Math.max(1, alone.reduce((sum, length) => sum + length, 0)); // prettier-ignore
  let reached = 0;
  return alone.map((length, index) => {
    const from = Math.round((reached / whole) * chunk.length);
    reached += length;
    const to = index === alone.length - 1 ? chunk.length : Math.round((reached / whole) * chunk.length);
    return { letters: chunk.slice(from, to), word: firstWord + index };
  });
}
