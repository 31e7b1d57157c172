import { and, eq } from 'drizzle-orm';
import type { Db } from '../../drizzle/db.ts';
import { filmShots } from '../../drizzle/tables.ts';
import type { FilmShot } from '../../drizzle/tables.ts';
import { asViewer } from '../../drizzle/tenant.ts';
import { StudioError } from '../../schema/errors.ts';
import type { Access, Viewer } from '../access.ts';
import { demandId } from '../id.ts';

export class ShotService {
  constructor(
    private readonly db: Db,
    private readonly access: Access,
  ) {}

  async get(viewer: Viewer, filmId: string, shotId: string): Promise<FilmShot> {
    const [shot] = await asViewer(this.db, viewer, (tx) =>
      tx
        .select()
        .from(filmShots)
        .where(and(eq(filmShots.filmId, demandId(filmId)), eq(filmShots.shotId, shotId))),
    );
    if (!shot) throw new StudioError('NOT_FOUND', 'There is no such shot', { details: { filmId, shotId } });
    this.access.demand(viewer, 'project.view', shot);
    return shot;
  }
}
