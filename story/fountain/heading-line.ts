/** How a scene heading begins: which side of the door it says, its number, and what follows. */
export interface HeadingOpening {
  interior: boolean;
  exterior: boolean;
  number: string | null;
  rest: string;
  /** Inside or outside, place and hour follow in any order, with whatever between: `S#3. 편의점 안 / 밤`, `第一场 夜 内 客栈`. */
  loose: boolean;
}

/*
 * Fountain knows INT, EXT, EST and I/E, in any case. Screenwriters elsewhere head their scenes in their own words; those count in capitals,
 * or in scripts without any, since they are ordinary words as well.
 */
const FOUNTAIN = /^(INT\.?\s*\/\s*EXT|EXT\.?\s*\/\s*INT|INT|EXT|EST|I\.?\s*\/\s*E|E\.?\s*\/\s*I)(?:\.|\s|(?=\/))\s*(?:\/\s*)?/i;
const INSIDE =
  'உட்புறம்|இன்டோர்|आंतरिक|अंतः|इंट|इनडोर|इंडोर|आंतर|లోపలి|ఇండోర్|ఇంట్|അകത്ത്|ഉൾഭാഗം|ഇൻഡോർ|ഇന്റ്|ಒಳಾಂಗಣ|ಇಂಡೋರ್|ভেতর|অভ্যন্তর|অন্তঃ|ইনডোর|ইন্ডোর|અંદરૂની|ઇન્ડોર|ઇનડોર|ਅੰਦਰੂਨੀ|ਇਨਡੋਰ|اندرونی|ان ڈور|INTERIOR|INTERNO|INTERNA|INTÉRIEUR|INTERIEUR|INNEN|ИНТЕРЬЕР|ИНТ|内景|內景|屋内|室内|室內|실내|내부|داخلي|داخلی|உள்ளே|உள்|लोकेशन अंदर|अंदर|भीतर|అంతర|లోపల|അകം|ಒಳಗೆ|ಒಳ|ভেতরে|ভিতরে|आत|અંદર|ਅੰਦਰ|اندر';
const OUTSIDE =
  'EXTERIOR|EXTERNA|EXTÉRIEUR|EXTERIEUR|ESTERNO|AUSSEN|AUßEN|НАТУРА|НАТ|ЭКСТ|外景|屋外|室外|실외|야외|외부|خارجي|خارجی|வெளியே|வெளி|வெளிப்புறம்|அவுட்டோர்|बाहर|बाह्य|बहिः|बाहेर|एक्स्ट|एक्सट|आउटडोर|బయట|బయటి|అవుట్‌డోర్|అవుట్డోర్|ఎక్స్ట్|വെളിയിൽ|പുറം|പുറത്ത്|ഔട്ട്ഡോർ|ಹೊರಾಂಗಣ|ಹೊರಗೆ|ಹೊರ|ಔಟ್‌ಡೋರ್|বাইরে|বহির্ভাগ|বহিঃ|আউটডোর|બહાર|આઉટડોર|ਬਾਹਰੀ|ਬਾਹਰ|ਆਊਟਡੋਰ|بیرونی|باہر|آؤٹ ڈور';
const OWN_WORDS = new RegExp(
  `^(?:(?<inside>${INSIDE})\\s*(?<both>[/／]\\s*(?:${OUTSIDE}))?|(?<outside>${OUTSIDE})\\s*(?<again>[/／]\\s*(?:${INSIDE}))?)(?:\\s*[.:,，、：・/／\\-–—]+|\\s)\\s*(?=\\S)`,
  'u',
);
const DIGITS = '[\\p{Nd}一二三四五六七八九十百〇零]{1,4}\\p{Lu}?';
const SCENE_WORDS =
  'SCENE|SCÈNE|SÉQUENCE|SÉQ|SEQUENCE|SECUENCIA|SEQUÊNCIA|SEQUENZA|SEC|SEQ|ESCENA|ESC|CENA|SCENA|SZENE|BILD|СЦЕНА|ЭПИЗОД|シーン|場面|场景|場景|씬|장면|مشهد|المشهد|اللقطة|منظر|سین|दृश्य|सीन|प्रसंग|प्रवेश|காட்சி|சீன்|సన్నివేశం|దృశ్యం|సీన్|ದೃಶ್ಯ|ಸೀನ್|സീൻ|രംഗം|ദൃശ്യം|দৃশ্য|সিন|ਦ੍ਰਿਸ਼|ਸੀਨ|દૃશ્ય|દ્રશ્ય|સીન';
const NUMBER_SIGNS = 'NR|NO|N[º°]|№|நெ|எண்|నెం|నంబర్|നമ്പർ|ನಂ|ಸಂಖ್ಯೆ|क्र|क्रमांक|नं|नंबर|संख्या|নং|নম্বর|નં|નંબર|ਨੰ|ਨੰਬਰ|نمبر|رقم';
const ORDINALS =
  'الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|पहला|दूसरा|तीसरा|चौथा|पाँचवाँ|एक|दो|तीन|चार|पाँच|पहिला|दुसरा|तिसरा|ஒன்று|இரண்டு|மூன்று|நான்கு|ஐந்து';
