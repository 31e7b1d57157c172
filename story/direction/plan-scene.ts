import type { Mood } from '../../schema/scene-graph.ts';
import type { PlannedShot } from '../../schema/shot.ts';
import { SCENE_TAIL_MS } from './beats.ts';
import { type Floor, handsOf, openFloor } from './blocking.ts';
import { compose } from './compose.ts';
import { describe } from './describe.ts';
import { type Draft, nameOf } from './draft.ts';
import { figureOf } from './figures.ts';
import { moveOr, newCoverage, remember, STATIC } from './framing.ts';
import { marksFor } from './marks.ts';
import { eventsOf, type Hands, type SceneSetting } from './setting.ts';
import { unitsOf, type Unit } from './units.ts';

const GROUP = 8; // people in a shot that only shows who is there
const GROUP_SHOTS = 2;
const GROUP_MS = 2000;

export interface ScenePlan {
  shots: PlannedShot[];
  /** What everybody has in hand at its end. */
  hands: Record<string, Hands>;
}

/** Plans the shots of one scene. Depends on the setting alone. */
export function planScene(setting: SceneSetting): ScenePlan {
  const floor = openFloor(setting);
  const coverage = newCoverage(eventsOf(setting.scene).filter(({ kind }) => kind === 'line').length);
  const units = unitsOf(setting);
  const drafts = units.map((unit, index) => {
    const draft = compose({ floor, coverage }, unit);
    const isEnd = setting.isLast && index === units.length - 1;
    if (isEnd && draft.move.kind === 'static') draft.move = moveOr(coverage, { kind: 'pull', direction: null, amount: 0.35 });
    remember(coverage, draft);
    return { draft, mood: moodOf(setting, unit) };
  });
  drafts.splice(
    1,
    0,
    ...groupShots(
      floor,
      drafts.map(({ draft }) => draft),
    ).map((draft) => ({ draft, mood: setting.scene.mood })),
  );
  drafts.at(-1)!.draft.durationMs += SCENE_TAIL_MS;
  const shots = drafts.map(({ draft, mood }, index) => finish(setting, { draft, mood, index, count: drafts.length }));
  return { shots, hands: handsOf(floor) };
}

/** Whoever the script puts in the scene and no shot has shown yet is seen in a group, a few groups at most. */
function groupShots(floor: Floor, drafts: readonly Draft[]): Draft[] {
  const { scene } = floor.setting;
  const seen = new Set(drafts.flatMap(({ figures }) => figures.map(({ characterId }) => characterId)));
  const unseen = scene.present.filter((id) => !seen.has(id));
  const groups: Draft[] = [];
  for (let at = 0; at < unseen.length && groups.length < GROUP_SHOTS; at += GROUP)
    groups.push(groupShot(floor, unseen.slice(at, at + GROUP)));
  return groups;
}

function groupShot(floor: Floor, ids: readonly string[]): Draft {
  const marks = marksFor(ids.length);
  const figures = ids.map((id, index) => {
    const mark = marks[index]!; // as many marks as ids
    const emotion = floor.setting.scene.emotions[id] ?? 'calm';
    return figureOf(floor, {
      id,
      mark,
      pose: floor.actors.get(id)?.pose ?? 'stand',
      emotion,
      holds: floor.actors.get(id)?.holds ?? null,
      also: floor.actors.get(id)?.also ?? null,
      presence: 'here',
      isArriving: false,
      isRunning: false,
      door: null,
    });
  });
  const size = ids.length > 3 ? 'wide' : ids.length > 1 ? 'full' : 'medium';
  const { lines } = floor.setting.scene;
  const description = describe(size, { of: ids.map((id) => nameOf(floor, id)), what: '' });
  return {
    size,
    angle: 'eye-level',
    move: STATIC,
    focus: ids[0] ?? null,
    over: null,
    figures,
    beats: [],
    durationMs: GROUP_MS,
    lines: { from: lines.from, to: lines.from },
    description,
  };
}

function moodOf({ scene }: SceneSetting, unit: Unit): Mood {
  const event =
    unit.kind === 'line' ? unit.line : unit.kind === 'exchange' ? unit.lines[0] : unit.kind === 'reaction' ? unit.to : unit.actions[0];
  return (event && scene.beats.find(({ events }) => events.includes(event))?.mood) ?? scene.mood;
}

function finish(
  setting: SceneSetting,
  { draft, mood, index, count }: { draft: Draft; mood: Mood; index: number; count: number },
): PlannedShot {
  const { scene, isFirst } = setting;
  return {
    id: `${scene.id}-${String(index + 1).padStart(2, '0')}`,
    kind: 'scene',
    sceneId: scene.id,
    placeId: scene.placeId,
    ...withinFrame(draft),
    mood,
    transitionIn: isFirst && index === 0 ? 'fade-in' : 'cut',
    transitionOut: index === count - 1 ? transitionOf(setting) : 'cut',
    card: null,
  };
}

/** Eyes rest on whom the picture holds; someone outside the frame lies where the body faces. A picture then depends on nobody unseen. */
function withinFrame(draft: Draft): Draft {
  const seen = new Set(draft.figures.map(({ characterId }) => characterId));
  const inFrame = (id: string | null): string | null => (id !== null && seen.has(id) ? id : null);
  const figures = draft.figures.map((figure) => ({ ...figure, gazeAt: inFrame(figure.gazeAt) }));
  const beats = draft.beats.map((beat) =>
    beat.kind === 'line' ? { ...beat, to: inFrame(beat.to) } : { ...beat, towards: inFrame(beat.towards) },
  );
  return { ...draft, figures, beats };
}

/** What the script asks for at a scene's end; of itself a film dissolves where time passes in one place. */
function transitionOf({ scene, isLast, timePasses }: SceneSetting): PlannedShot['transitionOut'] {
  if (isLast || /fade (?:out|to)/i.test(scene.transition ?? '')) return 'fade-out';
  if (/dissolve|fondu encha|überblend|encadenado|dissolvenza|fusão/i.test(scene.transition ?? '')) return 'dissolve';
  return timePasses && scene.transition === null ? 'dissolve' : 'cut';
}
