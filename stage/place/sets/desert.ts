import type { Oklch } from '../../../schema/look.ts';
import type { Point } from '../../paint/brush.ts';
import { linear, mix } from '../../paint/colour.ts';
import { noise, random, seedOf } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import { birds, grassTuft, thornTree } from '../parts/plants.ts';
import { boulder, dune, mesas, sunSide } from '../parts/rocks.ts';
import { sky } from '../parts/sky.ts';
import { makeFloor, makeRoom, type Room3 } from '../perspective.ts';
import { EVERYWHERE, SPAN, box, type Item, type PlaceSet, type Site } from '../set.ts';

/** Open desert: table mountains, dunes, a ruined wall, thorn trees. As long as a chase needs. */
export function desert(site: Site): PlaceSet {
  const floor = makeFloor({ horizonY: 376, backY: 496 });
  const room = makeRoom(floor);
  const sand: Oklch = [0.8, 0.082, 74];
  const rock: Oklch = [0.55, 0.1, 42];
  const seed = site.design.seed;
  const shimmer = site.air.heat > 0 || (site.air.direct > 0.9 && !site.air.night) ? heatShimmer() : {};
  const far: Item[] = [
    ...sky(site, floor.horizonY),
    {
      kind: 'layer',
      depth: 0.08,
      box: box(SPAN[0], 200, SPAN[1], 640),
      ...shimmer,
      paint: (easel) => mesas(easel, 378, 96, 0.74, seedOf(seed, 1), rock, SPAN),
    },
    { kind: 'layer', depth: 0.2, box: box(SPAN[0], 180, SPAN[1], 545), ...shimmer, paint: (easel) => farGround(easel, sand, rock, seed) },
    birds(site, { x: 760, y: 150, count: 5, size: 7 }),
    {
      kind: 'layer',
      depth: 0.55,
      box: box(SPAN[0], 300, SPAN[1], 760),
      paint: (easel) =>
        dune(easel, { y: 424, height: 44, depth: 0.34, seed: seedOf(seed, 3), albedo: sand, span: SPAN, foot: 760, faces: 17 }),
    },
  ];
  return {
    floor,
    seats: [{ ...room.mark(2.6, 3.4), heightHeads: 1.5, kind: 'rock' }],
    far,
    ground: [{ kind: 'layer', depth: 1, box: EVERYWHERE, paint: (easel) => ground(easel, room, sand, rock, site) }],
    front: [
      { kind: 'layer', depth: 1.5, box: box(SPAN[0], 560, SPAN[1], 900), detail: 0.5, paint: (easel) => foreground(easel, rock, seed) },
      ...(site.air.direct > 0.3 ? [blownSand(site)] : []),
    ],
    room,
    seating: 'rock',
    has: ['sand', 'dune', 'rock', 'tree', 'wall', 'ruin', 'thorn'],
    spots: [
      { x: -2.9, z: 4.6 },
      { x: 3.4, z: 1.9 },
      { x: -3.6, z: 2.2 },
      { x: 4.2, z: 5.6 },
    ],
  };
}

/** Rows of air that sway against each other above hot ground. */
const heatShimmer = () => ({
  warp: {
    grain: 9,
    by: (x: number, y: number, time: number) => {
      const share = Math.max(0, Math.min(1, (y - 312) / 50)) * Math.max(0, Math.min(1, (440 - y) / 30));
      return share === 0
        ? ([0, 0] as const)
        : ([
            share * (1.5 * Math.sin(y * 0.5 + time * 6) + 1.1 * Math.sin(y * 0.23 - time * 4.1 + x * 0.01)),
            share * 0.7 * Math.sin(y * 0.35 + time * 5),
          ] as const);
    },
  },
});

function farGround(easel: Easel, sand: Oklch, rock: Oklch, seed: number): void {
  mesas(easel, 384, 150, 0.5, seedOf(seed, 2), rock, [-1500, 2800]);
  easel.rect(SPAN[0], 380, SPAN[1] - SPAN[0], 400, easel.linear([0, 380], [0, 450], [[0, easel.tone(sand, 0.9, 0.72)], [1, easel.tone(sand, 0.85, 0.45)]])); // prettier-ignore
  if (easel.air.night || easel.air.direct < 0.6) return;
  const water = mix(easel.air.sky[0]![1], easel.air.sky[easel.air.sky.length - 1]![1], 0.6);
  const dice = random(seed + 9);
  for (let pool = 0; pool < 12; pool++)
    easel.oval(dice.between(-1500, 2800), dice.between(386, 398), dice.between(40, 130), dice.between(1.6, 4), water, {
      alpha: 0.75,
      blur: 2,
    });
}

