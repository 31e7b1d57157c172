const TRANSITION = /^(?:[^\p{Ll}<>]*\bTO:|FADE (?:IN|OUT|TO BLACK|TO WHITE|UP)[.:]?|CUT TO BLACK[.:]?)$/u;

/** The same in other countries, a line of its own: "CORTE A", "SCHNITT", "قطع", "कट टू", "暗転". */
const TRANSITION_ABROAD =
  /^(?:(?:CORTE|CORTA|CORTAMOS|CORTAR|CORTE DIRECTO)(?:\s+(?:A|PARA|SECO)\b.*)?|COUPE(?:\s+(?:SUR|À|FRANCHE|AU NOIR)\b.*)?|CUT|CUT À|(?:HARTER )?SCHNITT(?:\s+AUF\b.*)?|BLENDE(?: AUF)?|STACCO(?:\s+(?:SU|A)\b.*)?|FUNDIDO(?:\s.*)?|FONDU(?:\s.*)?|FUSÃO(?:\s.*)?|DISSOLVENZA(?:\s.*)?|ÜBERBLENDUNG|ABBLENDE|AUFBLENDE|ЗТМ|ИЗ ЗТМ|ПЕРЕБИВКА|СКЛЕЙКА|ЗАТЕМНЕНИЕ|قطع(?:\s+إلى)?|مزج|إظلام(?:\s+تدريجي)?|ظهور تدريجي|اختفاء تدريجي|کٹ(?:\s*ٹو)?|فیڈ (?:ان|آؤٹ)|(?:कट|फ़ेड|फेड|डिज़ॉल्व)(?:\s*(?:टू|इन|आउट))?|कट करा|கட்(?:\s*டு)?|வெட்டு|மங்கல்|కట్(?:\s*టు)?|ഫേഡ് (?:ഇൻ|ഔട്ട്)|കട്ട്(?:\s*ടു)?|ಕಟ್(?:\s*ಟು)?|কাট(?:\s*টু)?|ফেড (?:ইন|আউট)|કટ(?:\s*ટુ)?|ਕੱਟ(?:\s*ਟੂ)?|暗転|溶暗|溶明|カット|フェード(?:イン|アウト)|切至|切到|切|淡[入出]|渐隐|渐显|黑场|컷|암전|페이드\s?(?:인|아웃)|디졸브)\s*[.:：。।]?$/u;

/** Whether a line that stands alone says how one scene goes over into the next. */
export const isTransition = (line: string): boolean => TRANSITION.test(line) || TRANSITION_ABROAD.test(line);
