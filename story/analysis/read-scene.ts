import type { Action, Beat, DialogueLine, Emotion, LineRange, Mood, Season, TimeOfDay, Weather } from './graph-types.ts';
import type { LanguageCode } from '../../schema/language.ts';
import { shortHash } from '../scene-id.ts';
import type { Element } from '../fountain/syntax.ts';
import type { SceneSource } from '../scene-source.ts';
import { readEnglish } from './actions-english.ts';
import type { Deed, Reading } from './actions-english.ts';
import { readForeign } from './actions-foreign.ts';
import type { Person } from './cast.ts';
import { personId } from './cast.ts';
import { Memory } from './coreference.ts';
import { emotionOfLine, feelingOfVerb, feelingsIn, mannerOf, noFeelings } from './emotion.ts';
import type { Feelings } from './emotion.ts';
import { isNounWord, verbForm } from './english-lexicon.ts';
import { cueName } from './harvest.ts';
import { languageOf } from './language.ts';
import { Cast } from './people-in-scene.ts';
import type { Extra } from './people-in-scene.ts';
import { SOMEBODY } from './english/who.ts';
import { SceneCast } from './scene-cast.ts';
import { voiceIn } from './native/voices.ts';
import { sentencesOf, tokensOf } from './sentences.ts';
import { cueOf } from './sound-cues.ts';
import { foreignProps, garmentsIn, propsIn } from './things.ts';
import { settingOf } from './setting.ts';
import type { SceneCue } from './sound-cues.ts';

/** What one scene tells, given who is in the film. Lines are the script's. */
export type SceneReading = {
  beats: Beat[];
  present: string[];
  /** Everybody the scene's people speak or act through, for roles: id → lines spoken. */
  spoken: Record<string, number>;
  extras: (Extra & { lines: LineRange })[];
  props: { name: string; lines: LineRange }[];
  wears: { id: string; name: string }[];
  ties: { of: string; to: string; kind: string; lines: LineRange }[];
  epithets: { id: string; words: string }[];
  cues: SceneCue[];
  mood: Mood;
  setting: {
    placeText: string;
    time: TimeOfDay | null;
    sameTime: boolean;
    weather: Weather | null;
    season: Season | null;
    interior: boolean | null;
    kind: string | null;
    timeFromHeading: boolean;
  };
  synopsis: string | null;
  transition: string | null;
  genders: Map<string, { female: number; male: number }>;
  languages: Partial<Record<LanguageCode, number>>;
  voiceOnly: string[];
};

const VOICE_OVER =
  /^(?:v\.?\s*o\.?|voice[- ]?over|voz (?:en )?off|em off|en off|voce f\.?\s*c\.?|v\.?\s*f\.?\s*c\.?|aus dem off|з\.?\s*к\.?|зк|за кадром|голос за кадром|voix off|narration|narrating|ナレーション|モノローグ|心の声|[NＮMＭ]|画外音|旁白|独白|内心|내레이션|나레이션|독백|속마음|تعليق صوتي|صوت داخلي|راوي|off)(?![\p{L}\p{M}])/iu;
const OFF_SCREEN =
  /^(?:o\.?\s*[sc]\.?|off[- ]?(?:screen|camera|stage)|hors[- ]champ|h\.?\s*c\.?|f\.?\s*c\.?|fuori campo|fora de (?:campo|quadro)|o\.?\s*t\.?|im off|al teléfono|au téléphone|ao telefone|al telefono|am telefon|по телефону|в трубке|from (?:outside|off)|fuera de (?:cuadro|campo)|on (?:the )?(?:phone|radio|tv|intercom|speaker)|filtered|into phone speaker|声|電話|電話の声|声のみ|オフ|[EFＥＦ]|画外|电话|电话里|電話裡|전화|소리|목소리|필터|화면 밖|خارج الكادر|خارج الشاشة|(?:في|عبر|على) الهاتف|صوت)(?![\p{L}\p{M}])/iu;