function ground(easel: Easel, room: Room3, sand: Oklch, rock: Oklch, site: Site): void {
  const seed = site.design.seed;
  dune(easel, { y: 470, height: 30, depth: 0.16, seed: seedOf(seed, 4), albedo: sand, span: SPAN, foot: EVERYWHERE.bottom, faces: 9 });
  ruin(easel, room, site);
  dune(easel, { y: 508, height: 20, depth: 0.06, seed: seedOf(seed, 5), albedo: sand, span: SPAN, foot: EVERYWHERE.bottom, faces: 0 });
  ripples(easel, sand, seed);
  const dice = site.chance('desert rocks');
  for (let index = 0; index < 26; index++) {
    const [x, z] = [dice.between(-13, 13), dice.between(0.6, 10)];
    if (Math.abs(x) < 2.4 && z < 6) continue;
    const [px, py] = room.at(x, 0, z);
    const size = room.metre(z) * dice.between(0.06, 0.42);
    if (dice.chance(0.5)) boulder(easel, px, py, size, dice.next() * 1e9, rock, z * 0.02);
    else grassTuft(easel, px, py, size * 1.5, dice.next() * 1e9, [0.62, 0.08, 95], z * 0.02);
  }
  const [rx, ry] = room.at(2.6, 0, 3.4);
  boulder(easel, rx, ry + 6, room.metre(3.4) * 0.55, seedOf(seed, 77), rock, 0.05);
  for (const [x, z, height] of [
    [-4.3, 6.5, 2.6],
    [7.4, 7, 3],
    [-10.5, 5, 2.8],
    [11.5, 8, 2.4],
  ] as const) {
    const [px, py] = room.at(x, 0, z);
    thornTree(easel, px, py, room.metre(z) * height, seedOf(seed, x * 10), z * 0.025);
  }
  if (site.has('footprint', 'track', 'chase')) footprints(easel, room);
}

/** Fine lines of wind on near sand: a lit one and a dark one side by side, never of constant width. */
function ripples(easel: Easel, sand: Oklch, seed: number): void {
  const dice = random(seed + 21);
  const [bright, dark] = [easel.tone([0.95, 0.05, 88], 1), easel.tone([sand[0] * 0.72, sand[1] * 1.2, sand[2] - 24], 0.3)];
  for (let index = 0; index < 520; index++) {
    const t = dice.next() ** 0.7;
    const y = 500 + t * 330;
    const x = dice.between(SPAN[0], SPAN[1]);
    const length = (40 + 130 * dice.next()) * (0.5 + t);
    const points: Point[] = [0, 1, 2, 3, 4].map(
      (k) => [x + (k / 4) * length, y + noise((x + (k / 4) * length) * 0.012, y * 0.05, seed) * 9 * (0.3 + t)] as const,
    );
    easel.taper(points, 0.5 + 1.2 * t, dark, undefined, { alpha: 0.2 });
    easel.taper(points.map(([px, py]) => [px, py + 1.4 + 1.6 * t] as const), 0.5 + t, bright, undefined, { alpha: 0.26 }); // prettier-ignore
  }
}

