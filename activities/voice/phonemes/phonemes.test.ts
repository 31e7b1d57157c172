import { expect, test } from 'vitest';
import { alignWords } from './align.ts';
import { chineseWords, syllableIpa } from './chinese.ts';
import { clausesOf, speakable } from './clauses.ts';
import { japaneseWords } from './japanese.ts';
import { kanaIpa } from './kana.ts';
import { inKannadaLetters } from './sanskrit.ts';
import { languageRuns, unreadable } from './scripts.ts';
import { spellEnglish, spellWorld } from './spelling.ts';

test.each([
  ['Wait... Stop! Get back, both of you', [['Wait', '…'], ['Stop', '!'], ['Get back', ','], ['both of you', '']]],
  ['It’s 10:30, and 3.5 of 1,000 left.', [['It’s 10:30', ','], ['and 3.5 of 1,000 left', '.']]],
  ['“Really?!” she said — twice', [['Really', '?'], ['she said', '—'], ['twice', '']]],
  ['வணக்கம்! இன்று பொங்கல்.', [['வணக்கம்', '!'], ['இன்று பொங்கல்', '.']]],
  ['今日は、寒いですね。', [['今日は', ','], ['寒いですね', '.']]],
  ['मैं आया। तुम?', [['मैं आया', '.'], ['तुम', '?']]],
  ['Dr. Rao and J. K. Menon left.', [['Dr Rao and J K Menon left', '.']]],
  ['...', []],
] as [string, [string, string][]][])('punctuation of %s is kept apart from what is said', (text, expected) => {
  expect(clausesOf(speakable(text)).map((clause) => [clause.text, clause.mark])).toEqual(expected);
}); // prettier-ignore

test('emoji, control characters and markup are not spoken, joiners inside words stay', () => {
  expect(speakable('Hi\u0007 *there* 👩‍🚀🇮🇳 \u200b!')).toMatch(/^Hi there .*!$/u);
  expect(speakable('Hi 👩‍🚀')).toMatch(/^Hi\P{Extended_Pictographic}*$/u);
  expect(speakable('ക്‍ഷ')).toContain('\u200d');
});

test('a line of two scripts is read by two languages', () => {
  expect(languageRuns('நான் office போறேன்', 'ta').map(({ text, language }) => [text.trim(), language])).toEqual([['நான்', 'ta'], ['office', 'en'], ['போறேன்', 'ta']]); // prettier-ignore
  expect(languageRuns('東京へ行く', 'ja').map(({ language }) => language)).toEqual(['ja']);
  expect(languageRuns('Bonjour 25', 'fr')).toEqual([{ text: 'Bonjour 25', language: 'fr' }]);
  expect(languageRuns('He said नमस्ते', 'en').at(-1)?.language).toBe('hi');
});

test.each([
  ['שלום לך, 7 🎉', ['שלום', 'לך'], true],
  ['Good, שלום. And you?', ['שלום'], false],
  ['Καλημέρα', ['Καλημέρα'], true],
  ['Hello, नमस्ते, こんにちは, 안녕, Zoë’s 1.º café', [], false],
  ['🎉 … 10:30', [], false],
])('in “%s” words of no language of the studio are found', (text, words, all) => {
  expect(unreadable(text)).toEqual({ words, all });
});

test('English is spelled as the voice learned it, American and British', () => {
  expect(spellEnglish('ɡˈoʊ tʃˈeɪndʒ nˈaʊ bˈɔɪ', 'american')).toBe('ɡˈO ʧˈAnʤ nˈW bˈY');
  expect(spellEnglish('nˈɜːs', 'american')).toBe('nˈɜɹs');
  expect(spellEnglish('ɡˈəʊ kˈɑː', 'british')).toBe('ɡˈQ kˈɑː');
});

test('other languages keep nasal vowels and lose accents the voice has no letter for', () => {
  expect(spellWorld('bɔ̃ʒˈuʁ', 'fr')).toBe('bɔ̃ʒˈuʁ');
  expect(spellWorld('s̪ˈidːiːqˌiː', 'ar')).toBe('sˈidːiːqˌiː');
  expect(spellWorld('tʃhˈinqu', 'ko')).toBe('ʧhˈiŋɡu'.replace('h', 'ʰ'));
});

test.each([['コンニチワ', 'koɲɲiʨiwa'.replace('ɲɲ', 'ɲɲ')], ['ガッコウ', 'ɡaʔkoɯ'], ['シンブン', 'ɕimbɯɴ'], ['キョウト', 'kʲoɯto'], ['ティー', 'tiː'], ['スズキ', 'sɨzɨkʲi'], ['ファン', 'ɸaɴ'], ['ひらがな', 'çiɾaɡana']])('kana %s is said %s', (kana, ipa) => {
  expect(kanaIpa(kana)).toBe(ipa);
}); // prettier-ignore

test('kanji are read from a dictionary and particles said with their word', async () => {
  const words = await japaneseWords('今日は京都へ行きます');
  expect(words.map(({ text }) => text).join('')).toBe('今日は京都へ行きます');
  expect(words[0]).toEqual({ text: '今日は', ipa: kanaIpa('キョーワ') });
  expect(words.find(({ text }) => text.startsWith('京都'))?.ipa).toBe(kanaIpa('キョートエ'));
});

test.each([['ni3', 'ni↓'], ['hao3', 'xau↓'], ['zhong1', 'ꭧʊ→ŋ'], ['shi4', 'ʂɨ↘'], ['yu2', 'y↗'], ['xue2', 'ɕɥe↗'], ['wo3', 'wo↓'], ['yuan2', 'ɥɛ↗n'], ['bo1', 'pwo→'], ['lv4', 'ly↘'], ['de5', 'tɤ'], ['qqq', undefined]])('the syllable %s is said %s', (pinyin, ipa) => {
  expect(syllableIpa(pinyin)).toBe(ipa);
}); // prettier-ignore

test('Chinese is cut into words, each with its tones', () => {
  const words = chineseWords('我们明天去北京');
  expect(words.map(({ text }) => text).join('')).toBe('我们明天去北京');
  expect(words.find(({ text }) => text === '北京')?.ipa).toBe('pei↓ʨi→ŋ');
});

test('Sanskrit in Kannada’s letters keeps its vowels and signs', () => {
  expect(inKannadaLetters('नमस्ते')).toBe('ನಮಸ್ತೇ');
});

test('words espeak runs together are told apart again, and numbers it spells out stay one word', () => {
  expect(alignWords(['bˈOt', 'ɔnðə', 'ɹˈɪvəɹ'], [4, 2, 2, 6])).toEqual([[{ letters: 'bˈOt', word: 0 }], [{ letters: 'ɔn', word: 1 }, { letters: 'ðə', word: 2 }], [{ letters: 'ɹˈɪvəɹ', word: 3 }]]); // prettier-ignore
  const spelled = alignWords(['fɔɹ', 'tˈu', 'θˈWzənd', 'pˈipəl'], [3, 10, 6]).flat();
  expect(spelled.map(({ word }) => word)).toEqual([0, 1, 1, 2]);
});
