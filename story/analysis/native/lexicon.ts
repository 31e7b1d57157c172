/** Looks up the longest entry of several tables that begins at a place in a text without spaces. */
export class Longest<Value> {
  private readonly table: ReadonlyMap<string, Value>;
  private readonly lengths = new Map<string, number[]>();

  constructor(table: ReadonlyMap<string, Value>) {
    this.table = table;
    for (const word of table.keys()) {
      const lengths = this.lengths.get(word[0] ?? '') ?? [];
      if (lengths.length === 0) this.lengths.set(word[0] ?? '', lengths);
      if (!lengths.includes(word.length)) lengths.push(word.length);
    }
    for (const lengths of this.lengths.values()) lengths.sort((a, b) => b - a);
  }

  /** All entries that begin here, longest first. */
  *at(text: string, from: number): Generator<{ word: string; value: Value }> {
    for (const length of this.lengths.get(text[from] ?? '') ?? []) {
      const word = text.slice(from, from + length);
      const value = this.table.get(word);
      if (value !== undefined) yield { word, value };
    }
  }
}
