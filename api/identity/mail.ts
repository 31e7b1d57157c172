import { createTransport } from 'nodemailer';
import { outbox } from '../../drizzle/tables.ts';
import type { Db } from '../../drizzle/db.ts';
import { StudioError } from '../../schema/errors.ts';

export interface Mail {
  to: string;
  subject: string;
  /** Plain text. */
  body: string;
}

export interface Post {
  /** @throws StudioError PROVIDER_UNAVAILABLE */
  send(mail: Mail): Promise<void>;
  close(): void;
}

const PATIENCE_MS = 15_000;

/** Sends by SMTP; in a studio without, puts mails into its outbox, where an admin can read them. */
export function openPost({ smtpUrl, from, db }: { smtpUrl: string | null; from: string; db: Db }): Post {
  if (smtpUrl === null) {
    return {
      async send({ to, subject, body }) {
        await db.insert(outbox).values({ recipient: to, subject, body });
      },
      close() {},
    };
  }
  const transport = createTransport({ url: smtpUrl, connectionTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS });
  return {
    async send({ to, subject, body }) {
      try {
        await transport.sendMail({ from, to, subject, text: body });
      } catch (cause) {
        throw new StudioError('PROVIDER_UNAVAILABLE', 'The mail could not be sent', { cause });
      }
    },
    close: () => transport.close(),
  };
}
