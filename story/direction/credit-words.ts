import type { LanguageCode } from '../../schema/language.ts';

/** What the end credits say besides names. */
export interface CreditWords {
  by: string;
  cast: string;
  /** Those who are heard and never seen. */
  voices: string;
  madeWith: string;
}

export const CREDIT_WORDS: Readonly<Record<LanguageCode, CreditWords>> = {
  en: { by: 'Written by', cast: 'Cast', voices: 'Voices', madeWith: 'Made with AI Film Studio' },
  hi: { by: 'लेखन', cast: 'कलाकार', voices: 'स्वर', madeWith: 'AI Film Studio से निर्मित' },
  es: { by: 'Escrito por', cast: 'Reparto', voices: 'Voces', madeWith: 'Hecho con AI Film Studio' },
  fr: { by: 'Écrit par', cast: 'Distribution', voices: 'Voix', madeWith: 'Réalisé avec AI Film Studio' },
  de: { by: 'Geschrieben von', cast: 'Besetzung', voices: 'Stimmen', madeWith: 'Gemacht mit AI Film Studio' },
  pt: { by: 'Escrito por', cast: 'Elenco', voices: 'Vozes', madeWith: 'Feito com AI Film Studio' },
  it: { by: 'Scritto da', cast: 'Interpreti', voices: 'Voci', madeWith: 'Realizzato con AI Film Studio' },
  ja: { by: '脚本', cast: '出演', voices: '声の出演', madeWith: '制作 AI Film Studio' },
  ko: { by: '각본', cast: '출연', voices: '목소리', madeWith: 'AI Film Studio로 제작' },
  zh: { by: '编剧', cast: '演员', voices: '配音', madeWith: 'AI Film Studio 制作' },
  ar: { by: 'تأليف', cast: 'الشخصيات', voices: 'الأصوات', madeWith: 'صُنع باستخدام AI Film Studio' },
  ru: { by: 'Автор сценария', cast: 'В ролях', voices: 'Голоса', madeWith: 'Создано в AI Film Studio' },
  ta: { by: 'எழுதியவர்', cast: 'நடிகர்கள்', voices: 'குரல்கள்', madeWith: 'AI Film Studio மூலம் உருவாக்கப்பட்டது' },
  te: { by: 'రచన', cast: 'తారాగణం', voices: 'గాత్రాలు', madeWith: 'AI Film Studio తో రూపొందించబడింది' },
  ml: { by: 'രചന', cast: 'അഭിനേതാക്കൾ', voices: 'ശബ്ദങ്ങൾ', madeWith: 'AI Film Studio ഉപയോഗിച്ച് നിർമ്മിച്ചത്' },
  kn: { by: 'ರಚನೆ', cast: 'ಪಾತ್ರವರ್ಗ', voices: 'ಧ್ವನಿಗಳು', madeWith: 'AI Film Studio ಬಳಸಿ ನಿರ್ಮಿಸಲಾಗಿದೆ' },
  bn: { by: 'রচনা', cast: 'অভিনয়ে', voices: 'কণ্ঠ', madeWith: 'AI Film Studio দিয়ে নির্মিত' },
  mr: { by: 'लेखन', cast: 'कलाकार', voices: 'आवाज', madeWith: 'AI Film Studio वापरून निर्मित' },
  gu: { by: 'લેખન', cast: 'કલાકારો', voices: 'અવાજ', madeWith: 'AI Film Studio વડે નિર્મિત' },
  pa: { by: 'ਲੇਖਕ', cast: 'ਕਲਾਕਾਰ', voices: 'ਆਵਾਜ਼ਾਂ', madeWith: 'AI Film Studio ਨਾਲ ਬਣਾਈ ਗਈ' },
  ur: { by: 'تحریر', cast: 'اداکار', voices: 'آوازیں', madeWith: 'AI Film Studio سے تیار کردہ' },
  sa: { by: 'लेखकः', cast: 'पात्राणि', voices: 'स्वराः', madeWith: 'AI Film Studio द्वारा निर्मितम्' },
};
