import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '../../drizzle/db.ts';
import { projects } from '../../drizzle/tables.ts';
import type { Project } from '../../drizzle/tables.ts';
import { StudioError } from '../../schema/errors.ts';
import type { Access, Viewer } from '../access.ts';
import { demandId } from '../id.ts';

/**
 * A project that whoever asks may share.
 * @param lock makes others who would share it wait for the transaction's end
 * @throws StudioError NOT_FOUND, FORBIDDEN
 */
export async function demandSharable(tx: Db, { access, viewer }: { access: Access; viewer: Viewer }, id: string, { lock = false } = {}) {
  const query = tx
    .select()
    .from(projects)
    .where(and(eq(projects.id, demandId(id)), isNull(projects.deletedAt)));
  const [project] = await query;
  if (!project) throw new StudioError('NOT_FOUND', 'There is no such project', { details: { projectId: id } });
  access.demand(viewer, 'project.share', project);
  if (lock) await tx.select({ id: projects.id }).from(projects).where(eq(projects.id, id)).for('no key update');
  return project satisfies Project;
}
