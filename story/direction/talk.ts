import type { DialogueLine } from '../../schema/scene-graph.ts';
import type { ShotBeat, ShotSize } from '../../schema/shot.ts';
import { endOf, LEAD_MS, lineBeat, TAIL_MS, TURN_MS, waitBefore } from './beats.ts';
import { type Actor, type Floor, onStage } from './blocking.ts';
import { describe, spokenWords } from './describe.ts';
import { crowd, type Director, type Draft, nameOf, rangeOf } from './draft.ts';
import { figureOf, nearest } from './figures.ts';
import { allowed, heatOf, moveForLine, sizeForLine, STATIC } from './framing.ts';
import { eventsOf } from './setting.ts';
import type { Unit } from './units.ts';

const REACTION_MS = 1250;

const RE_ESTABLISH_AFTER = 9;

export function speak(director: Director, { line, from, to, on }: Extract<Unit, { kind: 'line' }>): Draft {
  const { floor, coverage } = director;
  const speaker = appear(floor, line);
  const listener = listenerOf(floor, line);
  const wait = from === 0 ? waitBefore(line) : 0;
  const beats: ShotBeat[] = [lineBeat(line, floor.setting, { startMs: from === 0 ? LEAD_MS + wait : 0, from, to })];
  const thinking = line.via === 'voice-over' ? speaker : null; // whose thoughts we hear is whom we see
  const heard = on !== 'speaker' || !speaker || line.via !== 'on-screen';
  const picture = heard
    ? hearing(director, on === 'place' ? null : (thinking ?? listener), line)
    : speaking(director, speaker, listener, line);
  if (to === 1) coverage.linesDone += 1;
  if (speaker) speaker.emotion = line.emotion;
  const { lines } = line;
  return {
    ...picture,
    beats,
    lines,
    durationMs: endOf(beats) + (to === 1 ? TAIL_MS : 0),
    description: `${picture.description}; ${spokenWords(nameOf(floor, line.characterId), line.text)}`,
  };
}

/** Whoever speaks on screen is there, even if the script forgot to let them in. */
function appear({ actors }: Floor, line: DialogueLine): Actor | null {
  const actor = actors.get(line.characterId) ?? null;
  if (actor && line.via === 'on-screen') actor.presence = 'here';
  return actor?.presence === 'here' ? actor : null;
}

function listenerOf(floor: Floor, line: DialogueLine): Actor | null {
  const here = onStage(floor).filter(({ id }) => id !== line.characterId);
  const addressed = here.find(({ id }) => id === line.to);
  if (addressed) return addressed;
  const events = eventsOf(floor.setting.scene);
  const at = events.indexOf(line);
  const around = [...events.slice(Math.max(0, at - 3), at).reverse(), ...events.slice(at + 1, at + 3)];
  const partner = around.find((event) => event.kind === 'line' && here.some(({ id }) => id === event.characterId));
  if (partner) return here.find(({ id }) => id === partner.characterId) ?? null;
  const speaker = floor.actors.get(line.characterId);
  return speaker ? nearest(speaker, here) : (here[0] ?? null);
}

type Picture = Omit<Draft, 'beats' | 'lines' | 'durationMs'>;

function speaking({ floor, coverage }: Director, speaker: Actor, listener: Actor | null, line: DialogueLine): Picture {
  const heat = heatOf(line, coverage);
  const far = coverage.sinceWide >= RE_ESTABLISH_AFTER && heat < 0.7;
  if (far) return together(floor, speaker, line);
  const size = allowed(sizeForLine(line, coverage, { hasListener: listener !== null && bothUp(speaker, listener) }), speaker.id, coverage);
  const over = size === 'over-the-shoulder' ? listener : null;
  if (over) coverage.overShoulder.set(speaker.id, (coverage.overShoulder.get(speaker.id) ?? 0) + 1);
  const figures = [figureOf(floor, speaker, { toward: listener?.id ?? null, emotion: line.emotion })];
  if (over) figures.push(figureOf(floor, over, { toward: speaker.id, turned: 'back' }));
  return {
    size,
    angle: line.emotion === 'anger' && heat > 0.7 ? 'low' : 'eye-level',
    move: moveForLine(coverage, over ? 0 : heat),
    focus: speaker.id,
    over: over?.id ?? null,
    figures,
    description: describe(size, { of: [nameOf(floor, speaker.id)], over: over ? nameOf(floor, over.id) : null, what: '' }).slice(0, -1),
  };
}

