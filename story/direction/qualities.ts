import type { LanguageCode } from '../../schema/language.ts';
import { wordTable } from '../analysis/lexicon/word-table.ts';
import { wordsFor } from '../languages/packs.ts';

/** Colours and stuffs that tell one thing from another, by the stage's English word for them; `stem*` for words with endings. */
const QUALITIES = wordTable<string>(`
black: black, schwarz*, noir*, negr*, nero, nera, preto, preta, черн*, чёрн*, கருப்பு, கறுப்பு, கருநிற*, काला, काली, काले, কালো, నల్లని, నల్ల, ಕಪ್ಪು, കറുത്ത, ਕਾਲਾ, ਕਾਲੀ, 黒, 黑, 검은, 까만, أسود, سوداء, السوداء, الأسود
white: white, weiß*, weiss*, blanc*, bianc*, branc*, бел*, வெள்ளை, सफ़ेद, सफेद, সাদা, తెల్లని, తెల్ల, ಬಿಳಿ, വെളുത്ത, ਚਿੱਟਾ, 白, 하얀, 흰, أبيض, بيضاء, البيضاء
grey: grey, gray, grau*, gris, grise, grises, grigi*, cinza, cinzent*, сер*, சாம்பல், स्लेटी, ধূসর, 灰, 회색, رمادي
red: red, crimson, scarlet, maroon, rot, rote, roten, roter, rotes, rouge*, roj*, ross*, vermelh*, красн*, சிவப்பு, சிகப்பு, लाल, লাল, ఎర్రని, ఎర్ర, ಕೆಂಪು, ചുവന്ന, ਲਾਲ, 赤, 红, 紅, 빨간, 붉은, أحمر, حمراء, الحمراء
orange: orange, saffron, naranja, arancion*, laranja, оранжев*, ஆரஞ்சு, नारंगी, কমলা, 橙, 주황, برتقالي
yellow: yellow, golden, gelb*, jaune*, amarill*, giall*, amarel*, желт*, жёлт*, மஞ்சள், पीला, पीली, पीले, হলুদ, పసుపు, ಹಳದಿ, മഞ്ഞ, 黄, 黃, 노란, أصفر, صفراء
green: green, emerald, olive, grün*, vert, verte, verts, vertes, verde*, зелен*, зелён*, பச்சை, हरा, हरी, हरे, সবুজ, ఆకుపచ్చ, ಹಸಿರು, പച്ച, 緑, 绿, 초록, 녹색, أخضر, خضراء
blue: blue, navy, indigo, turquoise, teal, blau*, bleu*, azul*, azzurr*, blu, син*, голуб*, நீல, நீலம், नीला, नीली, नीले, নীল, నీలం, ನೀಲಿ, നീല, 青, 蓝, 파란, 푸른, أزرق, زرقاء
purple: purple, violet, lavender, lila, violett*, violet*, morad*, viola, rox*, фиолетов*, ஊதா, बैंगनी, বেগুনি, 紫, 보라, بنفسجي
pink: pink, rosa, rose, rosad*, розов*, இளஞ்சிவப்பு, गुलाबी, গোলাপি, 粉, ピンク, 분홍, وردي
brown: brown, tan, braun*, brun, brune*, marrón, marron, marrone, castanh*, коричнев*, பழுப்பு, भूरा, भूरी, বাদামি, 茶色, 棕, 갈색, بني
brass: brass, bronze, messing*, laiton, latón, ottone, latão, медн*, பித்தளை, पीतल, পিতল, ఇత్తడి, ಹಿತ್ತಾಳೆ, പിച്ചള, 真鍮, 铜, 놋쇠, نحاس*, النحاس*
copper: copper, kupfer*, cuivre, cobre, rame, செம்பு, தாமிர, तांबे, তামার, రాగి, ತಾಮ್ರ, ചെമ്പ്, 銅
silver: silver, silbern*, argent*, plateado, plateada, argento, prata, серебрян*, வெள்ளி, चांदी, चाँदी, রূপার, వెండి, ಬೆಳ್ಳಿ, വെള്ളി, 銀, 银, 은색, فضي*
gold: gold, gilded, gilt, golden*, dorado, dorada, doré, dorée, d'oro, dourad*, золот*, தங்க, सोने, সোনার, బంగారు, ಚಿನ್ನದ, സ്വർണ്ണ, 金色, 금색, ذهبي*
wooden: wooden, wood, bamboo, hölzern*, holz*, en bois, de madera, di legno, de madeira, деревянн*, மர, மரத்தாலான, लकड़ी, কাঠের, చెక్క, ಮರದ, തടി, 木, 나무, خشبي*
clay: clay, earthen, earthenware, terracotta, tönern*, de barro, d'argile, di terracotta, глинян*, மண், मिट्टी, মাটির, మట్టి, ಮಣ್ಣಿನ, മൺ, 土, 陶, 질그릇, فخار*
leather: leather, ledern*, leder*, en cuir, de cuero, di cuoio, de couro, кожан*, தோல், चमड़े, চামড়ার, 革, 皮, 가죽, جلدي*
steel: steel, iron, tin, metal, stählern*, eisern*, en fer, de hierro, di ferro, de ferro, железн*, இரும்பு, लोहे, লোহার, ఇనుప, ಕಬ್ಬಿಣದ, ഇരുമ്പ്, 鉄, 铁, 쇠, حديدي*
glass: crystal, gläsern*, de cristal, de vidrio, en verre, di vetro, de vidro, стеклянн*, கண்ணாடி, काँच, कांच, কাচের, గాజు, ಗಾಜಿನ, ഗ്ലാസ്, ガラス, 玻璃, 유리, زجاجي*
`);
const WHOLE = new Map([...QUALITIES].filter(([word]) => !word.endsWith('*')));
const STEMS = [...QUALITIES].filter(([word]) => word.endsWith('*')).map(([word, quality]) => [word.slice(0, -1), quality] as const);
/** Written without spaces: a quality stands within this many characters before its thing. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/u;
const NEAR = 4;

const qualityOf = (word: string): string | undefined => WHOLE.get(word) ?? STEMS.find(([stem]) => word.startsWith(stem))?.[1];

/** A thing by what a sentence calls it, "black umbrella"; its bare name where the sentence gives no colour or stuff. `names`: all words for it. */
export function calledIn(text: string, thing: string, names: readonly string[]): string {
  const sentence = text.toLowerCase().normalize('NFC');
  for (const name of names) {
    for (let at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
      const quality = UNSPACED.test(name) ? justBefore(sentence.slice(0, at)) : around(sentence, at, name);
      if (quality && !thing.startsWith(`${quality} `)) return `${quality} ${thing}`;
    }
  }
  return thing;
}

