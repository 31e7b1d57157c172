import { createRequire } from 'node:module';
import path from 'node:path';
import kuromoji, { type IpadicFeatures, type Tokenizer } from 'kuromoji';
import { StudioError } from '../../../schema/errors.ts';
import { kanaIpa } from './kana.ts';

let reader: Promise<Tokenizer<IpadicFeatures>> | undefined;

/** The dictionary takes 40 MB and a third of a second, so it is opened once, and only when someone speaks Japanese. */
function openReader(): Promise<Tokenizer<IpadicFeatures>> {
  reader ??= new Promise((resolve, reject) => {
    const dictionary = path.join(path.dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')), 'dict');
    kuromoji.builder({ dicPath: dictionary }).build((error: Error | null, opened) => {
      if (error)
        reject(new StudioError('SETUP_INCOMPLETE', 'The Japanese dictionary can’t be opened: run npm install again', { cause: error }));
      else resolve(opened);
    });
  });
  return reader;
}

const CLINGS = new Set(['助詞', '助動詞']); // particles and auxiliary verbs are said with the word before

/** Words and their IPA of Japanese text without punctuation. Words without a reading (Latin letters, rare names) come with none. */
export async function japaneseWords(text: string): Promise<{ text: string; ipa: string }[]> {
  const words: { text: string; ipa: string }[] = [];
  for (const { surface_form: surface, pos, pronunciation } of (await openReader()).tokenize(text)) {
    const ipa = kanaIpa(pronunciation && pronunciation !== '*' ? pronunciation : surface);
    const before = words.at(-1);
    if (before?.ipa && CLINGS.has(pos)) {
      before.text += surface;
      before.ipa += ipa;
    } else if (surface.trim()) words.push({ text: surface, ipa });
  }
  return words;
}