/** What is left of a mud-brick house: two broken walls and an arch, half buried. */
function ruin(easel: Easel, room: Room3, site: Site): void {
  const { wall } = { wall: [0.72, 0.075, 62] as Oklch };
  const dice = site.chance('ruin');
  for (const start of [3.6, -12.5]) {
    const z = 9;
    const broken: Point[] = [];
    const length = 5.4;
    for (let step = 0; step <= 16; step++)
      broken.push(
        room.at(start + (step / 16) * length, (step < 5 ? 2.7 : 1.9) * dice.between(0.72, 1) - (step > 12 ? (step - 12) * 0.4 : 0), z),
      );
    const front = easel.pen.polygon([room.at(start, -0.4, z), ...broken, room.at(start + length, -0.4, z)]);
    const [, top] = room.at(0, 2.8, z);
    const [left, foot] = room.at(start, 0, z);
    const right = room.at(start + length, 0, z)[0];
    const lit = sunSide(easel) < 0 ? [0.85, 0.5] : [0.35, 0.9];
    easel.fill(front, easel.linear([left, top], [right, foot], [[0, easel.tone(wall, lit[0]!, 0.16)], [1, easel.tone(wall, lit[1]!, 0.12)]])); // prettier-ignore
    easel.inside(front, () => {
      for (let course = 0; course < 15; course++) {
        for (let brick = 0; brick < 24; brick++) {
          if (dice.chance(0.55)) continue;
          const [bx, by] = room.at(start + (brick + (course % 2) / 2) * 0.23, course * 0.19, z);
          easel.rect(
            bx,
            by - room.metre(z) * 0.17,
            room.metre(z) * 0.21,
            room.metre(z) * 0.16,
            easel.tone([dice.between(0.58, 0.82), 0.075, 58], dice.between(0.2, 0.9), 0.15),
            { alpha: 0.45 },
          );
        }
      }
      const arch = easel.pen.blob([
        room.at(start + 1.9, -0.4, z),
        room.at(start + 1.9, 1.1, z),
        room.at(start + 2.35, 1.65, z),
        room.at(start + 2.8, 1.1, z),
        room.at(start + 2.8, -0.4, z),
      ]);
      easel.fill(arch, easel.tone([0.45, 0.06, 45], 0.05, 0.2));
      easel.rim(arch, { dx: sunSide(easel) * 7, dy: 5 }, easel.tone(wall, 0.9, 0.1), { alpha: 0.8 });
      easel.rect(left, foot - 24, right - left, 40, easel.linear([0, foot - 24], [0, foot], [[0, easel.tone([0.78, 0.085, 72], 0.8, 0.12), 0], [1, easel.tone([0.8, 0.085, 72], 0.8, 0.1), 0.8]])); // prettier-ignore
    });
    easel.rim(front, { dx: -sunSide(easel) * 3, dy: 3 }, easel.tone([0.95, 0.05, 85], 1, 0.05), { alpha: 0.7 });
  }
}

function footprints(easel: Easel, room: Room3): void {
  for (let step = 0; step < 44; step++) {
    const z = 0.4 + step * 0.22;
    const [x, y] = room.at(-1.6 + Math.sin(step * 0.16) * 0.5 - step * 0.09 + (step % 2 ? 0.1 : -0.1), 0, z);
    const size = room.metre(z) * 0.07;
    easel.oval(x, y, size, size * 0.42, easel.tone([0.55, 0.08, 40], 0.2), { alpha: 0.5 });
    easel.oval(x + size * 0.2, y + size * 0.36, size, size * 0.16, easel.tone([0.96, 0.05, 88], 1), { alpha: 0.45 });
  }
}

/** Dark rocks and dry grass close to the lens. */
function foreground(easel: Easel, rock: Oklch, seed: number): void {
  const dice = random(seed + 50);
  for (const x of [-1450, -820, -120, 1330, 1980, 2600]) {
    boulder(easel, x + dice.spread(60), 770, dice.between(70, 120), dice.next() * 1e9, [rock[0] * 0.62, rock[1] * 0.8, rock[2]]);
    for (let blade = 0; blade < 3; blade++)
      grassTuft(easel, x + dice.spread(150), 770, dice.between(60, 100), dice.next() * 1e9, [0.46, 0.07, 80]);
  }
}

/** Sand that runs along the ground in the wind. */
function blownSand(site: Site): Item {
  const dice = site.chance('blown sand');
  const streams = Array.from({ length: 12 }, () => ({
    x: dice.between(0, 2600),
    y: dice.between(520, 720),
    pace: dice.between(70, 190),
    size: dice.between(0.5, 1.3),
    phase: dice.between(0, 6),
  }));
  const colour = mix(linear([0.93, 0.05, 84]), linear(site.air.fog.colour), 0.4);
  return {
    kind: 'stamp',
    depth: 1,
    detail: 0.3,
    reach: { x: 150, y: 12 },
    paint: (easel) => easel.glow(0, 0, 150, colour, 0.22, { blend: 'source-over', ry: 12 }),
    at: (time) =>
      streams.map(({ x, y, pace, size, phase }) => ({
        x: ((x + time * pace * (0.4 + site.air.wind)) % 2900) - 800,
        y,
        scaleX: size,
        scaleY: size,
        alpha: 0.5 + 0.4 * Math.sin(time * 1.1 + phase),
      })),
  };
}
