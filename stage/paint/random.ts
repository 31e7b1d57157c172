/** Scrambles 32 bits so that neighbouring inputs give unrelated outputs. */
function scramble(bits: number): number {
  let x = bits | 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return (x ^ (x >>> 15)) >>> 0;
}

/** One 32-bit seed from several whole numbers, for example a place's seed and a layer's number. */
export function seedOf(...parts: readonly number[]): number {
  return parts.reduce((seed, part) => scramble(seed ^ Math.imul(part | 0, 0x9e3779b1)), 0x2545f491);
}

/** One 32-bit seed from a word. */
export function seedOfWord(word: string, seed = 0): number {
  let mixed = scramble(seed ^ 0x6a09e667);
  for (let index = 0; index < word.length; index++) mixed = scramble(mixed ^ Math.imul(word.charCodeAt(index) + 1, 0x9e3779b1));
  return mixed;
}

/** A stream of chance that is the same for the same seed, on every machine. */
export interface Random {
  /** 0 up to, not including, 1. */
  next(): number;
  between(low: number, high: number): number;
  /** −amount … amount. */
  spread(amount: number): number;
  chance(probability: number): boolean;
  /** @throws RangeError for an empty list. */
  pick<T>(list: readonly T[]): T;
}

export function random(seed: number): Random {
  let state = scramble(seed);
  const next = () => scramble((state = (state + 0x9e3779b9) | 0)) / 4294967296;
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    spread: (amount) => (next() * 2 - 1) * amount,
    chance: (probability) => next() < probability,
    pick(list) {
      const found = list[Math.floor(next() * list.length)];
      if (found === undefined) throw new RangeError('Nothing to pick from');
      return found;
    },
  };
}

const lattice = (x: number, y: number, seed: number) =>
  scramble(Math.imul(x, 0x27d4eb2f) ^ Math.imul(y, 0x165667b1) ^ seed) / 2147483648 - 1;
const fade = (t: number) => t * t * t * (t * (t * 6 - 15) + 10);

/** Smooth value noise, −1…1, one bump per unit. */
export function noise(x: number, y = 0, seed = 0): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [u, v] = [fade(x - left), fade(y - top)];
  const above = lattice(left, top, seed) * (1 - u) + lattice(left + 1, top, seed) * u;
  const below = lattice(left, top + 1, seed) * (1 - u) + lattice(left + 1, top + 1, seed) * u;
  return above * (1 - v) + below * v;
}

/** Several octaves of {@link noise}, about −1…1: clouds, ridges, stains. */
export function fractal(x: number, y: number, seed: number, octaves = 4): number {
  let [sum, weight, total] = [0, 1, 0];
  for (let octave = 0; octave < octaves; octave++) {
    const zoom = 2 ** octave;
    sum += noise(x * zoom, y * zoom, seed + octave * 1013) * weight;
    total += weight;
    weight *= 0.5;
  }
  return sum / total;
}
