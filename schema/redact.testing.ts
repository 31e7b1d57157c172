/** A secret of each kind, as it looks, and a line it turns up in. For tests that search what comes out. */
export const SECRETS_BY_KIND: Readonly<Record<string, { secret: string; line: string }>> = {
  'session token': { secret: 'qX7dK2mWvR9tB4nLs0hYp3cZfJ6gTe1A', line: 'no session qX7dK2mWvR9tB4nLs0hYp3cZfJ6gTe1A here' },
  'session cookie': { secret: 'bT5kq', line: 'cookie: studio.session_token=bT5kq.c2ln; theme=dark' },
  'API key': { secret: 'Qm9vYmFyS2V5', line: 'denied for afs_Qm9vYmFyS2V5' },
  'guest’s pass': { secret: 'R3Vlc3RQYXNz', line: 'denied for afg_R3Vlc3RQYXNz' },
  ticket: { secret: 'VGlja2V0', line: '{"connectionParams":{"ticket":"VGlja2V0"}}' },
  'share token': { secret: 'U2hhcmVUb2tlbg', line: 'GET https://studio.example/share#U2hhcmVUb2tlbg' },
  'OAuth token': { secret: 'T0F1dGg', line: 'account { accessToken: "T0F1dGg", refresh_token: \'T0F1dGg\' }' },
  'OAuth code': { secret: 'Q29kZQ', line: 'GET /auth/callback/google?state=Q29kZQ&code=Q29kZQ' },
  'SMTP password': { secret: 'U210cA', line: 'cannot reach smtps://studio:U210cA@mail.example.com:465' },
  'S3 secret': { secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', line: 'signed with wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' },
  'S3 link': { secret: 'c2lnbmVk', line: 'GET https://s3.example/clip.mp4?X-Amz-Signature=c2lnbmVk&x=1' },
  'database password': { secret: 'RGF0YWJhc2U', line: 'connect to postgres://studio_api:RGF0YWJhc2U@db:5432/studio failed' },
  AUTH_SECRETS: { secret: 'QXV0aFNlY3JldHM', line: 'AUTH_SECRETS=2:QXV0aFNlY3JldHM,1:QXV0aFNlY3JldHM is not valid' },
  'e-mail link': { secret: 'TWFpbFRva2Vu', line: 'https://studio.example/auth/verify-email?token=TWFpbFRva2Vu&callbackURL=/' },
  'reset link': { secret: 'UmVzZXRUb2tlbg', line: 'https://studio.example/auth/reset-password/UmVzZXRUb2tlbg?callbackURL=/' },
  'statement’s parameters': { secret: 'UGFyYW1z', line: 'Failed query: insert into auth.session\nparams: 1,UGFyYW1z,2' },
};

/** The kinds whose secret stands somewhere in what came out. */
export const leakedIn = (text: string): string[] =>
  Object.entries(SECRETS_BY_KIND).flatMap(([kind, { secret }]) => (text.includes(secret) ? [kind] : []));
