import { newId } from '../../drizzle/id.ts';
import { hashOf } from '../../drizzle/local.ts';
import type { Row } from './row.ts';

/*
 * Who may ask for what: one row for each operation of the schema. The matrix (matrix.test.ts) sends every one of them as everybody, in their
 * own studio and another's, and holds the answer against what schema/access.ts says. `npm run schema` writes it to docs/authorisation.md.
 */

const film: Row['given'] = ({ film }) => ({ filmId: film.id });

const studio: Row['given'] = ({ organisationId }) => ({ id: organisationId });
const writer: Row['given'] = async ({ newcomer }) => ({ personId: (await newcomer('writer')).personId });
/** Into another studio: whoever is invited to one sees what it is called. */
const invited: Row['given'] = async ({ invitation }, { email }) => ({ id: await invitation({ email }) });
const ownKey: Row['given'] = async ({ key }, { personId }) => ({ id: await key(personId) });

export const ROWS: readonly Row[] = [
  // oneself
  { operation: 'signInWays', needs: 'anyone', names: 'nothing' },
  { operation: 'me', needs: 'account', names: 'nothing' },
  { operation: 'sessions', needs: 'person', names: 'nothing' },
  { operation: 'revokeSession', needs: 'person', names: 'self', given: (_, { sessionId }) => ({ id: sessionId }) },
  { operation: 'revokeOtherSessions', needs: 'person', names: 'nothing' },
  { operation: 'socketTicket', needs: 'viewer', names: 'nothing' },
  { operation: 'outbox', needs: 'platform:outbox.view', names: 'nothing' },

  // organisations
  { operation: 'organisations', needs: 'account', names: 'nothing', but: { 'key without scopes': 'FORBIDDEN' } },
  { operation: 'organisation', needs: 'organisation.view', names: 'studio', given: studio },
  { operation: 'createOrganisation', needs: 'person', names: 'nothing', given: () => ({ input: { name: 'Another' } }) },
  {
    operation: 'renameOrganisation',
    needs: 'organisation.edit',
    names: 'studio',
    given: ({ organisationId }) => ({ id: organisationId, input: { name: 'Another' } }),
  },
  { operation: 'deleteOrganisation', needs: 'organisation.delete', names: 'studio', given: studio },
  { operation: 'switchOrganisation', needs: 'person', names: 'organisation', given: studio },
  {
    operation: 'transferOwnership',
    needs: 'organisation.transfer',
    names: 'studio',
    given: async ({ organisationId, newcomer }) => ({ id: organisationId, personId: (await newcomer('admin')).personId }),
  },
  {
    operation: 'leaveOrganisation',
    needs: 'person',
    names: 'organisation',
    given: async ({ organisationId, newcomer }) => {
      await newcomer('owner'); // the last one couldn't
      return { id: organisationId };
    },
  },

  // members and invitations
  { operation: 'members', needs: 'member.view', names: 'nothing' },
  {
    operation: 'changeRole',
    needs: 'member.role',
    names: 'organisation',
    given: async (world, self) => ({ ...(await writer(world, self)), role: 'EDITOR' }),
  },
  { operation: 'removeMember', needs: 'member.remove', names: 'organisation', given: writer },
  { operation: 'invitations', needs: 'member.invite', names: 'nothing' },
  {
    operation: 'inviteMember',
    needs: 'member.invite',
    names: 'nothing',
    given: () => ({ input: { email: `${newId()}@people.example`, role: 'VIEWER' } }),
  },
  {
    operation: 'withdrawInvitation',
    needs: 'member.invite',
    names: 'organisation',
    given: async ({ invitation, organisationId }) => ({ id: await invitation({ organisationId, email: `${newId()}@people.example` }) }),
  },
  { operation: 'invitation', needs: 'person', names: 'self', given: invited },
  { operation: 'acceptInvitation', needs: 'person', names: 'self', given: invited },
  { operation: 'declineInvitation', needs: 'person', names: 'self', given: invited },

  // API keys
  { operation: 'apiKeys', needs: 'key.manage', names: 'nothing' },
  {
    operation: 'createApiKey',
    needs: 'key.manage',
    names: 'nothing',
    given: () => ({ input: { name: 'A program', scopes: ['PROJECT_VIEW'] } }),
  },
  { operation: 'rotateApiKey', needs: 'key.manage', names: 'organisation', given: ownKey },
  { operation: 'revokeApiKey', needs: 'key.manage', names: 'organisation', given: ownKey },

  // what happened
  { operation: 'auditLog', needs: 'audit.view', names: 'nothing' },

  // projects and what is in them
  { operation: 'project', needs: 'project.view', names: 'project', given: ({ project }) => ({ id: project.id }) },
  { operation: 'projects', needs: 'project.view', names: 'nothing' },
  { operation: 'createProject', needs: 'project.create', names: 'nothing', given: () => ({ input: { title: 'Another' } }) },
  {
    operation: 'saveScript',
    needs: 'script.edit',
    names: 'project',
    given: ({ project }) => ({ input: { projectId: project.id, text: 'INT. HALL - DAY\n\nMIRA\nIt still rains.\n' } }),
  },

  // shares
  { operation: 'shares', needs: 'project.share', names: 'project', given: ({ project }) => ({ projectId: project.id }) },
  { operation: 'sharedWithMe', needs: 'person', names: 'nothing' },
  {
    operation: 'shareProject',
    needs: 'project.share',
    names: 'project',
    given: ({ project }) => ({ input: { projectId: project.id, email: `${newId()}@people.example` } }),
  },
  {
    operation: 'createShareLink',
    needs: 'project.share',
    names: 'project',
    given: ({ project }) => ({ input: { projectId: project.id, expiresInHours: 1 } }),
  },
  { operation: 'revokeShare', needs: 'project.share', names: 'organisation', given: async ({ link }) => ({ id: await link(newId()) }) },
  {
    operation: 'openShareLink',
    needs: 'anyone',
    names: 'nothing',
    given: async ({ link }) => {
      const token = newId();
      await link(hashOf(token));
      return { token };
    },
  },

  // films
  { operation: 'film', needs: 'project.view', names: 'project', given: ({ film }) => ({ id: film.id }) },
  { operation: 'films', needs: 'project.view', names: 'nothing' },
  {
    operation: 'shot',
    needs: 'project.view',
    names: 'project',
    given: ({ film, shot }) => ({ filmId: film.id, shotId: shot.shotId }),
  },
  { operation: 'filmProgress', needs: 'project.view', names: 'project', given: ({ film }) => ({ filmId: film.id, after: 0 }) },
  {
    operation: 'produceFilm',
    needs: 'film.produce',
    names: 'project',
    given: ({ project }) => ({ input: { projectId: project.id } }),
    answers: 'PROVIDER_UNAVAILABLE',
  },
  { operation: 'reproduceFilm', needs: 'film.produce', names: 'project', given: film, answers: 'PROVIDER_UNAVAILABLE' },
  {
    operation: 'retakeShot',
    needs: 'film.produce',
    names: 'project',
    given: ({ film, shot }) => ({ filmId: film.id, shotId: shot.shotId }),
    answers: 'PROVIDER_UNAVAILABLE',
  },
  { operation: 'cancelFilm', needs: 'film.produce', names: 'project', given: film },
  { operation: 'continueFilm', needs: 'film.approve', names: 'project', given: film, answers: 'PROVIDER_UNAVAILABLE' },
];
