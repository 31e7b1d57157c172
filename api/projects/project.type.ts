import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { PROJECT_PHASES } from '../../schema/project.ts';
import type { NewProject, ProjectPhase } from '../../schema/project.ts';
import { connectionOf } from '../connection.ts';
import { graphqlEnum } from '../enum.ts';

export const ProjectPhaseEnum = graphqlEnum('ProjectPhase', PROJECT_PHASES);

/** What anyone may see of a project row. */
@ObjectType('Project', { simpleResolvers: true })
export class ProjectType {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => ProjectPhaseEnum) phase!: ProjectPhase;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date) updatedAt!: Date;
}

export const ProjectConnection = connectionOf('Project', ProjectType);

@InputType()
export class CreateProjectInput implements NewProject {
  @Field(() => String, { description: '1 to 100 characters.' }) title!: string;
}
