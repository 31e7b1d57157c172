import { expect, test } from 'vitest';
import { passwordFault } from './password.ts';

test.for(['correct horse battery staple', 'பாடல் கேட்டு மழையில் நடந்தேன்', 'kV9#tz!Lq2@wRm', 'seven lighthouses hum at dusk'])(
  '"%s" is good enough',
  (password) => {
    expect(passwordFault(password)).toBeNull();
  },
);

test.for<[string, string[]]>([
  ['kV9#tz!', []],
  ['aaaaaaaaaaaa', []],
  ['abcdefghijkl', []],
  ['123456789012', []],
  ['qwertyuiop[]', []],
  ['passwordpassword', []],
  ['P@ssw0rd1234', []],
  ['iloveyou2024', []],
  ['adalovelace1', ['ada.lovelace@example.com', 'Ada Lovelace']],
  ['ada.lovelace@example.com', ['ada.lovelace@example.com']],
  ['x'.repeat(129), []],
])('"%s" is refused with a reason', ([password, known]) => {
  expect(passwordFault(password, known)).toMatch(/^[A-Z].*\.$/);
});
