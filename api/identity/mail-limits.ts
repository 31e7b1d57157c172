import { StudioError } from '../../schema/errors.ts';

/** Mails in an hour that one person makes the studio send to another: about one thing, to one address by one organisation, by one sender. */
const MAILS_PER_HOUR = { thing: 1, recipient: 3, sender: 50 } as const;

/**
 * Whether somebody is told of something now: no invitation and no share is a way to fill somebody's mailbox.
 * @param mails sent in the last hour
 * @param what is so if they aren't told, for the message
 * @throws StudioError RATE_LIMITED when the sender has sent too many
 */
export function mayMail(mails: Readonly<Record<keyof typeof MAILS_PER_HOUR, number>>, what: string): boolean {
  if (mails.thing >= MAILS_PER_HOUR.thing || mails.recipient >= MAILS_PER_HOUR.recipient) return false;
  if (mails.sender < MAILS_PER_HOUR.sender) return true;
  throw new StudioError('RATE_LIMITED', `${what}: you sent too many mails in the last hour for another one`, {
    details: { retryAfterS: 3600, limit: MAILS_PER_HOUR.sender, windowS: 3600 },
  });
}
