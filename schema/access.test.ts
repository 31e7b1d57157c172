import { expect, test } from 'vitest';
import { MAY, PERMISSIONS, PLATFORM_MAY, ROLES, SHARED_MAY, isPermission, isRole, outranks } from './access.ts';
import type { Permission, Role } from './access.ts';

/** The matrix as product and law read it: a row per permission, a mark per role from owner to viewer. */
const MATRIX: Record<Permission, string> = {
  'project.view': 'xxxxxxx',
  'project.comment': 'xxxxxx-',
  'project.create': 'xxx----',
  'project.edit': 'xxxxxx-',
  'project.lock': 'xxx----',
  'project.approve': 'xxxx---',
  'project.delete': 'xx-----',
  'project.share': 'xxx----',
  'script.edit': 'xxxxxx-',
  'film.produce': 'xxxx---',
  'film.approve': 'xxxx---',
  'member.view': 'xxxxxxx',
  'member.invite': 'xx-----',
  'member.remove': 'xx-----',
  'member.role': 'xx-----',
  'organisation.view': 'xxxxxxx',
  'organisation.edit': 'xx-----',
  'organisation.transfer': 'x------',
  'organisation.delete': 'x------',
  'key.manage': 'xx-----',
  'audit.view': 'xx-----',
};

test.for(Object.entries(MATRIX) as [Permission, string][])('%s: %s', ([permission, marks]) => {
  expect(ROLES.map((role) => (MAY[role].has(permission) ? 'x' : '-')).join('')).toBe(marks);
});

test('every permission is in the matrix, and no role may what is no permission', () => {
  expect(Object.keys(MATRIX)).toEqual([...PERMISSIONS]);
  for (const role of ROLES) expect([...MAY[role]].filter((each) => !isPermission(each))).toEqual([]);
});

test('nobody but the owner reaches their own rank or above', () => {
  const reach = (own: Role) => ROLES.filter((other) => outranks(own, other)).join(' ');
  expect(Object.fromEntries(ROLES.map((own) => [own, reach(own)]))).toEqual({
    owner: ROLES.join(' '),
    admin: 'producer director writer editor viewer',
    producer: 'director writer editor viewer',
    director: 'writer editor viewer',
    writer: 'viewer',
    editor: 'viewer',
    viewer: '',
  });
});

test('a link only shows; a share with a person lets them comment', () => {
  expect([...SHARED_MAY.link]).toEqual(['project.view']);
  expect([...SHARED_MAY.person]).toEqual(['project.view', 'project.comment']);
});

test('mails of everybody are read by platform admins alone', () => {
  expect(Object.entries(PLATFORM_MAY).flatMap(([role, may]) => (may.has('outbox.view') ? [role] : []))).toEqual(['admin']);
});

test('words that are no role or permission are known as such', () => {
  expect([isRole('writer'), isRole('member'), isRole('writer,editor'), isPermission('film.produce'), isPermission('view')]).toEqual([
    true,
    false,
    false,
    true,
    false,
  ]);
});
