import { isNounWord, verbForm } from './english-lexicon.ts';

/** Whether prose is told in the past tense: screenplays aren't, stories often are. */
export function toldInPast(prose: string): boolean {
  let past = 0;
  let present = 0;
  for (const [word] of prose
    .slice(0, 4000)
    .toLowerCase()
    .matchAll(/\b[a-z]+\b/gu)) {
    if (PAST_WORDS.has(word)) past++;
    else if (PRESENT_WORDS.has(word)) present++;
    else if (!isNounWord(word)) {
      const form = verbForm(word);
      if (form?.film && form.form === 's') present++;
      else if (form?.film && form.form === 'past' && word.endsWith('ed')) past += 0.5; // or a participle
    }
  }
  return past > present * 1.2;
}

const PAST_WORDS = new Set(
  'was were had did said went came took looked stood sat gave ran saw knew felt thought told held put got left kept made found heard began fell rose ate drank sang lay drew threw wore woke shook spoke broke wrote'.split(
    ' ',
  ),
);
const PRESENT_WORDS = new Set('is are has does goes says'.split(' '));
