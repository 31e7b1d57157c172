import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { AnyPgColumn, ExtraConfigColumn } from 'drizzle-orm/pg-core';
import type { FailureCode } from '../schema/errors.ts';
import { FILM_STATES, SHOT_STATES, STAGE_IDS } from '../schema/film.ts';
import type { FilmSettings, Stage } from '../schema/film.ts';
import type { FilmEventInput } from '../schema/produce.ts';
import { PROJECT_PHASES } from '../schema/project.ts';
import { newId } from './id.ts';

/*
 * Everything the studio remembers. Each row carries its organisation, and row-level security shows a transaction
 * only the rows of the organisation it named (drizzle/tenant.ts); without one it sees nothing.
 */

/** What the organisation's recent films took: their mean number of shots, and milliseconds a shot by stage. */
export type Pace = { shots: number; msPerShot: Partial<Record<Stage, number>> };

export const projectPhase = pgEnum('project_phase', PROJECT_PHASES);
export const filmState = pgEnum('film_state', FILM_STATES);
export const shotState = pgEnum('shot_state', SHOT_STATES);
export const filmStage = pgEnum('film_stage', STAGE_IDS);

const id = () => uuid().primaryKey().$defaultFn(newId);
const at = () => timestamp({ withTimezone: true, precision: 3 });
const organisationId = () =>
  uuid()
    .notNull()
    .references(() => organisations.id);

/** Only rows of the organisation that the transaction named can be seen or written. */
const withinOrganisation = (column: AnyPgColumn | ExtraConfigColumn) => {
  const own = sql`${column} = nullif(current_setting('studio.organisation', true), '')::uuid`;
  return pgPolicy('within_organisation', { for: 'all', to: 'public', using: own, withCheck: own });
};

/** The tenant. */
export const organisations = pgTable(
  'organisations',
  { id: id(), name: text().notNull(), createdAt: at().notNull().defaultNow() },
  (row) => [withinOrganisation(row.id)],
);

export const people = pgTable(
  'people',
  { id: id(), organisationId: organisationId(), name: text().notNull(), createdAt: at().notNull().defaultNow() },
  (row) => [withinOrganisation(row.organisationId)],
);

export const projects = pgTable(
  'projects',
  {
    id: id(),
    organisationId: organisationId(),
    title: text().notNull(),
    phase: projectPhase().notNull().default('draft'),
    createdAt: at().notNull().defaultNow(),
    updatedAt: at().notNull().defaultNow(),
    deletedAt: at(),
  },
  (row) => [
    unique('projects_tenant').on(row.organisationId, row.id), // what the foreign keys of children hold on to
    withinOrganisation(row.organisationId),
  ],
);

/** The screenplay of a project as it stands; `version` counts its saves. */
export const scripts = pgTable(
  'scripts',
  {
    id: id(),
    organisationId: organisationId(),
    projectId: uuid().notNull(),
    text: text().notNull(),
    version: integer().notNull().default(1),
    createdAt: at().notNull().defaultNow(),
    updatedAt: at().notNull().defaultNow(),
  },
  (row) => [
    unique('scripts_project').on(row.projectId),
    foreignKey({ columns: [row.organisationId, row.projectId], foreignColumns: [projects.organisationId, projects.id] }),
    withinOrganisation(row.organisationId),
  ],
);

/** A film and where its production stands. Written by the API when asked for, then only by drizzle/film-events.ts. */
export const films = pgTable(
  'films',
  {
    id: id(),
    organisationId: organisationId(),
    projectId: uuid().notNull(),
    title: text().notNull(),
    scriptKey: text().notNull(),
    settings: jsonb().$type<FilmSettings>().notNull(),
    takes: jsonb().$type<Record<string, number>>().notNull().default({}),
    state: filmState().notNull().default('idle'),
    cut: integer().notNull().default(1), // counts productions, from 1
    percent: doublePrecision().notNull().default(0), // of the current cut, 0–100
    etaMs: bigint({ mode: 'number' }), // at the last event; null while nothing has been measured
    lastSeq: integer().notNull().default(0),
    durationMs: integer(), // of the finished picture, once it is timed
    reviewBefore: filmStage(), // the stage that waits for someone to continue, while reviewing
    made: integer().notNull().default(0), // artifacts the current cut had to make, and those it found on file
    reused: integer().notNull().default(0),
    pace: jsonb().$type<Pace>(), // measured when the cut began; null on a machine that finished no film yet
    failureCode: text().$type<FailureCode>(),
    failureMessage: text(),
    failureShotId: text(),
    createdAt: at().notNull().defaultNow(),
    startedAt: at(), // of the current cut
    endedAt: at(),
  },
  (row) => [
    unique('films_tenant').on(row.organisationId, row.id),
    foreignKey({ columns: [row.organisationId, row.projectId], foreignColumns: [projects.organisationId, projects.id] }),
    index('films_of_project').on(row.projectId, row.id),
    withinOrganisation(row.organisationId),
  ],
);

