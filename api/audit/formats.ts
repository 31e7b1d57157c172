import type { AuditEntryType } from './audit.type.ts';

/** How the log is written as a file. */
export interface AuditFormat {
  mediaType: string;
  /** What comes before the first entry. */
  head: string;
  line(entry: AuditEntryType): string;
}

const COLUMNS: readonly [string, (entry: AuditEntryType) => string | null][] = [
  ['at', ({ at }) => at.toISOString()],
  ['action', ({ action }) => action],
  ['actor kind', ({ actor }) => actor.kind],
  ['actor', ({ actor }) => actor.name],
  ['key', ({ actor }) => actor.keyName],
  ['actor id', ({ actor }) => actor.id],
  ['noun', ({ noun }) => noun],
  ['noun id', ({ nounId }) => nounId],
  ['address', ({ address }) => address],
  ['details', ({ details }) => details.map(({ name, value }) => `${name}: ${value}`).join('; ')],
  ['id', ({ id }) => id],
];

/** What spreadsheets take for the beginning of a formula, in ASCII and full width. */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n|]/;

/** A cell as RFC 4180 quotes it; what a spreadsheet would calculate is told to be text. */
export const cell = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

const row = (cells: readonly string[]) => `${cells.join(',')}\r\n`;

export const AUDIT_FORMATS: Readonly<Record<'csv' | 'jsonl', AuditFormat>> = {
  csv: {
    mediaType: 'text/csv; charset=utf-8',
    head: `\uFEFF${row(COLUMNS.map(([name]) => cell(name)))}`, // the mark tells spreadsheets that it is UTF-8
    line: (entry) => row(COLUMNS.map(([, read]) => cell(read(entry) ?? ''))),
  },
  jsonl: {
    mediaType: 'application/jsonl; charset=utf-8',
    head: '',
    line: ({ details, ...entry }) =>
      `${JSON.stringify({ ...entry, details: Object.fromEntries(details.map(({ name, value }) => [name, value])) })}\n`,
  },
};
