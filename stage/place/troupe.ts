import type { BackdropOptions, CameraView, Canvas, Platform, Sprite } from '../contract.ts';
import type { Air } from '../light/presets.ts';
import { asImage, paintLayer, paintStamp, sameView, type Painted } from './bake.ts';
import { CENTRE } from './floor.ts';
import type { Item, Layer, Placed, Stamp } from './set.ts';
import { after, toFrame, type Affine, type Frame } from './view.ts';

/** One baked item: draws itself into the frame. */
export interface Player {
  draw(target: Sprite, camera: CameraView, time: number): void;
  readonly sprites: readonly Sprite[];
}

const isStill = (item: Item): item is Layer =>
  item.kind === 'layer' && !item.warp && !item.alpha && !item.drift && (item.blend ?? 'over') === 'over';

/** Bakes the items of one side of the actors, back to front. Neighbours that never move against each other become one picture. */
export function bakeItems(items: readonly Item[], air: Air, options: BackdropOptions): Player[] {
  const locked = sameView(options.from, options.to);
  const players: Player[] = [];
  let run: Layer[] = [];
  const flush = () => {
    if (run.length) players.push(...(locked ? bakeFrame(run, air, options) : bakeRun(run, air, options)));
    run = [];
  };
  for (const item of items) {
    const joins = isStill(item) && (run.length === 0 || locked || (run[0]!.depth === item.depth && run[0]!.fixed === item.fixed));
    if (!joins) flush();
    if (isStill(item)) run.push(item);
    else if (item.kind === 'stamp') players.push(item.swift ? playSwift(item, air, options) : playStamp(item, air, options));
    else players.push(...playMoving(item, air, options));
  }
  flush();
  return players;
}

/** A camera that stands still: all of the run in one picture the size of the frame. */
function bakeFrame(run: readonly Layer[], air: Air, options: BackdropOptions): Player[] {
  const canvas = options.platform.createCanvas(options.width, options.height);
  const context = canvas.getContext('2d');
  for (const layer of run) {
    const painted = paintLayer(layer, air, options);
    if (!painted) continue;
    context.setTransform(...placing(painted, viewOf(options, options.from, layer)));
    context.drawImage(asImage(painted.canvas), 0, 0);
  }
  const sprite = options.compositor.sprite(canvas);
  return [
    { sprites: [sprite], draw: (target) => options.compositor.draw(target, sprite, [1, 0, 0, 1, 0, 0], { blend: 'over', alpha: 1 }) },
  ];
}

/** A camera that moves: layers of one depth in one picture. */
function bakeRun(run: readonly Layer[], air: Air, options: BackdropOptions): Player[] {
  const [first] = run;
  if (!first) return [];
  const box = run.map((layer) => layer.box).reduce((all, one) => ({ left: Math.min(all.left, one.left), top: Math.min(all.top, one.top), right: Math.max(all.right, one.right), bottom: Math.max(all.bottom, one.bottom) })); // prettier-ignore
  const whole: Layer = {
    kind: 'layer',
    depth: first.depth,
    ...(first.fixed && { fixed: true }),
    box,
    detail: Math.max(...run.map((layer) => layer.detail ?? 1)),
    paint: (easel) => run.forEach((layer) => layer.paint(easel)),
  };
  return playMoving(whole, air, options);
}

const STILL: CameraView = { ...CENTRE, zoom: 1, roll: 0, defocus: 0 };
const viewOf = (frame: Frame, camera: CameraView, item: Item): Affine => toFrame(frame, item.fixed ? STILL : camera, item.depth);

/** From a painted canvas's pixels to the frame. */
const placing = ({ left, top, density }: Painted, view: Affine): Affine => after(view, [1 / density, 0, 0, 1 / density, left, top]);

