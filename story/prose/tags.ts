import { personNoun } from './people.ts';
import { SAYING, SPACED_SAYING, SPACELESS_SAYING } from './saying.ts';
import { verbFinalTag } from './verb-final-tags.ts';

/** What a speech tag tells: who speaks (a name, or only a pronoun) and how. `tag` is the stretch of narration it takes up. */
export interface SpeechTag {
  name: string | null;
  pronoun: 'he' | 'she' | 'they' | null;
  manner: string | null;
  tag: { from: number; to: number };
}

const ARTICLE =
  "(?:(?:[Tt]he|[Hh]er|[Hh]is|[Mm]y|[Oo]ur|[Aa]n?|[Dd]er|[Dd]ie|[Dd]as|[Ee]ine?|[Ii]hre?|[Ss]eine?|mein|[Ll]e|[Ll]a|une?|[Ss]on|[Ss]a|[Ee]l|[Ss]u|una|[Ii]l|[Ll]o|[Oo]|[Aa]|os|as)\\s+|[Ll]['’])";
const TITLE =
  '(?:(?:Mr|Mrs|Ms|Dr|St|M|Sr|Sra|Prof)\\.\\s+|(?:[Mm]adame|[Mm]onsieur|Mme|Mlle|[Dd]on|[Dd]oña|[Dd]ona|[Ss]eñora?|[Ss]enhora?|[Ss]ignora?|[Tt]ante|[Oo]ncle)\\s+(?=\\p{Lu}))';
const NAME = `${TITLE}?\\p{Lu}[\\p{L}\\p{M}'’-]*(?:\\s+\\p{Lu}[\\p{L}\\p{M}'’-]*)?`;
const NOUN = `${ARTICLE}(?!(?:una?|uma?|la|el|le|les|los|el)\\s)(?:[\\p{Ll}-]+\\s+)?[\\p{L}\\p{M}-]+`;
const PRONOUN = '[Hh]e|[Ss]he|[Tt]hey|[Ee]r|[Ss]ie|[Ii]l|[Ee]lle|[Éé]l|[Ee]lla|[Ll]ui|[Ll]ei|[Ee]le|[Ee]la|[Оо]на?|هو|هي';
// Pronouns come first: one at the head of a sentence is capitalised like a name. Russian nouns have no article.
const WHO = `(?<who>\\p{Lu}\\p{L}*['’]s\\s+\\p{Ll}+|(?:${PRONOUN})(?![\\p{L}])(?!\\s+(?:signora?|señora?)\\s)|${NOUN}|${NAME}|\\p{Script=Cyrillic}{3,})`;
const ADVERBS =
  '(?:(?:\\p{Ll}+(?:ment|mente|ly)|\\p{Script=Cyrillic}{2,}(?:о|но|ло|ски)|él mismo|leise|laut|ruhig|plötzlich|schnell|sanft|piano|forte|subito|baixinho|quedo)\\s+)?';
