import { and, desc, eq, isNull, lt } from 'drizzle-orm';
import type { Db } from '../../drizzle/db.ts';
import { readOf } from '../../drizzle/reads.ts';
import type { Reads } from '../../drizzle/reads.ts';
import { projects } from '../../drizzle/tables.ts';
import type { Project } from '../../drizzle/tables.ts';
import { asViewer } from '../../drizzle/tenant.ts';
import { StudioError } from '../../schema/errors.ts';
import { NewProject } from '../../schema/project.ts';
import type { Access, Viewer } from '../access.ts';
import { audit } from '../audit/record.ts';
import { NEWEST, pageOf, readPaging } from '../connection.ts';
import type { Page, PageArgs } from '../connection.ts';
import { demandId } from '../id.ts';

const PROJECT = readOf(projects, ['id'], (rows, { id }) => rows.where(and(eq(projects.id, id), isNull(projects.deletedAt))));
const PAGE = readOf(projects, ['before', 'count'], (rows, { before, count }) =>
  rows
    .where(and(isNull(projects.deletedAt), lt(projects.id, before)))
    .orderBy(desc(projects.id))
    .limit(count),
);

export interface ProjectServiceUses {
  db: Db;
  reads: Reads;
  access: Access;
}

export class ProjectService {
  constructor(private readonly uses: ProjectServiceUses) {}

  async get(viewer: Viewer, id: string): Promise<Project> {
    const [project] = await this.uses.reads.as(viewer, PROJECT, { id: demandId(id) });
    if (!project) throw new StudioError('NOT_FOUND', 'There is no such project', { details: { id } });
    this.uses.access.demand(viewer, 'project.view', project);
    return project;
  }

  /** Newest first. */
  async list(viewer: Viewer, args: PageArgs): Promise<Page<Project>> {
    this.uses.access.demand(viewer, 'project.view', viewer);
    const paging = readPaging(args);
    const before = paging.after === null ? NEWEST : demandId(paging.after);
    const rows = await this.uses.reads.as(viewer, PAGE, { before, count: paging.first + 1 });
    return pageOf(rows, paging, ({ id }) => id);
  }

  async create(viewer: Viewer, input: NewProject): Promise<Project> {
    const wanted = NewProject.parse(input);
    this.uses.access.demand(viewer, 'project.create', viewer);
    const row = { organisationId: viewer.organisationId, createdBy: viewer.personId, ...wanted };
    return asViewer(this.uses.db, viewer, async (tx) => {
      const [project] = await tx.insert(projects).values(row).returning();
      const { id, title } = project!; // one row in, one row out
      await audit(tx, viewer, { action: 'project.created', noun: 'project', nounId: id, details: { title } });
      return project!;
    });
  }
}
