import { wordTable } from './word-table.ts';

/** Numbers as ages are written in words, beside their word for years; compounds are met by how they begin. */
const NUMBERS = wordTable(`
5: fünf, cinq, cinco, cinque, पाँच, पांच, ஐந்து, ఐదు, 다섯, пяти, 五, пять, пятилетн
6: sechs, six, seis, sei, छह, ஆறு, ఆరు, 여섯, шести, 六, шесть, шестилетн
7: sieben, sept, siete, sette, sete, सात, ஏழு, ఏడు, 일곱, семи, 七, семь, семилетн
8: acht, huit, ocho, otto, oito, आठ, எட்டு, ఎనిమిది, 여덟, восьми, 八, восьми, восемь, восьмилетн
9: neun, neuf, nueve, nove, नौ, ஒன்பது, తొమ్మిది, 아홉, девяти, 九, девять, девятилетн
10: zehn, dix, diez, dieci, dez, दस, பத்து, పది, పదేళ్ల, 열, десяти, десять, десятилетн
11: elf, onze, once, undici, ग्यारह, 열한, одиннадцати, одиннадцать, одиннадцатилетн
12: zwölf, douze, doce, dodici, doze, बारह, பன்னிரண்டு, పన్నెండు, 열두, двенадцати, двенадцать, двенадцатилетн
13: dreizehn, treize, trece, tredici, treze, तेरह, 열세, тринадцати, тринадцать, тринадцатилетн
14: vierzehn, quatorze, catorce, quattordici, catorze, चौदह, 열네, четырнадцати, четырнадцать, четырнадцатилетн
15: fünfzehn, quinze, quince, quindici, quinze, पंद्रह, பதினைந்து, పదిహేను, 열다섯, пятнадцати, пятнадцать, пятнадцатилетн
16: sechzehn, seize, dieciséis, sedici, dezesseis, सोलह, பதினாறு, పదహారు, 열여섯, шестнадцати, шестнадцать, шестнадцатилетн
17: siebzehn, dix-sept, diecisiete, diciassette, dezessete, सत्रह, 열일곱, семнадцати, семнадцать, семнадцатилетн
18: achtzehn, dix-huit, dieciocho, diciotto, dezoito, अठारह, 열여덟, восемнадцати, восемнадцать, восемнадцатилетн
19: neunzehn, dix-neuf, diecinueve, diciannove, dezenove, उन्नीस, 열아홉, девятнадцати, девятнадцать, девятнадцатилетн
20: zwanzig, बीस, இருபது, ఇరవై, বিশ, 스무, 스물, двадцати, عشرين, عشرون, двадцать, двадцатилетн
30: dreißig, तीस, முப்பது, ముప్పై, ত্রিশ, 서른, тридцати, ثلاثين, ثلاثون, тридцать, тридцатилетн
40: vierzig, चालीस, நாற்பது, నలభై, চল্লিশ, 마흔, сорока, أربعين, أربعون, الأربعين, сорок, сорокалетн
50: fünfzig, पचास, ஐம்பது, యాభై, পঞ্চাশ, 쉰, пятидесяти, خمسين, خمسون, الخمسين, пятьдесят, пятидесятилетн
60: sechzig, sessant, साठ, அறுபது, అరవై, ষাট, 예순, шестидесяти, ستين, ستون, الستين, шестьдесят, шестидесятилетн
70: siebzig, settant, सत्तर, எழுபது, డెబ్బై, সত্তর, 일흔, семидесяти, سبعين, سبعون, السبعين, семьдесят, семидесятилетн
80: achtzig, ottant, अस्सी, எண்பது, ఎనభై, আশি, 여든, восьмидесяти, ثمانين, ثمانون, الثمانين, восемьдесят, восьмидесятилетн
90: neunzig, novant, नब्बे, தொண்ணூறு, తొంభై, নব্বই, 아흔, девяноста, تسعين, تسعون, девяносто, девяностолетн
`);
const BEGINNINGS = [...NUMBERS].sort(([one], [other]) => other.length - one.length);

const BESIDE_YEARS =
  /(?<![\p{L}\p{M}])(?:(?<tens>двадцати|тридцати|сорока|пятидесяти|шестидесяти|семидесяти|восьмидесяти|девяноста|двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто)\s+)?(?<word>[\p{L}\p{M}-]+)(?:['’]|\s*)(?:jahren?|jährig\p{L}*|ans|años|anos|anni|साल|वर्ष|வயது|ఏళ్ల|ఏళ్ళ|বছর|лет|살|세|岁|歳|سنة|عاما|من عمر\p{L}+)(?!\p{L})/iu;
const OTHERWISE =
  /(?:im alter von|лет|في)\s+(?<word>[\p{L}\p{M}-]+)|(?<![\p{L}\p{M}])(?<own>పదేళ్ల|\p{L}+jährig|\p{Script=Cyrillic}+летн(?=\p{L}))/iu;

/** The years of an age in words of other languages, "zwölf Jahre", "열두 살", to the ten above twenty. Null: there is none. */
export function yearsInWords(text: string): number | null {
  for (const form of [BESIDE_YEARS, OTHERWISE]) {
    const { tens, word, own } = form.exec(text)?.groups ?? {};
    const said = (tens ?? word ?? own ?? '').toLowerCase().normalize('NFC');
    const exact = NUMBERS.get(said) ?? BEGINNINGS.find(([start]) => start.length > 3 && said.startsWith(start) && said !== start)?.[1];
    // German has ones before tens: "zweiundsechzig"
    const german = /und(?<tens>\p{L}+zig|dreißig)/u.exec(said)?.groups?.['tens'];
    const years = (german ? NUMBERS.get(german) : undefined) ?? exact;
    if (years !== undefined) return Number(years);
  }
  return null;
}
