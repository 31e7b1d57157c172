import { PERSON_NOUNS } from '../lexicon/people.ts';
import type { PersonNoun } from '../lexicon/people.ts';

const OWNED = /^(?<owner>\p{L}.*?)['’]s (?<sound>voice|voicemail|ghost|thoughts)$/iu;

/** "KENZO'S VOICE" is Kenzo's cue; "MAN'S VOICE" names nobody. */
export function withoutOwnedVoice(name: string): string {
  const { owner, sound } = OWNED.exec(name)?.groups ?? {};
  return owner && sound && !/^ghost$/iu.test(sound) && !nounOfVoice(name) ? owner : name;
}

/** Whether a cue itself says that only a voice is heard. */
export const isVoiceAlone = (name: string): boolean =>
  /(?:^|\s)(?:voice(?:mail)?|voices|announcement|announcer|loudspeaker|intercom|narration|voice-?\s?over|v\.?o\.?|voix[ -]off|voz en off|voz off|voce fuori campo|off-stimme|erzählerstimme)$/iu.test(
    name.trim(),
  ) || OWNED.test(name);

/** "MAN'S VOICE", "MALE VOICE": what the name tells of whose it is. */
export function nounOfVoice(name: string): PersonNoun | null {
  const owner = (OWNED.exec(name)?.groups?.['owner'] ?? /^(?<owner>.+) voice$/iu.exec(name)?.groups?.['owner'] ?? '').toLowerCase();
  const gendered = /^(?:(?<female>female|feminine)|(?<male>male|masculine|gruff|deep))$/u.exec(owner)?.groups;
  if (gendered) return { gender: gendered['female'] ? 'female' : 'male', age: null, kin: null, group: false };
  const noun = PERSON_NOUNS.get(owner) ?? PERSON_NOUNS.get(owner.split(' ').at(-1) ?? '');
  return noun ? { ...noun, kin: null, group: false } : null;
}

/** "ALL", "BOTH": a cue for those who are there, nobody of their own. */
export const isChorus = (name: string): boolean =>
  /^(?:all|both|everyone|everybody|together|unison|in unison|all together|(?:all|both|the) (?:of them|two|three|four|five|six)|the (?:two|three|four|five) of them|all but \p{L}+|omnes)$/iu.test(
    name,
  );
