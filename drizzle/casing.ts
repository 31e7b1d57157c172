/** How Drizzle calls the columns of our tables in the database. */
export const CASING = 'snake_case';