/** Over a shoulder only works between people at one height. */
const bothUp = (a: Actor, b: Actor): boolean => (a.pose === 'stand') === (b.pose === 'stand') && a.pose !== 'lie' && b.pose !== 'lie';

/** Everybody again, so that we remember who stands where. */
function together(floor: Floor, speaker: Actor, line: DialogueLine): Picture {
  const size: ShotSize = onStage(floor).length > 2 ? 'wide' : 'full';
  const figures = crowd(floor).map((figure) =>
    figure.characterId === speaker.id ? { ...figure, emotion: line.emotion } : { ...figure, gazeAt: speaker.id },
  );
  const of = figures.map(({ characterId }) => nameOf(floor, characterId));
  return {
    size,
    angle: 'eye-level',
    move: STATIC,
    focus: speaker.id,
    over: null,
    figures,
    description: describe(size, { of, what: '' }).slice(0, -1),
  };
}

/** A line over the picture of who hears it, or of the place when nobody does. */
function hearing({ floor, coverage }: Director, hearer: Actor | null, line: DialogueLine): Picture {
  const size = hearer ? allowed('medium-close-up', hearer.id, coverage) : 'wide';
  const figures = hearer
    ? [figureOf(floor, hearer, { toward: line.characterId, emotion: nextEmotion(floor, hearer, line) })]
    : crowd(floor);
  const of = hearer ? [nameOf(floor, hearer.id)] : [];
  return {
    size,
    angle: 'eye-level',
    move: STATIC,
    focus: hearer?.id ?? null,
    over: null,
    figures,
    description: describe(size, { of, what: hearer ? 'listening.' : '' }).slice(0, -1),
  };
}

/** What a listener begins to feel: what they will show the next time they do or say something. */
function nextEmotion({ setting }: Floor, actor: Actor, line: DialogueLine) {
  const events = eventsOf(setting.scene);
  const next = events.slice(events.indexOf(line) + 1).find(({ characterId, emotion }) => characterId === actor.id && emotion !== null);
  return next?.emotion ?? actor.emotion;
}

export function exchange({ floor, coverage }: Director, [first, second]: readonly [DialogueLine, DialogueLine]): Draft {
  const actors = [first, second].map((line) => appear(floor, line)).filter((actor) => actor !== null);
  const dual = first.dualWith === second.id || second.dualWith === first.id;
  const opening = lineBeat(first, floor.setting, { startMs: LEAD_MS + waitBefore(first) });
  const startMs = dual ? opening.startMs : endOf([opening]) + TURN_MS + waitBefore(second);
  const beats = [opening, lineBeat(second, floor.setting, { startMs })];
  const figures = actors
    .map((actor, index) =>
      figureOf(floor, actor, { toward: actors[1 - index]?.id ?? null, emotion: (index === 0 ? first : second).emotion, turned: 'profile' }),
    )
    .sort((a, b) => a.mark.x - b.mark.x);
  const apart = Math.abs((figures[0]?.mark.x ?? 0) - (figures[1]?.mark.x ?? 0));
  const size: ShotSize = figures.length === 0 ? 'wide' : apart > 0.8 ? 'full' : 'medium';
  coverage.linesDone += 2;
  for (const [index, actor] of actors.entries()) actor.emotion = (index === 0 ? first : second).emotion;
  return {
    size,
    angle: 'eye-level',
    move: STATIC,
    focus: actors[0]?.id ?? null,
    over: null,
    figures,
    beats,
    durationMs: endOf(beats) + TAIL_MS,
    lines: rangeOf([first, second]),
    description: `Two-shot; ${spokenWords(nameOf(floor, first.characterId), first.text)} ${spokenWords(nameOf(floor, second.characterId), second.text)}`,
  };
}

export function react({ floor, coverage }: Director, { characterId, to }: Extract<Unit, { kind: 'reaction' }>): Draft {
  const actor = floor.actors.get(characterId);
  const here = actor && actor.presence === 'here' ? actor : null;
  const picture = hearing({ floor, coverage }, here, to);
  return {
    ...picture,
    beats: [],
    durationMs: REACTION_MS,
    lines: to.lines,
    description: `${picture.description.replace(/; listening$/, '')}, taking it in.`,
  };
}
