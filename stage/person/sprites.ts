import type { Canvas, Compositor, Sprite } from '../contract.ts';
import { shelfOf, type Shelf } from '../compositor/shelf.ts';

/** A part in the compositor's memory and where it lies: its top left corner in head units, and pixels per unit. */
export interface Baked {
  readonly sprite: Sprite;
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** One person's share of the shelf. Their parts outlive the shot: whoever is drawn next in the same looks, light and size finds them there. */
export class SpriteShelf {
  private readonly shelf: Shelf;
  private readonly name: string;

  /** `whose`: everything that all parts depend on. */
  constructor(
    private readonly compositor: Compositor,
    whose: unknown,
  ) {
    this.shelf = shelfOf(compositor);
    this.name = this.shelf.nameOf(whose);
  }

  /** The parts under `key`, which says all else they depend on; baked the first time. */
  take(key: string, bake: () => readonly Baked[]): readonly Baked[] {
    return this.shelf.take(`${this.name} ${key}`, () => {
      const value = bake();
      return { value, sprites: value.map(({ sprite }) => sprite) };
    });
  }

  /** Before a drawing begins: makes room. */
  tidy(): void {
    this.shelf.tidy();
  }

  /** A painted canvas as a part. */
  bake(canvas: Canvas, left: number, top: number, scale: number): Baked {
    return { sprite: this.compositor.sprite(canvas), left, top, scale };
  }
}

export type Warp = (x: number, y: number) => readonly [x: number, y: number];
/** No warp at all. */
export const still: Warp = (x, y) => [x, y];

/** From head units about the floor point to pixels of the target. */
export interface Placement {
  x: number;
  y: number;
  scale: number;
  /** Quarter turns of the whole figure, for lying down; radians. */
  turn: number;
}
interface Net {
  step: number;
  uv: Float32Array;
  triangles: Uint16Array;
}
const grids = new Map<string, Net>();
const nets = new WeakMap<Sprite, Net>();

/** The grid over a part without the cells that hold nothing: much of a part's box is air. */
function netOf(compositor: Compositor, { sprite }: Baked, step: number): Net {
  const known = nets.get(sprite);
  if (known?.step === step) return known;
  const grid = gridOf(step, sprite.width, sprite.height);
  const { uv, triangles } = grid;
  const kept = triangles.filter((_, index) => {
    const corner = index - (index % 6); // six indices a cell: its first is the top left corner, its fifth the bottom right
    const [a, b] = [triangles[corner]! * 2, triangles[corner + 4]! * 2];
    return compositor.mayHold(sprite, uv[a]! - 1, uv[a + 1]! - 1, uv[b]! + 1, uv[b + 1]! + 1); // a ring for sampling
  });
  const net = { step, uv, triangles: kept };
  nets.set(sprite, net);
  return net;
}

/** A grid over a sprite with nodes every `step` pixels from its top left corner, so that a longer sprite of the same thing bends the same way. */
function gridOf(step: number, width: number, height: number): Net {
  const key = `${step} ${width} ${height}`;
  const known = grids.get(key);
  if (known) return known;
  const [columns, rows] = [Math.max(1, Math.ceil(width / step)), Math.max(1, Math.ceil(height / step))];
  const uv = new Float32Array((columns + 1) * (rows + 1) * 2);
  const triangles = new Uint16Array(columns * rows * 6);
  let [v, t] = [0, 0];
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column <= columns; column++) {
      uv[v++] = Math.min(width, column * step);
      uv[v++] = Math.min(height, row * step);
      if (row === rows || column === columns) continue;
      const a = row * (columns + 1) + column;
      triangles.set([a, a + 1, a + columns + 1, a + 1, a + columns + 2, a + columns + 1], t);
      t += 6;
    }
  const made = { step, uv, triangles };
  if (grids.size > 400) grids.clear();
  grids.set(key, made);
  return made;
}

/** Draws a part through a warp of its head units and a placement; `step` is how fine the warp is, in head units. */
export function drawWarped(
  compositor: Compositor,
  target: Sprite,
  part: Baked,
  how: { place: Placement; warp: Warp; step: number; alpha?: number },
): void {
  const { place, warp, step, alpha = 1 } = how;
  const { uv, triangles } = netOf(compositor, part, step * part.scale);
  const xy = new Float32Array(uv.length);
  const [c, s] = [Math.cos(place.turn) * place.scale, Math.sin(place.turn) * place.scale];
  for (let i = 0; i < uv.length; i += 2) {
    const [x, y] = warp(part.left + uv[i]! / part.scale, part.top + uv[i + 1]! / part.scale);
    xy[i] = place.x + x * c - y * s;
    xy[i + 1] = place.y + x * s + y * c;
  }
  compositor.mesh(target, part.sprite, xy, uv, triangles, { blend: 'over', alpha });
}
