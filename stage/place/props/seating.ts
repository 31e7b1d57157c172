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
type PaintSeat = (easel: Easel, room: Room3, at: { x: number; z: number; turn: 'front' | 'left' | 'right' | 'back' }, style: Style) => void;

/** Metres from the floor to where one sits. */
const SEAT = 0.46;

const SEATING: Record<PlaceSet['seating'], PaintSeat> = {
  chair: (easel, room, { x, z, turn }, style) =>
    chair(easel, room, x, z - 0.23, style.wood, { turn, cushion: [style.textile[0], style.textile[1] * 0.6, style.textile[2]] }),
  bench: (easel, room, { x, z }, style) => {
    for (const side of [-0.42, 0.42])
      block(easel, room, { x: x + side, z: z - 0.18, width: 0.1, height: SEAT - 0.06, deep: 0.36 }, [
        style.wood[0] * 0.8,
        style.wood[1],
        style.wood[2],
      ]);
    block(easel, room, { x, y: SEAT - 0.07, z: z - 0.22, width: 1.15, height: 0.07, deep: 0.44 }, style.wood, { shadow: false });
  },
  log: (easel, room, { x, z }) => log(easel, room, x, z - 0.05, { half: 0.62, r: SEAT / 2 }),
  rock: (easel, room, { x, z }) => flatRock(easel, room, x, z - 0.1),
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
export function seatsFor(sitters: readonly Sitter[], set: Pick<PlaceSet, 'room' | 'seating'>, style: Style): Layer[] {
  const seated = sitters.filter(({ pose }) => pose === 'sit' || (pose === 'sit-floor' && set.seating === 'cushion'));
  return [...seated]
    .sort((a, b) => b.mark.depth - a.mark.depth)
    .map((sitter): Layer => {
      const paintSeat = SEATING[sitter.pose === 'sit' && set.seating === 'cushion' ? 'bench' : set.seating];
      const at = { x: sitter.mark.x * HALF_AREA_HEADS * HEAD_METRES, z: set.room.zOf(sitter.mark.depth), turn: turnOf(sitter.facing) };
      return { kind: 'layer', depth: 1, box: EVERYWHERE, paint: (easel) => paintSeat(easel, set.room, at, style) };
    });
}

const turnOf = (facing: number): 'front' | 'back' | 'left' | 'right' =>
  Math.abs(facing) < 55 ? 'front' : Math.abs(facing) > 130 ? 'back' : facing > 0 ? 'right' : 'left';
