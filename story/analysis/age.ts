import type { AgeBand } from '../../schema/scene-graph.ts';
import { yearsInWords } from './lexicon/ages.ts';

const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const NUMBER_WORD = `(?:(?:${TENS.slice(2).join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')}))?|${ONES.slice(1).join('|')})`;
const DECADES: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

const DIGITS =
  /(?:^|[\s(（,;:、，])(?:aged?\s+|age[d:]?\s+|about\s+|around\s+|almost\s+|nearly\s+|barely\s+|just\s+|~\s*)?(\d{1,3})(?:[-\s]*(?:years?[-\s]old|y\/?o|years?|ans|años|anos|anni|jahre|वर्ष|साल|வயது|歳|才|岁|살|세|سنة|عاما|лет))?(?=$|[\s)）,.;:、，]|['’]?s\b|[-\s])/u;
const YEARS_OLD = new RegExp(`\\b(${NUMBER_WORD}|\\d{1,3})[- ]?(?:years?[- ]old|year-old)\\b`, 'iu');
const MONTHS_OLD = /\b(?:\d{1,2}|\p{L}+)[- ](?:months?|weeks?|days?)[- ]old\b/iu;
const DECADE_DIGITS = /\b(?:(early|mid|late)[-\s]+)?(?:to[-\s]\w+[-\s])?(\d)0['’]?s\b/iu;
const DECADE_WORDS = new RegExp(`\\b(?:(early|mid|late)[-\\s]+)?(${Object.keys(DECADES).join('|')})\\b`, 'iu');
const AGED_WORD = new RegExp(
  `(?:^|[(,;]\\s*|\\baged?\\s+|\\bof\\s+|\\bwho (?:is|was|had (?:just )?turned)\\s+(?:only |about |nearly |almost )?)(${NUMBER_WORD})(?=$|[),.;]|\\s+years|\\s+and\\b)`,
  'iu',
);
const OF_YEARS = new RegExp(
  `\\b(?:man|woman|girl|boy|lady|gentleman|child|person|kid|youth|teenager|widow(?:er)?|fellow|guy|male|female|monk|nun|figure)\\s+(?:of|about|around|aged|nearly|almost|barely)(?:\\s+(?:about|around|almost|nearly|perhaps|maybe|some|barely))?\\s+(${NUMBER_WORD}|\\d{1,3})\\b(?!['’]?s\\b)`,
  'iu',
);
const NOUN_OF_YEARS = new RegExp(
  `\\b\\p{L}{4,}\\s+of\\s+(?:about |around |some |nearly |almost )?((?:six|seven|eigh|nine)teen|(?:${TENS.slice(2).join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')}))?)\\b(?!\\s+(?:years? ago|\\p{L}+s\\b))`,
  'iu',
);
const BARELY = new RegExp(
  `^\\s*(?:of|aged?)(?:\\s+(?:about|around|almost|nearly|perhaps|maybe|some|barely))?\\s+(${NUMBER_WORD}|\\d{1,3})\\b`,
  'iu',
);
const NATIVE_AGE = /(\d{1,3})\s*(?:歳|才|岁|살|세|வயது|വയസ്സ്|ఏళ్ల|ವರ್ಷದ|साल|वर्ष|বছর|ਸਾਲ|سنة|عام|عاما|лет|años|ans\b|anos|anni|jahre)/iu;

/** A number as a word or in digits. */
function numberOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens = '', ones = ''] = text.toLowerCase().split(/[- ]/);
  const whole = ONES.indexOf(tens);
  if (whole > 0) return whole;
  const base = TENS.indexOf(tens);
  if (base < 2) return null;
  return base * 10 + Math.max(0, ONES.indexOf(ones));
}

/** The band of an age in years, as `schema/scene-graph.ts` defines the bands. */
export function bandOf(years: number): AgeBand {
  if (years < 1) return 'baby';
  if (years < 4) return 'toddler';
  if (years < 13) return 'child';
  if (years < 20) return 'teen';
  if (years < 30) return 'young-adult';
  if (years < 45) return 'adult';
  if (years < 60) return 'middle-aged';
  return 'mature';
}

const TENS_ABROAD: readonly (readonly [RegExp, number])[] = [
  [/^(?:quatre-vingt-dix|noventa|neunzig|novanta)/u, 90], [/^(?:quatre-vingt|ochenta|achtzig|ottanta|oitenta)/u, 80], [/^(?:soixante-(?:dix|onze|douze|treize|quatorze|quinze|seize)|setenta|siebzig|settanta)/u, 70],
  [/^(?:soixante|sesenta|sechzig|sessanta|sessenta)/u, 60], [/^(?:cinquante|cincuenta|fünfzig|cinquanta|cinquenta)/u, 50], [/^(?:quarante|cuarenta|vierzig|quaranta|quarenta)/u, 40],
  [/^(?:trente|treinta|dreißig|trenta|trinta)/u, 30], [/^(?:vingt|veint|zwanzig|venti|vinte)/u, 20],
]; // prettier-ignore
const WORD_YEARS = /([\p{L}-]+)(?:\s+[yeu]\s+\p{L}+)?\s+(?:ans|años|anos|anni|jahre)(?!\p{L})/iu;
const GERMAN_DECADE = /\b(anfang|mitte|ende)\s+(zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig)/iu;
const FRENCH_DECADE = /(?:la|une)\s+(vingt|trent|quarant|cinquant|soixant)aine/iu;
const HAN_YEARS = /([一二三四五六七八九]?)十[一二三四五六七八九]?(?:多)?[岁歳]/u;

/** Ages in words of other languages, to the ten; below twenty they are left to other signs. */
function decadeAbroad(text: string): number | null {
  const german = GERMAN_DECADE.exec(text);
  const word = (german?.[2] ?? WORD_YEARS.exec(text)?.[1] ?? '').toLowerCase();
  const tens = TENS_ABROAD.find(([start]) => start.test(word))?.[1];
  if (tens !== undefined)
    return tens + (german ? { anfang: 2, mitte: 5, ende: 8 }[german[1]!.toLowerCase() as 'anfang' | 'mitte' | 'ende'] : 1);
  const french = FRENCH_DECADE.exec(text)?.[1]?.toLowerCase();
  if (french) return ['vingt', 'trent', 'quarant', 'cinquant', 'soixant'].indexOf(french) * 10 + 22;
  const han = HAN_YEARS.exec(text);
  return han ? '一二三四五六七八九'.indexOf(han[1] || '一') * 10 + 11 : null;
}

const VAGUE = new RegExp(
  `\\b(?:pushing|nearly|almost|barely|not yet|going on|about|around)\\s+(${NUMBER_WORD})\\b(?!\\s+\\p{L}+s\\b)|\\b(${NUMBER_WORD})(?:-something|ish|\\s+or\\s+so)\\b`,
  'iu',
);

/** An age in a description: years when a number stands there, else only the band. */
export function readAge(text: string): { band: AgeBand; years: number | null } | null {
  if (MONTHS_OLD.test(text)) return { band: 'baby', years: 0 };
  const decade = DECADE_DIGITS.exec(text) ?? DECADE_WORDS.exec(text);
  if (decade?.[2]) {
    const start = DECADES[decade[2].toLowerCase()] ?? Number(decade[2]) * 10;
    const years = start + (decade[1]?.toLowerCase() === 'early' ? 2 : decade[1]?.toLowerCase() === 'late' ? 8 : 5);
    return { band: bandOf(years), years: null };
  }
  const match =
    YEARS_OLD.exec(text) ??
    OF_YEARS.exec(text) ??
    NOUN_OF_YEARS.exec(text) ??
    BARELY.exec(text) ??
    NATIVE_AGE.exec(text) ??
    DIGITS.exec(text) ??
    AGED_WORD.exec(text);
  const years = match?.[1] ? numberOf(match[1]) : null;
  if (years !== null && years <= 120) return { band: bandOf(years), years };
  const decadeAlone = /(\d)0\s*(?:代|대(?![가-힣]))/u.exec(text) ?? null;
  if (decadeAlone?.[1]) return { band: bandOf(Number(decadeAlone[1]) * 10 + 5), years: null };
  const vague = VAGUE.exec(text);
  if (vague) return { band: bandOf(numberOf(vague[1] ?? vague[2] ?? '') ?? 30), years: null };
  const abroad = decadeAbroad(text) ?? yearsInWords(text);
  if (abroad !== null) return { band: bandOf(abroad), years: null };
  return bandOfWords(text);
}

const BAND_WORDS: readonly (readonly [AgeBand, RegExp])[] = [
  ['middle-aged', /\bmiddle[- ]aged\b|நடுத்தர வயது|अधेड़|中年|중년|di mezza età|de mediana edad/iu],
  [
    'mature',
    /\b(?:octogenarian|septuagenarian|nonagenarian|elderly|old (?:man|woman|lady|gentleman|monk|priest|farmer|fisherman|teacher|doctor|couple)|aged (?:man|woman)|grey[- ]haired|gray[- ]haired|white[- ]haired|silver[- ]haired|retired|wizened|ancient)\b|வயதான|முதிய|बूढ़|बुज़ुर्ग|वृद्ध|老いた|年老|老いる|노인|늙은|عجوز|مسن|пожил|anciano|anciana|âgée?/iu,
  ],
  [
    'teen',
    /\b(?:teenage[dr]?|in (?:his|her|their) (?:\p{L}+ )?teens|teen|adolescent|high[- ]school(?:er)?)\b|高校生|中学生|高中生|고등학생|중학생|किशोर/iu,
  ],
  ['baby', /\b(?:newborn|infant)\b|赤ちゃん|婴儿|갓난/iu],
  ['toddler', /\btoddler\b/iu],
  ['child', /\b(?:little (?:girl|boy)|small (?:girl|boy|child)|young (?:girl|boy)|schoolboy|schoolgirl)\b|小学生|초등학생|சிறுவன்|சிறுமி/iu],
  [
    'young-adult',
    /\b(?:young (?:man|woman|lady|couple|doctor|nurse|teacher|monk|mother|father|soldier|officer|waiter|waitress)|college student|university student)\b|இளம்பெண்|இளைஞ|युवक|युवती|नौजवान|青年|大学生|청년|대학생|شاب/iu,
  ],
];

/** The band that words like "elderly" or "teenage" tell. */
export function bandOfWords(text: string): { band: AgeBand; years: null } | null {
  for (const [band, words] of BAND_WORDS) if (words.test(text)) return { band, years: null };
  return null;
}
