import type { Action, Beat, DialogueLine, Emotion, LineRange } from './graph-types.ts';
import type { LanguageCode } from '../../schema/language.ts';
import { shortHash } from '../scene-id.ts';
import type { Element } from '../fountain/syntax.ts';
import type { SceneSource } from '../scene-source.ts';
import { addressee } from './addressee.ts';
import { readEnglish } from './actions-english.ts';
import type { Deed, Reading } from './actions-english.ts';
import { readForeign } from './actions-foreign.ts';
import type { Person } from './cast.ts';
import { personId } from './cast.ts';
import { Memory } from './coreference.ts';
import { emotionOfLine, feelingOfVerb, feelingBeside, feelingsIn, mannerOf, noFeelings } from './emotion.ts';
import type { Feelings } from './emotion.ts';
import { cueName } from './harvest.ts';
import { languageOf } from './language.ts';
import { toldInPast } from './past-tense.ts';
import { Cast, onlyOneFitting } from './people-in-scene.ts';
import type { Extra } from './people-in-scene.ts';
import { Addressed, allAlike, namedBehind } from './english/unmask.ts';
import { isChorus, isVoiceAlone } from './english/voices.ts';
import { SOMEBODY } from './english/who.ts';
import { SceneCast } from './scene-cast.ts';
import { voiceIn } from './native/voices.ts';
import { sentencesOf, tokensOf } from './sentences.ts';
import { cueOf } from './sound-cues.ts';
import { foreignProps, garmentsIn, propsIn } from './things.ts';
import { settingOf } from './setting.ts';
import type { SceneReading } from './scene-reading.ts';
import { piecesUnder, viaOf } from './speech-pieces.ts';
import type { Piece } from './speech-pieces.ts';

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
  private readonly addressed = new Addressed();
  private readonly doing = new Map<string, Feelings>();
  private readonly feeling = new Map<string, Emotion>();
  private readonly taken = new Map<string, number>();
  private speech: { beat: Beat; lines: DialogueLine[]; dualOf: DialogueLine[] } | null = null;
  private lastSpeech: DialogueLine[] = [];
  private speakers: string[] = [];

  constructor(scene: SceneSource, people: readonly Person[], language: LanguageCode) {
    this.scene = scene;
    for (const person of people)
      this.memory.meet({ id: person.id, gender: person.gender, band: person.band, group: person.noun?.group ?? false });
    const prose = scene.elements.flatMap((element) => (element.kind === 'action' ? [element.text] : [])).join('\n');
    this.past = toldInPast(prose);
    this.fallback = languageOf(prose, language) ?? language;
    this.cast = new SceneCast(new Cast(people), this.fallback);
    this.memory.narrator = this.cast.narrator;
    const setting = settingOf(scene.heading, prose, scene.elements, this.fallback);
    this.result = {
      beats: this.beats, present: [], spoken: {}, extras: [], props: [], wears: [], ties: [], epithets: [], cues: [], mood: setting.mood, setting, synopsis: null, transition: null,
      genders: this.memory.genders, languages: {}, voiceOnly: [], same: [],
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
    this.settleEpithets();
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
      for (const same of reading.same ?? []) this.settleSame(same, beat);
      if (UNSEEN.test(text))
        Object.assign(reading, { deeds: [], present: reading.present.filter((id) => id !== reading.deeds[0]?.who?.[0]) });
      const called = this.addressed.act(reading.present, this.strangers());
      if (called) this.settleSame(called, beat);
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
    for (const extra of this.cast.extras.values()) {
      const { id, name } = extra;
      if (!this.present.has(id)) continue;
      const kin = this.cast.kinOf(name.toLowerCase());
      const count = this.cast.counts.get(id);
      const members = kin.length > 0 || !count ? kin : this.counted(extra, count);
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

  /** Whom a counted group means: those named right behind it, or, of "the three kids", the three whom the scene shows. */
  private counted(extra: Extra, count: number): string[] {
    const people = this.cast.cast.byId;
    const behind = namedBehind(extra, count, [...this.present], people);
    return behind.length > 0 || !this.cast.presumed.has(extra.id) ? behind : allAlike(extra, count, [...this.present], people);
  }

  /** A story that calls somebody "the boy" means the only boy of those there; so does a script that hasn't brought in a boy. */
  private settleEpithets(): void {
    for (const extra of this.cast.extras.values()) {
      if (!this.present.has(extra.id) || (this.scene.heading && !this.cast.presumed.has(extra.id))) continue;
      const meant = onlyOneFitting(
        extra,
        this.cast.cast.people.filter(({ id }) => this.present.has(id)),
      );
      if (meant) this.unite(extra.id, meant.id);
    }
  }

  /** Those nameless ones whom the scene has shown. */
  private readonly strangers = (): Extra[] => [...this.cast.extras.values()].filter(({ id }) => this.present.has(id));

  private settleSame({ from, to }: { from: string; to: string }, telling?: Beat): void {
    if (this.cast.cast.byId.has(from)) this.result.same.push({ from, to });
    this.cast.becomes(from, to);
    this.memory.becomes(from, to);
    this.unite(from, to, telling);
  }

  /** Someone nameless turned out to be someone known: what they did, the one known did. */
  private unite(from: string, to: string, telling?: Beat): void {
    this.present.delete(from);
    this.present.add(to);
    for (const { events } of telling ? [...this.beats, telling] : this.beats)
      for (const event of events) if (event.characterId === from) event.characterId = to;
  }

  private actionsOf(deed: Deed, text: string, language: LanguageCode, lines: LineRange): Action[] {
    const who: (string | null)[] = deed.who ?? [null];
    return who.map((characterId) => {
      const emotion = feelingOfVerb(deed.verb) ?? feelingBeside(text.slice(deed.at), language);
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
    const names = language === 'en' ? propsIn(this.withoutNames(tokens), reading.deeds) : foreignProps(text, language, this.cast.cast);
    for (const name of names) if (!this.result.props.some((prop) => sameProp(prop.name, name))) this.result.props.push({ name, lines });
    for (const garment of garmentsIn(text, tokens)) {
      const wearer = this.wearerBefore(tokens, garment.at) ?? (reading.present.length === 1 ? reading.present[0] : this.memory.subject[0]);
      if (wearer) this.result.wears.push({ id: wearer, name: garment.name });
    }
  }

  /** "SCOOTER", "Dr. Quill": a name isn't the thing it sounds like. */
  private withoutNames(tokens: ReturnType<typeof tokensOf>): ReturnType<typeof tokensOf> {
    return tokens.map((token, at) =>
      this.cast.cast.at(tokens, at)?.person.noun === null && /^\p{Lu}/u.test(token.text) ? { ...token, word: false } : token,
    );
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
    const said = viaOf(cue.extensions);
    const via = voiceIn(cue.name) ?? (said === 'on-screen' && isVoiceAlone(cue.name) ? 'off-screen' : said);
    const { pieces: spoken, end } = piecesUnder(this.scene.elements, at);
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
    const same = this.addressed.answer(this.cast.cast.byId.get(ids[0] ?? ''), this.strangers());
    if (same) this.settleSame(same);
    if (!isChorus(cueName(cue.name))) this.sawSpeakers(ids, via);
    this.addressed.hear(spoken.map(({ text }) => text).join(' '), cue.lines.from, ids, this.cast.cast.people);
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

  private line(id: string, piece: Piece, via: DialogueLine['via'], cue: LineRange, first: boolean): DialogueLine {
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
      to: addressee(
        this.cast.cast,
        { present: this.present, speakers: this.speakers },
        { id, text: piece.text, parenthetical: piece.parenthetical },
      ),
      emotion,
      dualWith: null,
      lines: { from: first ? cue.from : piece.lines.from, to: piece.lines.to },
    };
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

/** "DEV films her, so we never see him." */
const UNSEEN =
  /\bwe (?:never|don['’]t|do not|can['’]t) (?:quite |ever |actually )?see (?:him|her|them)\b|\b(?:he|she|they)(?: is| are|['’]s|['’]re) never (?:seen|on (?:screen|camera))\b|\bnever seen on (?:screen|camera)\b/iu;
const INSERT = /^INSERT\b[^.\n]*(?:PHOTO|PICTURE|LETTER|PAGE|SCREEN|PORTRAIT|NOTE|NEWSPAPER|DRAWING|POSTCARD)/u;
/** "the cup" after "a paper cup" is the same thing. */
const sameProp = (known: string, name: string): boolean =>
  known === name || known.endsWith(` ${name}`) || name.endsWith(` ${known}`) || (name.length > 4 && known.endsWith(name));
