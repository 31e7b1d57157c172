import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import type { Db } from '../../drizzle/db.ts';
import { projects, scripts } from '../../drizzle/tables.ts';
import type { Script } from '../../drizzle/tables.ts';
import { asViewer } from '../../drizzle/tenant.ts';
import { StudioError } from '../../schema/errors.ts';
import { checkScript } from '../../story/intake.ts';
import type { Access, Viewer } from '../access.ts';
import { demandId } from '../id.ts';

export class ScriptService {
  constructor(
    private readonly db: Db,
    private readonly access: Access,
  ) {}

  /**
   * Saves a project's script. Saving the same text again changes nothing.
   * @throws StudioError SCRIPT_EMPTY, SCRIPT_NOT_TEXT, SCRIPT_TOO_LONG: what was saved before stays
   */
  async save(viewer: Viewer, { projectId, text: given }: { projectId: string; text: string }): Promise<Script> {
    const text = checkScript(Buffer.from(given));
    return asViewer(this.db, viewer, async (tx) => {
      const [project] = await tx
        .select()
        .from(projects)
        .where(and(eq(projects.id, demandId(projectId)), isNull(projects.deletedAt)));
      if (!project) throw new StudioError('NOT_FOUND', 'There is no such project', { details: { projectId } });
      this.access.demand(viewer, 'script.edit', project);

      const [saved] = await tx
        .insert(scripts)
        .values({ organisationId: project.organisationId, projectId, text })
        .onConflictDoUpdate({
          target: scripts.projectId,
          set: { text, version: sql`${scripts.version} + 1`, updatedAt: sql`now()` },
          setWhere: ne(scripts.text, text),
        })
        .returning();
      if (!saved) return (await tx.select().from(scripts).where(eq(scripts.projectId, projectId)))[0]!; // the same text as before
      await tx.update(projects).set({ updatedAt: saved.updatedAt }).where(eq(projects.id, projectId));
      return saved;
    });
  }
}