const CLITIC = "(?:(?:le|les|lhe|lhes|gli|te|se|me|lui|leur|si|nos|ihm|ihr|ей|ему|им)\\s+|s['’]|m['’]|l['’])?";
const LED = `(?:(?:[\\p{Script=Cyrillic}]{3,}(?:о|и)|quietly|softly)\\s+)?`;
const VERB_WHO = new RegExp(`(?<![\\p{L}\\p{M}])${LED}${CLITIC}(?<verb>${SAYING})(?:\\s+${ADVERBS}|-(?:t-)?)${WHO}`, 'u');
const WHO_VERB = new RegExp(`(?<![\\p{L}\\p{M}])${WHO}\\s+(?:(?:lui|leur|le)\\s+)?${ADVERBS}(?<verb>${SAYING})(?![\\p{L}\\p{M}])`, 'u');
/** French turns verb and pronoun round for nothing but questions and speech: "grommela-t-il". */
const INVERTED = /^[\s,]*(?<verb>(?:s['’]|se\s|lui\s)?\p{Ll}{2,})-(?:t-)?(?<who>ils?|elles?)(?!\p{L})/u;
/** Adjacent words of a script without capitals: the name is the one after the verb. */
const ARABIC_SAYING =
  '(?:و|ف)?(?:قالت?|سألت?|همست?|صاحت?|أجابت?|ردّ?ت?|هتفت?|تمتمت?|صرخت?|نادت|نادى|أضافت?|تساءلت?|علقت?|تابعت?|أكدت?|قاطعته?|يقول|تقول|يسأل|تسأل|يهمس|تهمس|يصيح|تصيح|يجيب|تجيب|يرد|ترد)';
const ARABIC = new RegExp(
  `(?<![\\p{L}\\p{M}])(?<verb>${ARABIC_SAYING})\\s+(?<who>(?:[أا]م\\s|أبو\\s|الحاج\\s|العم\\s|الشيخ\\s)?[\\p{Script=Arabic}]+)`,
  'u',
);
const ARABIC_SMALL = /^(?:وهو|وهي|له|لها|لي|إن|بصوت|وقد|في|من|بهدوء|بغضب|ثم)$/u;
const LETTERS = '[\\p{L}\\p{M}]';
const VERB_FIRST = new RegExp(`^[\\s,]*(?<verb>${SPACED_SAYING})\\s+(?<who>[\\p{Lo}\\p{M}]{2,24})(?:\\s+ने)?\\s*(?=[.।,]|$)`, 'u');
const AGENT = new RegExp(
  `(?<!${LETTERS})(?<who>[\\p{Lo}\\p{M}]{2,24}?)(?:\\s+ने|ने(?!${LETTERS}))(?:\\s+[\\p{Lo}\\p{M}]+){0,5}?\\s+(?<verb>${SPACED_SAYING})`,
  'u',
);
const MANNER = '(?:\\s+(?:[\\p{Lo}\\p{M}]+(?:कर|ते हुए|படி)|धीरे|से|ज़ोर|मुस्कुराते|हुए|மெதுவாக|సన్నగా))*';
const SPACED = new RegExp(`(?<who>[\\p{Lo}\\p{M}]{2,24}?)(?:\\s+நோக்கி)?${MANNER}\\s+(?<verb>${SPACED_SAYING})`, 'u');
/** How something is said in Chinese, between the speaker and the verb. */
const HAN_MANNER =
  '(?:[\\p{Script=Han}]{1,5}[着地]|[低轻輕小大高柔尖厉厲沉悄]声|[低轻輕小大高柔尖厉厲沉悄]聲|忽然|突然|连忙|連忙|急忙|赶紧|趕緊|冷冷|淡淡|缓缓|緩緩|慢慢|接着|继续|繼續|终于|終於|回头|回頭|抬头|抬頭|转身|轉身|点头|點頭|摇摇头|笑了笑|叹了口气|叹口气|又|也|便|就|只|先|这才|對|笑|(?:对|對|向|冲|朝)[\\p{Script=Han}]{1,4}?)';
const HAN = new RegExp(
  `(?:^|[、。,，\\s])(?<who>他|她|[\\p{Script=Han}]{2,4}?)${HAN_MANNER}{0,3}(?<verb>说道|說道|问道|問道|喊道|答道|叫道|笑道|吼道|叹道|说|說|问|問|喊|回答|道(?![\\p{Script=Han}])|叫|嘟囔|嘀咕|低语|解释|解釋|反问|追问|吩咐)`,
  'u',
);
const HANGUL = new RegExp(
  `(?<![가-힣])(?<who>[가-힣]{1,6}?)(?:은|는|이|가)\\s+(?:[^.!?…“”"「」]{0,30}?\\s)?(?<verb>${SPACELESS_SAYING})`,
  'u',
);
const JAPANESE = new RegExp(
  `(?:^|[と、。\\s])(?<who>[\\p{Script=Han}\\p{Script=Katakana}ー々]{1,8}|[\\p{Script=Hiragana}]{2,5}?)(?:さん|くん|ちゃん)?[はがも][^。「」『』！？]{0,16}?(?<verb>${SPACELESS_SAYING})`,
  'u',
);
const SPACELESS = new RegExp(`(?:^|[と、。,\\s])(?<who>[\\p{Lo}ー]{1,10}?)(?:は|が|는|은|이|가)?\\s*(?<verb>${SPACELESS_SAYING})`, 'u');
/** 春子は, 수민은 by itself beside a quote: what follows is how she said it. */
const TOPIC =
  /^[\s、]*(?:と、?)?(?:(?<who>[\p{Script=Han}\p{Script=Katakana}ー々]{1,8})(?<verb>[はが])|(?:[가-힣]{2,4}\s)?(?!그때|문이|비가|눈이|종이|벨이|전화|바람)(?<one>[가-힣]{2,6}?)(?<mark>은|는|이|가)(?=\s))/u;
/** "she told the young man": whoever narration begins with says it. */
const BEGINS_WHO_VERB = new RegExp(
  `^[\\s,]*(?<who>(?:${PRONOUN})(?![\\p{L}])|${NAME})\\s+${CLITIC}${ADVERBS}(?<verb>${SAYING})(?![\\p{L}\\p{M}])`,
  'u',
);
/** "the bride, Niamh, leaned forward and said gently" */
const APPOSED = new RegExp(
  `(?:${ARTICLE})\\p{Ll}+,\\s+(?<who>${NAME}),\\s+(?:\\p{Ll}+\\s+){0,6}?(?<verb>${SAYING})(?![\\p{L}\\p{M}])`,
  'u',
);
const FORMS = [
  INVERTED,
  BEGINS_WHO_VERB,
  VERB_WHO,
  WHO_VERB,
  APPOSED,
  ARABIC,
  VERB_FIRST,
  AGENT,
  SPACED,
  HAN,
  HANGUL,
  JAPANESE,
  SPACELESS,
  TOPIC,
];
const FEMALE_VERB = /^(?:என்றாள்|கேட்டாள்|சொன்னாள்|बोली|.*ाई|చెప్పింది|అడిగింది|అంది|అన్నది|म्हणाली|.*ла|.*ت)$/u;
const HE = new Set(['he', 'er', 'il', 'él', 'lui', 'ele', 'он', 'هو', 'அவன்', '彼', '他', '그']);
const EITHER = new Set(['they', 'उस', 'उसने', 'उन्होंने', 'वह']);
const SHE = new Set(['she', 'sie', 'elle', 'ella', 'lei', 'ela', 'она', 'هي', 'அவள்', '彼女', '她', '그녀']);
const QUIET = /^(?:whisper|souffl|flüster|chuchot|murmur|susurr|sussurr|mutter|breath|hiss|прошепт|همس|ささや|속삭)/;
const LOUD = /^(?:shout|yell|scream|cri|rief|schrie|grit|grid|крик|صاح|喊|叫|외쳤)/;

/** Words that only say that a quote has ended. */
const QUOTATIVE = /^[\s、,]*(?:と|って|என்று|என|అని|എന്ന്|ಎಂದು|라고|이라고)(?![\p{M}])(?<!(?:என|అని)(?=[\p{L}\p{M}]))\s*/u;

/** Pronouns of Indic languages by whom they can mean; the verb's ending tells more. */
const INDIC_HE = /^(?:அவன்|అతను|అతడు|ఆయన|അവൻ|അയാൾ|ಅವನು|ಆತ|तो|त्याने|सः)$/u;
const INDIC_SHE = /^(?:அவள்|ఆమె|అవిడ|അവൾ|ಅವಳು|ಆಕೆ|ती|तिने|सा)$/u;
const INDIC_EITHER = /^(?:वह|वे|वो|उस|उसने|उन्हों|उन्होंने|அவர்|அவர்கள்|వారు|അവർ|ಅವರು|সে|তিনি|ते|त्यांनी|તે|તેણે|એણે|ਉਹ|ਉਸ|ਉਸਨੇ|وہ|اس|انہوں)$/u;
const MALE_VERB = /(?:ான்|ాడు|ವನು|ದನು|ा|ला|્યો|ਿਆ)$/u;
const FEMALE_ENDING = /(?:ாள்|ింది|ంది|ಳು|ी|ली|ਈ|بولی|چلائی|ہنسی)$/u;

function indicTag({ who, verb, from, to }: ReturnType<typeof verbFinalTag> & object, lead: number): SpeechTag {
  const tag = { from: lead > 0 ? 0 : from, to: lead + to };
  const told = FEMALE_ENDING.test(verb) ? 'she' : MALE_VERB.test(verb) ? 'he' : 'they';
  const pronoun = INDIC_HE.test(who)
    ? 'he'
    : INDIC_SHE.test(who)
      ? 'she'
      : INDIC_EITHER.test(who)
        ? /^उ|ਸ/u.test(who)
          ? 'they'
          : told
        : null;
  if (pronoun) return { name: null, pronoun, manner: mannerOf(verb), tag };
  return { name: who, pronoun: null, manner: mannerOf(verb), tag };
}

/** Finds the tag in a stretch of narration beside a quote: "said Anna softly", „fragte er", 花子は言った. */
export function speechTag(text: string): SpeechTag | null {
  const lead = QUOTATIVE.exec(text)?.[0].length ?? 0;
  const narration = text.slice(lead);
  const indic = verbFinalTag(narration);
  if (indic) return indicTag(indic, lead);
  if (bareTag(narration)) return { name: null, pronoun: 'they', manner: null, tag: { from: 0, to: text.length } };
  const match = FORMS.reduce<RegExpExecArray | null>((found, form) => found ?? tagBy(form, narration), null);
  const { who = match?.groups?.['one'], verb = match?.groups?.['mark'] } = match?.groups ?? {};
  if (!match || !who || !verb) return null;
  const lower = who.toLowerCase();
  const pronoun = HE.has(lower) ? 'he' : SHE.has(lower) ? 'she' : EITHER.has(lower) ? 'they' : null;
  const adverb = /^[\s,]*(\p{Ll}+(?:ly|ment|mente))(?!\p{L})/u.exec(narration.slice(match.index + match[0].length));
  const small = ARABIC_SMALL.test(who);
  const isNamed = /^\p{Lu}/u.test(who) || /\p{Lo}/u.test(who) || /[ '’]/.test(who) || personNoun(lower) !== undefined;
  if (!pronoun && !isNamed) return null;
  if (TOPIC.exec(narration)?.[0] === match[0]) return { name: cleanName(who), pronoun: null, manner: null, tag: { from: 0, to: 0 } };
  const to = match.index + match[0].length + (adverb?.[0].length ?? 0);
  return {
    name: pronoun || small ? null : cleanName(who),
    pronoun: pronoun ?? genderOf(verb) ?? (small ? 'he' : null),
    manner: adverb?.[1] ?? mannerOf(verb.toLowerCase()),
    tag: { from: lead > 0 ? 0 : match.index, to: lead + to },
  };
}

/** Verbs that tell of other things than speech as well: a tag only right beside the quote. */
const OFTEN_OTHERWISE =
  /^(?:began|begins|went on|goes on|managed|noted|guessed|lied|read|told|swore|stormed|raged|exploded|allowed|finished|concluded|rumbled|hummed|sang|sings|roared|howled|moaned|groaned|spat|recited|wondered|urged|called|calls|laughed|sighed|sighs|offered|ordered|barked|prayed|complained|put in|spoke up|joined in|broke in|cut in|gab|lachte|fit|began)$/u;

/** What a form finds, unless it is a verb that means something else or a noun that is nobody. */
function tagBy(form: RegExp, narration: string): RegExpExecArray | null {
  const match = form.exec(narration);
  const { who = '', verb = '' } = match?.groups ?? {};
  if (!match) return null;
  const beside =
    !/[\p{L}\p{N}]/u.test(narration.slice(0, match.index)) ||
    /^\s*(?:\p{Ll}+ly)?[\s,:—–]*$/u.test(narration.slice(match.index + match[0].length));
  if (!beside && OFTEN_OTHERWISE.test(verb)) return null;
  const phrase = new RegExp(`^${ARTICLE}`, 'u').test(who) && /^[\p{Script=Latin}\s'’-]+$/u.test(who);
  return phrase && form === WHO_VERB && !isPersonal(who) && !beside ? null : match;
}

const isPersonal = (who: string): boolean => who.split(/\s+/).some((word) => personNoun(word) !== undefined || /^\p{Lu}/u.test(word));

const TAG_INSIDE = new RegExp(`[,?!…]\\s+(?=(?:(?<verb>${SAYING})(?:\\s+|-(?:t-)?)${WHO}|\\p{Ll}{2,}-(?:t-)?(?:il|elle)(?!\\p{L})))`, 'u');

/** Where a French tag stands within what is said, "Tu viens ? demanda Claire. Vite !": the words before, and from where they go on. */
export function tagInside(said: string): { before: number; after: number } | null {
  const match = TAG_INSIDE.exec(said);
  if (!match) return null;
  const before = match.index + (match[0].startsWith(',') ? 0 : 1);
  const end = /[.,;:!?]/u.exec(said.slice(match.index + match[0].length).replace(/(?<=\b(?:M|Mr|Mrs|Dr))\./gu, ' '));
  return { before, after: end ? match.index + match[0].length + end.index + 1 : said.length };
}

const genderOf = (verb: string): 'she' | null => (FEMALE_VERB.test(verb) ? 'she' : null);
const cleanName = (who: string): string =>
  who
    .replace(new RegExp(`^(?:${ARTICLE}|\\p{L}+['’]s\\s+(?=\\p{Ll}))`, 'iu'), '')
    .replace(/\s+(?:who|that|which|with|in|at|from|of|and|behind|beside|on|whose|qui|que|avec|con|der|die|das)$/u, '')
    .replace(/[’']s$/, '');

function mannerOf(verb: string): string | null {
  if (QUIET.test(verb)) return 'whispering';
  return LOUD.test(verb) ? 'shouting' : null;
}

/** Whom a verb right behind a quote has for its subject: "улыбнулся Павел Ильич", "sonrió Marta", "grinned Ben". */
export const invertedName = (narration: string): string | null => INVERTED_NAME.exec(narration)?.groups?.['who'] ?? null;
const INVERTED_NAME = new RegExp(`^[\\s,—–]*${CLITIC}\\p{Ll}{3,}(?:\\s+\\p{Script=Cyrillic}+о)?\\s+(?<who>${NAME})`, 'u');

/** Nothing but a verb of speech: "—murmuró." says that whoever was spoken of last goes on. */
export const bareTag = (narration: string): boolean => BARE.test(narration);
const BARE = new RegExp(
  `^[\\s,—–]*${LED}${CLITIC}(?:${SAYING})(?:\\s+(?:\\p{Ll}+(?:mente|ment|ly)|\\p{Script=Cyrillic}+о|baixinho|quedo|piano|leise))?[\\s.,!?…]*$`,
  'u',
);

/** 健太が…, 수민은 …: the topic a sentence in these scripts begins with. */
export function topicOf(sentence: string): string | null {
  const { who, one } = TOPIC.exec(sentence)?.groups ?? {};
  return who ?? one ?? null;
}

/** A name that a stretch of narration begins with: "Anna smiled." */
export function openingName(narration: string): string | null {
  const match = new RegExp(`^[\\s.…]*(${NAME})(?:\\s+\\p{Ll}|,\\s[^.!?]{3,80},\\s+\\p{Ll})`, 'u').exec(narration);
  return match && !NO_NAME.test(match[1]!) ? match[1]! : null;
}
const NO_NAME =
  /^(?:\p{L}|The|A|An|He|She|They|It|I|We|You|His|Her|My|Our|Their|Its|Then|When|But|And|So|Or|In|On|At|To|By|For|From|With|After|Before|As|If|There|Here|This|That|These|Those|Not|No|Nobody|Somebody|Someone|Something|Nothing|Everyone|Everybody|One|Once|Now|Only|Even|Still|Later|Outside|Inside|Behind|Under|Over|Across|Through|Down|Up|Out|Off|All|Somewhere|Nowhere|Everywhere|Suddenly|Finally|Slowly|Perhaps|Maybe|Again|Far|Near|Beyond|Beneath|Beside|Between|Above|Below|Around|Along|Against|Until|While|Where|Why|How|What|Who|Which|Because|Though|Although|Since|Just|Almost|Very|Much|Many|Most|Few|More|Such|Yet|Soon|Today|Tonight|Tomorrow|Yesterday|First|Last|Next|Half|Twice|Somehow|Sometimes|Often|Never|Always|Both|Each|Every|Some|Another|Two|Three|Rain|Snow|Silence|Der|Die|Das|Er|Sie|Il|Elle|Le|La|El|Al|Del|Por|Para|Con|Sin|En|Un|Una|Los|Las|Su|Ella|Él|Luego|Nadie|Ao|Na|Em|Um|Uma|Os|As|Ele|Ela|Lo|Gli|Nel|Alla|Dans|Sur|Puis|Une|Les|Des|Au|Aux|Dem|Den|Ein|Eine|Im|Am|Auf|Dann)(?:\s|$)/u;

const OPENING_PRONOUN = new RegExp(`^[\\s.…]*(${PRONOUN})\\s+\\p{Ll}`, 'u');
const OPENING_NOUN = new RegExp(`^[\\s.…]*${ARTICLE}((?:\\p{Ll}+\\s+)?[\\p{L}-]+)\\s+\\p{Ll}`, 'u');

/** Whom narration beside a quote begins with when that is no name: "He shrugged.", "Her mother laughed." */
export function openingPerson(narration: string): SpeechTag | null {
  const told = narration.trimStart();
  const beside = /^(he|she|they|он|она)\s+\p{Ll}/u.exec(told)?.[1];
  if (beside)
    return { name: null, pronoun: HE.has(beside) ? 'he' : SHE.has(beside) ? 'she' : 'they', manner: null, tag: { from: 0, to: 0 } };
  if (!/^(?:\p{Lu}|[«„“])/u.test(told)) return null;
  const tag = { from: 0, to: 0 };
  const pronoun = OPENING_PRONOUN.exec(told)?.[1]?.toLowerCase();
  if (pronoun) return { name: null, pronoun: HE.has(pronoun) ? 'he' : SHE.has(pronoun) ? 'she' : 'they', manner: null, tag };
  const phrase = OPENING_NOUN.exec(told)?.[1];
  const noun = phrase?.split(/\s+/).find((word) => personNoun(word) !== undefined);
  return phrase && noun ? { name: phrase.endsWith(noun) ? phrase : noun, pronoun: null, manner: null, tag } : null;
}
