import type { GraphQLSchema } from 'graphql';
import { operationsOf } from './document.ts';
import { expectationOf, findsNothing, placesOf } from './expectation.ts';
import { DOOR, ROUTES } from './routes.ts';
import type { Row } from './row.ts';
import { SENDERS } from './senders.ts';
import type { Place, Sender } from './senders.ts';

const KINDS = { query: 'Queries', mutation: 'Mutations', subscription: 'Subscriptions' } as const;
const MARKS: Readonly<Record<string, string>> = { allowed: '✓', FORBIDDEN: '·', NOT_FOUND: '∅', UNAUTHENTICATED: '?' };
const HEADS: Partial<Record<Sender, string>> = { 'key with all scopes': 'key, all scopes', 'key without scopes': 'key, no scopes' };

const INTRODUCTION = `# Who may do what

Emitted by \`npm run schema\` from \`api/matrix/rows.ts\` and \`schema/access.ts\`; don't edit. \`api/matrix/matrix.test.ts\` sends every cell to a
running API, as everybody, and holds its answer against this table: what is allowed does it, what is refused says so by this code and changes
nothing in the database.

✓ does it · \`·\` FORBIDDEN · ∅ NOT_FOUND: it can't be seen · ? UNAUTHENTICATED

*stranger*: signed in, a member elsewhere, naming this studio as theirs. *shared*: no member, one project is shared with them. *guest*: holds a
link to that project. *admin of the platform*: signed in with a second factor, no member. Keys are an owner's. The last two columns are what an
**owner** is told who names rows of another studio: in the name of their own, and in the other's.`;

/** The matrix as people read it. */
export function tableOf(rows: readonly Row[], schema: GraphQLSchema): string {
  const operations = operationsOf(schema);
  const parts = Object.entries(KINDS).map(([kind, title]) => {
    const lines = rows.filter(({ operation }) => operations.get(operation)?.kind === kind).map(lineOf);
    return `## ${title}\n\n${grid([heads(), ...lines])}`;
  });
  return `${[INTRODUCTION, ...parts, routes(), DOOR_TEXT].join('\n\n')}\n`;
}

const heads = () => ['', 'needs', ...SENDERS.map((each) => HEADS[each] ?? each), 'another’s', 'in another’s name'];

const routes = () => `## Routes\n\n${grid([heads(), ...ROUTES.map(({ route, ...row }) => lineOf({ operation: `GET ${route}`, ...row }))])}`;

const pathsFor = (needs: string) =>
  Object.entries(DOOR)
    .filter(([, route]) => route.needs === needs)
    .map(([path]) => `\`${path}\``)
    .join(', ');

const DOOR_TEXT = `\`/files/…\`: whoever holds a signed link, as long as it is good; without one nobody.

\`/auth\`: it knows neither keys nor guests. For everybody: ${pathsFor('anyone')}. With a session (401 without): ${pathsFor('person')}. Nothing else of better-auth's is reached.`;

function lineOf(row: Row): string[] {
  const places = placesOf(row);
  const foreign = (['other', 'claimed'] as const).map((place) => (places.includes(place) ? markOf(row, 'owner', place) : ''));
  return [`\`${row.operation}\``, row.needs, ...SENDERS.map((each) => markOf(row, each, 'own')), ...foreign];
}

function markOf(row: Row, sender: Sender, place: Place): string {
  const verdict = expectationOf(row, sender, place);
  return verdict === 'allowed' && findsNothing(row, sender, place) ? '○' : (MARKS[verdict] ?? verdict);
}

function grid([head = [], ...lines]: string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index < 2 ? '---' : ':-:'))), ...lines.map(line)].join('\n');
}
