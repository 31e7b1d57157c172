import { headingOpening, sideOf } from './fountain/heading-line.ts';
import type { HeadingOpening } from './fountain/heading-line.ts';
import type { SceneHeadingElement } from './fountain/syntax.ts';
import { wordsFor } from './languages/packs.ts';
import type { SceneHeading } from './scene-source.ts';

const SEPARATOR = /\s+[-–—]+\s+|\s*[–—]\s*/;
/** After a scene's number the parts may also stand apart by strokes, commas or brackets, in Chinese by spaces alone. */
const LOOSE_SEPARATOR = /\s+[-–—۔]+\s+|\s*[–—/／・、,，;；|｜]\s*|\s*[（(]\s*|\s*[）)]\s*/;
/** Words that make a segment of a heading a time; in the languages scripts are commonly headed in. */
const TIME_WORD =
  /(^|[^\p{L}\p{M}])(day|night|morning|afternoon|evening|dawn|dusk|noon|midday|midnight|sunrise|sunset|twilight|daybreak|nightfall|later|continuous|same|moments?|gleich darauf|kurz danach|gleichzeitig|peu après|poco después|momentos después|poco dopo|pouco depois|logo depois|fortsetzung|continuación|suite|continu|continua|contínuo|abends|morgens|nachts|mittags|morgengrauen|morgendämmerung|sonnenaufgang|sonnenuntergang|mitternacht|minuit|mezzanotte|medianoche|mezzogiorno|pomeriggio|madrugada|anochecer|crepúsculo|entardecer|meia-noite|meio-dia|après-midi|soirée|matinée|nachmittag|vormittag|abenddämmerung|kurz darauf|später|plus tard|más tarde|mas tarde|luego|più tardi|mais tarde|magic hour|golden hour|\d{1,2}(:\d\d)?\s*([ap]\.?m\.?|uhr|h)|jour|nuit|matin|soir|aube|crépuscule|midi|tag|nacht|abend|mittag|dämmerung|día|noche|mañana|tarde|amanecer|atardecer|mediodía|giorno|notte|mattina|sera|alba|tramonto|dia|noite|manhã|din|raat|subah|shaam|day-?time|night-?time)(?![\p{L}\p{M}])|[昼夜朝夕晩]|続き|続く|直後|数分後|しばらくして|同時刻|放課後|同时|片刻|稍后|随后|过了一会|白天|清晨|黎明|晚上|下午|上午|日落|日出|잠시 후|잠시 뒤|같은 시각|이어서|오전|오후|자정|심야|황혼|조금 뒤|позже|вскоре|сумерки|закат|утром|вечером|ночью|днём|थोड़ी देर|कुछ देर|उसी समय|जारी|सांझ|साँझ|तड़के|சற்று நேரம்|சிறிது நேரம்|தொடர்ச்சி|அந்தி|நண்பகல்|కాసేపటి|కొద్దిసేపటి|కొనసాగింపు|అదే సమయం|మధ్యాహ్నం|తెల్లవారుజాము|തുടർച്ച|അല്പസമയം|സന്ധ്യ|ಸ್ವಲ್ಪ ಸಮಯ|ಮಧ್ಯಾಹ್ನ|কিছুক্ষণ|একটু পরে|দুপুর|ভোর|বিকেল|لاحق|بعد قليل|بعد لحظات|متواصل|مستمر|عصر|مغرب|夜明け|黄昏|早晨|傍晚|中午|낮|밤|아침|저녁|새벽|день|ночь|утро|вечер|рассвет|полдень|दिन|रात|सुबह|शाम|भोर|दोपहर|காலை|இரவு|மாலை|பகல்|மதியம்|அதிகாலை|விடியல்|ఉదయం|రాత్రి|సాయంత్రం|పగలు|രാത്രി|പകൽ|രാവിലെ|വൈകുന്നേരം|ರಾತ್ರಿ|ಬೆಳಿಗ್ಗೆ|ಸಂಜೆ|ಹಗಲು|রাত|সকাল|সন্ধ্যা|দিন|ليل|نهار|صباح|مساء|فجر|ظهر|غروب/iu;

/** "0600 HOURS", "23:15". */
const CLOCK_TIME = /^\s*(?:[01]?\d|2[0-3])(?:[:.][0-5]\d(?:\s*(?:hours|hrs|h|z|zulu))?|[0-5]\d\s*(?:hours|hrs|zulu))\s*$/iu;

/** Whether a part of a heading is an hour: by the words above, or by those that any language's pack has for hours. */
const isHour = (part: string): boolean => {
  const hours = wordsFor('times', null);
  return TIME_WORD.test(part) || CLOCK_TIME.test(part) || [part, ...part.split(/\s+/u)].some((word) => hours.has(word.toLowerCase()));
};