function playMoving(layer: Layer, air: Air, options: BackdropOptions): Player[] {
  const painted = paintLayer(layer, air, options);
  if (!painted) return [];
  const { compositor } = options;
  const sprite = compositor.sprite(painted.canvas);
  const how = (time: number) => ({ blend: layer.blend ?? ('over' as const), alpha: layer.alpha ? layer.alpha(time) : 1 });
  const view = (camera: CameraView, time: number): Affine => {
    const [dx, dy] = layer.drift?.(time) ?? [0, 0];
    const frame = viewOf(options, camera, layer);
    return dx || dy ? after(frame, [1, 0, 0, 1, dx, dy]) : frame;
  };
  if (!layer.warp)
    return [
      {
        sprites: [sprite],
        draw: (target, camera, time) => compositor.draw(target, sprite, placing(painted, view(camera, time)), how(time)),
      },
    ];
  const net = makeNet(painted, layer.warp.grain, options.platform);
  const { by } = layer.warp;
  return [
    {
      sprites: [sprite],
      draw: (target, camera, time) =>
        compositor.mesh(
          target,
          sprite,
          net.moved(view(camera, time), (x, y) => by(x, y, time)),
          net.uv,
          net.triangles,
          how(time),
        ),
    },
  ];
}

/** A net of triangles over a painted layer, whose nodes can be moved. */
function makeNet({ canvas, left, top, density }: Painted, grain: number, platform: Platform) {
  const columns = Math.max(1, Math.min(120, Math.ceil(canvas.width / density / grain)));
  const rows = Math.max(1, Math.min(120, Math.ceil(canvas.height / density / grain)));
  const nodes = (columns + 1) * (rows + 1);
  const [uv, xy] = [new Float32Array(nodes * 2), new Float32Array(nodes * 2)];
  for (let node = 0; node < nodes; node++) {
    uv[node * 2] = ((node % (columns + 1)) / columns) * canvas.width;
    uv[node * 2 + 1] = (Math.floor(node / (columns + 1)) / rows) * canvas.height;
  }
  const filled = filledCells(canvas, columns, rows, platform);
  const triangles = new Uint16Array(
    filled.flatMap((cell) => {
      const corner = Math.floor(cell / columns) * (columns + 1) + (cell % columns);
      return [corner, corner + 1, corner + columns + 2, corner, corner + columns + 2, corner + columns + 1];
    }),
  );
  const moved = ([a, b, c, d, e, f]: Affine, by: (x: number, y: number) => readonly [number, number]) => {
    for (let at = 0; at < nodes * 2; at += 2) {
      const [x0, y0] = [left + uv[at]! / density, top + uv[at + 1]! / density]; // within the array by the loop's bound
      const [dx, dy] = by(x0, y0);
      xy[at] = a * (x0 + dx) + c * (y0 + dy) + e;
      xy[at + 1] = b * (x0 + dx) + d * (y0 + dy) + f;
    }
    return xy;
  };
  return { uv, triangles, moved };
}

