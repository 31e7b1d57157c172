import type { Person } from './studio.ts';

/** What the studio's pages ask for, each as often as the others. */
export const OPERATIONS = {
  'who I am, my projects': `query Home {
  me { id name email role platformRole organisationId permissions }
  projects(first: 20) { nodes { id title phase createdAt updatedAt } pageInfo { hasNextPage endCursor } }
}`,
  'a project, its script, its last films': `query Project($projectId: ID!) {
  project(id: $projectId) { id title phase createdAt updatedAt script { id text version updatedAt } }
  films(projectId: $projectId, first: 5) { nodes { id title state cut percent durationMs createdAt endedAt outputs { role url } } }
}`,
  'a film, its 40 shots and its files': `query Film($filmId: ID!) {
  film(id: $filmId) {
    id title state cut percent etaMs durationMs made reused lastSeq createdAt startedAt endedAt
    settings { aspect resolution fps language culture music reviewBefore }
    failure { code message shotId }
    project { id title }
    stages { stage done total startedAt endedAt }
    outputs { role fileName mediaType sizeBytes url }
    shots(first: 50) {
      nodes { id shotId ordinal description state frames framesDone made clipUrl thumbnailUrl }
      pageInfo { hasNextPage endCursor }
    }
  }
}`,
  '50 films and how far they are': `query Films {
  films(first: 50) {
    nodes { id title state cut percent etaMs durationMs createdAt endedAt project { id title } stages { stage done total } }
    pageInfo { hasNextPage endCursor }
  }
}`,
  'a production, looked at again': `query Production($filmId: ID!) {
  film(id: $filmId) { id state percent etaMs lastSeq reviewBefore failure { code message shotId } stages { stage done total } }
}`,
} as const;

export type OperationName = keyof typeof OPERATIONS;
export const OPERATION_NAMES = Object.keys(OPERATIONS) as OperationName[]; // its own keys

/** Names the person to the reference that asks nobody who they are. */
export const TRUSTED_HEADER = 'bench-viewer';

/** One request as a browser of this person sends it, for things of their organisation. @param turn chooses which */
export function requestOf(person: Person, name: OperationName, turn: number): string {
  const pick = (ids: readonly string[]) => ids[turn % ids.length];
  const body = JSON.stringify({
    operationName: /query (\w+)/.exec(OPERATIONS[name])?.[1],
    query: OPERATIONS[name],
    variables: { projectId: pick(person.projectIds), filmId: pick(person.filmIds) },
  });
  return [
    'POST /graphql HTTP/1.1',
    'host: 127.0.0.1',
    'accept: application/graphql-response+json,application/json;q=0.9',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    `cookie: ${person.cookie}`,
    `${TRUSTED_HEADER}: ${person.personId},${person.organisationId},${person.role}`,
    '',
    body,
  ].join('\r\n');
}