/** Headings taken apart before: the parser hands out the same elements as long as their text stands. */
const known = new WeakMap<SceneHeadingElement, SceneHeading>();

/** Takes a scene heading apart: `INT. HOUSE - KITCHEN - NIGHT` is the place HOUSE - KITCHEN at NIGHT. */
export function readHeading(element: SceneHeadingElement): SceneHeading {
  const heading = known.get(element) ?? takeApart(element);
  known.set(element, heading);
  return heading;
}

function takeApart({ text, sceneNumber, lines }: SceneHeadingElement): SceneHeading {
  const opening = headingOpening(text);
  const number = sceneNumber ?? opening?.number ?? null;
  if (opening?.loose) return { ...looseParts(opening), text, number, lines };
  const { place, time } = placeAndTime((opening?.rest ?? text).split(SEPARATOR).map((segment) => segment.trim()));
  return {
    text,
    interior: opening?.interior ?? false,
    exterior: opening?.exterior ?? false,
    placeText: place,
    timeText: time,
    number,
    lines,
  };
}

/** The hour after a full stop, a comma or nothing: `DAY ROOM. AFTERNOON.`, `KITCHEN, NIGHT`, `KITCHEN NIGHT`. */
const TIME_AT_END = /^(?<place>.*\S)(?:[.,]\s+|\s+)(?<time>[^\s.,]+(?:\s[^\s.,]+)?)\.?$/u;
const TIME_AT_START = new RegExp(`^(?:${TIME_WORD.source})`, 'iu');

function placeAndTime(parts: readonly string[]): { place: string; time: string | null } {
  const { place = '', time = '' } = (parts.length === 1 && TIME_AT_END.exec(parts[0] ?? '')?.groups) || {};
  const first = TIME_AT_START.exec(time);
  const segments = first && first[0].length === time.length ? [place, time] : parts;
  // `INT. JOUR – CUISINE`, `INT/NOCHE. CASA`: the hour first
  const ahead = TIME_AT_START.exec(segments[0] ?? '');
  if (segments.length > 1 && ahead && ahead[0].length === segments[0]!.length)
    return {
      place: segments
        .slice(1)
        .join(' - ')
        .replace(/[\s.,]+$/, ''),
      time: segments[0]!,
    };
  const timeAt = segments.findIndex((segment, index) => index > 0 && isHour(segment));
  return {
    place: (timeAt < 0 ? segments : segments.slice(0, timeAt)).join(' - ').replace(/[\s.,]+$/, ''),
    time: timeAt < 0 ? null : segments.slice(timeAt).join(' - '),
  };
}

/** `داخلي - مصنع - نهار`, `편의점 안 / 밤`, `夜 内 悦来客栈`, `居間（夜）`: each part says by itself what it is. */
function looseParts({ interior, exterior, rest }: HeadingOpening): Pick<SceneHeading, 'interior' | 'exterior' | 'placeText' | 'timeText'> {
  const again = headingOpening(rest); // `SCENE 4: INT. KITCHEN`
  const parts = (again?.rest ?? rest)
    .split(LOOSE_SEPARATOR)
    .flatMap((part) => (/^\p{Script=Han}/u.test(part) ? part.split(/\s+/) : [part]))
    .map((part) => part.trim())
    .filter(Boolean);
  const left = parts.filter((part) => sideOf(part) === null);
  const times = left.filter((part) => left.length > 1 && (part === '日' || isHour(part)) && part.length <= LONGEST_TIME);
  const place = left.filter((part) => !times.includes(part)).join(' - ');
  const says = (side: 'inside' | 'outside') => parts.some((part) => sideOf(part) === side);
  return {
    interior:
      interior ||
      (again?.interior ?? false) ||
      says('inside') ||
      /(?:\s안|내부|屋内|室内|店内|車内|社内|館内|構内|(?<!温)室|浴場|(?<!天)風呂|風呂場|脱衣所|男湯|女湯|番台)$/u.test(place),
    exterior: exterior || (again?.exterior ?? false) || says('outside') || OUT_OF_DOORS.test(place),
    placeText: place.replace(/[\s.,]+$/, ''),
    timeText: times.length > 0 ? times.join(' - ') : null,
  };
}

/** How names of places outside a house end: in front of it, behind it, as it is seen from there. */
const OUT_OF_DOORS =
  /(?:\s(?:앞|밖|뒤|뒤편|앞길|전경|외경|마당|골목|입구)|외부|屋外|室外|の前|の外|の裏|(?:^|\s|-)(?:前|表|裏|外|裏手|店先|軒先|門前|玄関先)|外観|全景|[门門](?:口|前|外)|楼下|樓下|外面|巷口|路口|村口)$/u;

const LONGEST_TIME = 24; // characters; a longer part names a place, whatever words are in it
