/** Words that open a paragraph when the story has moved to another time or place. */
const THEN =
  /^(?:(?:and\s+)?so\s+\p{L}+\s+\p{L}+\s+for\s+\p{L}+\s+(?:days|nights|weeks|months|years)|on\s+the\s+\p{L}+\s+(?:day|night|morning|evening)\b|(?:(?:early|late)\s+)?(?:the\s+)?(?:next|following)\s+(?:day|morning|evening|night|afternoon|week|month|year|spring|summer|autumn|winter)|(?:later\s+)?that\s+(?:night|evening|afternoon|morning)|(?:\w+\s+)?(?:hours?|days?|weeks?|months?|years?)\s+(?:later|passed)|meanwhile|back\s+(?:at|in|home)\b|elsewhere|across\s+town|at\s+(?:dawn|dusk|noon|midnight|sunrise|sunset)\b|à\s+(?:midi|minuit|l['’]aube)\b|le\s+(?:soir|matin|lendemain)\s*(?:même|venu|suivant)?\s*,|al\s+(?:mediodía|amanecer|anochecer)\b|a\s+(?:medianoche|la\s+mañana\s+siguiente)\b|por\s+la\s+(?:noche|tarde|mañana)\s*,|esa\s+(?:tarde|mañana)\b|am\s+(?:abend|mittag|morgen)\b|gegen\s+mittag\b|a\s+mezzogiorno\b|am\s+(?:nächsten|folgenden)|später\s+am|(?:\p{L}+\s+)?stunden?\s+später|tage\s+später|inzwischen|le\s+lendemain|plus\s+tard|pendant\s+ce\s+temps|ce\s+soir-là|al\s+día\s+siguiente|más\s+tarde|mientras\s+tanto|esa\s+noche|il\s+giorno\s+dopo|più\s+tardi|no\s+dia\s+seguinte|mais\s+tarde|на\s+следующ|позже|मगले\s+दिन|अगले\s+दिन|अगली\s+सुबह|மறுநாள்|அன்று\s+(?:மாலை|இரவு)|翌(?:朝|日)|その(?:夜|晩)|第二天|次日|다음\s*날|그날\s*(?:밤|저녁)|في\s+اليوم\s+التالي|later\s*,|(?:\w+\s+){0,2}(?:minutes|moments)\s+later|(?:an?|half\s+an)\s+hour\s+later|by\s+(?:evening|nightfall|noon|midday)\b|(?:\p{L}+\s+)?(?:tage|wochen|monate|jahre|minuten)\s+später|später\s*,|wenig\s+später|am\s+selben\s+(?:abend|tag)|(?:\p{L}+\s+){0,2}(?:heures?|jours|semaines|mois|ans|années|minutes)\s+(?:plus\s+tard|après)|le\s+(?:soir|matin)\s+(?:même|suivant)|(?:\p{L}+\s+)?(?:horas|días|semanas|meses|años|minutos)\s+(?:después|más\s+tarde)|a\s+la\s+mañana\s+siguiente|(?:\p{L}+\s+)?(?:ore|giorni|settimane|mesi|anni)\s+dopo|la\s+(?:mattina|sera)\s+(?:dopo|seguente)|na\s+(?:manhã|noite|tarde)\s+seguinte|à\s+noite\s*,|(?:\p{L}+\s+)?(?:horas|dias|semanas|meses|anos)\s+depois|(?:через\s+\p{L}+\s+(?:час|дн|недел|лет)|вечером\s|утром\s|наутро)|उसी\s+(?:शाम|रात)|कुछ\s+(?:दिन|घंटे)\s+बाद|మరుసటి\s+రోజు|ఆ\s+(?:రాత్రి|సాయంత్రం)|പിറ്റേന്ന്|ಮರುದಿನ|পরদিন|সেই\s+রাতে|翌日|次の(?:日|朝)|数(?:日|時間)後|当天(?:晚上|夜里)|几(?:天|小时)后|며칠\s*후|이튿날|بعد\s+(?:ساعة|يومين|أيام)|في\s+(?:المساء|تلك\s+الليلة))/iu;

const HOUR =
  '(?:dawn|daybreak|sunrise|first light|noon|midday|midnight|dusk|sunset|sundown|nightfall|twilight|morning|evening|night|afternoon|day|weekend|\\p{L}+day)';
/** The same, of hours and days that any verb may follow. */
const OPENINGS: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:long |just |shortly |a little |well )?(?:before|after|by|at|towards?|around|until|near)\\s+(?:the\\s+)?${HOUR}\\b|(?:on|one|in)\\s+(?:an?|the|that|this)?\\s*(?:\\p{L}+\\s+){0,2}?${HOUR}(?:\\s+(?:of|in|before|after|when)\\b|,)|on\\s+(?:the\\s+\\p{L}+\\s+day|\\p{Lu}\\p{L}+day)\\b|all\\s+(?:that\\s+)?(?:night|day|winter|summer|week)\\b|in\\s+the\\s+(?:morning|evening|spring|summer|autumn|winter)\\b|years?\\s+(?:went|passed)|(?:out|up|down|back)\\s+(?:on|in|at)\\s+the\\s+\\p{L}+,|outside,|upstairs,|downstairs,|in the (?:\\p{L}+\\s){1,2}(?:\\p{L}+\\s){1,3}had\\b)`,
    'iu',
  ),
  /^(?:à l['’]aube|au (?:petit )?(?:matin|jour|crépuscule|lever du jour|coucher du soleil)|vers (?:midi|minuit|\p{L}+ heures)|dans la (?:nuit|soirée|matinée)|la nuit (?:suivante|venue)|en fin d['’]après-midi|dehors,|le \p{L}+ (?:matin|soir),|trois|deux \p{L}+ après)(?!\p{L})/iu,
  /^(?:al (?:alba|caer la (?:tarde|noche)|anochecer|amanecer|atardecer)|aquella (?:noche|tarde|mañana)|de madrugada|a la (?:noche|mañana|hora)|por la (?:noche|mañana|tarde)|ao (?:meio-dia|amanhecer|anoitecer|entardecer|cair da)|à (?:tarde|noite|meia-noite|tardinha)|de (?:manhã|noite|madrugada)|nessa (?:noite|tarde)|naquela (?:noite|tarde|manhã)|na manhã)(?!\p{L})/iu,
  /^(?:all['’]alba|al (?:tramonto|mattino)|di (?:notte|sera|mattina)|quella (?:sera|notte|mattina)|la (?:mattina|sera|notte)|verso (?:sera|mezzogiorno)|im morgengrauen|bei (?:sonnen\p{L}+|tagesanbruch)|in (?:der|dieser|jener) nacht|an (?:diesem|jenem) (?:abend|morgen)|(?:abends|morgens|nachts|mittags)\s|gegen (?:abend|morgen|mitternacht)|draußen,)/iu,
  /^(?:на рассвете|на закате|утром|вечером|ночью|днём|к (?:утру|вечеру|полудню)|наутро|спустя|под утро|в полночь|в полдень|той же ночью)(?!\p{L})/iu,
  /^(?:(?:शाम|सुबह|रात|दोपहर|भोर|तड़के)(?:\s+(?:को|में|के|ढले|होते|हुई)|,)|(?:अगली|दूसरी|उस)\s+(?:सुबह|शाम|रात)|(?:மறுநாள்|அன்று|அடுத்த நாள்|மாலை(?:யில்)?|இரவு|காலை(?:யில்)?|நள்ளிரவில்)\s|(?:মাঝরাতে|ভোরে|সন্ধ্যায়|সকালে|রাতে|বিকেলে|পরদিন)\s|(?:సాయంత్రం|మరునాడు|ఉదయం|రాత్రి)\s|(?:വൈകുന്നേരം|രാത്രി|രാവിലെ)\s|(?:ಸಂಜೆ|ರಾತ್ರಿ|ಬೆಳಿಗ್ಗೆ)\s)/u,
  /^\s*(?:その(?:夜|晩|日の|朝|夕)|翌|次の(?:日|朝)|夕方|夜(?:に|が|、)|朝(?:に|、)|明け方|数\p{L}後|第二天|当晚|当天|傍晚|清晨|天(?:亮|黑)|夜里|深夜|[一二三四五六七八九十几]\s*(?:天|年|个月|小时)\s*(?:后|後|之后)|黎明)/u,
  /^\s*(?:동이 틀|해\s*질|해가 (?:지|뜨)|다음 ?날|그날|이튿날|며칠|새벽|저녁(?:이|에|,|\s)|아침(?:이|에|,|\s)|밤(?:이|에|,|\s)|한 시간|몇 (?:시간|년|달))/u,
  /^(?:في (?:الصباح|المساء|الفجر|الليل|اليوم التالي|تلك)|عند (?:الفجر|الغروب|الظهر|منتصف)|مع (?:الفجر|الغروب|حلول)|بعد (?:\p{L}+\s)?(?:ساعة|ساعات|يوم|أيام|سنة|سنوات)|وفي (?:الصباح|المساء|الليل))/u,
];

/** An hour at the head of a clause behind the first, with somebody who goes somewhere: "but toward sundown the three of them went up to the orchard". */
const LATER_IN_SENTENCE =
  /^[^.!?“”"]{4,160}[,;]\s+(?:but|and|so|then|until)\s+(?:(?:just|long|shortly)\s+)?(?:by|towards?|at|before|after|around)\s+(?:dawn|daybreak|sunrise|noon|midday|midnight|dusk|sunset|sundown|nightfall|twilight|evening)\b[^.!?“”"]{0,80}\b(?:went|came|walked|drove|climbed|rode|sailed|flew|ran|set out|set off|returned|arrived|gathered|met|were|was)\b/iu;
/** "Three weeks earlier they had been in the records room." */
const EARLIER = /^(?:\p{L}+\s+){1,3}(?:hours?|days?|nights?|weeks?|months?|years?|summers?|winters?)\s+(?:earlier|before|ago)\b/iu;

/** Whether a paragraph opens another time or place of a story. */
export const movesOn = (paragraph: string): boolean =>
  THEN.test(paragraph) ||
  OPENINGS.some((opening) => opening.test(paragraph)) ||
  LATER_IN_SENTENCE.test(paragraph) ||
  EARLIER.test(paragraph);
