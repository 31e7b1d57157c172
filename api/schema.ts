import 'reflect-metadata'; // TypeGraphQL refuses to load without it
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { AuditResolver } from './audit/audit.resolver.ts';
import type { AuditService } from './audit/audit.service.ts';
import { FilmEventResolver, FilmOutputResolver, FilmResolver } from './films/film.resolver.ts';
import type { FilmService } from './films/film.service.ts';
import { IdentityResolver } from './identity/identity.resolver.ts';
import type { IdentityService } from './identity/identity.service.ts';
import { FilmJoins, ProjectJoins } from './joins.ts';
import { KeyResolver } from './keys/key.resolver.ts';
import type { KeyService } from './keys/key.service.ts';
import { InvitationResolver } from './members/invitation.resolver.ts';
import type { InvitationService } from './members/invitation.service.ts';
import { MemberResolver } from './members/member.resolver.ts';
import type { MemberService } from './members/member.service.ts';
import { OrganisationResolver } from './organisations/organisation.resolver.ts';
import type { OrganisationService } from './organisations/organisation.service.ts';
import { ProjectResolver } from './projects/project.resolver.ts';
import type { ProjectService } from './projects/project.service.ts';
import { ScriptResolver } from './scripts/script.resolver.ts';
import type { ScriptService } from './scripts/script.service.ts';
import { ShareResolver } from './shares/share.resolver.ts';
import type { ShareLinks } from './shares/share-links.ts';
import type { ShareService } from './shares/share.service.ts';
import { ShotResolver } from './shots/shot.resolver.ts';
import type { ShotService } from './shots/shot.service.ts';

export interface Services {
  audit: AuditService;
  identity: IdentityService;
  films: FilmService;
  invitations: InvitationService;
  keys: KeyService;
  members: MemberService;
  organisations: OrganisationService;
  projects: ProjectService;
  scripts: ScriptService;
  shareLinks: ShareLinks;
  shares: ShareService;
  shots: ShotService;
}

type Constructor = new (...services: never[]) => object;

/** Every resolver and the service it speaks for. */
export function makeSchema(services: Services): Promise<GraphQLSchema> {
  const desk = new Map<unknown, object>([
    [AuditResolver, new AuditResolver(services.audit)],
    [IdentityResolver, new IdentityResolver(services.identity)],
    [OrganisationResolver, new OrganisationResolver(services.organisations)],
    [MemberResolver, new MemberResolver(services.members)],
    [InvitationResolver, new InvitationResolver(services.invitations)],
    [KeyResolver, new KeyResolver(services.keys)],
    [ProjectResolver, new ProjectResolver(services.projects)],
    [ScriptResolver, new ScriptResolver(services.scripts)],
    [FilmResolver, new FilmResolver(services.films)],
    [FilmOutputResolver, new FilmOutputResolver()],
    [FilmEventResolver, new FilmEventResolver()],
    [ShareResolver, new ShareResolver(services.shares, services.shareLinks)],
    [ShotResolver, new ShotResolver(services.shots)],
    [FilmJoins, new FilmJoins()],
    [ProjectJoins, new ProjectJoins()],
  ]);
  const [first, ...rest] = [...desk.keys()] as [Constructor, ...Constructor[]]; // the keys above are the classes
  return buildSchema({
    resolvers: [first, ...rest],
    container: { get: (resolver) => desk.get(resolver) },
    validate: false, // zod, in the services
    pubSub: NO_PUB_SUB,
  });
}

/** TypeGraphQL asks for one as soon as there are subscriptions; ours bring their own source (events.ts). */
const NO_PUB_SUB = {
  publish(): never {
    throw new Error('News travels through drizzle/film-events.ts');
  },
  subscribe(): never {
    throw new Error('News comes from api/events.ts');
  },
};
