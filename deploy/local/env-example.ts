import { EnvTable } from '../../schema/env.ts';

export interface EnvVariable {
  name: string;
  description: string;
  /** As it is written in a file; null when there is none. */
  fallback: string | null;
}

/** The variables of schema/env.ts in their order. */
export function envVariables(): EnvVariable[] {
  return Object.entries(EnvTable.shape).map(([name, field]) => {
    const unset: unknown = field.safeParse(undefined).data;
    const fallback =
      unset === null || unset === undefined ? null : Array.isArray(unset) ? unset.join(',') : String(unset as string | number);
    return { name, description: field.description ?? '', fallback };
  });
}

/** The text of .env.example: every variable, commented out, with what it is for and its default. */
export function envExample(): string {
  const head = '# Every variable of the studio, made from schema/env.ts by `npm run check`. All are optional on one machine.\n';
  const lines = envVariables().map(({ name, description, fallback }) => `\n# ${description}\n#${name}=${fallback ?? ''}\n`);
  return head + lines.join('');
}
