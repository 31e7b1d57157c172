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
    "the and to of in is it you that he was for on are with as i his they be at one have this from or had by not but what all were we when your can said there she do her if will my so no me him just know i'm it's don't you're that's who how why where here now yes let's come go get see tell never love thank very much want need think them us our their its been has into over out does did can't won't didn't isn't that's what's there's am going",
  ),
  es: wordSet(
    'el la los las de que y en un una es no se por con para su al lo como más pero sus le ya o este sí porque esta cuando muy sin sobre del al sus hacia desde entonces mientras otra otro mano puerta mesa entra ojos mujer hombre también me hasta hay donde quien desde todo nos qué tú yo mi está eres soy dónde aquí ahora gracias bien vamos él ella te tu señor señora digo quiero tengo tiene tienes todo nada algo eso esa ese esos ahí vez puedo puede les has he ha han fue ser estar estás están cómo cuándo quién adónde nunca siempre casa mismo ni usted ustedes vamos ya dado voy va vas',
  ),
  fr: wordSet(
    "le la les de des et en un une est que qui dans pas pour sur vers puis sans chez entre porte main regarde yeux femme homme l'air d'un d'une au avec ce il elle ne se plus par je tu nous vous mais ou où son sa ses mon ma mes être c'est n'est j'ai d'un l'on du aux cette oui non merci ça suis es avez quoi comment pourquoi bien ici lui leur va vais allez fait faire rien tout toujours jamais alors ont sont étais était y as vas veux peux peut faut moi toi on cet m'a t'a t'es s'il qu'il qu'elle aujourd'hui mes tes nos notre votre donc même",
  ),
  de: wordSet(
    'der die das und ist nicht ein eine ich du er sie es wir steht geht kommt sieht zum zur am vom ins hand tür tisch blickt legt seine seinen seiner ihre ihren ihrem ihr zu den dem des mit von auf für im in an als auch sich hat war aber wie so was noch nur wenn dich mich mir dir ja nein danke bitte hier warum wo wer kein keine einen einem aus bei nach über habe haben kann kannst muss müssen will willst alles nichts doch mein meine dein deine man es natürlich sind bist seid warst uns euch ihn ihm denn dann schon immer nie bin gehen jetzt weiß diese dieser dieses durch eines zwei vor unter',
  ),
  it: wordSet(
    'il lo la i gli nel nella sul sulla dal dalla verso suo sua mano porta tavolo guarda entra occhi donna uomo mentre poi dei delle degli ai alle si le di che e è un una in non per con sono mi ti si ma come anche della del nel alla al dei questo questa più perché io tu lei lui noi voi hai ho sei cosa dove quando grazie sì no bene ci stai sta stanno fa vai mio mia tuo tutto niente ancora sempre mai qui lì siamo siete hanno abbiamo era sua suoi loro vi ne cui ho voglio posso può devi adesso allora gli',
  ),
  pt: wordSet(
    'o a os as ao à às dos pelo pela num numa até então depois seus suas mão porta mesa olha entra começa olhos mulher homem enquanto de que e em um uma é não se por com para seu sua ao como mais mas foi ele ela você eu nós isso este está são tem do da dos das no na nos obrigado obrigada sim muito também já onde aqui agora meu minha lhe estou estava foram tudo nada você vocês tenho têm vai vou isto esse essa aquele nem nunca sempre ainda depois sou és quem quando porque porquê tu teu tua bem lá pra pro',
  ),
};

/** Function words elsewhere that are words in English or stand in names there: they don't tell English from another language. */
const ENGLISH_TOO = wordSet(
  'a o y e i d l s t as ao an no na nos do dos da das den dem des de der die van von le la el lo les los las un una due per via con sans pour main entre son sale hay come me mi si ma war hat hand on plus port ten ai al il is it men man auf ser et en so has he ha us ha han fait est pro era mai sera casa mesa fa dado dice mes nie sin quest ii va lui',
);
/** Languages in the script of another. */
const WRITTEN_AS: Partial<Record<LanguageCode, LanguageCode>> = { mr: 'hi', sa: 'hi', ur: 'ar' };
/** Greetings and answers that a line can consist of. */
const SAYS_ALL: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: wordSet('oui merci bonjour bonsoir voilà pardon'),
  es: wordSet('gracias hola adiós vámonos cuidado perdón'),
  de: wordSet('nein danke bitte guten achtung tschüss entschuldigung schnell'),
  it: wordSet('grazie ciao buongiorno prego scusa andiamo'),
  pt: wordSet('obrigado obrigada olá tchau desculpe'),
  en: wordSet('yes hello please sorry thanks goodbye'),
};

