import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../connection.ts';
import type { Context } from '../context.ts';
import type { AuditService } from './audit.service.ts';
import { AuditEntryConnection, AuditEntryType, AuditFilterInput } from './audit.type.ts';

@Resolver(() => AuditEntryType)
export class AuditResolver {
  constructor(private readonly audit: AuditService) {}

  @Query(() => AuditEntryConnection, {
    description: 'Who changed rights, money or publication, newest first. All of it as a file: /audit.csv or /audit.jsonl.',
  })
  auditLog(
    @Ctx() { viewer }: Context,
    @Arg('filter', () => AuditFilterInput, { nullable: true }) filter: AuditFilterInput | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return this.audit.list(viewer, filter, page);
  }
}
