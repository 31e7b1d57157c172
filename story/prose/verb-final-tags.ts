/** What a speech tag in a language whose verb closes its clause tells. */
export type VerbFinalTag = { who: string; verb: string; from: number; to: number };

/** Verbs of speech in Indic scripts, in the forms that stories are told in. */
const SAYS = new RegExp(
  `^(?:${[
    'என்றான்|என்றாள்|என்றார்|என்றது|என்றனர்|கேட்டான்|கேட்டாள்|கேட்டார்|சொன்னான்|சொன்னாள்|சொன்னார்|கத்தினான்|கத்தினாள்|கத்தினார்|கூறினான்|கூறினாள்|கூறினார்|முணுமுணுத்தான்|முணுமுணுத்தாள்|முணுமுணுத்தார்|பதிலளித்தான்|பதிலளித்தாள்|பதிலளித்தார்|கிசுகிசுத்தாள்|கிசுகிசுத்தான்|அழைத்தாள்|அழைத்தான்',
    'చెప్పాడు|చెప్పింది|అడిగాడు|అడిగింది|అన్నాడు|అంది|అన్నది|అన్నారు|అరిచాడు|అరిచింది|గొణిగాడు|గొణిగింది|పలికాడు|పలికింది|చెప్పారు|అడిగారు|పిలిచాడు|పిలిచింది',
    'പറഞ്ഞു|ചോദിച്ചു|വിളിച്ചുപറഞ്ഞു|മന്ത്രിച്ചു|പിറുപിറുത്തു|അലറി|മറുപടി പറഞ്ഞു|വിളിച്ചു',
    'ಹೇಳಿದಳು|ಹೇಳಿದನು|ಕೇಳಿದಳು|ಕೇಳಿದನು|ಹೇಳಿದ|ಕೇಳಿದ|ಹೇಳಿದರು|ಕೇಳಿದರು|ಕೂಗಿದಳು|ಕೂಗಿದ|ಅಂದಳು|ಅಂದ|ಅಂದರು|ಎಂದಳು|ಎಂದ|ಎಂದನು|ಎಂದರು',
    'कहा|पूछा|बोला|बोली|बोले|चिल्लाया|चिल्लाई|चिल्लाए|फुसफुसाया|फुसफुसाई|फुसफुसाए|पुकारा|बुदबुदाया|बुदबुदाई|बुदबुदाए|हँसे|हँसा|हँसी|मुस्कुराया|मुस्कुराई|मुस्कुराए|चीखा|चीखी|टोका|समझाया|दोहराया|बताया|डाँटा|पुकारती|कहती|कहता|पूछती|पूछता',
    'म्हणाला|म्हणाली|म्हणाले|विचारलं|विचारले|ओरडला|ओरडली|पुटपुटला|पुटपुटली|कुजबुजला|कुजबुजली|म्हणते|म्हणतो|उत्तरला|उत्तरली',
    'বলল|বললেন|বললো|জিজ্ঞেস|বলে|বলেন|চেঁচাল|ফিসফিসিয়ে|জানতে|চিৎকার|শুধাল|বলেছিল|ডাকল|ডাকলেন|হাসল|হাসলেন',
    'કહ્યું|પૂછ્યું|બોલ્યો|બોલી|બોલ્યા|બોલ્યાં',
    'ਕਿਹਾ|ਪੁੱਛਿਆ|ਬੋਲਿਆ|ਬੋਲੀ|ਬੋਲੇ|ਆਖਿਆ',
    'کہا|پوچھا|بولا|بولی|بولے|چلایا|چلائی|ہنسا|ہنسی|مسکرایا|مسکرائی',
    'अवदत्|अपृच्छत्|उवाच|अब्रवीत्|वदति|पृच्छति|अकथयत्',
  ].join('|')})$`,
  'u',
);
const AGENT_MARK = /^(?:ने|ਨੇ|نے)$/u;
const GROWN_AGENT = /^(?<who>[\p{Script=Devanagari}\p{Script=Gujarati}]{2,}?)(?:ने|नी|नं|એ)$/u;
/** Small words that begin a clause before whoever speaks. */
const LEADING =
  /^(?:और|फिर|तब|तभी|लेकिन|पर|तो|अब|इस|यह|सुनकर|जवाब|में|आखिर|अचानक|आणि|मग|तेव्हा|पण|তখন|এবার|তারপর|কিন্তু|আর|அப்போது|பிறகு|ஆனால்|உடனே|అప్పుడు|కానీ|వెంటనే|തുടർന്ന്|അപ്പോൾ|പക്ഷേ|ആഗ|ಆಗ|ಆದರೆ|પછી|ત્યારે|ਫਿਰ|ਤਾਂ|پھر|تب|اور|لیکن|तदा|ततः|என்று|அని|అని|എന്ന്|ಎಂದು|বলে)$/u;
