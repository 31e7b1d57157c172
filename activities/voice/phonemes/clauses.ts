/** A stretch of text without punctuation, and the mark after it as the voice model knows it. */
export interface Clause {
  readonly text: string;
  /** One of `, . ! ? … — ; :` or '' at an open end. */
  readonly mark: string;
}

const MARKS: Readonly<Record<string, string>> = {
  ',': ',', '،': ',', '、': ',', '，': ',',
  ';': ';', '；': ';', '؛': ';', ':': ':', '：': ':',
  '.': '.', '。': '.', '।': '.', '॥': '.', '۔': '.', '．': '.',
  '!': '!', '！': '!', '¡': '', '?': '?', '？': '?', '؟': '?', '¿': '',
  '…': '…', '—': '—', '–': '—', '―': '—', '～': '—',
}; // prettier-ignore
const STRENGTH = ['', ',', ';', ':', '—', '…', '.', '!', '?'];

// A mark inside a number or a word (3.5, 10:30, 1,000) is no mark; an apostrophe or hyphen never is.
const MARK = /\.{2,}|--+|(?<!\p{N})[,.:](?=\p{N})|(?<=\p{N})[,.:](?!\p{N})|(?<!\p{N})[,.:](?!\p{N})|[،、，;；؛：。।॥۔．!！¡?？؟¿…—–―～]/u;
const MARK_RUN = new RegExp(`(?:(?:${MARK.source})[\\s"“”«»„'’)\\]]*)+`, 'gu');

/** What can't be said: control characters, emoji, markup, invisible joiners that aren't part of a word. */
const UNSPEAKABLE =
  /[\p{Cc}\p{Extended_Pictographic}\u{FE0F}\u{200B}\u{FEFF}\u{E0000}-\u{E007F}\u{202A}-\u{202E}\u{2066}-\u{2069}*_#~^|<>[\]{}\\]+/gu;

/** The text as it can be spoken. */
export const speakable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{N}\u{FE0F}?\u{20E3}/gu, ' ')
    .replace(UNSPEAKABLE, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Full stops that end no sentence: titles, and initials before a name. */
const ABBREVIATED = /\b(Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|vs)\.(?=\s)|(?<![\p{L}\p{N}])(\p{Lu})\.(?=\s?\p{Lu})|(?<=\p{Lu})\.(?=\p{Lu}\.)/gu;

/** Splits at punctuation, since phonemes are made of the text between while the marks carry pause and melody. */
export function clausesOf(written: string): Clause[] {
  const text = written.replace(ABBREVIATED, '$1$2');
  const clauses: Clause[] = [];
  let from = 0;
  const push = (to: number, marks: string) => {
    const between = text
      .slice(from, to)
      .replace(/["“”«»„()[\]]/g, ' ')
      .trim();
    if (/[\p{L}\p{N}]/u.test(between)) clauses.push({ text: between, mark: strongest(marks) });
  };
  for (const found of text.matchAll(MARK_RUN)) {
    push(found.index, found[0]);
    from = found.index + found[0].length;
  }
  push(text.length, '');
  return clauses;
}

function strongest(marks: string): string {
  if (/\.{2,}/.test(marks) && !/[!?！？؟]/.test(marks)) return '…';
  if (marks.includes('--')) return '—';
  const known = [...marks].map((mark) => MARKS[mark] ?? '');
  return known.reduce((best, mark) => (STRENGTH.indexOf(mark) > STRENGTH.indexOf(best) ? mark : best), '');
}
