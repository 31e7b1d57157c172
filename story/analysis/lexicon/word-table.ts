/**
 * Lists of words written as a person would jot them down: one meaning a line, `meaning: word, word, two words`.
 * Gives word → meaning, lower case, the first meaning winning.
 */
export function wordTable<Meaning extends string>(text: string): ReadonlyMap<string, Meaning> {
  const table = new Map<string, Meaning>();
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const meaning = line.slice(0, colon).trim() as Meaning;
    for (const word of line.slice(colon + 1).split(',')) {
      const key = word
        .trim()
        .toLowerCase()
        .normalize('NFC')
        .replaceAll(/[\u200c\u200d]/gu, '');
      if (key && !table.has(key)) table.set(key, meaning);
    }
  }
  return table;
}

/** The words of a list between spaces or line ends, as a set. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().normalize('NFC').split(/\s+/).filter(Boolean));
