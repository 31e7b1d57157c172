/** What a speech tag tells: who speaks (a name, or only a pronoun) and how. `tag` is the stretch of narration it takes up. */
export interface SpeechTag {
  name: string | null;
  pronoun: 'he' | 'she' | 'they' | null;
  manner: string | null;
  tag: { from: number; to: number };
}

const SAYING =
  'said|says|asked|asks|replied|replies|whispered|whispers|shouted|shouts|cried|cries|answered|answers|murmured|murmurs|called|calls|yelled|yells|muttered|mutters|added|adds|told|begged|begs|laughed|sighed|sighs|insisted|explained|explains|exclaimed|continued|demanded|screamed|screams|hissed|snapped|breathed|admitted|agreed|warned|promised|repeated|' +
  'sagte|sagt|fragte|fragt|antwortete|antwortet|flüsterte|flüstert|rief|ruft|schrie|murmelte|erwiderte|meinte|' +
  "dit|demanda|demande|répondit|répond|murmura|murmure|cria|crie|chuchota|s'écria|ajouta|souffla|" +
  'promit|souffla|lança|reprit|protesta|expliqua|soupira|avoua|insista|' +
  'dijo|dice|preguntó|pregunta|respondió|responde|susurró|gritó|murmuró|contestó|exclamó|' +
  'disse|chiese|chiede|rispose|risponde|sussurrò|gridò|mormorò|diz|perguntou|respondeu|sussurrou|gritou|murmurou|' +
  'сказала?|спросила?|ответила?|прошептала?|крикнула?|говорит|قالت?|سألت?|همست?|صاحت?|أجابت?';
const SPACED_SAYING =
  'என்றான்|என்றாள்|என்றார்|கேட்டான்|கேட்டாள்|கேட்டார்|சொன்னான்|சொன்னாள்|சொன்னார்|कहा|पूछा|बोला|बोली|बोले|చెప్పాడు|చెప్పింది|అడిగాడు|అడిగింది|പറഞ്ഞു|ചോദിച്ചു|ಹೇಳಿದ|ಕೇಳಿದ|বলল|বললেন';
const SPACELESS_SAYING =
  '言った|言う|尋ねた|聞いた|叫んだ|答えた|ささやいた|つぶやいた|说|說|问|問|喊|回答|말했다|물었다|외쳤다|대답했다|속삭였다';
const ARTICLE =
  "(?:[Tt]he|[Hh]er|[Hh]is|[Mm]y|[Oo]ur|[Aa]n?|[Dd]er|[Dd]ie|[Dd]as|ihre?|seine?|mein|le|la|l'|son|sa|el|su|il|lo|o|a|os|as)\\s+";
