import { expect, test } from 'vitest';
import { OrganisationName, slugOf } from './organisation.ts';

test.for<[string, string | null]>([
  ['Rain & Co.', 'rain-co'],
  ['  Ódź Café №9  ', 'odz-cafe-no9'],
  ['மழை', null],
  ['AB', null],
  ['Studio 54', null], // studio- is for personal ones
  ['x'.repeat(100), 'x'.repeat(50)],
  [`${'x'.repeat(49)} y`, 'x'.repeat(49)],
])('the slug of %j is %j', ([name, slug]) => {
  expect(slugOf(name)).toBe(slug);
});

test.for(['', ' ', 'x'.repeat(101), 'a\nb', 'a\u0000', 'a\ud800'])('%j is no name', (name) => {
  expect(OrganisationName.safeParse({ name }).success).toBe(false);
});

test.for(['ab', '-abc', 'abc-', 'a--b', 'a b c', 'studio-x', 'é-té', 'x'.repeat(61)])('%j is no slug', (slug) => {
  expect(OrganisationName.safeParse({ name: 'Rain', slug }).success).toBe(false);
});

test('names and slugs lose the space around them', () => {
  expect(OrganisationName.parse({ name: ' Rain ', slug: ' Rain-1 ' })).toEqual({ name: 'Rain', slug: 'rain-1' });
});
