import * as G from '../lexicon/english-grammar.ts';
import { REMOTE_VERBS } from '../lexicon/verbs.ts';
import { wordSet } from '../lexicon/word-table.ts';

const SEEKING = wordSet(
  'wait send search look call mourn ask hear think dream receive get be read write talk hold open pray beg hope pine yearn long cook bake knit sew buy save',
);
const WRITING = wordSet('write text email phone dial mail send pray dedicate post wire cable telegraph');
const SAYING_OF = /(?:^|\b)(?:think|dream|hear|speak|remind|talk|tell|sing)/u;

/** Whether someone mentioned beside the subject can be seen: not phoned, remembered, missed, or only in a picture. */
export function canBeSeen({
  verb,
  preposition,
  head,
  negated,
}: {
  verb: string | null;
  preposition: string | null;
  head: string;
  negated: boolean;
}): boolean {
  if (verb && REMOTE_VERBS.has(verb) && preposition !== 'to') return false;
  if (negated && preposition === null) return true;
  if (preposition === null) return true;
  if (preposition === 'to')
    return !(verb && WRITING.has(verb)) && !G.IMAGE_WORDS.has(head) && !/^(?:phone|telephone|line|radio|skype|zoom)$/u.test(head);
  if (preposition === 'of') return !G.IMAGE_WORDS.has(head) && !SAYING_OF.test(verb ?? '');
  if (preposition === 'about' || preposition === 'without' || preposition === 'like' || preposition === 'than' || preposition === 'as')
    return false;
  if (preposition === 'for' || preposition === 'from') return !SEEKING.has(verb ?? '') && !G.IMAGE_WORDS.has(head);
  return !G.IMAGE_WORDS.has(head);
}
