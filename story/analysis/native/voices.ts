import { wordsFor } from '../../languages/packs.ts';

const VOICE =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])(?:の(?:心の)?声|[NＮMＭ]|ナレーション|モノローグ|画外音|旁白|内心独白|[OV]S?[SO])$|(?<=[가-힣])\s*(?:의\s)?(?:목소리|\(소리\)|내레이션|독백)$/u;
/** "صوت أم حمادة", "VOZ DE LOLI", "ГОЛОС АННЫ". */
const VOICE_OF =
  /^(?:صوت|voix (?:de la|de l['’]|du|des|de|d['’])|voz (?:del|de la|da|do|de)|voce (?:della|dello|dell['’]|del|di)|stimme (?:von|des|der)|голос|voice of)\s*(?=\p{L}{2})/iu;

/** A cue without what only says that a voice is heard: "佐和の声", "유나 목소리", "صوت هدى". */
export function withoutVoice(name: string): string {
  const bare = name.replace(VOICE, '').trim();
  const owner = bare.replace(VOICE_OF, '').trim();
  // "VOIX DE FEMME" is nobody we know otherwise
  return (wordsFor('people', null).has(owner.toLowerCase()) && owner !== bare && !/^[\u0600-\u06ff]/u.test(owner) ? bare : owner) || name;
}

/** How a cue's name says that only a voice is heard; null: it doesn't. */
export function voiceIn(name: string): 'voice-over' | 'off-screen' | null {
  const said = VOICE.exec(name)?.[0] ?? (VOICE_OF.test(name) ? 'صوت' : null);
  if (said === null) return null;
  return /心|[NＮMＭ]|ナレ|モノ|旁白|独白|내레|독백|VO/u.test(said) ? 'voice-over' : 'off-screen';
}
