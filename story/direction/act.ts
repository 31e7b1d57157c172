import type { Action } from '../../schema/scene-graph.ts';
import type { PlannedShot, ShotSize } from '../../schema/shot.ts';
import { actionBeats } from './beats.ts';
import { type Floor, onStage, play, prepare } from './blocking.ts';
import { describe } from './describe.ts';
import { actingFigure, crowd, type Director, type Draft, nameOf, rangeOf, sentences, standing } from './draft.ts';
import { allowed, type Coverage, type Move, moveOr, STATIC } from './framing.ts';
import { COVERAGE, doingOf, isTravel } from './verbs.ts';

/** A sentence of action as a shot: framed by what is done, with whoever it is done to when that matters. */
export function act({ floor, coverage }: Director, actions: readonly Action[]): Draft {
  prepare(floor, actions);
  const acting = actions.filter(({ characterId }) => characterId !== null && floor.actors.has(characterId));
  const main = acting.find((action) => isTravel(doingOf(action))) ?? acting.at(-1) ?? null;
  const focus = main?.characterId ?? null;
  const people = subjectsOf(floor, acting).length;
  const size = main ? allowed(sizeForAction(main, people), people > 1 ? null : focus, coverage) : 'wide';
  const figures = main ? actionFigures(floor, { acting, size }) : crowd(floor);
  const { beats, endMs } = actionBeats(actions, 200, (action) => play(floor, action));
  return {
    size,
    angle: main && doingOf(main) === 'fall' ? 'high' : 'eye-level',
    move: main ? moveForAction(coverage, main, figures) : STATIC,
    focus,
    over: null,
    figures,
    beats,
    durationMs: endMs + 200,
    lines: rangeOf(actions),
    description: describe(size, { of: subjectsOf(floor, acting).map((id) => nameOf(floor, id)), what: sentences(actions) }),
  };
}

const subjectsOf = (floor: Floor, acting: readonly Action[]): string[] =>
  [
    ...new Set(
      acting
        .flatMap((action) => [action.characterId, COVERAGE[doingOf(action)].together ? action.towards : null])
        .filter((id) => id !== null && floor.actors.has(id)),
    ),
  ] as string[]; // the filter leaves no null

function sizeForAction(action: Action, people: number): ShotSize {
  const doing = doingOf(action);
  if (people > 2) return 'wide';
  if (people === 2) return isTravel(doing) ? 'full' : 'medium';
  if (doing === 'emote')
    return action.emotion === 'sadness' || action.emotion === 'fear' || action.emotion === 'anger' ? 'close-up' : 'medium-close-up';
  return COVERAGE[doing].size;
}

function actionFigures(floor: Floor, { acting, size }: { acting: readonly Action[]; size: ShotSize }): PlannedShot['figures'] {
  const subjects = subjectsOf(floor, acting);
  const wide = size === 'wide' || size === 'full';
  const runs = acting.some(({ characterId }) => characterId !== null && floor.actors.get(characterId)?.isRunning);
  const near = onStage(floor).filter(({ isRunning }) => !floor.isChase || isRunning === runs); // who stops is left behind
  const company = wide && near.length <= 3 ? near.map(({ id }) => id) : [];
  const seen = onStage(floor).filter(({ id }) => subjects.includes(id) || company.includes(id));
  return seen.map((actor) => {
    const action =
      acting.findLast((each) => each.characterId === actor.id && isTravel(doingOf(each))) ??
      acting.findLast(({ characterId }) => characterId === actor.id);
    const other = acting.find(({ characterId }) => characterId !== actor.id)?.characterId ?? null;
    return action ? actingFigure(floor, actor, { action, actions: acting }) : standing(floor, actor, { toward: other });
  });
}

/** The camera goes along only with those who all go one way; who comes, leaves or walks among others does so before a camera that holds. */
function moveForAction(coverage: Coverage, action: Action, figures: PlannedShot['figures']): Move {
  const doing = doingOf(action);
  const [walker] = figures;
  if (walker?.walksTo && figures.every(({ walksTo, edge, mark }) => edge === null && Math.abs((walksTo?.x ?? mark.x) - mark.x) > 0.3)) {
    return { kind: 'track', direction: walker.walksTo.x > walker.mark.x ? 'right' : 'left', amount: walker.pose === 'run' ? 0.7 : 0.45 };
  }
  if (isTravel(doing)) return STATIC;
  if (doing === 'rise') return moveOr(coverage, { kind: 'tilt', direction: 'up', amount: 0.3 });
  if (doing === 'fall') return moveOr(coverage, { kind: 'tilt', direction: 'down', amount: 0.3 });
  return COVERAGE[doing].move === 'push' || doing === 'emote' ? moveOr(coverage, { kind: 'push', direction: null, amount: 0.25 }) : STATIC;
}
