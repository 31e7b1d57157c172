import { languageOf } from '../analysis/language.ts';
import type { Mention } from './mentions.ts';
import { personNoun } from './people.ts';
import { BEFORE_NAME, RESPECT } from './verb-final-tags.ts';

/** Words before ने that are no names. */
const NO_NAME = /^(?:उस|उन्हों|इस|किसी|सब|दोनों|मैं|हम|तुम|आप|जिस|सभी|वह|वे)$/u;

/** Whom Hindi and Marathi narration speaks of: "मास्टर दीनानाथ", whoever stands before ने, and nouns like लड़का. Nothing in other scripts. */
export function devanagariMentions(narration: string): Mention[] {
  if (!/\p{Script=Devanagari}/u.test(narration)) return [];
  const language = languageOf(narration) ?? 'hi';
  const words = narration.match(/[\p{L}\p{M}]+|[।.!?]/gu) ?? [];
  return words.flatMap((word, index): Mention[] => {
    const [before = '', after = ''] = [words[index - 1], words[index + 1]];
    const titled = BEFORE_NAME.test(before) && !RESPECT.test(word);
    const noun = personNoun(word, language);
    const leads = index === 0 || /^[।.!?]$/u.test(before) || titled;
    if (noun && !noun.group && !BEFORE_NAME.test(word)) {
      const pronoun = noun.gender === 'female' ? 'she' : noun.gender === 'male' ? 'he' : null;
      return noun.kin ? [] : [{ name: word, pronoun, age: noun.age, leads, nouns: [] }];
    }
    if (!titled && (after !== 'ने' || NO_NAME.test(word) || RESPECT.test(word))) return [];
    return [{ name: word, pronoun: null, age: null, leads, nouns: titled ? [before] : [] }];
  });
}
