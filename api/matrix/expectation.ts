import { SHARED_MAY } from '../../schema/access.ts';
import type { Permission, PlatformPermission } from '../../schema/access.ts';
import type { FailureCode } from '../../schema/errors.ts';
import type { Need, Row } from './row.ts';
import { isInPerson, isKey, isMember, permissionsOf, platformPermissionsOf } from './senders.ts';
import type { Place, Sender } from './senders.ts';

export type Verdict = 'allowed' | FailureCode;

/** What a cell of the matrix must say, from schema/access.ts and the operation's row alone. */
export function expectationOf(row: Row, sender: Sender, place: Place): Verdict {
  if (row.needs === 'anyone') return 'allowed';
  if (sender === 'nobody') return 'UNAUTHENTICATED';
  if (place === 'claimed' && (isKey(sender) || sender === 'guest')) return 'UNAUTHENTICATED'; // they are good for one studio
  const exception = place === 'own' ? row.but?.[sender] : undefined;
  if (exception) return exception;

  const who = place === 'claimed' && isMember(sender) ? 'stranger' : sender;
  const permitted = holds(who, row.needs);
  const visible = place === 'own' && seesIt(who, row);
  if (row.names === 'nothing') return permitted ? 'allowed' : 'FORBIDDEN';
  if (row.names === 'project' || row.names === 'studio') return !visible ? 'NOT_FOUND' : permitted ? 'allowed' : 'FORBIDDEN';
  return !permitted ? 'FORBIDDEN' : visible ? 'allowed' : 'NOT_FOUND';
}

/** Whether a list that may be asked for holds nothing for them: what could be shared with them isn't. */
export const findsNothing = ({ names, needs }: Row, sender: Sender, place: Place): boolean =>
  names === 'nothing' &&
  SHARED_MAY.link.has(needs as Permission) && // other words aren't in it
  (place === 'claimed' || sender === 'stranger' || sender === 'admin of the platform');

/** Whether a row's arguments name anything that could be another studio's. */
export const placesOf = ({ names }: Row): readonly Place[] => (names === 'nothing' ? ['own', 'claimed'] : ['own', 'other', 'claimed']);

function holds(sender: Sender, needs: Need): boolean {
  if (needs === 'anyone' || needs === 'viewer') return true; // 'nobody' is told before
  if (needs === 'account') return sender !== 'guest';
  if (needs === 'person') return isInPerson(sender);
  const platform = /^platform:(.*)$/.exec(needs)?.[1];
  if (platform !== undefined) return platformPermissionsOf(sender).has(platform as PlatformPermission); // by the type of Need
  return permissionsOf(sender).has(needs as Permission); // what is left of it
}

const seesIt = (sender: Sender, { names }: Row): boolean =>
  names === 'self' || isMember(sender) || (names === 'project' && (sender === 'shared' || sender === 'guest'));
