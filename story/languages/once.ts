/** A table that is made when it is first asked for, and then kept. */
export function once<Table>(make: () => Table): () => Table {
  let made: { table: Table } | null = null;
  return () => (made ??= { table: make() }).table;
}