/**
 * The language of a text: its letters by script and, in Latin, its function words. Null: nothing to go by. `prefer` is the language of what it
 * stands in: only strong evidence makes it another, namely another script, or function words of another and hardly any of its own.
 */
export function languageOf(text: string, prefer: LanguageCode | null = null): LanguageCode | null {
  let best: { language: LanguageCode; count: number } | null = null;
  let all = 0;
  let own = 0;
  const script = prefer && (WRITTEN_AS[prefer] ?? prefer);
  for (const [language, letters] of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0;
    if (language === 'ja' && count > 0 && count * 12 >= text.length) return 'ja';
    if (language === script || (language === 'zh' && prefer === 'ja')) own += count;
    all += count;
    if (count > (best?.count ?? 0)) best = { language, count };
  }
  if (!best) return null;
  // "OK", "CCTV" and brand names stand in a sentence of any script
  if (script && script !== 'en' && own * 5 >= all) best.language = script;
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
  const plain = text.replaceAll('’', "'");
  if (prefer && prefer in STOP_WORDS) return unlike(prefer, plain);
  let best: LanguageCode | null = null;
  let most = 0;
  const words = plain.toLowerCase().match(WORD) ?? [];
  for (const [language, stops] of Object.entries(STOP_WORDS)) {
    let score = words.filter((word) => stops.has(word)).length + letterMarks(language, plain);
    if (language === 'en' && /\ba\b/iu.test(text)) score += 0.5;
    if (score > most + (language === 'en' ? 0 : 0.01)) [best, most] = [language as LanguageCode, score];
  }
  // in a script of another alphabet, a stray "e" or "o" is nobody's function word
  return prefer && best !== 'en' && most < 2 ? null : best;
}

const WORD = /[\p{L}\p{M}']+/gu;

/** How much the letters that few others write tell for a language. */
function letterMarks(language: string, text: string): number {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  if (language === 'es') return count(/[¿¡ñ]/gu) * 1.5;
  if (language === 'de') return count(/[äöüß]/gu) * 0.8;
  if (language === 'fr') return count(/[èêçœàù]|\b[ljdcnqs]'/giu) * 0.6;
  if (language === 'pt') return count(/[ãõ]/gu) * 1.5 + count(/ç/gu) * 0.5;
  return language === 'it' ? count(/[àèìòù](?![\p{L}])/gu) * 0.5 : 0;
}

/** The language preferred, unless at least two words, a fifth of all, are another's and far fewer its own. Capitals within are names, "the Rio de Janeiro". */
function unlike(prefer: LanguageCode, text: string): LanguageCode {
  const said = text.replace(/(?<=[\p{L}\p{N},;]\s+)\p{Lu}[\p{L}\p{M}'-]*(?:\s+\p{Ll}{1,3}(?=\s+\p{Lu}))?/gu, ' ');
  const words = said.toLowerCase().match(WORD) ?? [];
  const own = STOP_WORDS[prefer]!;
  const spoken = text.match(WORD)?.length ?? 0;
  let best = prefer;
  let most = 0;
  for (const [language, stops] of Object.entries(STOP_WORDS)) {
    if (language === prefer) continue;
    const telling = (word: string): boolean => (prefer !== 'en' && language !== 'en') || !ENGLISH_TOO.has(word);
    const others = words.filter((word) => telling(word) && stops.has(word) && !own.has(word)).length;
    const greets = words.filter((word) => SAYS_ALL[language]?.has(word) && !own.has(word) && !SAYS_ALL[prefer]?.has(word)).length;
    const score = Math.max(others, greets * (spoken <= 2 ? 2 : 1)) + (/[¿¡]/u.test(said) && language === 'es' ? 1 : 0);
    const mine = words.filter((word) => own.has(word) && !stops.has(word)).length;
    if (score >= 2 && score * 5 >= words.length && score >= mine * 3 && score > most) [best, most] = [language as LanguageCode, score];
  }
  return best;
}
