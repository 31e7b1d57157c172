import type { LanguageCode } from '../../schema/language.ts';
import { wordSet } from './lexicon/word-table.ts';

const SCRIPTS: readonly (readonly [LanguageCode, RegExp])[] = [
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['ml', /\p{Script=Malayalam}/gu],
  ['kn', /\p{Script=Kannada}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['gu', /\p{Script=Gujarati}/gu],
  ['pa', /\p{Script=Gurmukhi}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['en', /\p{Script=Latin}/gu],
];

const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet(
    "the and to of in is it you that he was for on are with as i his they be at one have this from or had by not but what all were we when your can said there she do her if will my so no me him just know i'm it's don't you're that's who how why where here now yes let's come go get see tell never",
  ),
  es: wordSet(
    'el la los las de que y en un una es no se por con para su al lo como más pero sus le ya o este sí porque esta cuando muy sin sobre del al sus hacia desde entonces mientras otra otro mano puerta mesa entra ojos mujer hombre también me hasta hay donde quien desde todo nos qué tú yo mi está eres soy dónde aquí ahora gracias bien vamos él ella te tu señor señora',
  ),
  fr: wordSet(
    "le la les de des et en un une est que qui dans pas pour sur vers puis sans chez entre porte main regarde yeux femme homme l'air d'un d'une au avec ce il elle ne se plus par je tu nous vous mais ou où son sa ses mon ma mes être c'est n'est j'ai d'un l'on du aux cette oui non merci ça suis es avez quoi comment pourquoi bien ici lui leur",
  ),
  de: wordSet(
    'der die das und ist nicht ein eine ich du er sie es wir steht geht kommt sieht zum zur am vom ins hand tür tisch blickt legt seine seinen seiner ihre ihren ihrem ihr zu den dem des mit von auf für im in an als auch sich hat war aber wie so was noch nur wenn dich mich mir dir ja nein danke bitte hier warum wo wer kein keine einen einem aus bei nach über',
  ),
  it: wordSet(
    'il lo la i gli nel nella sul sulla dal dalla verso suo sua mano porta tavolo guarda entra occhi donna uomo mentre poi dei delle degli ai alle si le di che e è un una in non per con sono mi ti si ma come anche della del nel alla al dei questo questa più perché io tu lei lui noi voi hai ho sei cosa dove quando grazie sì no bene ci',
  ),
  pt: wordSet(
    'o a os as ao à às dos pelo pela num numa até então depois seus suas mão porta mesa olha entra começa olhos mulher homem enquanto de que e em um uma é não se por com para seu sua ao como mais mas foi ele ela você eu nós isso este está são tem do da dos das no na nos obrigado obrigada sim muito também já onde aqui agora meu minha lhe',
  ),
};

/** Counts letters by script and, in Latin, stop words by language. Null: nothing to go by. `prefer` wins where the words could be of several. */
export function languageOf(text: string, prefer: LanguageCode | null = null): LanguageCode | null {
  let best: { language: LanguageCode; count: number } | null = null;
  for (const [language, letters] of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0;
    if (language === 'ja' && count > 0 && count * 12 >= text.length) return 'ja';
    if (count > (best?.count ?? 0)) best = { language, count };
  }
  if (!best) return null;
  if (best.language === 'en') return latinLanguage(text, prefer);
  if (best.language === 'hi') return devanagariLanguage(text, prefer);
  if (best.language === 'ar') return /[ٹڈڑںھے]/u.test(text) || prefer === 'ur' ? 'ur' : 'ar';
  return best.language;
}

/** Marathi, Hindi or Sanskrit, by small words and endings; what says nothing is in the language preferred. */
function devanagariLanguage(text: string, prefer: LanguageCode | null): LanguageCode {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const marathi =
    count(/ळ|(?:^|\s)(?:आहे|आहेत|आणि|नाही|मी|तो|ती|आम्ही|होता|होती|काय|मला|तुला|त्याला|तिला|हे|पण|आता|असं|कुठे)(?=[\s.,!?।]|$)/gu) +
    count(/[\p{L}\p{M}](?:तात|तोय|तेय|ून|च्या|ची|चा|चे|मध्ये|ांना|तील)(?=[\s.,!?।)]|$)/gu);
  const hindi = count(/(?:^|\s)(?:है|हैं|का|की|के|को|में|से|और|नहीं|मैं|तुम|वह|यह|था|थी|ने|पर|हो|रहा|रही|रहे|हूँ)(?=[\s.,!?।]|$)/gu);
  const sanskrit =
    count(/(?:ः|म्|न्ति|स्य|त्वा)(?=[\s.,!?।)]|$)/gu) + count(/(?:^|\s)(?:अस्ति|च|किम्|सः|सा|अहम्|त्वम्|भवति|एव|इति|कुत्र|तत्र)(?=[\s.,!?।]|$)/gu);
  const most = Math.max(marathi, hindi, sanskrit);
  if (prefer === 'mr' ? marathi === most : prefer === 'sa' ? sanskrit === most : false) return prefer as LanguageCode;
  return hindi === most ? 'hi' : sanskrit === most && sanskrit > 1 ? 'sa' : marathi === most ? 'mr' : 'hi';
}

function latinLanguage(text: string, prefer: LanguageCode | null): LanguageCode | null {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}']+/gu) ?? [];
  let best: LanguageCode | null = null;
  let most = 0;
  for (const [language, stops] of Object.entries(STOP_WORDS)) {
    let score = language === prefer ? 1.2 : 0;
    for (const word of words) if (stops.has(word)) score += 1;
    if (language === 'es') score += (text.match(/[¿¡ñ]/gu)?.length ?? 0) * 1.5;
    if (language === 'de') score += (text.match(/[äöüß]/gu)?.length ?? 0) * 0.8;
    if (language === 'fr') score += (text.match(/[èêçœàù]|\b[ljdcnqs]'/giu)?.length ?? 0) * 0.6;
    if (language === 'pt') score += (text.match(/[ãõ]/gu)?.length ?? 0) * 1.5 + (text.match(/ç/gu)?.length ?? 0) * 0.5;
    if (language === 'it') score += (text.match(/[àèìòù](?![\p{L}])/gu)?.length ?? 0) * 0.5;
    if (language === 'en' && /\ba\b/iu.test(text)) score += 0.5;
    if (score > most + (language === 'en' ? 0 : 0.01)) [best, most] = [language as LanguageCode, score];
  }
  return best;
}
