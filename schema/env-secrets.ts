import type { Env } from './env.ts';

/** The secrets a process was given, word by word: what {@link redaction} hides wherever it stands. */
export const secretsIn = (env: Env): string[] =>
  Object.entries(env).flatMap(([name, value]) =>
    typeof value === 'string' ? [...(IS_SECRET.test(name) ? numbered(value) : []), ...passwordIn(value)] : [],
  );

const IS_SECRET = /SECRETS?$|SECRET_|_KEY$/;

/** Lists name their secrets by number: 2:NEW…,1:OLD… */
const numbered = (value: string): string[] => (/^\d+:/.test(value) ? value.split(',').map((each) => each.replace(/^\d+:/, '')) : [value]);

function passwordIn(value: string): string[] {
  const password = URL.parse(value)?.password ?? '';
  return password === '' ? [] : [password, decodeURIComponent(password)];
}
