import { expect, test } from 'vitest';
import type { LanguageCode } from '../../schema/language.ts';
import { aStagedShot } from '../../stage/acting/testing.ts';
import { demandGlyphs, withoutPictures } from '../../stage/card/glyphs.ts';
import { setCredits, setTitle } from '../../stage/card/layout.ts';
import { openShot } from '../../stage/theatre.ts';
import { nodePlatform } from './node-platform.ts';

const TITLES: Record<LanguageCode, string> = {
  en: 'The Last Bridge Home',
  hi: 'आख़िरी पुल के पार',
  es: '¿Dónde está el puente?',
  fr: 'Le dernier pont de l’été',
  de: 'Die letzte Brücke heim',
  pt: 'A última ponte, irmão',
  it: 'L’ultimo ponte è qui',
  ja: '最後の橋を渡って',
  ko: '마지막 다리',
  zh: '回家的最后一座桥',
  ar: 'الجسر الأخير إلى البيت',
  ru: 'Последний мост домой',
  ta: 'கடைசிப் பாலம்',
  te: 'చివరి వంతెన',
  ml: 'അവസാനത്തെ പാലം',
  kn: 'ಕೊನೆಯ ಸೇತುವೆ',
  bn: 'শেষ সেতু',
  mr: 'शेवटचा पूल',
  gu: 'છેલ્લો પુલ',
  pa: 'ਆਖ਼ਰੀ ਪੁਲ',
  ur: 'گھر کا آخری پُل',
  sa: 'अन्तिमः सेतुः',
};
// Keys of a record are strings to TypeScript.
const languages = Object.keys(TITLES) as LanguageCode[];
const sheet = (language: LanguageCode, width = 640, height = 360) => ({ platform: nodePlatform, width, height, language });

test.each(languages)('a title in %s is drawn with bundled fonts, within the frame', (language) => {
  expect(() => demandGlyphs(nodePlatform, [TITLES[language]], language)).not.toThrow();
  for (const [width, height] of [[640, 360], [360, 640]] as const) {
    const { lines } = setTitle([[TITLES[language]]], sheet(language, width, height));
    const context = nodePlatform.createCanvas(8, 8).getContext('2d');
    for (const line of lines) {
      context.font = line.font;
      expect(context.measureText(line.text).width).toBeLessThanOrEqual(width * 0.82);
      expect(line.baseline).toBeGreaterThan(height * 0.1);
      expect(line.baseline).toBeLessThan(height * 0.9);
    }
  }
}); // prettier-ignore

test('letters no font has are refused by name instead of drawn as boxes', () => {
  expect(() => demandGlyphs(nodePlatform, ['Hello 𓀀'], 'en')).toThrow(
    expect.objectContaining({ code: 'GLYPH_MISSING', message: expect.stringContaining('U+13000') }),
  );
});

test('little pictures that no font has are left out of a card, and told; letters and known signs stay', () => {
  const blocks = [['Party 🎉 at “7” ©'], ['🙂', 'Mira 👩🏽‍🚀 K.'], ['🇫🇷']];
  const set = withoutPictures(nodePlatform, blocks, 'en');
  expect(set.blocks).toEqual([['Party at “7” ©'], ['Mira K.']]);
  expect(set.left).toContain('🎉');
  expect(() => demandGlyphs(nodePlatform, set.blocks.flat(), 'en')).not.toThrow();
  expect(withoutPictures(nodePlatform, [['🎬'], ['By A']], 'en').blocks).toEqual([[''], ['By A']]);
});

test('a long title is broken into lines of like length', () => {
  const { lines } = setTitle([['The Extraordinary and Perfectly Unremarkable Adventures of a Paper Boat']], sheet('en'));
  expect(lines.length).toBeGreaterThan(1);
  const lengths = lines.map(({ text }) => text.length);
  expect(Math.min(...lengths) / Math.max(...lengths)).toBeGreaterThan(0.4);
});

test('credits name the film largest, then people under smaller headings', () => {
  const { lines } = setCredits([['Night Rain'], ['Written by', 'A. Kumar']], sheet('en'));
  const size = (text: string): number =>
    Number(/(\d+)px/.exec(lines.find((line) => line.text.toLowerCase() === text.toLowerCase())!.font)![1]);
  expect(size('Night Rain')).toBeGreaterThan(size('A. Kumar'));
  expect(size('A. Kumar')).toBeGreaterThan(size('Written by'));
});

test('a card fades in from black, shows its words and fades out', async () => {
  const card = {
    kind: 'title' as const,
    card: { blocks: [['Night Rain']] },
    transitionIn: 'fade-in' as const,
    transitionOut: 'fade-out' as const,
  };
  const reel = await openShot(nodePlatform, aStagedShot([], { place: null, frames: 72, shot: card }));
  const brightest = (frame: number): number =>
    reel
      .i420(frame)
      .subarray(0, 320 * 180)
      .reduce((most, value) => Math.max(most, value), 0);
  expect(brightest(0)).toBeLessThan(40);
  expect(brightest(40)).toBeGreaterThan(180);
  expect(brightest(71)).toBeLessThan(25);
});
