import { and, desc, eq, isNull, lt } from 'drizzle-orm';
import type { Db } from '../../drizzle/db.ts';
import { projects } from '../../drizzle/tables.ts';
import type { Project } from '../../drizzle/tables.ts';
import { asViewer } from '../../drizzle/tenant.ts';
import { StudioError } from '../../schema/errors.ts';
import { NewProject } from '../../schema/project.ts';
import type { Access, Viewer } from '../access.ts';
import { pageOf, readPaging } from '../connection.ts';
import type { Page, PageArgs } from '../connection.ts';
import { demandId } from '../id.ts';

export class ProjectService {
  constructor(
    private readonly db: Db,
    private readonly access: Access,
  ) {}

  async get(viewer: Viewer, id: string): Promise<Project> {
    const [project] = await asViewer(this.db, viewer, (tx) =>
      tx
        .select()
        .from(projects)
        .where(and(eq(projects.id, demandId(id)), isNull(projects.deletedAt))),
    );
    if (!project) throw new StudioError('NOT_FOUND', 'There is no such project', { details: { id } });
    this.access.demand(viewer, 'project.view', project);
    return project;
  }

  /** Newest first. */
  async list(viewer: Viewer, args: PageArgs): Promise<Page<Project>> {
    this.access.demand(viewer, 'project.view', viewer);
    const paging = readPaging(args);
    const after = paging.after === null ? undefined : lt(projects.id, demandId(paging.after));
    const rows = await asViewer(this.db, viewer, (tx) =>
      tx
        .select()
        .from(projects)
        .where(and(isNull(projects.deletedAt), after))
        .orderBy(desc(projects.id))
        .limit(paging.first + 1),
    );
    return pageOf(rows, paging, ({ id }) => id);
  }

  async create(viewer: Viewer, input: NewProject): Promise<Project> {
    const wanted = NewProject.parse(input);
    this.access.demand(viewer, 'project.create', viewer);
    const row = { organisationId: viewer.organisationId, createdBy: viewer.personId, ...wanted };
    const [project] = await asViewer(this.db, viewer, (tx) => tx.insert(projects).values(row).returning());
    return project!; // one row in, one row out
  }
}
