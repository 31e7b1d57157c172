/*
 * What may be written down. One place: the API's and the workers' logs, failures on their way into workflow history and to people, and what
 * the local stack shows of its logs all pass through here. Two nets: what secrets look like, and the secrets this process was given itself.
 */

const HIDDEN = '…';

/** Names whose values are nobody's business, in whichever casing. */
const SECRET_NAME =
  /pass(word|phrase|wd)|secret|token|cookie|authori[sz]ation|credential|backup_?codes|api_?key|access_?key|private_?key|signature|ticket|^(parameters|params|args|otp|totp_?uri)$/i;

/** A parameter of an address, or a field in text, that holds a secret. */
const FIELD =
  '[\\w-]*(?:pass(?:word|phrase|wd)|secret|token|cookie|authorization|credential|backup_?codes|api_?key|access_?key(?!_id)|signature|ticket)[\\w-]*';
const VALUE = `(?:"(?:[^"\\\\]|\\\\.)*"|'(?:[^'\\\\]|\\\\.)*'|\\[[^\\]]*\\]|[^\\s,;})&]+)`;

/** What a secret looks like, wherever it stands in a line. Order matters: names before shapes, so that names stay readable. */
const LOOKS: readonly [RegExp, string][] = [
  [/(SECRETS["']?\s*[:=]\s*)\S+/g, `$1${HIDDEN}`], // a list of them, by commas
  [/\b(cookie["']?\s*[:=]\s*["']?)[^\r\n"']+/gi, `$1${HIDDEN}`], // a whole header: it has several values
  [/\b((?:bearer|basic)\s+)[\w.~+/=%:-]{6,}/gi, `$1${HIDDEN}`],
  [/((?<![\w+.-])[a-z][\w+.-]{0,30}:\/\/[^:/?#\s@]*:)[^@\s/]+@/gi, `$1${HIDDEN}@`],
  [/([?&#](?:code|state|sig|key|k|[\w-]*(?:token|ticket|secret|signature|credential|password)[\w-]*)=)[^&\s"'#]+/gi, `$1${HIDDEN}`],
  [/(\/(?:reset-password\/|share#))[\w-]+/g, `$1${HIDDEN}`],
  [new RegExp(`((?<![\\w-])["']?${FIELD}["']?\\s*[:=]\\s*)${VALUE}`, 'gi'), `$1${HIDDEN}`],
  [/(\((?:[\w, "]*\b)?(?:token|hash|secret|password|key)(?:[\w, "]*)\)=\()[^)]*\)/gi, `$1${HIDDEN})`], // Postgres: Key (token)=(…)
  [/(\nparams: )[^]*?(?=\n\s+at |$)/g, `$1${HIDDEN}`], // drizzle writes a statement's parameters last
  [/\b(?:(?:af[sg]|gh[opsur]|github_pat|sk_live|sk_test|rk_live|whsec)_|xox[abp]-)[\w-]{8,}/g, HIDDEN],
  [/\b(?:ya29\.|1\/\/|GOCSPX-|AKIA|ASIA)[\w-]{8,}/g, HIDDEN],
  [/\beyJ[\w-]{8,}\.[\w-]+\.[\w-]+/g, HIDDEN],
  [/(?:\bsealed:\d+:|\$ba\$\d+\$)[\w-]+/g, HIDDEN],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?-----END [A-Z ]*PRIVATE KEY-----/g, HIDDEN],
  [/(?<![\w/+-])(?=[\w/+-]*[a-z])(?=[\w/+-]*[A-Z])(?=[\w/+-]*\d)(?:[A-Za-z0-9+_-]{32,}|[A-Za-z0-9+/]{40})(?![\w/+-])={0,2}/g, HIDDEN], // a random word: no prose, hash or id
];

const LONGEST = 100_000;

/** Text without secrets. What is longer than any line worth reading is cut. */
export const redactText = (text: string): string => {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}… and ${text.length - LONGEST} characters` : text;
  return LOOKS.reduce((clean, [look, by]) => clean.replace(look, by), cut);
};

/** Anything as it may be written down. */
export type Redact = <T>(value: T) => T;

/** Shorter words would be found in innocent text. */
const KNOWN_MIN = 10;
const DEPTH_MAX = 8;

/** @param known secrets of this process, word by word: they are hidden wherever they stand, whatever they look like */
export function redaction(known: readonly string[] = []): Redact {
  const words = [...new Set(known.flatMap((word) => [word, encodeURIComponent(word)]))]
    .filter((word) => word.length >= KNOWN_MIN)
    .sort((a, b) => b.length - a.length);
  const text = (said: string) => redactText(words.reduce((clean, word) => clean.replaceAll(word, HIDDEN), said));

  return (given) => copy(given, 0, new Map()) as typeof given;

  function copy(value: unknown, depth: number, seen: Map<object, unknown>): unknown {
    if (typeof value === 'string') return text(value);
    if (typeof value !== 'object' || value === null) return value;
    if (seen.has(value)) return seen.get(value);
    if (depth >= DEPTH_MAX) return HIDDEN;
    if (value instanceof Error) return copyError(value, depth, seen);
    if (value instanceof Date || value instanceof RegExp || value instanceof URL) return text(String(value));
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return HIDDEN;
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      seen.set(value, list);
      for (const each of value) list.push(copy(each, depth + 1, seen));
      return list;
    }
    const fields: Record<string, unknown> = {};
    seen.set(value, fields);
    for (const [name, each] of Object.entries(value)) fields[name] = fieldOf(name, each, depth, seen);
    return fields;
  }

  function fieldOf(name: string, value: unknown, depth: number, seen: Map<object, unknown>): unknown {
    return SECRET_NAME.test(name) && value !== null && value !== undefined && typeof value !== 'boolean'
      ? HIDDEN
      : copy(value, depth + 1, seen);
  }

  /** Its words, place, code, facts and causes; nothing else, since drivers keep statements and parameters beside them. */
  function copyError(error: Error, depth: number, seen: Map<object, unknown>): Error {
    const { name, message, stack } = error;
    const clean = new Error(text(message));
    seen.set(error, clean);
    clean.name = name;
    if (stack !== undefined) clean.stack = text(stack.replace(message, () => clean.message)); // it repeats the message
    if (error.cause !== undefined) clean.cause = copy(error.cause, depth + 1, seen);
    for (const fact of ['code', 'details', 'errors'] as const)
      if (fact in error) Object.assign(clean, { [fact]: copy(error[fact as keyof Error], depth + 1, seen) });
    return clean;
  }
}

/** By what secrets look like alone. */
export const redact: Redact = redaction();

const WAYS = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;

/** From here on whatever this process says on its console is redacted, whoever says it. For composition roots. @returns undoes it */
export function guardConsole(hide: Redact): () => void {
  const plain = WAYS.map((way) => [way, console[way]] as const);
  for (const [way, say] of plain) console[way] = (...words: unknown[]) => say.apply(console, hide(words));
  return () => {
    for (const [way, say] of plain) console[way] = say;
  };
}
