import type { Element } from '../fountain/syntax.ts';
import type { Cut } from '../scene-source.ts';
import { newCompany } from './company.ts';
import { settleNames } from './settle-names.ts';
import { speechElements } from './speech.ts';

/** Words that open a paragraph when the story has moved to another time or place. */
const MOVES_ON =
  /^(?:(?:and\s+)?so\s+\p{L}+\s+\p{L}+\s+for\s+\p{L}+\s+(?:days|nights|weeks|months|years)|on\s+the\s+\p{L}+\s+(?:day|night|morning|evening)\b|(?:(?:early|late)\s+)?(?:the\s+)?(?:next|following)\s+(?:day|morning|evening|night|afternoon|week|month|year|spring|summer|autumn|winter)|(?:later\s+)?that\s+(?:night|evening|afternoon|morning)|(?:\w+\s+)?(?:hours?|days?|weeks?|months?|years?)\s+(?:later|passed)|meanwhile|back\s+(?:at|in|home)\b|elsewhere|across\s+town|at\s+(?:dawn|dusk|noon|midnight|sunrise|sunset)\b|à\s+(?:midi|minuit|l['’]aube)\b|le\s+(?:soir|matin|lendemain)\s*(?:même|venu|suivant)?\s*,|al\s+(?:mediodía|amanecer|anochecer)\b|a\s+(?:medianoche|la\s+mañana\s+siguiente)\b|por\s+la\s+(?:noche|tarde|mañana)\s*,|esa\s+(?:tarde|mañana)\b|am\s+(?:abend|mittag|morgen)\b|gegen\s+mittag\b|a\s+mezzogiorno\b|am\s+(?:nächsten|folgenden)|später\s+am|(?:\p{L}+\s+)?stunden?\s+später|tage\s+später|inzwischen|le\s+lendemain|plus\s+tard|pendant\s+ce\s+temps|ce\s+soir-là|al\s+día\s+siguiente|más\s+tarde|mientras\s+tanto|esa\s+noche|il\s+giorno\s+dopo|più\s+tardi|no\s+dia\s+seguinte|mais\s+tarde|на\s+следующ|позже|मगले\s+दिन|अगले\s+दिन|अगली\s+सुबह|மறுநாள்|அன்று\s+(?:மாலை|இரவு)|翌(?:朝|日)|その(?:夜|晩)|第二天|次日|다음\s*날|그날\s*(?:밤|저녁)|في\s+اليوم\s+التالي|later\s*,|(?:\w+\s+){0,2}(?:minutes|moments)\s+later|(?:an?|half\s+an)\s+hour\s+later|by\s+(?:evening|nightfall|noon|midday)\b|(?:\p{L}+\s+)?(?:tage|wochen|monate|jahre|minuten)\s+später|später\s*,|wenig\s+später|am\s+selben\s+(?:abend|tag)|(?:\p{L}+\s+){0,2}(?:heures?|jours|semaines|mois|ans|années|minutes)\s+(?:plus\s+tard|après)|le\s+(?:soir|matin)\s+(?:même|suivant)|(?:\p{L}+\s+)?(?:horas|días|semanas|meses|años|minutos)\s+(?:después|más\s+tarde)|a\s+la\s+mañana\s+siguiente|(?:\p{L}+\s+)?(?:ore|giorni|settimane|mesi|anni)\s+dopo|la\s+(?:mattina|sera)\s+(?:dopo|seguente)|na\s+(?:manhã|noite|tarde)\s+seguinte|à\s+noite\s*,|(?:\p{L}+\s+)?(?:horas|dias|semanas|meses|anos)\s+depois|(?:через\s+\p{L}+\s+(?:час|дн|недел|лет)|вечером\s|утром\s|наутро)|उसी\s+(?:शाम|रात)|कुछ\s+(?:दिन|घंटे)\s+बाद|మరుసటి\s+రోజు|ఆ\s+(?:రాత్రి|సాయంత్రం)|പിറ്റേന്ന്|ಮರುದಿನ|পরদিন|সেই\s+রাতে|翌日|次の(?:日|朝)|数(?:日|時間)後|当天(?:晚上|夜里)|几(?:天|小时)后|며칠\s*후|이튿날|بعد\s+(?:ساعة|يومين|أيام)|في\s+(?:المساء|تلك\s+الليلة))/iu;
const BREAK = /^(?:[*#~_=•·\-–—]\s*){1,7}$/u;

/** Reads prose as scenes: the paragraphs between breaks, or up to where the story moves on. */
export function proseScenes(elements: readonly Element[]): Cut[] {
  const cuts: Cut[] = [];
  const company = newCompany();
  let broken = true;
  for (const element of elements) {
    if (isBreak(element)) {
      broken = true;
      continue;
    }
    if (broken || (element.kind === 'action' && MOVES_ON.test(element.text)))
      cuts.push({ heading: null, elements: [], lines: { ...element.lines } });
    broken = false;
    const scene = cuts.at(-1)!;
    scene.elements.push(...(element.kind === 'action' ? speechElements(element, company) : [element]));
    scene.lines = { from: scene.lines.from, to: element.lines.to };
  }
  settleNames(cuts, company);
  return cuts.filter(({ elements: within }) => within.some(({ kind }) => kind === 'action' || kind === 'dialogue' || kind === 'lyrics'));
}

const isBreak = ({ kind, text }: Element): boolean => kind === 'page-break' || kind === 'section' || BREAK.test(text.trim());
