import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';

export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;
/** Of 4: "safely unguessable, moderate protection from an offline attack on a slow hash", by the estimator's own scale. */
const STRONG_ENOUGH = 3;

/** What stands between the parts of a name or an address. */
const APART = /[^\p{L}\p{N}]+/gu;

let estimator: ZxcvbnFactory | undefined; // its word lists cost some 100 ms: made when the first password is judged

/**
 * Why a password is not good enough, as a sentence for the person; null when it is.
 * @param known what an attacker would try first: their e-mail address, their name
 */
export function passwordFault(password: string, known: readonly string[] = []): string | null {
  if (password.length < PASSWORD_MIN) return `Use ${PASSWORD_MIN} characters or more.`;
  if (password.length > PASSWORD_MAX) return `Use ${PASSWORD_MAX} characters at most.`;
  estimator ??= new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    translations: english.translations,
  });
  const parts = known
    .flatMap((each) => [each, each.replace(APART, ''), each.replace(/@.*/, '').replace(APART, ''), ...each.split(APART)])
    .filter((each) => each.length > 2);
  const { score, feedback } = estimator.check(password, [...parts, 'studio', 'film']);
  if (score >= STRONG_ENOUGH) return null;
  return ['This password is easy to guess.', feedback.warning, ...feedback.suggestions].filter(Boolean).join(' ');
}