/** Reads a scene from top to bottom once; everything is told of in the order it is seen. */
export class SceneReader {
  private readonly scene: SceneSource;
  private readonly cast: SceneCast;
  private readonly memory = new Memory();
  private readonly fallback: LanguageCode;
  private readonly past: boolean;
  private readonly beats: Beat[] = [];
  private readonly present = new Set<string>();
  private readonly absent = new Set<string>();
  private readonly result: SceneReading;
  private readonly doing = new Map<string, Feelings>();
  private readonly feeling = new Map<string, Emotion>();
  private readonly taken = new Map<string, number>();
  private speech: { beat: Beat; lines: DialogueLine[]; dualOf: DialogueLine[] } | null = null;
  private lastSpeech: DialogueLine[] = [];
  private speakers: string[] = [];

  constructor(scene: SceneSource, people: readonly Person[], language: LanguageCode) {
    this.scene = scene;
    this.cast = new SceneCast(new Cast(people));
    for (const person of people)
      this.memory.meet({ id: person.id, gender: person.gender, band: person.band, group: person.noun?.group ?? false });
    const prose = scene.elements.flatMap((element) => (element.kind === 'action' ? [element.text] : [])).join('\n');
    this.past = toldInPast(prose);
    this.fallback = languageOf(prose, language) ?? language;
    const setting = settingOf(scene.heading, prose, scene.elements, this.fallback);
    this.result = {
      beats: this.beats, present: [], spoken: {}, extras: [], props: [], wears: [], ties: [], epithets: [], cues: [], mood: setting.mood, setting, synopsis: null, transition: null,
      genders: this.memory.genders, languages: {}, voiceOnly: [],
    }; // prettier-ignore
  }

  read(): SceneReading {
    const { elements } = this.scene;
    for (let i = 0; i < elements.length; i++) {
      const element = elements[i];
      if (!element) continue;
      if (element.kind === 'action' && INSERT.test(element.text)) {
        i = this.insertEnd(i);
        continue;
      }
      if (element.kind === 'character') i = this.speak(i);
      else this.tell(element);
    }
    this.settleStrangers();
    for (const id of this.absent) if (!this.present.has(id)) this.result.voiceOnly.push(id);
    this.result.present = [...this.present];
    this.result.extras = [...this.cast.extras.values()]
      .filter(({ id }) => this.present.has(id))
      .map((extra) => ({ ...extra, lines: this.scene.lines }));
    this.result.epithets.push(...this.cast.epithets);
    this.result.ties.push(...this.cast.ties.map((tie) => ({ ...tie, lines: this.scene.lines })));
    return this.result;
  }

  /** What an insert shows is a picture or a page, not the scene: gives the index of its last element. */
  private insertEnd(at: number): number {
    const { elements } = this.scene;
    const back = elements.findIndex(({ text }, index) => index > at && /^(?:BACK TO|END (?:OF )?INSERT)\b/u.test(text.trim()));
    if (back >= 0) return back;
    return elements[at]?.text.includes('\n') || elements[at + 1]?.kind !== 'action' ? at : at + 1;
  }

  private tell(element: Element): void {
    if (element.kind === 'action') this.act(element);
    else if (element.kind === 'synopsis') this.result.synopsis = [this.result.synopsis, element.text].filter(Boolean).join(' ');
    else if (element.kind === 'transition') this.result.transition = element.text;
    else if (element.kind === 'lyrics' && !element.spoken)
      this.result.cues.push({ kind: 'song', text: element.text, lines: element.lines });
  }

  // ---- prose

  private act(element: Element): void {
    const beat: Beat = { id: '', lines: element.lines, mood: this.result.mood, events: [] };
    for (const { text, lines } of sentencesOf(element.text, element.lines)) {
      const tokens = tokensOf(text);
      const language = languageOf(text, this.fallback) ?? this.fallback;
      const reading: Reading =
        language === 'en'
          ? readEnglish(tokens, { cast: this.cast, memory: this.memory }, { past: this.past })
          : readForeign(text, language, this.cast, this.memory);
      for (const { from, to } of reading.same ?? []) this.unite(from, to, beat);
      for (const id of reading.present) this.present.add(id);
      for (const deed of reading.deeds) beat.events.push(...this.actionsOf(deed, text, language, lines));
      this.things(text, tokens, language, reading, lines);
      const cue = cueOf(text, lines);
      if (cue) this.result.cues.push(cue);
    }
    this.speech = null;
    if (beat.events.length === 0 && element.text.trim() === '') return;
    beat.id = this.id('b', element.text);
    this.beats.push(beat);
  }

