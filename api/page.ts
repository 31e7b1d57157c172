import type { Film } from '../drizzle/tables.ts';
import { ENDED_FILM_STATES } from '../schema/film.ts';

/** Known to the content security policy by its hash. */
export const PAGE_STYLE = 'body{font:16px/1.5 system-ui;max-width:40rem;margin:4rem auto;padding:0 1rem}';

/** The studio's address in words, while its screens aren't built: what this is, where its API is, what is being made. */
export function plainPage({ graphql, films }: { graphql: string; films: readonly Film[] }): string {
  const running = films.filter(({ state }) => !ENDED_FILM_STATES.includes(state));
  const lines = running.map(({ title, state, percent }) => `<li>${escape(title)}: ${escape(state)}, ${percent} %</li>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>AI Film Studio</title>
<style>${PAGE_STYLE}</style>
<h1>AI Film Studio</h1>
<p>A screenplay becomes a film. The studio is running; its API is GraphQL at <code>${escape(graphql)}</code>.</p>
<h2>Being made now</h2>
${lines.length > 0 ? `<ul>${lines.join('')}</ul>` : '<p>Nothing. Try <code>npm run film</code>.</p>'}
</html>
`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
