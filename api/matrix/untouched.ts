import postgres from 'postgres';
import type { OwnDatabase } from '../../drizzle/testing.ts';

/** Written whenever anybody knocks, allowed or not: no part of what an operation changes. */
const PASSES_BY: Readonly<Record<string, string>> = {
  'auth.rate': 'how often somebody knocked',
  'auth.ticket': 'what is too old is thrown away by whoever asks for a new one',
};
/** A column that says only when something was last used. */
const LAST_USED = 'last_used_at';

/** What stands in every table of a database, whoever may see it; made to be compared. */
export class Ledger {
  private constructor(
    private readonly sql: postgres.Sql,
    private readonly tables: readonly string[],
  ) {}

  static async open({ ownerUrl }: OwnDatabase): Promise<Ledger> {
    const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
    const rows = await sql<{ name: string }[]>`
      select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
      where schemaname in ('public', 'auth', 'studio') order by 1`;
    return new Ledger(
      sql,
      rows.map(({ name }) => name).filter((name) => !(name in PASSES_BY)),
    );
  }

  /** The hash of each table; of the rows that name one of the words, when there are any. */
  async read(words: readonly string[] = []): Promise<Map<string, string>> {
    const parts = this.tables.map(
      (table) => `select '${table}' as name, md5(coalesce(string_agg(row::text, '' order by row::text), '')) as hash
        from (select to_jsonb(t) - '${LAST_USED}' as row from ${table} t) rows
        where $1::text[] = '{}' or row::text like any ($1)`,
    );
    const patterns = words.map((word) => `%${word}%`);
    const rows = await this.sql.unsafe<{ name: string; hash: string }[]>(parts.join(' union all '), [patterns]);
    return new Map(rows.map(({ name, hash }) => [name, hash]));
  }

  close(): Promise<void> {
    return this.sql.end();
  }
}

/** The tables that differ. */
export const changesBetween = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
  [...after].filter(([name, hash]) => before.get(name) !== hash).map(([name]) => name);
