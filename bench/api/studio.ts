import { createHmac } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { member, organization, session, user } from '../../drizzle/auth-tables.ts';
import { openDb } from '../../drizzle/db.ts';
import type { Db } from '../../drizzle/db.ts';
import { newId } from '../../drizzle/id.ts';
import { filmOutputs, films, filmShots, filmStages, projects, scripts } from '../../drizzle/tables.ts';
import { ROLES } from '../../schema/access.ts';
import type { Role } from '../../schema/access.ts';
import { FilmSettings, STAGE_IDS } from '../../schema/film.ts';

/** A signed-in person, and what there is to ask for in their organisation. */
export interface Person {
  /** As a browser sends it. */
  cookie: string;
  personId: string;
  organisationId: string;
  role: Role;
  projectIds: string[];
  filmIds: string[];
}

const ORGANISATIONS = 20;
const PEOPLE_EACH = 20;
const PROJECTS_EACH = 30;
const FILMS_A_PROJECT = 2;
const SHOTS_A_FILM = 40;
const OUTPUTS = {
  film: ['video/mp4', 'film.mp4'],
  poster: ['image/jpeg', 'poster.jpg'],
  srt: ['application/x-subrip', 'film.srt'],
  vtt: ['text/vtt', 'film.vtt'],
  hls: ['application/vnd.apple.mpegurl', 'film.m3u8'],
  'hls-segments': ['video/mp4', 'segments.mp4'],
} as const;
/** About four pages. */
const SCRIPT =
  'INT. TEA SHOP - NIGHT\n\nRain on the tin roof. MIRA counts the day.\n\nMIRA\nNobody comes when it rains like this.\n\n'.repeat(60);
const DAYS_MS = 24 * 3_600_000;

/**
 * Fills a migrated database with a studio as one finds it: organisations, each with its people (signed in), its projects with scripts,
 * and films with their shots, stages and files.
 * @param ownerUrl a superuser's address: row-level security doesn't bind it
 * @param secret signs the cookies
 */
export async function fillStudio(ownerUrl: string, secret: string): Promise<Person[]> {
  const { db, close } = openDb(ownerUrl, { max: 1 });
  const everybody: Person[] = [];
  for (let n = 0; n < ORGANISATIONS; n += 1) {
    const organisationId = newId();
    await db.insert(organization).values({ id: organisationId, name: `Studio ${n}`, slug: `studio-${n}` });
    const projectIds = await someProjects(db, organisationId);
    const filmIds = await someFilms(db, organisationId, projectIds);
    for (const at of Array(PEOPLE_EACH).keys())
      everybody.push({ ...(await aPerson(db, { organisationId, at, secret })), organisationId, projectIds, filmIds });
  }
  await db.execute(sql.raw('vacuum analyze'));
  await close();
  return everybody;
}

async function aPerson(db: Db, { organisationId, at, secret }: { organisationId: string; at: number; secret: string }) {
  const personId = newId();
  const token = newId();
  const role = ROLES[at % ROLES.length]!;
  const expiresAt = new Date(Date.now() + 6 * DAYS_MS);
  await db.insert(user).values({ id: personId, name: `Person ${at}`, email: `${personId}@people.example`, emailVerified: true });
  await db.insert(member).values({ organizationId: organisationId, userId: personId, role });
  await db.insert(session).values({ token, userId: personId, activeOrganizationId: organisationId, expiresAt });
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return { personId, role, cookie: `studio.session_token=${encodeURIComponent(`${token}.${signature}`)}` };
}

async function someProjects(db: Db, organisationId: string): Promise<string[]> {
  const ids = times(PROJECTS_EACH, newId);
  await db.insert(projects).values(ids.map((id, at) => ({ id, organisationId, title: `A film about rain, part ${at}` })));
  await db.insert(scripts).values(ids.map((projectId) => ({ organisationId, projectId, text: SCRIPT })));
  return ids;
}

/** Every third is being made. */
async function someFilms(db: Db, organisationId: string, projectIds: readonly string[]): Promise<string[]> {
  const now = new Date();
  const rows = projectIds.flatMap((projectId, part) =>
    times(FILMS_A_PROJECT, (at) => {
      const running = (part * FILMS_A_PROJECT + at) % 3 === 0;
      const standing = running
        ? { state: 'processing' as const, percent: 41.5, etaMs: 81_000 }
        : { state: 'completed' as const, percent: 100, etaMs: 0, endedAt: now };
      const made = { title: `A film about rain, part ${part}`, scriptKey: `${organisationId}/script/none.fountain`, startedAt: now };
      return {
        id: newId(),
        organisationId,
        projectId,
        ...made,
        settings: FilmSettings.parse({}),
        durationMs: 184_000,
        lastSeq: 120,
        ...standing,
      };
    }),
  );
  await db.insert(films).values(rows);
  const whole = rows.map(({ id: filmId }) => ({ organisationId, filmId, cut: 1 }));
  await db.insert(filmShots).values(whole.flatMap((film) => times(SHOTS_A_FILM, (at) => ({ ...film, ...aShot(organisationId, at) }))));
  const stage = { done: 40, total: 40, startedAt: now, endedAt: now };
  await db.insert(filmStages).values(whole.flatMap((film) => STAGE_IDS.map((id) => ({ ...film, stage: id, ...stage }))));
  const outputs = Object.entries(OUTPUTS).map(([role, [mediaType, fileName]]) => ({ role, mediaType, fileName, sizeBytes: 81_234_567 }));
  await db
    .insert(filmOutputs)
    .values(whole.flatMap((film) => outputs.map((each) => ({ ...film, ...each, key: `${organisationId}/${each.role}/${film.filmId}` }))));
  return rows.map(({ id }) => id);
}

function aShot(organisationId: string, at: number) {
  const key = `${organisationId}/animation/${newId().replaceAll('-', '')}`;
  return {
    shotId: `scene-${1 + Math.floor(at / 8)}-${1 + (at % 8)}`,
    ordinal: at + 1,
    description: 'Medium shot of Mira behind the counter; she looks up from the ledger as the door opens.',
    state: 'filmed' as const,
    frames: 110,
    framesDone: 110,
    made: at % 2 === 0,
    clipKey: `${key}/clip.mp4`,
    thumbnailKey: `${key}/thumbnail.webp`,
  };
}

const times = <Each>(count: number, make: (at: number) => Each): Each[] => Array.from({ length: count }, (_, at) => make(at));
