import { and, eq } from 'drizzle-orm';
import { readOf } from '../../drizzle/reads.ts';
import type { Reads } from '../../drizzle/reads.ts';
import { filmShots } from '../../drizzle/tables.ts';
import type { FilmShot } from '../../drizzle/tables.ts';
import { StudioError } from '../../schema/errors.ts';
import type { Access, Viewer } from '../access.ts';
import { demandId } from '../id.ts';

const SHOT = readOf(filmShots, ['filmId', 'shotId'], (rows, { filmId, shotId }) =>
  rows.where(and(eq(filmShots.filmId, filmId), eq(filmShots.shotId, shotId))),
);

export class ShotService {
  constructor(
    private readonly reads: Reads,
    private readonly access: Access,
  ) {}

  async get(viewer: Viewer, filmId: string, shotId: string): Promise<FilmShot> {
    const [shot] = await this.reads.as(viewer, SHOT, { filmId: demandId(filmId), shotId });
    if (!shot) throw new StudioError('NOT_FOUND', 'There is no such shot', { details: { filmId, shotId } });
    this.access.demand(viewer, 'project.view', shot);
    return shot;
  }
}