const BY_NUMBER = new RegExp(
  `^(?:S\\s*#\\s*(?<korean>${DIGITS})|第(?<chinese>${DIGITS})[场場幕]|(?:${SCENE_WORDS})\\s*[.:\\-–—]?\\s*(?:(?:${NUMBER_SIGNS})\\s*[.:]?\\s*)?#?(?<word>${DIGITS}|${ORDINALS}))(?![\\p{L}\\p{M}\\p{N}])\\s*[.:,，、：۔)\\-–—/|]*\\s*`,
  'u',
);
const MARKED = /^[○〇◯◎●■□]\s*(?=[\p{L}\p{N}「『])/u;
/** `12. INT. …`, `12A INT. …`: a number in front of a heading that is one without it. */
const NUMBERED = /^(?<number>\d{1,4}(?:[-.]\d{1,3})?\p{Lu}?)\s*[.)\-–—]?\s+(?=\S)/u;

/** `3. 병원 복도 (밤)`, `1　内　日　客厅`, `１　喫茶店・中（昼）`: a number, then in any order a place and the hour or the side of the door. */
const EASTERN =
  /^(?<number>\p{Nd}{1,3}(?:[-－]\p{Nd}{1,3})?)\s*[.．、,，)）]?[\s　]*(?<rest>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}「『].*[^。.!?！？」』…])$/u;
const EASTERN_PART =
  /(?:^|[\s　（(・/／,，\-－])(?:内|外|日|夜|晨|晚|昼|朝|夕|夕方|深夜|早朝|夜明け|黄昏|清晨|傍晚|凌晨|白天|夜晚|晚上|早上|낮|밤|아침|저녁|새벽|오전|오후|안|밖|내부|외부)(?=$|[\s　）)・/／,，\-－])/u;

/** How a line opens as a scene heading, Fountain's way or another country's; null when it doesn't. */
export function headingOpening(text: string): HeadingOpening | null {
  return begun(text) ?? afterNumber(text) ?? eastern(text);
}

function eastern(text: string): HeadingOpening | null {
  const { number = null, rest = '' } = EASTERN.exec(text)?.groups ?? {};
  return EASTERN_PART.test(rest) ? { interior: false, exterior: false, number, rest, loose: true } : null;
}

function afterNumber(text: string): HeadingOpening | null {
  const match = NUMBERED.exec(text);
  const opening = match ? begun(text.slice(match[0].length)) : null;
  return opening && { ...opening, number: opening.number ?? match?.groups?.['number'] ?? null };
}

function begun(text: string): HeadingOpening | null {
  const known = FOUNTAIN.exec(text);
  if (known) {
    const prefix = (known[1] ?? '').toUpperCase();
    return {
      interior: /^I|INT|^E\.?\s*\/\s*I/.test(prefix),
      exterior: /EXT|EST|\/\s*E/.test(prefix) || /^E\.?\s*\//.test(prefix),
      number: null,
      rest: text.slice(known[0].length),
      loose: false,
    };
  }
  const own = OWN_WORDS.exec(text);
  if (own && !SENTENCE.test(text)) {
    const { inside, both, outside, again } = own.groups ?? {};
    return {
      interior: Boolean(inside ?? again),
      exterior: Boolean(outside ?? both),
      number: null,
      rest: text.slice(own[0].length),
      loose: /^\p{Lo}/u.test(text),
    };
  }
  const counted = BY_NUMBER.exec(text) ?? MARKED.exec(text);
  if (!counted) return null;
  const { korean, chinese, word } = counted.groups ?? {};
  return {
    interior: false,
    exterior: false,
    number: korean ?? chinese ?? word ?? null,
    rest: text.slice(counted[0].length),
    loose: true,
  };
}

/** Headings end without a full stop; sentences that begin with such a word don't. */
const SENTENCE = /\p{Ll}{2}[.!?]$|[\p{Lo}\p{M}][.。！？!?।॥؟…]["”»」]?$|[\p{Lo}\p{M}]{2}[.。！？।॥؟]\s?[\p{Lo}\p{M}].*[.。！？।॥؟]/u;

const ONE_SIDE = new RegExp(`^(?:(?<inside>${INSIDE}|内|INT\\.?)|(?<outside>${OUTSIDE}|外|EXT\\.?))$`, 'u');
/** Which side of the door a word alone in a heading says. */
export function sideOf(word: string): 'inside' | 'outside' | null {
  const match = ONE_SIDE.exec(word);
  if (!match) return null;
  return match.groups?.['inside'] ? 'inside' : 'outside';
}

const PART_KEYS =
  'இடம்|நேரம்|காலம்|స్థలం|కాలం|સ્થળ|સમય|ਸਥਾਨ|ਸਮਾਂ|مقام|جگہ|وقت|সময়|स्थळ|काळ|काल|ಜಾಗ|സ്ഥലം|place|location|time|setting|lieu|heure|temps|lugar|hora|tiempo|ort|zeit|luogo|tempo|место|время|المكان|الزمان|الوقت|場所|時間|地点|地點|时间|時間|장소|시간|स्थान|समय|स्थळ|वेळ|স্থান|সময়|ప్రదేశం|సమయం|സ്ഥലം|സമയം|ಸ್ಥಳ|ಸಮಯ';
const PART = new RegExp(`^(?:${PART_KEYS})\\s*[:：]\\s*(?=\\S)`, 'iu');
/** A line that goes on with the heading above it: `இடம்: பேருந்து - உள்`, `داخلي – مطبخ – ليل`. Gives what it adds; null when it doesn't. */
export function headingPart(line: string): string | null {
  const key = PART.exec(line);
  if (key) return line.slice(key[0].length);
  return begun(line) && !BY_NUMBER.test(line) ? line : null;
}
