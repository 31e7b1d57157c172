import type { BackdropOptions } from '../../contract.ts';
import type { Oklch } from '../../../schema/look.ts';
import type { Easel } from '../easel.ts';
import { HALF_AREA_HEADS } from '../floor.ts';
import { block, chair } from '../parts/furniture.ts';
import { log } from '../parts/meadow.ts';
import { flatRock } from '../parts/rocks.ts';
import { HEAD_METRES, type Room3 } from '../perspective.ts';
import { EVERYWHERE, type Layer, type PlaceSet } from '../set.ts';
import type { Style } from '../styles.ts';

type Sitter = NonNullable<BackdropOptions['sitters']>[number];
/** Where a seat is put, metres: `half` of its width, enough for everybody on it. */
interface SeatAt {
  x: number;
  z: number;
  half: number;
  turn: 'front' | 'left' | 'right' | 'back';
}
type PaintSeat = (easel: Easel, room: Room3, at: SeatAt, style: Style) => void;

/** Metres from the floor to where one sits, and of a bench or log to either side of whoever sits at its end. */
const SEAT = 0.46;
const ROOM_BESIDE = 0.58;
/** Nearer to each other than this, people share a bench, a log or a rock. */
const SHARED = 1.6;

const SEATING: Record<PlaceSet['seating'], PaintSeat> = {
  chair: (easel, room, { x, z, turn }, style) =>
    chair(easel, room, x, z - 0.23, style.wood, { turn, cushion: [style.textile[0], style.textile[1] * 0.6, style.textile[2]] }),
  bench: (easel, room, { x, z, half }, style) => {
    const legs: Oklch = [style.wood[0] * 0.8, style.wood[1], style.wood[2]];
    for (const side of [-1, 1]) block(easel, room, { x: x + side * (half - 0.15), z: z - 0.18, width: 0.1, height: SEAT - 0.06, deep: 0.36 }, legs); // prettier-ignore
    block(easel, room, { x, y: SEAT - 0.07, z: z - 0.22, width: half * 2, height: 0.07, deep: 0.44 }, style.wood, { shadow: false });
  },
  log: (easel, room, { x, z, half }) => log(easel, room, x, z - 0.05, { half, r: SEAT / 2 }),
  rock: (easel, room, { x, z, half }) => flatRock(easel, room, { x, z: z - 0.1, half: half + 0.1 }),
  cushion: (easel, room, { x, z }, style) => cushion(easel, room, x, z, style.textile),
};

/** A cushion on the floor. */
export function cushion(easel: Easel, room: Room3, x: number, z: number, cloth: Oklch): void {
  const [px, py] = room.at(x, 0.05, z);
  const m = room.metre(z);
  easel.shade(easel.pen.ellipse(px, py + m * 0.05, m * 0.42, m * 0.11), 0.55, m * 0.04);
  const shape = easel.pen.blob([[px - m * 0.36, py + m * 0.11, 0.6], [px - m * 0.31, py - m * 0.09, 0.6], [px + m * 0.31, py - m * 0.09, 0.6], [px + m * 0.36, py + m * 0.11, 0.6]]); // prettier-ignore
  easel.fill(shape, easel.linear([px - m * 0.3, py], [px + m * 0.3, py], [[0, easel.tone(cloth, 0.4)], [1, easel.tone([cloth[0] + 0.06, cloth[1], cloth[2]], 0.9)]])); // prettier-ignore
  easel.rim(shape, { dx: 0, dy: m * 0.02 }, easel.tone([cloth[0] + 0.2, cloth[1] * 0.6, cloth[2]], 0.95), { alpha: 0.5 });
}

/** Something to sit on under everybody who sits, in the set's own kind. Farther ones first. */
export function seatsFor(sitters: readonly Sitter[], { room, seating }: Pick<PlaceSet, 'room' | 'seating'>, style: Style): Layer[] {
  const kindOf = ({ pose }: Sitter) => (pose === 'sit' && seating === 'cushion' ? 'bench' : seating);
  const seated = sitters
    .filter(({ pose }) => pose === 'sit' || (pose === 'sit-floor' && seating === 'cushion'))
    .map((sitter) => ({ kind: kindOf(sitter), x: sitter.mark.x * HALF_AREA_HEADS * HEAD_METRES, z: room.zOf(sitter.mark.depth), turn: turnOf(sitter.facing), half: ROOM_BESIDE })); // prettier-ignore
  return together(seated)
    .sort((a, b) => b.z - a.z)
    .map(({ kind, ...at }): Layer => ({ kind: 'layer', depth: 1, box: EVERYWHERE, paint: (easel) => SEATING[kind](easel, room, at, style) })); // prettier-ignore
}

/** Neighbours on what is long enough for both sit on one. */
function together<Seat extends SeatAt & { kind: PlaceSet['seating'] }>(seats: readonly Seat[]): Seat[] {
  const merged: Seat[] = [];
  for (const seat of [...seats].sort((a, b) => a.x - b.x)) {
    const last = merged.at(-1);
    const shares = last?.kind === seat.kind && seat.kind !== 'chair' && seat.kind !== 'cushion';
    if (!last || !shares || seat.x - (last.x + last.half - ROOM_BESIDE) > SHARED || Math.abs(seat.z - last.z) > 0.5) merged.push(seat);
    else {
      const [left, right] = [last.x - last.half, seat.x + ROOM_BESIDE];
      merged[merged.length - 1] = { ...last, x: (left + right) / 2, half: (right - left) / 2, z: Math.min(last.z, seat.z) };
    }
  }
  return merged;
}

const turnOf = (facing: number): 'front' | 'back' | 'left' | 'right' =>
  Math.abs(facing) < 55 ? 'front' : Math.abs(facing) > 130 ? 'back' : facing > 0 ? 'right' : 'left';