/** Cells of the net with anything painted in them or beside them: empty ones needn't be drawn. */
function filledCells(canvas: Canvas, columns: number, rows: number, platform: Platform): number[] {
  const fine = 3;
  const [width, height] = [columns * fine, rows * fine];
  const small = platform.createCanvas(width, height);
  const context = small.getContext('2d');
  context.drawImage(asImage(canvas), 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  const painted = (column: number, row: number) => {
    for (let y = row * fine - 1; y <= row * fine + fine; y++) {
      for (let x = column * fine - 1; x <= column * fine + fine; x++) {
        if (x >= 0 && y >= 0 && x < width && y < height && data[(y * width + x) * 4 + 3]! > 0) return true; // within the picture by the test before
      }
    }
    return false;
  };
  return Array.from({ length: columns * rows }, (_, cell) => cell).filter((cell) => painted(cell % columns, Math.floor(cell / columns)));
}

/** More copies than this go over in one mesh per strength. */
const FEW = 6;
const STRENGTHS = 8;

function playStamp(stamp: Stamp, air: Air, options: BackdropOptions): Player {
  const painted = paintStamp(stamp, air, options);
  const { compositor } = options;
  const sprite = compositor.sprite(painted.canvas);
  const blend = stamp.blend ?? 'over';
  const draw: Player['draw'] = (target, camera, time) => {
    const view = viewOf(options, camera, stamp);
    const placed = stamp.at(time);
    if (placed.length <= FEW) {
      for (const one of placed) compositor.draw(target, sprite, after(view, posed(one, painted)), { blend, alpha: one.alpha ?? 1 });
      return;
    }
    byStrength(placed).forEach((group, strength) => {
      if (group.length) compositor.mesh(target, sprite, ...quads(group, painted, view), { blend, alpha: strength / STRENGTHS });
    });
  };
  return { sprites: [sprite], draw };
}

/** Sizes of swift things lie this far apart. */
const SIZE_STEP = 1.15;

/** Hundreds of small things that fly past: baked in the sizes they are seen in and put down on whole pixels. */
function playSwift(stamp: Stamp, air: Air, options: BackdropOptions): Player {
  const { compositor, width, height } = options;
  const sprites: Sprite[] = [];
  const sizes = new Map<number, { sprite: Sprite; left: number; top: number }>();
  const inSize = (size: number) => {
    const known = sizes.get(size);
    if (known) return known;
    const { canvas, left, top, density } = paintStamp(stamp, air, options, SIZE_STEP ** size);
    const made = { sprite: compositor.sprite(canvas), left: Math.round(left * density), top: Math.round(top * density) };
    sizes.set(size, made);
    sprites.push(made.sprite);
    return made;
  };
  let now: { time: number; placed: readonly Placed[] } | null = null;
  const draw: Player['draw'] = (target, camera, time) => {
    const [a, b, c, d, e, f] = viewOf(options, camera, stamp);
    if (now?.time !== time) now = { time, placed: stamp.at(time) };
    for (const { x, y, scaleX = 1, alpha = 1 } of now.placed) {
      const { sprite, left, top } = inSize(Math.round(Math.log(Math.max(0.1, scaleX * Math.hypot(a, b))) / Math.log(SIZE_STEP)));
      const [atX, atY] = [Math.round(a * x + c * y + e) + left, Math.round(b * x + d * y + f) + top];
      if (atX < width && atY < height && atX + sprite.width > 0 && atY + sprite.height > 0)
        compositor.draw(target, sprite, [1, 0, 0, 1, atX, atY], { blend: stamp.blend ?? 'over', alpha });
    }
  };
  return { sprites, draw };
}

function byStrength(placed: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = Array.from({ length: STRENGTHS + 1 }, () => []);
  for (const one of placed) {
    const strength = Math.round((one.alpha ?? 1) * STRENGTHS);
    if (strength > 0) groups[Math.min(STRENGTHS, strength)]?.push(one);
  }
  return groups;
}

/** One quad per copy. Written out in numbers: rain has a thousand of them each frame. */
function quads(
  group: readonly Placed[],
  { canvas, left, top, density }: Painted,
  [a, b, c, d, e, f]: Affine,
): [Float32Array, Float32Array, Uint16Array] {
  const count = group.length;
  const [xy, uv, triangles] = [new Float32Array(count * 8), new Float32Array(count * 8), new Uint16Array(count * 6)];
  const [right, bottom] = [left + canvas.width / density, top + canvas.height / density];
  for (let index = 0; index < count; index++) {
    const { x, y, scaleX = 1, scaleY = scaleX, turn = 0 } = group[index]!; // index stays below the length
    const [cos, sin] = turn ? [Math.cos(turn), Math.sin(turn)] : [1, 0];
    for (let corner = 0; corner < 4; corner++) {
      const u = (corner === 1 || corner === 2 ? right : left) * scaleX;
      const v = (corner > 1 ? bottom : top) * scaleY;
      const [px, py] = [x + cos * u - sin * v, y + sin * u + cos * v];
      const at = index * 8 + corner * 2;
      xy[at] = a * px + c * py + e;
      xy[at + 1] = b * px + d * py + f;
      uv[at] = corner === 1 || corner === 2 ? canvas.width : 0;
      uv[at + 1] = corner > 1 ? canvas.height : 0;
    }
    const first = index * 4;
    triangles.set([first, first + 1, first + 2, first, first + 2, first + 3], index * 6);
  }
  return [xy, uv, triangles];
}

/** From a stamp's pixels to where one copy stands in the virtual picture. */
function posed({ x, y, scaleX = 1, scaleY = scaleX, turn = 0 }: Placed, { left, top, density }: Painted): Affine {
  const [cos, sin] = turn ? [Math.cos(turn), Math.sin(turn)] : [1, 0];
  return after([cos * scaleX, sin * scaleX, -sin * scaleY, cos * scaleY, x, y], [1 / density, 0, 0, 1 / density, left, top]);
}