/** Words of respect or kin that belong to the name before them. */
export const RESPECT =
  /^(?:जी|साहब|बाबू|काका|चाचा|चाची|दादा|दादी|भैया|दीदी|ताई|बाई|राव|भाऊ|காரு|ஐயா|பாட்டி|தாத்தா|அக்கா|அண்ணன்|மாமா|అమ్మ|అక్క|అన్న|గారు|తాత|ചേട്ടൻ|ചേച്ചി|മാഷ്|അമ്മ|ಅಜ್ಜ|ಅಜ್ಜಿ|ಮೇಷ್ಟ್ರು|বাবু|দাদু|চাচা|মাসি|ভাই|দিদি|কাকা|ભાઈ|બેન|કાકા|ਜੀ|ਸਿੰਘ|صاحب|بی|جان)$/u;
/** Titles and kin words a name stands behind. */
export const BEFORE_NAME =
  /^(?:मास्टर|डॉक्टर|पंडित|बाबा|सेठ|ठाकुर|लाला|मौलवी|हवलदार|इंस्पेक्टर|डॉ|श्रीमती|கண்டக்டர்|டாக்டர்|ஆசிரியர்|డాక్టర్|మాస్టర్|ഡോക്ടർ|ಡಾಕ್ಟರ್|ডাক্তার|মাস্টার|ડૉક્ટર|ਡਾਕਟਰ|ماسٹر|ڈاکٹر|بابا|سیٹھ)$/u;

/** The tag in narration beside a quote, "… मास्टर जी ने धीरे से पूछा": the clause's verb of speech, and whom the clause begins with. */
export function verbFinalTag(narration: string): VerbFinalTag | null {
  if (!/[\u0600-\u06ff\u0900-\u0dff]/u.test(narration)) return null;
  for (const clause of narration.matchAll(/[^।.!?۔؟]+/gu)) {
    const words = [...clause[0].matchAll(/[\p{L}\p{M}]+/gu)].map((match) => ({ text: match[0], at: clause.index + match.index }));
    const verbAt = words.findIndex(({ text }) => SAYS.test(text));
    const verb = words[verbAt];
    if (!verb) continue;
    const who = verbAt === 0 ? speakerBehind(words) : speakerBefore(words.slice(0, verbAt));
    if (!who) continue;
    const behind = verbAt === 0 ? words[who.split(' ').length] : verb;
    return { who, verb: verb.text, from: words[0]?.at ?? 0, to: (behind?.at ?? 0) + (behind?.text.length ?? 0) };
  }
  return null;
}

type Word = { text: string; at: number };

/** "बोली सरस्वती": whoever follows a verb that comes first. */
function speakerBehind(words: readonly Word[]): string | null {
  const [, first, second] = words;
  if (!first) return null;
  return second && RESPECT.test(second.text) ? `${first.text} ${second.text}` : first.text;
}

function speakerBefore(words: readonly Word[]): string | null {
  const marked = words.findIndex(({ text }) => AGENT_MARK.test(text));
  if (marked > 0) return nameIn(words.slice(Math.max(0, marked - 3), marked), { fromEnd: true });
  const [first, ...rest] = words.filter(({ text }, index) => index > 2 || !LEADING.test(text));
  if (!first) return null;
  const grown = GROWN_AGENT.exec(first.text)?.groups?.['who'];
  return grown && !/^(?:उस|त्या|ति)$/u.test(grown) ? grown : nameIn([first, ...rest], { fromEnd: false });
}

/** One word, with the title before it or the word of respect behind it. */
function nameIn(words: readonly Word[], { fromEnd }: { fromEnd: boolean }): string | null {
  const at = fromEnd ? words.length - 1 : 0;
  const one = words[at]?.text;
  if (!one) return null;
  if (fromEnd) {
    const before = words[at - 1]?.text ?? '';
    return RESPECT.test(one) || BEFORE_NAME.test(before) ? `${before} ${one}`.trim() : one.replace(/^(लड़क|बच्च|बूढ़)े$/u, '$1ा');
  }
  const behind = words[1]?.text ?? '';
  return RESPECT.test(behind) || BEFORE_NAME.test(one) ? `${one} ${behind}`.trim() : one;
}