const justBefore = (text: string): string | undefined => {
  const near = text.slice(-NEAR);
  return [...WHOLE].find(([word]) => UNSPACED.test(word) && near.includes(word))?.[1];
};

/** The nearest of three words before the thing, or of two after it: "a long black umbrella", "un paraguas negro". */
function around(sentence: string, at: number, name: string): string | undefined {
  if (/[\p{L}\p{M}]$/u.test(sentence.slice(0, at))) return undefined; // within a longer word
  const [before = ''] = /[^.,;:!?()]*$/u.exec(sentence.slice(0, at)) ?? [];
  const [after = ''] = /^[^.,;:!?()]*/u.exec(sentence.slice(at + name.length)) ?? [];
  const words = (part: string): string[] => part.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const [, ...next] = words(`x${after}`); // what is left of the thing's own word, an ending, goes
  return first(words(before).slice(-3).reverse()) ?? first(pairs(next.slice(0, 2)));
}

/** What ends a phrase about one thing, going outward from its noun. */
const ENDS =
  /^(?:and|or|with|of|in|to|from|on|by|the|an?|his|her|their|its|und|mit|der|die|das|den|dem|et|avec|y|con|com|e|in|im|le|la|el|il|les|los|las)$/u;

function first(words: readonly string[]): string | undefined {
  for (const word of words) {
    const quality = qualityOf(word);
    if (quality || ENDS.test(word)) return quality;
  }
  return undefined;
}

/** Two words alone and together: "en bois". */
const pairs = (words: readonly string[]): string[] => (words.length === 2 ? [words.join(' '), ...words] : [...words]);

/** Everything a script may call a prop: its own name, and the words of the script's language for it. */
export function namesOf(prop: string, language: LanguageCode): string[] {
  const own = prop.toLowerCase();
  if (language === 'en') return [own];
  const foreign = [...wordsFor('things', language)].filter(([, meaning]) => meaning === own).map(([word]) => word);
  return [own, ...foreign];
}