const NAME = "(?:(?:Mr|Mrs|Ms|Dr|St)\\.\\s+)?\\p{Lu}[\\p{L}\\p{M}'’-]*(?:\\s+\\p{Lu}[\\p{L}\\p{M}'’-]*)?";
const NOUN = `${ARTICLE}(?:[\\p{Ll}-]+\\s+)?[\\p{L}\\p{M}-]+`;
const PRONOUN = '[Hh]e|[Ss]he|[Tt]hey|[Ee]r|[Ss]ie|[Ii]l|[Ee]lle|[Éé]l|[Ee]lla|[Ll]ui|[Ll]ei|[Ee]le|[Ee]la|[Оо]н|[Оо]на|هو|هي';
// Pronouns come first: one at the head of a sentence is capitalised like a name.
const WHO = `(?<who>(?:${PRONOUN})(?![\\p{L}])|${NOUN}|${NAME})`;
const VERB_WHO = new RegExp(`(?<![\\p{L}\\p{M}])(?<verb>${SAYING})(?:\\s+(?:\\p{Ll}+(?:ment|mente|ly)\\s+)?|-(?:t-)?)${WHO}`, 'u');
const WHO_VERB = new RegExp(`(?<![\\p{L}\\p{M}])${WHO}\\s+(?:\\p{Ll}+ly\\s+)?(?<verb>${SAYING})(?![\\p{L}\\p{M}])`, 'u');
/** Adjacent words of a script without capitals: the name is the one after the verb. */
const ARABIC = /(?<verb>قالت?|سألت?|همست?|صاحت?|أجابت?)\s+(?<who>[\p{Script=Arabic}]+)/u;
const SPACED = new RegExp(`(?<who>[\\p{Lo}\\p{M}]{2,24})(?:\\s+(?:ने|நோக்கி))?\\s+(?<verb>${SPACED_SAYING})`, 'u');
const SPACELESS = new RegExp(`(?:^|[と、。,\\s])(?<who>[\\p{Lo}ー]{1,10}?)(?:は|が|는|은|이|가)?\\s*(?<verb>${SPACELESS_SAYING})`, 'u');
const FEMALE_VERB = /^(?:என்றாள்|கேட்டாள்|சொன்னாள்|बोली|చెప్పింది|అడిగింది|.*ла|.*ت)$/u;
const HE = new Set(['he', 'er', 'il', 'él', 'lui', 'ele', 'он', 'هو', 'அவன்', 'उसने', '彼', '他', '그']);
const SHE = new Set(['she', 'sie', 'elle', 'ella', 'lei', 'ela', 'она', 'هي', 'அவள்', '彼女', '她', '그녀']);
const QUIET = /^(?:whisper|flüster|chuchot|murmur|susurr|sussurr|mutter|breath|hiss|прошепт|همس|ささや|속삭)/;
const LOUD = /^(?:shout|yell|scream|cri|rief|schrie|grit|grid|крик|صاح|喊|叫|외쳤)/;

/** Words that only say that a quote has ended. */
const QUOTATIVE = /^[\s、,]*(?:と|って|என்று|என|అని|എന്ന്|ಎಂದು|라고|이라고)\s*/u;

/** Finds the tag in a stretch of narration beside a quote: "said Anna softly", „fragte er", 花子は言った. */
export function speechTag(text: string): SpeechTag | null {
  const lead = QUOTATIVE.exec(text)?.[0].length ?? 0;
  const narration = text.slice(lead);
  const match =
    VERB_WHO.exec(narration) ?? WHO_VERB.exec(narration) ?? ARABIC.exec(narration) ?? SPACED.exec(narration) ?? SPACELESS.exec(narration);
  const { who, verb } = match?.groups ?? {};
  if (!match || !who || !verb) return null;
  const lower = who.toLowerCase();
  const pronoun = HE.has(lower) ? 'he' : SHE.has(lower) ? 'she' : lower === 'they' ? 'they' : null;
  const adverb = /^[\s,]*(\p{Ll}+(?:ly|ment|mente))(?!\p{L})/u.exec(narration.slice(match.index + match[0].length));
  const isNamed = /^\p{Lu}/u.test(who) || /\p{Lo}/u.test(who) || who.includes(' ');
  if (!pronoun && !isNamed) return null;
  const to = match.index + match[0].length + (adverb?.[0].length ?? 0);
  return {
    name: pronoun ? null : cleanName(who),
    pronoun: pronoun ?? genderOf(verb),
    manner: adverb?.[1] ?? mannerOf(verb.toLowerCase()),
    tag: { from: lead > 0 ? 0 : match.index, to: lead + to },
  };
}

const genderOf = (verb: string): 'she' | null => (FEMALE_VERB.test(verb) ? 'she' : null);
const cleanName = (who: string): string => who.replace(new RegExp(`^${ARTICLE}`, 'iu'), '').replace(/[’']s$/, '');

function mannerOf(verb: string): string | null {
  if (QUIET.test(verb)) return 'whispering';
  return LOUD.test(verb) ? 'shouting' : null;
}

/** A name that a stretch of narration begins with: "Anna smiled." */
export function openingName(narration: string): string | null {
  const match = new RegExp(`^[\\s.…]*(${NAME})\\s+\\p{Ll}`, 'u').exec(narration);
  return match &&
    !/^(?:The|A|An|He|She|They|It|His|Her|Then|When|But|And|In|On|At|There|Der|Die|Das|Er|Sie|Il|Elle|Le|La|El)$/.test(match[1]!)
    ? match[1]!
    : null;
}
