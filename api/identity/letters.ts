import { INVITATION_LASTS_DAYS } from '../../schema/member.ts';
import type { Mail } from './mail.ts';
import { LOCK } from './lock-out.ts';

/** The mails that identity writes. */
export const letters = {
  verify: (to: string, url: string): Mail => ({
    to,
    subject: 'Confirm your e-mail address',
    body: `Welcome to the studio.\n\nOpen this link to confirm your address; it is good for an hour:\n${url}\n\nIf you did not sign up, ignore this mail: nobody can use the address without the link.\n`,
  }),
  changeEmail: (to: string, wanted: string, url: string): Mail => ({
    to,
    subject: 'Change your e-mail address?',
    body: `Somebody signed in to your studio account asked to change its address to ${wanted}.\n\nIf it was you, open this link; it is good for an hour, and a mail to the new address follows:\n${url}\n\nIf it was not you, don't: your address stays as it is. Then sign the other devices out and choose a new password.\n`,
  }),
  verifyNew: (to: string, url: string): Mail => ({
    to,
    subject: 'Confirm your new e-mail address',
    body: `This address was chosen for a studio account.\n\nOpen this link to confirm it; it is good for an hour, and from then on you sign in with this address:\n${url}\n\nIf it was not you, ignore this mail: nothing happens.\n`,
  }),
  reset: (to: string, url: string): Mail => ({
    to,
    subject: 'Choose a new password',
    body: `Somebody asked for a new password for this address.\n\nOpen this link to choose one; it is good for an hour:\n${url}\n\nIf it was not you, ignore this mail: your password stays as it is.\n`,
  }),
  passwordChanged: (to: string): Mail => ({
    to,
    subject: 'Your password was changed',
    body: 'The password of your studio account was changed and all other devices were signed out.\n\nIf it was not you, choose a new one at once: "Forgot password" on the sign-in page.\n',
  }),
  alreadyHere: (to: string, url: string): Mail => ({
    to,
    subject: 'You already have an account',
    body: `Somebody tried to sign up with this address, which has an account already.\n\nIf it was you, sign in at ${url} or choose "Forgot password". If not, ignore this mail.\n`,
  }),
  invited: (to: string, { inviter, organisation, url }: { inviter: string; organisation: string; url: string }): Mail => ({
    to,
    subject: `${plain(inviter)} invites you to ${plain(organisation)}`,
    body: `${plain(inviter)} invites you to work with ${plain(organisation)} in the studio.\n\nOpen this link to accept or decline; it is good for ${INVITATION_LASTS_DAYS} days, for whoever signs in with this address:\n${url}\n\nIf you don't know them, ignore this mail: nothing happens.\n`,
  }),
  shared: (to: string, { sharer, title, url }: { sharer: string; title: string; url: string }): Mail => ({
    to,
    subject: `${plain(sharer)} shares a project with you`,
    body: `${plain(sharer)} shares the project "${plain(title)}" with you in the studio.\n\nSign in or sign up with this address to see it:\n${url}\n\nIf you don't know them, ignore this mail: nothing happens.\n`,
  }),
  locked: (to: string): Mail => ({
    to,
    subject: 'Sign-in is locked for a while',
    body: `There were ${LOCK.tries} wrong passwords in a row for this account, so it takes none for ${LOCK.minutes} minutes.\n\nIf it was not you, your password held. Nothing else needs doing.\n`,
  }),
} as const;

/** A name that somebody chose, in a mail to somebody else: on one line, and no link. */
const plain = (name: string): string =>
  name
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll('://', ' ')
    .slice(0, 100);
