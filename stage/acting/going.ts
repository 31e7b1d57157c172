import type { ActionBeat, Figure, StagedShot } from '../../schema/shot.ts';
import { strideMetres } from '../camera/stature.ts';
import { clamp } from './curves.ts';
import type { Mark } from './floor-plan.ts';
import { beforeSeat, changeSeconds } from './pose-changes.ts';
import { PROGRAMS, type Program } from './programs.ts';
import type { Score } from './score.ts';
import { RANK } from './steps.ts';
import { planJourney } from './travel.ts';
import { programFor } from './verbs.ts';

/** The way a figure goes during the shot: as planned, or as its first verb of going says. */
export function walk(score: Score, staged: StagedShot): void {
  const { figure, end } = score;
  const moving = figure.pose === 'walk' || figure.pose === 'run';
  const beats = staged.shot.beats.filter((beat) => beat.kind === 'action' && beat.characterId === figure.characterId);
  const going = beats.flatMap((beat) => (beat.kind === 'action' ? [{ beat, travel: (PROGRAMS[programFor(beat).name] as Program).travel }] : [])).find(({ travel }) => travel && (figure.walksTo || travel === 'back')); // prettier-ignore
  if (!figure.walksTo && !moving && !going) return;
  const start = (moving || !going ? 0 : going.beat.startMs / 1000) + rising(score, going?.beat ?? null);
  const to = figure.walksTo ?? destination(figure, going?.travel ?? (figure.pose === 'run' ? 'run' : 'walk'));
  const ageBand = staged.cast[figure.characterId]?.look.ageBand ?? 'adult';
  const running = figure.pose === 'run' || going?.travel === 'run';
  const look = staged.cast[figure.characterId]?.look;
  const strides = { walk: strideMetres(look, false), run: strideMetres(look, true) };
  const standing = { pose: 'stand', changing: null } as const;
  const sitsAfter = score.poses.some(({ value, from }) => value.pose === 'sit' && from >= start);
  score.journey = planJourney(
    figure.pose === 'sit' ? beforeSeat(staged, figure, { posing: standing, place: figure.mark }) : figure.mark,
    sitsAfter ? beforeSeat(staged, figure, { posing: standing, place: to }) : to,
    { start, available: end - start, rollingStart: moving },
    { ageBand, emotion: figure.emotion, running, strides },
  );
}

/** Who sits, kneels or lies gets up before they go; gives the seconds it takes. */
function rising({ figure, poses, end }: Score, beat: ActionBeat | null): number {
  if (figure.pose === 'stand' || figure.pose === 'walk' || figure.pose === 'run') return 0;
  const value = { pose: 'stand', falls: false } as const;
  const at = (beat?.startMs ?? 0) / 1000;
  if (!poses.some((spell) => spell.value.pose === 'stand' && spell.from <= at))
    poses.push({ from: at, until: end + 1, rank: RANK.action, value });
  return changeSeconds(figure.pose, value) * 0.85;
}

/** Where somebody goes whom nobody has planned a way for: a step back, or straight on. */
function destination({ mark, facing }: Figure, travel: NonNullable<Program['travel']>): Mark {
  const side = Math.sin((facing * Math.PI) / 180) || (mark.x <= 0 ? 1 : -1);
  if (travel === 'back') return { x: mark.x - Math.sign(side) * 0.25, depth: mark.depth };
  const pace = travel === 'run' ? 1.6 : 0.8;
  const away = Math.cos((facing * Math.PI) / 180);
  return { x: clamp(mark.x + side * pace, -3, 3), depth: clamp(mark.depth - away * 0.25 * (Math.abs(side) < 0.5 ? 1 : 0)) };
}
