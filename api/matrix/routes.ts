import type { Row } from './row.ts';

/** What is asked over HTTP beside GraphQL. */
export interface Route extends Pick<Row, 'needs' | 'names'> {
  route: string;
  /** Whether it is there for links, which say in their address whose studio they are about. */
  saysWhose?: boolean;
}

interface DoorRoute {
  needs: 'anyone' | 'person';
  /** One that passes for what the route expects: a body that doesn't is refused before anybody asks who sent it. */
  body?: object;
}

const password = { password: 'whatever it is' };

/** The door of identity (api/identity/door.ts): what takes a session, and what is there to get one. It knows neither keys nor guests. */
export const DOOR: Readonly<Record<string, DoorRoute>> = {
  '/sign-up/email': { needs: 'anyone' },
  '/sign-in/email': { needs: 'anyone' },
  '/sign-in/social': { needs: 'anyone' },
  '/callback/google': { needs: 'anyone' },
  '/callback/github': { needs: 'anyone' },
  '/verify-email': { needs: 'anyone' },
  '/send-verification-email': { needs: 'anyone' },
  '/request-password-reset': { needs: 'anyone' },
  '/reset-password': { needs: 'anyone' },
  '/reset-password/:token': { needs: 'anyone' },
  '/passkey/generate-authenticate-options': { needs: 'anyone' },
  '/passkey/verify-authentication': { needs: 'anyone' },
  '/change-password': { needs: 'person', body: { currentPassword: 'whatever it is', newPassword: 'a brighter lantern in June' } },
  '/change-email': { needs: 'person', body: { newEmail: 'new@people.example' } },
  '/update-user': { needs: 'person' },
  '/link-social': { needs: 'person', body: { provider: 'google' } },
  '/unlink-account': { needs: 'person', body: { accountId: 'x' } },
  '/list-accounts': { needs: 'person' },
  '/two-factor/enable': { needs: 'person', body: password },
  '/two-factor/disable': { needs: 'person', body: password },
  '/two-factor/get-totp-uri': { needs: 'person', body: password },
  '/two-factor/verify-totp': { needs: 'person', body: { code: '000000' } }, // or halfway through signing in, by a cookie that says so
  '/two-factor/verify-backup-code': { needs: 'person', body: { code: 'aaaaa-aaaaa' } }, // as above
  '/two-factor/generate-backup-codes': { needs: 'person', body: password },
  '/passkey/generate-register-options': { needs: 'person' },
  '/passkey/verify-registration': { needs: 'person', body: { response: {} } },
  '/passkey/list-user-passkeys': { needs: 'person' },
  '/passkey/update-passkey': { needs: 'person', body: { id: 'x', name: 'Mine' } },
  '/passkey/delete-passkey': { needs: 'person', body: { id: 'x' } },
  '/sign-out': { needs: 'anyone' }, // last: who is asked here is gone
};

export const ROUTES: readonly Route[] = [
  { route: '/health', needs: 'anyone', names: 'nothing' },
  { route: '/audit.csv', needs: 'audit.view', names: 'nothing', saysWhose: true },
  { route: '/audit.jsonl', needs: 'audit.view', names: 'nothing', saysWhose: true },
];
