import type { Permission, PlatformPermission } from '../../schema/access.ts';
import type { FailureCode } from '../../schema/errors.ts';
import type { Sender } from './senders.ts';
import type { Self, World } from './world.ts';

/**
 * What an operation takes: nothing; being recognised at all; being a person or a person's key; being there in person; a permission of
 * schema/access.ts.
 */
export type Need = 'anyone' | 'viewer' | 'account' | 'person' | Permission | `platform:${PlatformPermission}`;

/** Who may ask for one operation of the schema. People write these in rows.ts; everything else follows. */
export interface Row {
  /** A field of Query, Mutation or Subscription. */
  operation: string;
  needs: Need;
  /**
   * What its arguments name. `project`: something within a project; who can't see it is told NOT_FOUND, who may not FORBIDDEN.
   * `organisation`: something that members alone see; who may not is told FORBIDDEN, whatever they name. `self`: something of one's own.
   * `studio`: an organisation, whichever one it is sent in the name of; who doesn't belong there is told NOT_FOUND, who may not FORBIDDEN.
   * `nothing`: it is about the studio it is sent in the name of.
   */
  names: 'project' | 'organisation' | 'studio' | 'self' | 'nothing';
  /** Its variables, by the name of its arguments. Called anew for each cell, so that it may make what the operation uses up. */
  given?: (world: World, self: Self) => Record<string, unknown> | Promise<Record<string, unknown>>;
  /** What it says when it is done but for a service that the tests don't have. */
  answers?: FailureCode;
  /** Senders for whom another rule holds than the permission: what they are told in their own studio. */
  but?: Partial<Record<Sender, FailureCode | 'allowed'>>;
}