  /** Who "somebody" was stayed untold; "two brothers" were the two whom the scene later calls each other's brother. */
  private settleStrangers(): void {
    if (this.present.delete(SOMEBODY))
      for (const { events } of this.beats)
        for (const event of events) if (event.kind === 'action' && event.characterId === SOMEBODY) event.characterId = null;
    for (const { id, name } of this.cast.extras.values()) {
      const members = this.present.has(id) ? this.cast.kinOf(name.toLowerCase()) : [];
      const [first, ...rest] = members;
      if (first === undefined || rest.length === 0) continue;
      for (const { events } of this.beats)
        for (const event of events.filter(({ characterId }) => characterId === id)) {
          event.characterId = first;
          if (event.kind === 'action')
            events.splice(
              events.indexOf(event) + 1,
              0,
              ...rest.map((characterId) => ({ ...event, characterId, id: this.id('a', `${characterId}|${event.verb}|${event.text}`) })),
            );
        }
      this.present.delete(id);
      for (const member of members) this.present.add(member);
    }
  }

  /** Someone nameless turned out to be someone known: what they did, the one known did. */
  private unite(from: string, to: string, telling: Beat): void {
    this.present.delete(from);
    this.present.add(to);
    for (const { events } of [...this.beats, telling]) for (const event of events) if (event.characterId === from) event.characterId = to;
  }

  private actionsOf(deed: Deed, text: string, language: LanguageCode, lines: LineRange): Action[] {
    const who: (string | null)[] = deed.who ?? [null];
    return who.map((characterId) => {
      const emotion = feelingOfVerb(deed.verb) ?? manner(text, deed, language);
      if (characterId && emotion) {
        const feelings = this.doing.get(characterId) ?? noFeelings();
        feelings[emotion] += 1;
        this.doing.set(characterId, feelings);
        this.feeling.set(characterId, emotion);
      } else if (characterId && who.length === 1) {
        const feelings = feelingsIn(text, 0.7, noFeelings(), language);
        if (Object.values(feelings).some((value) => value > 0)) this.doing.set(characterId, feelings);
      }
      return {
        kind: 'action',
        id: this.id('a', `${characterId ?? ''}|${deed.verb}|${text}`),
        characterId,
        verb: deed.verb,
        object: deed.object,
        towards: deed.towards,
        text,
        emotion,
        lines,
      } satisfies Action;
    });
  }

  private things(text: string, tokens: ReturnType<typeof tokensOf>, language: LanguageCode, reading: Reading, lines: LineRange): void {
    const names = language === 'en' ? propsIn(tokens, reading.deeds) : foreignProps(text, language);
    for (const name of names) if (!this.result.props.some((prop) => sameProp(prop.name, name))) this.result.props.push({ name, lines });
    for (const garment of garmentsIn(text, tokens)) {
      const wearer = this.wearerBefore(tokens, garment.at) ?? (reading.present.length === 1 ? reading.present[0] : this.memory.subject[0]);
      if (wearer) this.result.wears.push({ id: wearer, name: garment.name });
    }
  }

  /** The person named last before a place in a sentence. */
  private wearerBefore(tokens: ReturnType<typeof tokensOf>, at: number): string | undefined {
    let wearer: string | undefined;
    for (let i = 0; i < tokens.length && (tokens[i]?.start ?? 0) < at; i++) {
      const hit = this.cast.cast.at(tokens, i);
      if (hit) wearer = hit.person.members[0] ?? hit.person.id;
    }
    return wearer;
  }

  // ---- speech