const ofFilm = (row: { organisationId: ExtraConfigColumn; filmId: ExtraConfigColumn }) => [
  foreignKey({
    columns: [row.organisationId as unknown as AnyPgColumn, row.filmId as unknown as AnyPgColumn], // drizzle types both forms of a column apart
    foreignColumns: [films.organisationId, films.id],
  }).onDelete('cascade'),
  withinOrganisation(row.organisationId),
];

/** The planned shots of a film's current cut, in order. */
export const filmShots = pgTable(
  'film_shots',
  {
    organisationId: organisationId(),
    filmId: uuid().notNull(),
    shotId: text().notNull(),
    ordinal: integer().notNull(), // from 1
    cut: integer().notNull(), // the cut that the state belongs to
    description: text().notNull(),
    state: shotState().notNull().default('planned'),
    frames: integer(), // null until the shot is timed
    framesDone: integer().notNull().default(0),
    made: boolean(), // false: the clip was already there
    clipKey: text(),
    thumbnailKey: text(),
  },
  (row) => [primaryKey({ columns: [row.filmId, row.shotId] }), ...ofFilm(row)],
);

/** How far each stage of the current cut is, in the stage's own units of work. */
export const filmStages = pgTable(
  'film_stages',
  {
    organisationId: organisationId(),
    filmId: uuid().notNull(),
    cut: integer().notNull(),
    stage: filmStage().notNull(),
    done: integer().notNull(),
    total: integer().notNull(),
    startedAt: at().notNull(),
    endedAt: at(),
  },
  (row) => [primaryKey({ columns: [row.filmId, row.cut, row.stage] }), ...ofFilm(row)],
);

/** The files of a film, by the cut that made them and what they are for. */
export const filmOutputs = pgTable(
  'film_outputs',
  {
    organisationId: organisationId(),
    filmId: uuid().notNull(),
    cut: integer().notNull(),
    role: text().notNull(),
    key: text().notNull(),
    mediaType: text().notNull(),
    fileName: text().notNull(),
    sizeBytes: bigint({ mode: 'number' }).notNull(),
  },
  (row) => [primaryKey({ columns: [row.filmId, row.cut, row.role] }), ...ofFilm(row)],
);

/** What one event said, and where the film stood right after it. */
export type FilmEventPayload = { event: FilmEventInput; percent: number; etaMs: number | null; shotsDone: number; shotsTotal: number };

/** The story of a film's production: append-only, numbered without gaps under the film's row lock. */
export const filmEvents = pgTable(
  'film_events',
  {
    organisationId: organisationId(),
    filmId: uuid().notNull(),
    seq: integer().notNull(), // from 1
    at: at().notNull().defaultNow(),
    cut: integer().notNull(),
    kind: text().$type<FilmEventInput['kind']>().notNull(),
    payload: jsonb().$type<FilmEventPayload>().notNull(),
    dedupeKey: text(), // a milestone's name; told twice, it is stored once
  },
  (row) => [primaryKey({ columns: [row.filmId, row.seq] }), unique('film_events_once').on(row.filmId, row.dedupeKey), ...ofFilm(row)],
);

export type Project = typeof projects.$inferSelect;
export type Script = typeof scripts.$inferSelect;
export type Film = typeof films.$inferSelect;
export type FilmShot = typeof filmShots.$inferSelect;
export type FilmStageRow = typeof filmStages.$inferSelect;
export type FilmOutputRow = typeof filmOutputs.$inferSelect;
export type FilmEventRow = typeof filmEvents.$inferSelect;
