import { expect, test } from 'vitest';
import { Access } from './access.ts';
import type { Role, Verb, Viewer } from './access.ts';

const viewer = (role: Role): Viewer => ({ personId: 'p', organisationId: 'mine', role });
const may = (role: Role, verb: Verb, organisationId: string) => {
  try {
    new Access().demand(viewer(role), verb, { organisationId });
    return true;
  } catch (error) {
    return (error as { code: string }).code; // demand throws nothing but a StudioError
  }
};

test.for<[Role, Verb, string, boolean | string]>([
  ['owner', 'view', 'mine', true],
  ['owner', 'edit', 'mine', true],
  ['owner', 'produce', 'mine', true],
  ['viewer', 'view', 'mine', true],
  ['viewer', 'edit', 'mine', 'FORBIDDEN'],
  ['viewer', 'produce', 'mine', 'FORBIDDEN'],
  ['owner', 'view', 'theirs', 'FORBIDDEN'],
  ['owner', 'edit', 'theirs', 'FORBIDDEN'],
  ['viewer', 'view', 'theirs', 'FORBIDDEN'],
])('%s, %s, %s: %s', ([role, verb, organisation, answer]) => {
  expect(may(role, verb, organisation)).toBe(answer);
});
