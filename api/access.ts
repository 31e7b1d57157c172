import { StudioError } from '../schema/errors.ts';

/** Who asks. Until identity is built there is one person with one organisation. */
export interface Viewer {
  personId: string;
  organisationId: string;
  role: Role;
}

export type Role = 'owner' | 'viewer';
export type Verb = 'view' | 'edit' | 'produce';

/** What each role may do. What isn't here is refused. */
const MAY: Record<Role, readonly Verb[]> = {
  owner: ['view', 'edit', 'produce'],
  viewer: ['view'],
};

/** The one place that says who may do what. The database refuses what a service forgets to ask. */
export class Access {
  /** @throws StudioError FORBIDDEN */
  demand(viewer: Viewer, verb: Verb, { organisationId }: { organisationId: string }): void {
    if (viewer.organisationId === organisationId && MAY[viewer.role].includes(verb)) return;
    throw new StudioError('FORBIDDEN', `You may not ${verb} this`, { details: { verb } });
  }
}
