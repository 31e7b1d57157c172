import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgPolicy,
  pgRole,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { AnyPgColumn, ExtraConfigColumn } from 'drizzle-orm/pg-core';
import type { AuditAction, AuditActorKind } from '../schema/audit.ts';
import type { FailureCode } from '../schema/errors.ts';
import { ENDED_FILM_STATES, FILM_STATES, SHOT_STATES, STAGE_IDS } from '../schema/film.ts';
import type { FilmSettings, Stage } from '../schema/film.ts';
import type { FilmEventInput } from '../schema/produce.ts';
import { PLANS } from '../schema/plan.ts';
import type { Plan } from '../schema/plan.ts';
import { PROJECT_PHASES } from '../schema/project.ts';
import { newId } from './id.ts';
import { API_ROLE, AUTH_ROLE, WORKER_ROLE } from './roles.ts';

/*
 * Everything the studio remembers. Each row carries its organisation. Row-level security shows the API's role the rows of the
 * organisation that its transaction named, if the person it named belongs there, and else what was shared with them; workers see the
 * organisation they named (drizzle/tenant.ts). Without a name nobody sees anything.
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

const apiRole = pgRole(API_ROLE).existing();
const authRole = pgRole(AUTH_ROLE).existing();
const workerRole = pgRole(WORKER_ROLE).existing();

const listed = (words: readonly string[]) => sql.raw(words.map((word) => `'${word}'`).join(', '));

type Column = AnyPgColumn | ExtraConfigColumn;

/** The functions of the schema `studio` stand in migrations/0001; in a sub-select they are asked once per statement. */
const here = (organisation: Column) => sql`${organisation} = (select studio.organisation())`;

const policy = (name: string, role: typeof apiRole, own: SQL) => pgPolicy(name, { for: 'all', to: role, using: own, withCheck: own });

/** Members of the organisation that the transaction named, and workers on it. */
const withinOrganisation = (organisation: Column) => [
  policy('members', apiRole, sql`${here(organisation)} and (select studio.belongs())`),
  policy('workers', workerRole, here(organisation)),
];

/** Those it is shared with may look. */
const sharedToo = (organisation: Column, shared: SQL) =>
  pgPolicy('shared', { for: 'select', to: apiRole, using: sql`${here(organisation)} and ${shared}` });

/** The tenant, as its members see it. Mirrors auth.organization, where it is made and changed. */
export const organisations = pgTable(
  'organisations',
  {
    id: id(),
    name: text().notNull(),
    slug: text().notNull().unique(),
    personal: boolean().notNull().default(false),
    plan: text().$type<Plan>().notNull().default('free'),
    createdAt: at().notNull().defaultNow(),
    deletedAt: at(),
  },
  (row) => [
    check('organisations_plan', sql`${row.plan} in (${listed(PLANS)})`),
    pgPolicy('members', {
      for: 'select',
      to: apiRole,
      using: sql`${row.id} in (select studio.my_organisations()) or (${here(row.id)} and exists (select studio.shared_projects()))`,
    }),
    pgPolicy('workers', { for: 'select', to: workerRole, using: here(row.id) }),
  ],
);

/** People as others see them. Mirrors auth.user, where they are made and changed; they stay when the account goes. */
export const people = pgTable(
  'people',
  { id: id(), name: text().notNull(), image: text(), createdAt: at().notNull().defaultNow() },
  (row) => [
    pgPolicy('colleagues', {
      for: 'select',
      to: apiRole,
      using: sql`${row.id} = (select studio.person()) or ${row.id} in (select person_id from studio.members())`,
    }),
    pgPolicy('workers', { for: 'select', to: workerRole, using: sql`${row.id} in (select person_id from studio.members())` }),
  ],
);

export const projects = pgTable(
  'projects',
  {
    id: id(),
    organisationId: organisationId(),
    title: text().notNull(),
    phase: projectPhase().notNull().default('draft'),
    createdBy: uuid(), // a person; null for what was there before people were
    createdAt: at().notNull().defaultNow(),
    updatedAt: at().notNull().defaultNow(),
    deletedAt: at(),
  },
  (row) => [
    unique('projects_tenant').on(row.organisationId, row.id), // what the foreign keys of children hold on to
    ...withinOrganisation(row.organisationId),
    sharedToo(row.organisationId, sql`${row.id} in (select studio.shared_projects())`),
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
    ...withinOrganisation(row.organisationId),
    sharedToo(row.organisationId, sql`${row.projectId} in (select studio.shared_projects())`),
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
    createdBy: uuid(), // who asked for it
    submittedBy: uuid(), // who asked for its current cut
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
    index('films_running')
      .on(row.submittedBy)
      .where(sql`${row.state} not in (${listed([...ENDED_FILM_STATES, 'idle'])})`),
    ...withinOrganisation(row.organisationId),
    sharedToo(row.organisationId, sql`${row.projectId} in (select studio.shared_projects())`),
  ],
);

