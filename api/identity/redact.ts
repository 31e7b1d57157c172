/** What a secret looks like, wherever it stands in a line: links with tokens, keys, cookies, passwords, addresses with credentials. */
const SECRETS: readonly [RegExp, string][] = [
  [/\bafs_[\w-]+/g, 'afs_…'],
  [/([?&](?:token|code|state|ticket|sig|signature|key|secret)=)[^&\s"']+/gi, '$1…'],
  [/(\/reset-password\/)[\w-]+/g, '$1…'],
  [/\b(bearer|basic)\s+[\w.~+/=%-]{6,}/gi, '$1 …'],
  [/(["']?(?:password|new_?password|current_?password|secret|client_?secret|access_?token|refresh_?token|id_?token|token|cookie|set-cookie|authorization|backup_?codes)["']?\s*[:=]\s*)("[^"]*"|'[^']*'|\[[^\]]*\]|[^\s,;}]+)/gi, '$1…'], // prettier-ignore
  [/\b([a-z][a-z0-9+.-]*:\/\/[^:/\s@]+:)[^@\s/]+@/gi, '$1…@'],
  [/\beyJ[\w-]{8,}\.[\w-]+\.[\w-]+/g, '…'],
  [/\bsealed:\d+:[\w-]+/g, 'sealed:…'],
];

/** Text without secrets. */
export const redactText = (text: string): string => SECRETS.reduce((clean, [pattern, by]) => clean.replace(pattern, by), text);

/**
 * An error as it may be written down: its words without secrets, and without the parameters of statements, which Postgres drivers keep
 * beside it.
 */
export function redactError(error: unknown): unknown {
  if (typeof error === 'string') return redactText(error);
  if (!(error instanceof Error)) return error;
  const { cause } = error;
  const message = error.message.replace(/\nparams: [^]*$/, '\nparams: …'); // as drizzle writes them
  const clean = new Error(redactText(message), cause === undefined ? undefined : { cause: redactError(cause) });
  clean.name = error.name;
  if (error.stack !== undefined) clean.stack = redactText(error.stack.replace(error.message, message));
  if ('code' in error) Object.assign(clean, { code: error.code });
  return clean;
}

/** better-auth's logger: what goes wrong is told, redacted; what is only refused isn't. */
export const authLogger = (log: (error: unknown) => void) => ({
  level: 'error' as const,
  log(_level: string, message: string, ...details: unknown[]) {
    const cause = details.find((each) => each instanceof Error);
    log(redactError(new Error(`Identity: ${message}`, cause === undefined ? undefined : { cause })));
  },
});
