import { expect, test } from 'vitest';
import { parseEnv } from './env.ts';
import { secretsIn } from './env-secrets.ts';
import { redaction } from './redact.ts';

test('every secret of the environment is hidden, and nothing else of it', () => {
  const long = (name: string) => `${name}-correct-horse-battery-staple`;
  const env = parseEnv({
    DATABASE_URL: `postgres://studio_api:${encodeURIComponent('p@ss/word one')}@db.example/studio`,
    SMTP_URL: `smtps://studio:${long('smtp')}@mail.example`,
    AUTH_SECRETS: `2:${long('newer')},1:${long('older')}`,
    S3_ACCESS_KEY_ID: 'studio-key-id',
    S3_SECRET_ACCESS_KEY: long('s3'),
    LINK_SECRET: long('link'),
    GOOGLE_CLIENT_ID: 'google-client-id',
    GOOGLE_CLIENT_SECRET: long('google'),
    GITHUB_CLIENT_SECRET: long('github'),
    STUDIO_KEY: long('studio'),
  });
  const hide = redaction(secretsIn(env));
  const said = hide(
    `says ${['p@ss/word one', ...['smtp', 'newer', 'older', 's3', 'link', 'google', 'github', 'studio'].map(long)].join(' | ')}`,
  );
  expect(said).not.toMatch(/horse|word one/);
  expect(hide('studio-key-id google-client-id db.example')).toBe('studio-key-id google-client-id db.example');
});