const ofFilm = (row: { organisationId: ExtraConfigColumn; filmId: ExtraConfigColumn }) => [
  foreignKey({
    columns: [row.organisationId as unknown as AnyPgColumn, row.filmId as unknown as AnyPgColumn], // drizzle types both forms of a column apart
    foreignColumns: [films.organisationId, films.id],
  }).onDelete('cascade'),
  ...withinOrganisation(row.organisationId),
  sharedToo(
    row.organisationId,
    sql`${row.filmId} in (select ${films.id} from ${films} where ${films.projectId} in (select studio.shared_projects()))`,
  ),
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
  (row) => [
    primaryKey({ columns: [row.filmId, row.seq] }),
    unique('film_events_once').on(row.filmId, row.dedupeKey),
    index('film_events_states')
      .on(row.organisationId, row.at)
      .where(sql`${row.kind} = 'state'`), // how many productions an hour
    ...ofFilm(row),
  ],
);

/**
 * A project shown to somebody who is no member: a person, an address that waits until it is somebody's (migrations/0004), or whoever
 * holds a link. Which project, with whom and until when never changes; the database sets when it began.
 */
export const projectShares = pgTable(
  'project_shares',
  {
    id: id(),
    organisationId: organisationId(),
    projectId: uuid().notNull(),
    personId: uuid().references(() => people.id),
    email: text(), // as the one who shared gave it, in lower case
    canComment: boolean().notNull().default(false),
    tokenHash: text().unique(), // of a link: SHA-256, hex
    passwordHash: text(), // of a link that asks for one
    views: integer().notNull().default(0), // how often a link was opened
    lastViewedAt: at(),
    invitedAt: at(), // when a mail last told them
    createdBy: uuid().notNull(),
    createdAt: at().notNull().defaultNow(),
    expiresAt: at(), // links: 24 hours at most
    revokedAt: at(),
  },
  (row) => [
    foreignKey({ columns: [row.organisationId, row.projectId], foreignColumns: [projects.organisationId, projects.id] }),
    index('project_shares_project').on(row.projectId),
    index('project_shares_person').on(row.personId),
    index('project_shares_waiting').on(row.email),
    check('project_shares_with_one', sql`(${row.tokenHash} is null) = (num_nonnulls(${row.personId}, ${row.email}) > 0)`),
    check('project_shares_link_shows', sql`${row.tokenHash} is null or not ${row.canComment}`),
    check('project_shares_link_asks', sql`${row.tokenHash} is not null or ${row.passwordHash} is null`),
    check(
      'project_shares_link_ends',
      sql`${row.tokenHash} is null or (${row.expiresAt} is not null and ${row.expiresAt} <= ${row.createdAt} + interval '24 hours')`,
    ),
    ...withinOrganisation(row.organisationId),
    policy('identity', authRole, sql`true`),
  ],
);

/**
 * Who did what to rights, money or publication. Append-only: written by studio.record_audit alone, nobody has a grant to change it, and
 * triggers refuse the owner too, but for what is older than the law asks for (migrations/0003).
 */
export const auditLog = pgTable(
  'audit_log',
  {
    id: id(), // sorts by `at`
    organisationId: uuid().notNull(), // without a foreign key: it outlives the organisation
    at: at().notNull().defaultNow(),
    actorKind: text().$type<AuditActorKind>().notNull(),
    actorId: uuid(), // the person, key or share; null: the studio itself
    personId: uuid(), // who answers for it: the person, or who made the key
    action: text().$type<AuditAction>().notNull(),
    noun: text(), // what it was done to, as 'project'
    nounId: text(),
    details: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    address: text(), // where the request came from
  },
  (row) => [
    index('audit_log_organisation').on(row.organisationId, row.id),
    index('audit_log_action').on(row.organisationId, row.action, row.id),
    index('audit_log_noun').on(row.organisationId, row.noun, row.nounId, row.id),
    index('audit_log_person').on(row.organisationId, row.personId, row.id),
    index('audit_log_actor').on(row.organisationId, row.actorId, row.id),
    index('audit_log_at').using('brin', row.at),
    pgPolicy('members', { for: 'select', to: apiRole, using: sql`${here(row.organisationId)} and (select studio.belongs())` }),
    pgPolicy('workers', { for: 'select', to: workerRole, using: here(row.organisationId) }),
  ],
);

/** Mails of a studio without SMTP. Everybody's: identity alone reaches it. */
export const outbox = pgTable(
  'outbox',
  {
    id: id(),
    at: at().notNull().defaultNow(),
    recipient: text().notNull(),
    subject: text().notNull(),
    body: text().notNull(), // plain text
  },
  () => [pgPolicy('identity', { for: 'all', to: authRole, using: sql`true`, withCheck: sql`true` })],
);

export type Project = typeof projects.$inferSelect;
export type Script = typeof scripts.$inferSelect;
export type Film = typeof films.$inferSelect;
export type FilmShot = typeof filmShots.$inferSelect;
export type FilmStageRow = typeof filmStages.$inferSelect;
export type FilmOutputRow = typeof filmOutputs.$inferSelect;
export type FilmEventRow = typeof filmEvents.$inferSelect;
export type ProjectShare = typeof projectShares.$inferSelect;
export type AuditRow = typeof auditLog.$inferSelect;
export type OutboxMail = typeof outbox.$inferSelect;