  /** Reads a speech from its cue on; gives the index of its last element. */
  private speak(at: number): number {
    const cue = this.scene.elements[at];
    if (cue?.kind !== 'character') return at;
    const ids = this.speakerIds(cueName(cue.name));
    const via = voiceIn(cue.name) ?? viaOf(cue.extensions);
    const pieces: { text: string; parenthetical: string | null; sung: boolean; lines: LineRange }[] = [];
    let parenthetical: string | null = null;
    let end = at;
    for (let i = at + 1; i < this.scene.elements.length; i++) {
      const element = this.scene.elements[i];
      if (!element) break;
      if (element.kind === 'parenthetical') parenthetical = element.text;
      else if (element.kind === 'dialogue' || (element.kind === 'lyrics' && element.spoken)) {
        pieces.push({
          text: element.text.replace(/\s*\n\s*/gu, ' ').trim(),
          parenthetical,
          sung: element.kind === 'lyrics',
          lines: element.lines,
        });
        parenthetical = null;
      } else if (element.kind !== 'note' && element.kind !== 'boneyard') break;
      end = i;
    }
    const spoken = mergePieces(pieces);
    const dual = cue.dual ? this.lastSpeech : [];
    const made: DialogueLine[] = [];
    for (const [index, piece] of spoken.entries()) {
      const together: DialogueLine[] = [];
      for (const id of ids) together.push(this.line(id, piece, via, cue.lines, index === 0));
      const partner = dual[index];
      if (partner && together[0]) {
        partner.dualWith = together[0].id;
        together[0].dualWith = partner.id;
      } else if (together[0] && together[1]) {
        together[0].dualWith = together[1].id;
        together[1].dualWith = together[0].id;
      }
      made.push(...together);
    }
    this.lastSpeech = made;
    this.sawSpeakers(ids, via);
    if (made.length > 0) this.addSpeech(made);
    return end;
  }

  private sawSpeakers(ids: readonly string[], via: DialogueLine['via']): void {
    for (const id of ids) {
      if (via === 'on-screen') this.present.add(id);
      else this.absent.add(id);
      this.speakers = [...this.speakers.filter((other) => other !== id), id];
    }
    this.memory.mention(ids, 'subject');
    if (via !== 'on-screen') this.memory.hear(ids.filter((id) => !this.present.has(id)));
    this.memory.endSentence();
  }

  private speakerIds(name: string): string[] {
    const person = this.cast.cast.people.find(({ forms }) => forms.includes(name.toLowerCase()));
    if (!person) return [personId(name)];
    return person.members.length > 1 ? person.members : [person.id];
  }

  private line(
    id: string,
    piece: { text: string; parenthetical: string | null; sung: boolean; lines: LineRange },
    via: DialogueLine['via'],
    cue: LineRange,
    first: boolean,
  ): DialogueLine {
    const language = languageOf(piece.text, this.fallback) ?? this.fallback;
    this.result.languages[language] = (this.result.languages[language] ?? 0) + piece.text.length;
    this.result.spoken[id] = (this.result.spoken[id] ?? 0) + 1;
    const emotion = emotionOfLine(piece.text, {
      parenthetical: piece.parenthetical,
      doing: this.doing.get(id) ?? null,
      before: this.feeling.get(id) ?? null,
      mood: this.result.mood,
      language,
    });
    this.doing.delete(id);
    this.feeling.set(id, emotion);
    return {
      kind: 'line',
      id: this.id('l', `${id}|${piece.text}`),
      characterId: id,
      text: piece.text,
      language,
      parenthetical: piece.parenthetical,
      manner: piece.sung ? 'sing' : mannerOf(piece.parenthetical, piece.text),
      via,
      to: this.addressee(id, piece.text, piece.parenthetical),
      emotion,
      dualWith: null,
      lines: { from: first ? cue.from : piece.lines.from, to: piece.lines.to },
    };
  }

  /** Whom a line is spoken to: named in "(to X)" or in the words, else whoever spoke last, else the only other person here. */
  private addressee(id: string, text: string, parenthetical: string | null): string | null {
    const named = (words: string): string | null => {
      const tokens = tokensOf(words);
      for (let i = 0; i < tokens.length; i++) {
        const hit = this.cast.cast.at(tokens, i);
        if (hit && hit.person.id !== id && hit.person.noun?.group !== true) return hit.person.id;
      }
      return null;
    };
    const told = parenthetical && /\b(?:to|an|zu|à|a|al)\b/iu.test(parenthetical) ? named(parenthetical) : null;
    if (told) return told;
    const called =
      named(/(?:^|[,，、]\s*)([^,，、.!?。！？]+)[.!?。！？…]*$/u.exec(text)?.[1] ?? '') ??
      named(/^([^,，、!?。！？]+)[,，、!?]/u.exec(text)?.[1] ?? '');
    if (called && this.present.has(called)) return called;
    const before = [...this.speakers].reverse().find((other) => other !== id);
    if (before) return before;
    const others = [...this.present].filter((other) => other !== id);
    return others.length === 1 ? (others[0] ?? null) : null;
  }

