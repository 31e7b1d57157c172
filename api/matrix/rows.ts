import type { Row } from './row.ts';

/*
 * Who may ask for what: one row for each operation of the schema. The matrix (matrix.test.ts) sends every one of them as everybody, in their
 * own studio and another's, and holds the answer against what schema/access.ts says. `npm run schema` writes it to docs/authorisation.md.
 */

const film: Row['given'] = ({ film }) => ({ filmId: film.id });

export const ROWS: readonly Row[] = [
  // oneself
  { operation: 'signInWays', needs: 'anyone', names: 'nothing' },
  { operation: 'me', needs: 'account', names: 'nothing' },
  { operation: 'sessions', needs: 'person', names: 'nothing' },
  { operation: 'revokeSession', needs: 'person', names: 'self', given: (_, { sessionId }) => ({ id: sessionId }) },
  { operation: 'revokeOtherSessions', needs: 'person', names: 'nothing' },
  { operation: 'socketTicket', needs: 'account', names: 'nothing' },
  { operation: 'outbox', needs: 'platform:outbox.view', names: 'nothing' },

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
