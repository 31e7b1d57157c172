/** What shows somebody who isn't there. */
export const PICTURES: ReadonlySet<string> = new Set([
  'photograph',
  'painting',
  'portrait',
  'statue',
  'letter',
  'album',
  'drawing',
  'telegram',
]);
/** Words for a man or a woman that tell no more; others are somebody of their own until a name stands beside them. */
export const GENERIC =
  /^(?:பெண்|பெண்மணி|ஆண்|மனிதன்|ஆள்|స్త్రీ|మహిళ|మనిషి|പുരുഷൻ|സ്ത്രീ|മനുഷ്യൻ|ಮಹಿಳೆ|ಹೆಂಗಸು|ಮನುಷ್ಯ|औरत|महिला|स्त्री|आदमी|पुरुष|মহিলা|ভদ্রমহিলা|লোক|লোকটা|লোকটি|ভদ্রলোক|बाई|माणूस|સ્ત્રી|બાઈ|માણસ|ਔਰਤ|ਤੀਵੀਂ|ਆਦਮੀ|ਬੰਦਾ|عورت|خاتون|آدمی|مرد|नारी|पुरुषः)$/u;
/** Kinship seen from the other side. */
export const BACK: Readonly<Record<string, RegExp>> = {
  mother: /^(?:son|daughter|child)$/u,
  father: /^(?:son|daughter|child)$/u,
  son: /^(?:mother|father)$/u,
  daughter: /^(?:mother|father)$/u,
  husband: /^wife$/u,
  wife: /^husband$/u,
  sister: /^(?:brother|sister)$/u,
  brother: /^(?:brother|sister)$/u,
  grandmother: /^grand(?:son|daughter)$/u,
  grandfather: /^grand(?:son|daughter)$/u,
  grandson: /^grand(?:mother|father)$/u,
  granddaughter: /^grand(?:mother|father)$/u,
};