  private addSpeech(lines: DialogueLine[]): void {
    const first = lines[0];
    if (!first) return;
    const range = { from: Math.min(...lines.map((line) => line.lines.from)), to: Math.max(...lines.map((line) => line.lines.to)) };
    if (!this.speech) {
      const beat: Beat = { id: this.id('b', first.text), lines: range, mood: this.result.mood, events: [] };
      this.beats.push(beat);
      this.speech = { beat, lines: [], dualOf: [] };
    }
    this.speech.beat.events.push(...lines);
    this.speech.beat.lines = { from: this.speech.beat.lines.from, to: range.to };
  }

  /** An id from what a node says, so that it survives edits around it. */
  private id(kind: string, text: string): string {
    const plain = `${this.scene.id}/${kind}-${shortHash(text)}`;
    const count = (this.taken.get(plain) ?? 0) + 1;
    this.taken.set(plain, count);
    return count === 1 ? plain : `${plain}-${count}`;
  }
}

const INSERT = /^INSERT\b[^.\n]*(?:PHOTO|PICTURE|LETTER|PAGE|SCREEN|PORTRAIT|NOTE|NEWSPAPER|DRAWING|POSTCARD)/u;
/** "the cup" after "a paper cup" is the same thing. */
const sameProp = (known: string, name: string): boolean => known === name || known.endsWith(` ${name}`) || name.endsWith(` ${known}`);

/** One line per stretch between parentheticals; stretches without one in between are joined. */
function mergePieces(
  pieces: readonly { text: string; parenthetical: string | null; sung: boolean; lines: LineRange }[],
): { text: string; parenthetical: string | null; sung: boolean; lines: LineRange }[] {
  const merged: { text: string; parenthetical: string | null; sung: boolean; lines: LineRange }[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last && piece.parenthetical === null && last.sung === piece.sung) {
      last.text = `${last.text} ${piece.text}`.trim();
      last.lines = { from: last.lines.from, to: piece.lines.to };
    } else if (piece.text) merged.push({ ...piece });
  }
  return merged;
}

function viaOf(extensions: readonly string[]): DialogueLine['via'] {
  for (const extension of extensions) {
    if (VOICE_OVER.test(extension.trim())) return 'voice-over';
    if (OFF_SCREEN.test(extension.trim())) return 'off-screen';
  }
  return 'on-screen';
}

/** The feeling that an adverb or adjective beside a verb adds: "looks back, afraid". Only words after the verb, up to the next verb. */
function manner(text: string, deed: Deed, language: LanguageCode): Emotion | null {
  const rest = text.slice(deed.at).split(/[.;]|\band\b|\bthen\b/u)[0] ?? '';
  const feelings = feelingsIn(rest.replace(FAINT, ' '), 1, noFeelings(), language);
  let best: Emotion | null = null;
  for (const key of Object.keys(feelings) as Emotion[])
    if (feelings[key] > 0 && key !== 'calm' && feelings[key] > (best ? feelings[best] : 0)) best = key;
  return best;
}

const FAINT =
  /\b(?:alone|empty|broken|blue|tired|lost|gone|sharp|even|flat|dry|cold|bright|warm|sweet|dead|wait|is that|sir|master|cool|tear|lies|like|run|danger|cry|shaking|hid(?:es|den|ing)?)\b/giu;

/** Whether prose is told in the past tense: screenplays aren't, stories often are. */
function toldInPast(prose: string): boolean {
  let past = 0;
  let present = 0;
  for (const [word] of prose
    .slice(0, 4000)
    .toLowerCase()
    .matchAll(/\b[a-z]+\b/gu)) {
    if (PAST_WORDS.has(word)) past++;
    else if (PRESENT_WORDS.has(word)) present++;
    else if (!isNounWord(word)) {
      const form = verbForm(word);
      if (form?.film && form.form === 's') present++;
      else if (form?.film && form.form === 'past' && word.endsWith('ed')) past += 0.5; // or a participle
    }
  }
  return past > present * 1.2;
}

const PAST_WORDS = new Set(
  'was were had did said went came took looked stood sat gave ran saw knew felt thought told held put got left kept made found heard began fell rose ate drank sang lay drew threw wore woke shook spoke broke wrote'.split(
    ' ',
  ),
);
const PRESENT_WORDS = new Set('is are has does goes says'.split(' '));
