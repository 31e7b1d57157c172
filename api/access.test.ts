import { expect, test } from 'vitest';
import { MAY, PERMISSIONS, ROLES } from '../schema/access.ts';
import type { Permission } from '../schema/access.ts';
import { Access } from './access.ts';
import type { Viewer } from './access.ts';

const viewer = (given: Partial<Viewer>): Viewer => ({
  kind: 'person',
  personId: 'p',
  organisationId: 'mine',
  role: 'owner',
  platformRole: 'user',
  scopes: null,
  shareId: null,
  shared: null,
  sessionId: 's',
  keyId: null,
  address: null,
  ...given,
});
const answer = (ask: () => void) => {
  try {
    ask();
    return true;
  } catch (error) {
    return (error as { code: string }).code; // demand throws nothing but a StudioError
  }
};
const may = (given: Partial<Viewer>, permission: Permission, organisationId = 'mine') =>
  answer(() => new Access().demand(viewer(given), permission, { organisationId }));
const allowed = (given: Partial<Viewer>, organisationId?: string) =>
  PERMISSIONS.filter((each) => may(given, each, organisationId) === true);

test.for(ROLES)('a %s may what the table says, and nothing in another organisation', (role) => {
  expect(new Set(allowed({ role }))).toEqual(MAY[role]);
  expect(allowed({ role }, 'theirs')).toEqual([]);
});

test('what is refused has a name', () => {
  expect(may({ role: 'viewer' }, 'film.produce')).toBe('FORBIDDEN');
});

test('what is refused names the permission, or the scope that a key lacks', () => {
  const ask = (given: Partial<Viewer>) => () => new Access().demand(viewer(given), 'film.produce', { organisationId: 'mine' });
  expect(ask({ role: 'viewer' })).toThrow('You may not do this: it takes the permission film.produce');
  expect(ask({ kind: 'key', scopes: new Set(['project.view']) })).toThrow('This key may not do this: it lacks the scope film.produce');
  expect(ask({ kind: 'key', role: 'viewer', scopes: new Set(['film.produce']) })).toThrow(
    'whoever made it lacks the permission film.produce',
  );
});

test('a key may what its scopes and its maker both may', () => {
  const scopes = new Set<Permission>(['project.view', 'film.produce']);
  expect(allowed({ kind: 'key', scopes })).toEqual(['project.view', 'film.produce']);
  expect(allowed({ kind: 'key', scopes, role: 'writer' })).toEqual(['project.view']);
});

test('who is no member sees what is shared, and comments where the share says so; a link only shows', () => {
  const shared = { until: null, canComment: false };
  expect(allowed({ role: null, shared: { ...shared, canComment: true } })).toEqual(['project.view', 'project.comment']);
  expect(allowed({ role: null, shared })).toEqual(['project.view']);
  expect(allowed({ kind: 'guest', role: null, shared })).toEqual(['project.view']);
});

test('the whole studio is the business of its admins, in person', () => {
  const platform = (given: Partial<Viewer>) => answer(() => new Access().demandPlatform(viewer(given), 'outbox.view'));
  expect(platform({ platformRole: 'admin', role: 'viewer' })).toBe(true);
  expect(platform({ role: 'owner' })).toBe('FORBIDDEN');
  expect(platform({ platformRole: 'admin', kind: 'key' })).toBe('FORBIDDEN');
});
