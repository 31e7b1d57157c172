import type { AgeBand } from '../../schema/scene-graph.ts';
import { yearsBehindName, yearsInWords } from '../languages/ages.ts';
import { PERSON_NOUNS, TITLES } from './lexicon/people.ts';

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
  /(?:^|[\s(（,;:、，])(?:aged?\s+|age[d:]?\s+|about\s+|around\s+|almost\s+|nearly\s+|barely\s+|just\s+|~\s*)?(\d{1,3})(?:[-\s]*(?:years?[-\s]old|y\/?o|years?|ans|años|anos|anni|jahre|वर्ष|साल|வயது|歳|才|岁|살|세|سنة|عاما|лет))?(?=$|\s*[)）,.;:、，/|]|\s+(?:years?|yrs?|and|or|but|in|with|going|ish|[^\x00-\x7f])|['’]?s\b|[-–—+])/u;
const YEARS_OLD = new RegExp(`\\b(${NUMBER_WORD}|\\d{1,3})[- ]?(?:years?[- ]old|year-old)\\b`, 'iu');
const MONTHS_OLD = /\b(?:\d{1,2}|\p{L}+)[- ](?:months?|weeks?|days?)[- ]old\b/iu;
const DECADE_DIGITS = /\b(?:(early|mid|late)[-\s]+)?(?:to[-\s]\w+[-\s])?(\d)0['’]?s\b/iu;
const DECADE_WORDS = new RegExp(`\\b(?:(early|mid|late)[-\\s]+)?(${Object.keys(DECADES).join('|')})\\b`, 'iu');
/** What may stand between a comma and the number of an age: "also fourteen", "not yet thirty", "easily ninety". */
const HEDGE =
  '(?:also|only|just|still|now|about|around|some|maybe|perhaps|probably|roughly|easily|at least|all of|a hard|a young|a youthful|an old|exactly|turned|just turned|both|each|either side of|a day over|somewhere around)';
const SHORT_OF =
  '(?:nearly|almost|not yet|not quite|pushing|nudging|approaching|nearing|going on|just shy of|shy of|close to|just under|under|hardly|no more than|not more than|no older than|not much more than|scarcely more than|scarcely)';
const PAST = '(?:past|over|well past|just past|just over|well over|the wrong side of|the far side of|upwards of|north of|beyond)';
const AGED_WORD = new RegExp(
  `(?:^|[(,;:–—]\\s*|\\baged?\\s+|\\bof\\s+|\\bat\\s+(?=\\p{L}+(?:-\\p{L}+)?\\s*(?:[,.;:)]|$))|\\b(?:who|he|she|they)(?: (?:is|was|are|were|had (?:just )?turned|turned|looks?|looked)|['’]s)\\s+|\\bturn(?:ed|s|ing)\\s+)(?:${HEDGE}\\s+)*(${NUMBER_WORD})(?=$|[),.;:–—]|\\s+years|\\s+and\\b|\\s+at (?:most|least)\\b|\\s+(?:my|his|her|when)\\b|\\s+(?:if|or)\\b|\\s+but\\b|\\s+(?:tomorrow|today|this|next|last)\\b)`,
  'iu',
);
const SHORT_OF_AGE = new RegExp(`\\b${SHORT_OF}\\s+(?:${HEDGE}\\s+)*(${NUMBER_WORD}|\\d{2})\\b(?!\\s+(?:\\p{L}+s|of)\\b|-)(?!\\s*%)`, 'iu');
const PAST_AGE = new RegExp(
  `\\b(?:(?:he|she|they|who)(?: (?:is|was|are|were|had to be)|['’]s)|[,(:–—]|(?:wo)?man|girl|boy|lady|gentleman|widow(?:er)?|farmer|nurse)\\s*(?:${HEDGE}\\s+)*${PAST}\\s+(${NUMBER_WORD}|\\d{2})\\b(?!\\s+\\p{L}+s\\b)`,
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
const NATIVE_AGE =
  /(\d{1,3})\s*(?:歳|才|岁|살|세|வயது|വയസ്|ఏళ్ల|ఏళ్ళ|ఏండ్ల|సంవత్సరాల|ವರ್ಷ|साल|वर्ष|বছর|ਸਾਲ|વર્ષ|سال|برس|سنة|عام|عاما|лет|años|ans\b|anos|anni|jahre)/iu;

/** The age behind its word: "வயது 70", "उम्र साठ" has none in digits. */
const AGE_WORD_FIRST = /(?:வயது|വയസ്സ്|വയസ്|వయసు|వయస్సు|ವಯಸ್ಸು|उम्र|आयु|वय|বয়স|বয়স|ઉંમર|ਉਮਰ|عمر)\s*[:–-]?\s*(\d{1,3})(?!\d)/u;

/** A text with the digits of every script as ASCII ones, position by position. */
export const asciiDigits = (text: string): string =>
  /[^\x00-\x7f]/u.test(text)
    ? text.replace(
        /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f]/gu,
        digitOf,
      )
    : text;
/** Each script's digits run on from a zero that ends in 0 or 6. */
const digitOf = (digit: string): string => {
  const code = digit.charCodeAt(0) & 0xf;
  return String(digit < '\u0900' ? code : code - 6);
};

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
const FRENCH_DECADE = /(?:la|une)\s+(?:petite\s+|bonne\s+)?(vingt|trent|quarant|cinquant|soixant)aine/iu;
/** "cuarentona", "quadragénaire", "sessantenne", "Mittvierziger": nouns and adjectives made of tens. */
const OF_TENS =
  /(?<![\p{L}])(?:(?:mitt|anfang|end)?(zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)er(?:in|n|s)?|(veinte|treint|cuarent|cincuent|sesent|setent|ochent|novent)a?(?:añer[oa]|[oó]n|ona)|(vingt|trent|quadra|quinqua|sexa|septua|octo|nona)g[ée]naire|(vent|trent|quarant|cinquant|sessant|settant|ottant|novant)(?:enne|ina)|(vint|trint|quarent|cinquent|sessent|setent|oitent|novent)(?:ão|ona))(?![\p{L}])/iu;
/** "sedicenne", "quinceañera", "девятиклассница". */
const OF_TEENS =
  /(?<![\p{L}])(?:(un|do|tre|quattor|quin|se|dicias|diciot|dician)(?:dic|set|t|nov)enne|(quince|dieciocho)añer[oa]|(перво|второ|третье|четверо|пяти|шести|семи|восьми|девяти|десяти|одиннадцати)классни(?:к|ца|цей|ком))(?![\p{L}])/iu;
const TEEN_OF: readonly (readonly [RegExp, number])[] = [
  [/^(?:un)$/iu, 11], [/^(?:do)$/iu, 12], [/^(?:tre)$/iu, 13], [/^(?:quattor)$/iu, 14], [/^(?:quin|quince)$/iu, 15], [/^(?:se)$/iu, 16], [/^(?:dicias)$/iu, 17], [/^(?:diciot|dieciocho)$/iu, 18], [/^(?:dician)$/iu, 19],
  [/^перво/iu, 7], [/^второ/iu, 8], [/^третье/iu, 9], [/^четверо/iu, 10], [/^пяти/iu, 11], [/^шести/iu, 12], [/^семи/iu, 13], [/^восьми/iu, 14], [/^девяти/iu, 15], [/^десяти/iu, 16], [/^одиннадцати/iu, 17],
]; // prettier-ignore
const TEN_OF: readonly (readonly [RegExp, number])[] = [
  [/^(?:zwanzig|veinte|vingt|vent|vint)/iu, 20], [/^(?:dreißig|treint|trent|trint)/iu, 30], [/^(?:vierzig|cuarent|quadra|quarant|quarent)/iu, 40], [/^(?:fünfzig|cincuent|quinqua|cinquant|cinquent)/iu, 50],
  [/^(?:sechzig|sesent|sexa|sessant|sessent)/iu, 60], [/^(?:siebzig|setent|septua|settant)/iu, 70], [/^(?:achtzig|ochent|octo|ottant|oitent)/iu, 80], [/^(?:neunzig|novent|nona|novant)/iu, 90],
]; // prettier-ignore
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
  const made = OF_TENS.exec(text)
    ?.slice(1)
    .find((part) => part !== undefined);
  const teen = OF_TEENS.exec(text)
    ?.slice(1)
    .find((part) => part !== undefined);
  if (teen !== undefined) return TEEN_OF.find(([start]) => start.test(teen))?.[1] ?? 15;
  const ten = made === undefined ? undefined : TEN_OF.find(([start]) => start.test(made))?.[1];
  if (ten !== undefined) return ten + 2;
  const han = HAN_YEARS.exec(text);
  return han ? '一二三四五六七八九'.indexOf(han[1] || '一') * 10 + 11 : null;
}

const VAGUE = new RegExp(
  `\\b(?:barely|about|around)\\s+(${NUMBER_WORD})\\b(?!\\s+\\p{L}+s\\b)|\\b(${NUMBER_WORD})(?:-something|ish|\\s+or\\s+so)\\b`,
  'iu',
);

/** An age in a description: years when a number stands there, else only the band. */
export function readAge(written: string): { band: AgeBand; years: number | null } | null {
  const text = asciiDigits(written);
  if (MONTHS_OLD.test(text)) return { band: 'baby', years: 0 };
  const near = SHORT_OF_AGE.exec(text)?.[1] ?? PAST_AGE.exec(text)?.[1];
  if (near !== undefined) return { band: bandOf((numberOf(near) ?? 30) + (SHORT_OF_AGE.test(text) ? -1 : 1)), years: null };
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
    AGE_WORD_FIRST.exec(text) ??
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
  [
    'middle-aged',
    /\b(?:middle[- ]aged|in (?:his|her|their) middle years|of middle years|in (?:his|her|their) prime|matronly|fiftyish|fifty-something)\b|நடுத்தர வயது|अधेड़|中年|중년|di mezza età|de mediana edad/iu,
  ],
  [
    'mature',
    /\b(?:octogenarian|septuagenarian|nonagenarian|sexagenarian|centenarian|elderly|ageing|aging|aged (?:man|woman)|(?:grey|gray|white|silver)[- ](?:haired|bearded)|retired|(?:before|near(?:ing|s)?|close to|edge of|verge of|approach(?:ing|es)|about to|ready for|due for|facing|from|of) retire(?:ment)?|retires? (?:tomorrow|today|next|this)|wizened|ancient|toothless|of (?:great|advanced|considerable|immense|venerable) age|as old as|bent with age|past (?:his|her) prime|old enough to|old-timer|great[- ]grand\p{L}+|(?:his|her) (?:white|grey|gray|silver) (?:hair|beard|bun|braid))\b|வயதான|முதிய|बूढ़|बुज़ुर्ग|वृद्ध|老いた|年老|老いる|노인|늙은|عجوز|مسن|пожил|anciano|anciana|âgée?/iu,
  ],
  [
    'teen',
    /\b(?:teenage[dr]?s?|in (?:his|her|their) (?:\p{L}+ )?teens|teens?|adolescent|high[- ]school(?:er|ers)?|sophomore|(?:seventh|eighth|ninth|tenth|eleventh|twelfth)[- ]grade(?:r|rs)?|sixth[- ]form(?:er|ers)?|(?:class|grade|std|standard) (?:7|8|9|10|11|12|seven|eight|nine|ten|eleven|twelve|VIII|IX|XI?I?)\b|year (?:8|9|10|11|12|eight|nine|ten|eleven|twelve)s?|form (?:three|four|five|six)|lanky boy|gangly boy)\b|高校生|中学生|高中生|고등학생|중학생|किशोर/iu,
  ],
  ['baby', /\b(?:newborn|infant|babe in arms|swaddled)\b|赤ちゃん|婴儿|갓난/iu],
  ['toddler', /\b(?:toddler|barely walking|just learning to walk)\b/iu],
  [
    'child',
    /\b(?:schoolboys?|schoolgirls?|pre-?teen|tween|(?:first|second|third|fourth|fifth|sixth)[- ]grade(?:r|rs)?|kindergart(?:e?ner|ener)|primary[- ]school(?:er)?|(?:class|grade|year|std|standard) (?:1|2|3|4|5|6|one|two|three|four|five|six)\b|gap-toothed|knee-high)\b|小学生|초등학생|சிறுவன்|சிறுமி/iu,
  ],
  [
    'young-adult',
    /\b(?:twenty-?something|college (?:student|kid|girl|boy)|university student|undergrad(?:uate)?|grad(?:uate)? student|newlyweds?|fresh out of (?:college|school|university|the academy)|rookie|cadet|barely out of (?:his|her|their) teens|youthful)\b|இளம்பெண்|இளைஞ|युवक|युवती|नौजवान|青年|大学生|청년|대학생|شاب/iu,
  ],
  ['adult', /\bthirty-?something\b/iu],
];
/** "old fisherman", "little red-haired girl", "young king": an adjective of age and whom it is said of. */
const AGED_NOUN = /\b(old|elderly|ancient|young|little|small|tiny|teenage|baby)\s+(?:[\p{L}-]+\s+){0,2}?([\p{L}-]+)/giu;
const NOT_OF_AGE =
  /^(?:friend|friends|flame|boss|colleague|classmate|partner|boyfriend|girlfriend|lover|enemy|rival|customer|guard|school|hand|brother|sister)$/u;
const BAND_OF_ADJECTIVE: Readonly<Record<string, AgeBand>> = {
  old: 'mature', elderly: 'mature', ancient: 'mature', young: 'young-adult', little: 'child', small: 'child', tiny: 'child', teenage: 'teen', baby: 'baby',
}; // prettier-ignore

function bandOfAdjective(text: string): AgeBand | null {
  for (const [, adjective = '', word = ''] of text.matchAll(AGED_NOUN)) {
    const noun = word.toLowerCase();
    const facts = PERSON_NOUNS.get(noun);
    if ((!facts && !TITLES.has(noun)) || NOT_OF_AGE.test(noun)) continue;
    const band = BAND_OF_ADJECTIVE[adjective.toLowerCase()];
    const small = band === 'child' || band === 'baby';
    if (small && facts?.age !== 'child' && facts?.kin !== 'daughter' && facts?.kin !== 'son') continue;
    if (band === 'young-adult' && facts?.age === 'child') return 'child';
    return band ?? null;
  }
  return null;
}

/** The band that words like "elderly" or "teenage" tell. */
export function bandOfWords(text: string): { band: AgeBand; years: null } | null {
  for (const [band, words] of BAND_WORDS) if (words.test(text)) return { band, years: null };
  const band = bandOfAdjective(text);
  return band ? { band, years: null } : null;
}

const STRICT_DIGITS =
  /(?:^|[,(:;–—]\s*|\baged?\s+|\bof\s+|\bat\s+|\b(?:is|was|turns?|turned)\s+)(?:about\s+|around\s+|only\s+|maybe\s+|just\s+|also\s+)?(\d{1,3})(?=\s*(?:[,.;:)–—]|$|years?\b))/u;

/** An age that stands beside a name as such, "…, sixteen, a part-timer": stricter than {@link readAge}, since a sentence has other numbers. */
export function ageBeside(text: string): { band: AgeBand; years: number | null } | null {
  const loose = [MONTHS_OLD, SHORT_OF_AGE, PAST_AGE, DECADE_DIGITS, DECADE_WORDS, YEARS_OLD, OF_YEARS, NOUN_OF_YEARS, BARELY].some((form) =>
    form.test(text),
  );
  if (loose) return readAge(text);
  const native = nativeAgeBeside(text);
  if (native !== null) return native;
  const years = numberOf(STRICT_DIGITS.exec(text)?.[1] ?? AGED_WORD.exec(text)?.[1] ?? '');
  return years !== null && years > 0 && years <= 120 ? { band: bandOf(years), years } : null;
}

/** The age in what stands between a name and the next comma or two, in the words of other languages. */
function nativeAgeBeside(text: string): { band: AgeBand; years: number | null } | null {
  const parts = /^\s*[,،、，(（–—:-]\s*([^,،、，)）.।]{1,40})(?:[,،、，)）]\s*([^,،、，)）.।]{1,40}))?/u.exec(text)?.slice(1) ?? [];
  for (const part of parts) {
    const digits = part === undefined ? undefined : NATIVE_AGE.exec(asciiDigits(part))?.[1];
    if (digits !== undefined) return { band: bandOf(Number(digits)), years: Number(digits) };
    const tens = part === undefined ? null : (decadeAbroad(part) ?? yearsInWords(part));
    if (tens !== null) return { band: bandOf(tens), years: null };
  }
  const bare = yearsBehindName(text);
  return bare === null ? null : { band: bandOf(bare), years: null };
}
