import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { expect } from 'vitest';
import { TEST_IDENTITY, test as apiTest } from '../testing.ts';
import type { ApiOptions } from '../server.ts';
import { Browser, PASSWORD, mailTo } from './testing.ts';

interface Arrived {
  from: string;
  to: string[];
  text: string;
  user: string;
}

/** A mail server that asks for a password and keeps what it is given; `full` refuses every mail. */
async function aMailServer({ full = false } = {}) {
  const arrived: Arrived[] = [];
  const server = new SMTPServer({
    authOptional: false,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username = '', password }, _, done) =>
      password === 'letter:box' ? done(null, { user: username }) : done(new Error('who are you?')),
    onData: (stream, { envelope, user }, done) =>
      void text(stream).then((body) => {
        if (full) return done(new Error('452 mailbox full'));
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        arrived.push({ from, to: envelope.rcptTo.map(({ address }) => address), text: body, user: String(user) });
        done();
      }),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo; // a TCP server's address is never a pipe's name
  return {
    arrived,
    url: `smtp://studio:letter%3Abox@127.0.0.1:${port}`,
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}

const test = apiTest.extend<{ post: Awaited<ReturnType<typeof aMailServer>>; full: boolean; options: Partial<ApiOptions> }>({
  full: false,
  post: async ({ full }, use) => {
    const server = await aMailServer({ full });
    await use(server);
    await server.close();
  },
  options: async ({ post }, use) => use({ identity: { ...TEST_IDENTITY, smtpUrl: post.url, mailFrom: 'Studio <post@studio.example>' } }),
});

const ADA = { email: 'ada@example.com', password: PASSWORD, name: 'Ada' };

test('with a mail server the confirmation goes there, and the link in it works', async ({ api, post }) => {
  const browser = new Browser(api);
  expect((await browser.auth('/sign-up/email', ADA)).status).toBe(200);

  expect(post.arrived).toMatchObject([{ from: 'post@studio.example', to: ['ada@example.com'], user: 'studio' }]);
  const body = post.arrived[0]!.text.replace(/=\r?\n/g, '').replaceAll('=3D', '=');
  expect(body).toContain('Subject: Confirm your e-mail address');
  await browser.fetch(/https?:\/\/\S+/.exec(body)![0]);
  expect((await browser.auth('/sign-in/email', ADA)).status).toBe(200);
  await expect(mailTo(api, 'ada@example.com')).rejects.toThrow('No mail');
});

const overfull = test.extend({ full: true });

overfull('a mail server that refuses is told to the log without the link, and the account can ask for another mail', async ({ api }) => {
  const browser = new Browser(api);
  expect((await browser.auth('/sign-up/email', ADA)).status).toBe(200);

  expect(api.logged).not.toEqual([]);
  expect(JSON.stringify(api.logged.map((each) => [String(each), String((each as Error).cause), (each as Error).stack]))).not.toMatch(
    /token=[^…]/,
  );
  expect((await browser.auth('/sign-in/email', ADA)).status).toBe(403);
});
