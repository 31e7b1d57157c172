import type { Oklch } from '../../../schema/look.ts';
import { seedOf } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import { boards, corners, FRONT, outdoors, paintBox, rail, sunPatches, type Chamber } from '../parts/interior.ts';
import { foliage } from '../parts/plants.ts';
import { LAMP_LIGHT } from '../parts/lamps.ts';
import { pair } from '../perspective.ts';
import type { Furnishing, Indoors, Opening } from './furnishing.ts';

const PAINTED: Oklch = [0.9, 0.015, 85];

/** Walls, floor, ceiling and the window's frame, with what belongs to the walls. */
export function shell(place: Indoors, furnishing: Furnishing): void {
  const { easel, chamber, site } = place;
  const { style } = site;
  const { context } = easel;
  const { window } = furnishing;
  const wall: Oklch = furnishing.wall ?? [Math.min(0.9, style.wall[0]), Math.min(0.06, style.wall[1]), style.wall[2]];
  const floor: Oklch = furnishing.floor === 'sheet' ? [0.72, 0.02, 200] : [style.wood[0] * 1.08, style.wood[1], style.wood[2]];
  context.save();
  const hole = easel.platform.createPath();
  hole.rect(-1700, -500, 4700, 2000);
  hole.addPath(easel.pen.polygon(chamber.panel('back', window.from, window.to, window.low, window.high)).path);
  context.clip(hole, 'evenodd');
  paintBox(easel, chamber, {
    back: wall,
    left: wall,
    right: [wall[0] * 0.98, wall[1], wall[2]],
    ceiling: [Math.min(0.95, wall[0] * 0.5 + 0.52), wall[1] * 0.4, wall[2]],
    floor,
  });
  FLOORS[furnishing.floor](place, floor);
  wallpaper(place, wall);
  if (furnishing.dado) dado(easel, chamber, furnishing.dado);
  else if (style.landmark === 'cathedral' || style.landmark === 'tower') panelling(easel, chamber, wall);
  else band(easel, chamber, style.wallSecond);
  rail(easel, chamber, 0, 0.13, furnishing.dado ? [furnishing.dado[0] * 0.8, furnishing.dado[1], furnishing.dado[2]] : PAINTED);
  moulding(easel, chamber);
  cornice(easel, chamber);
  door(easel, chamber, style.wood);
  daylight(easel, chamber, window);
  furnishing.walls(place);
  corners(easel, chamber, 0.6);
  context.restore();
  frame(easel, chamber, window);
  sunPatches(easel, chamber.room, [2.4, 3.9].map((z0) => ({ z0, z1: z0 + 1.1, x: 2.4, reach: 2.2 })), style.wood); // prettier-ignore
}

/** What the window throws on the walls beside it by day, and lamps on the wall behind them by night. */
function daylight(easel: Easel, chamber: Chamber, { from, to, low, high }: Opening): void {
  const open = outdoors(easel);
  if (!open.air.night) easel.glow(...pair(chamber.on('back', (from + to) / 2, (low + high) / 2)), 420, open.skyLow, 0.3, { ry: 330 });
  if (easel.air.lamps > 0.3) easel.glow(...pair(chamber.on('back', -1.6, 1.6)), 620, easel.shine(LAMP_LIGHT), 0.22 * easel.air.lamps, { ry: 380 }); // prettier-ignore
}

/** Stripes so faint that they are felt rather than seen: a bare wall looks unpainted. */
function wallpaper({ easel, chamber, site }: Indoors, wall: Oklch): void {
  const light = easel.tone([Math.min(0.96, wall[0] + 0.05), wall[1], wall[2]], 0.75);
  for (let u = -chamber.half; u < chamber.half; u += 0.24) easel.poly(chamber.panel('back', u, u + 0.12, 0.1, chamber.high), light, { alpha: 0.16 }); // prettier-ignore
  const dice = site.chance('plaster');
  for (let patch = 0; patch < 9; patch++) {
    const [x, y] = chamber.on('back', dice.spread(chamber.half), dice.between(0.6, chamber.high));
    easel.glow(x, y, dice.between(70, 150), dice.chance(0.5) ? light : easel.air.shadow, 0.05, { blend: 'source-over', ry: dice.between(30, 80) }); // prettier-ignore
  }
}

const FLOORS: Record<Furnishing['floor'], (place: Indoors, albedo: Oklch) => void> = {
  boards: ({ easel, chamber, site }, albedo) => boards(easel, chamber, albedo, seedOf(site.design.seed, 2)),
  checks({ easel, chamber: { room, half, back } }, albedo) {
    for (let row = 0, z = FRONT; z < back; z += 0.5, row++)
      for (let column = 0, x = -half; x < half - 0.01; x += 0.475, column++) {
        const pale = (row + column) % 2 === 0;
        const points = [room.at(x, 0, z), room.at(x + 0.475, 0, z), room.at(x + 0.475, 0, z + 0.5), room.at(x, 0, z + 0.5)];
        easel.poly(points, easel.tone(pale ? [0.82, 0.035, 78] : [albedo[0] * 0.86, albedo[1] * 0.8, albedo[2]], 0.5), { alpha: 0.62 });
      }
    sheen(easel, room.at(0, 0, back)[1]);
  },
  sheet({ easel, chamber: { room, half, back } }) {
    for (let z = FRONT; z < back; z += 1.2) easel.line(room.at(-half, 0, z), room.at(half, 0, z), 0.5, easel.air.shadow, { alpha: 0.3 });
    for (let x = -half; x < half; x += 1.2) easel.line(room.at(x, 0, FRONT), room.at(x, 0, back), 0.5, easel.air.shadow, { alpha: 0.3 });
    sheen(easel, room.at(0, 0, back)[1]);
  },
};

function sheen(easel: Easel, y: number): void {
  easel.rect(-1700, y, 4700, 700, easel.linear([0, y], [0, 720], [[0, easel.skyLow, easel.air.lamps > 0.5 ? 0.03 : 0.2], [0.5, easel.skyLow, 0]]), { blend: 'screen' }); // prettier-ignore
}

/** A raised frame that runs round the ceiling. */
function moulding(easel: Easel, { room, half, back, high }: Chamber): void {
  for (const [inset, wide, lightness, t] of [
    [0.6, 0.09, 0.97, 0.7],
    [0.69, 0.03, 0.7, 0.25],
    [1, 0.03, 0.97, 0.65],
  ] as const) {
    // prettier-ignore
    const paint = easel.tone([lightness, 0.012, 85], t);
    const [x0, x1, z1] = [half - inset - wide, half - inset, back - inset];
    easel.poly([room.at(-x1, high, z1), room.at(x1, high, z1), room.at(x1, high, z1 - wide), room.at(-x1, high, z1 - wide)], paint, { alpha: 0.6 }); // prettier-ignore
    for (const side of [-1, 1]) easel.poly([room.at(side * x0, high, FRONT), room.at(side * x1, high, FRONT), room.at(side * x1, high, z1), room.at(side * x0, high, z1)], paint, { alpha: 0.6 }); // prettier-ignore
  }
}

function cornice(easel: Easel, chamber: Chamber): void {
  rail(easel, chamber, chamber.high - 0.16, chamber.high, [0.92, 0.012, 85]);
  const [, y] = chamber.on('back', 0, chamber.high - 0.16);
  easel.rect(chamber.on('back', -chamber.half, 0)[0], y, chamber.on('back', chamber.half, 0)[0] - chamber.on('back', -chamber.half, 0)[0], 5, easel.linear([0, y], [0, y + 5], [[0, easel.air.shadow, 0.4], [1, easel.air.shadow, 0]]), { blend: 'multiply' }); // prettier-ignore
}

function panelling(easel: Easel, chamber: Chamber, wall: Oklch): void {
  for (let x = -3.7; x < 3.6; x += 0.92) {
    const points = chamber.panel('back', x + 0.08, x + 0.84, 0.24, 0.86, 0.01);
    easel.poly(points, easel.tone([wall[0] * 0.94, wall[1], wall[2]], 0.55));
    easel.rim(easel.pen.polygon(points), { dx: 2, dy: 2 }, easel.air.shadow, { alpha: 0.3, blend: 'multiply' });
  }
  rail(easel, chamber, 0.94, 1, PAINTED);
}

/** Boarded to the height of a chair's back, in one deep colour. */
function dado(easel: Easel, chamber: Chamber, colour: Oklch): void {
  rail(easel, chamber, 0, 0.98, colour);
  for (let x = -chamber.half; x < chamber.half; x += 0.2) {
    easel.poly(chamber.panel('back', x, x + 0.014, 0.13, 0.95, 0.02), easel.air.shadow, { alpha: 0.45, blend: 'multiply' });
    easel.poly(chamber.panel('back', x + 0.016, x + 0.026, 0.13, 0.95, 0.02), easel.tone([colour[0] + 0.14, colour[1], colour[2]], 0.8), { alpha: 0.5 }); // prettier-ignore
  }
  rail(easel, chamber, 0.95, 1.02, [colour[0] * 1.16, colour[1], colour[2]]);
}

/** A painted dado with a border. */
function band(easel: Easel, chamber: Chamber, colour: Oklch): void {
  rail(easel, chamber, 0.13, 0.86, [colour[0] * 1.05, colour[1] * 0.75, colour[2]]);
  for (let x = -chamber.half; x < chamber.half; x += 0.24) {
    const [px, py] = chamber.on('back', x + 0.12, 0.98, 0.02);
    easel.poly([[px, py - 6], [px + 5, py], [px, py + 6], [px - 5, py]], easel.tone(colour, 0.6)); // prettier-ignore
  }
  rail(easel, chamber, 0.87, 0.89, [0.85, 0.1, 80]);
  rail(easel, chamber, 1.06, 1.08, [0.85, 0.1, 80]);
}

function door(easel: Easel, chamber: Chamber, wood: Oklch): void {
  easel.poly(chamber.panel('left', 2.9, 4.1, 0, 2.2, 0.03), easel.tone(PAINTED, 0.6));
  easel.poly(chamber.panel('left', 3, 4, 0, 2.1, 0.04), easel.tone([wood[0] * 0.95, wood[1], wood[2]], 0.62));
  for (const [a, b] of [[3.12, 3.46], [3.54, 3.88]] as const) for (const [v0, v1] of [[0.2, 0.9], [1.05, 1.95]] as const) easel.poly(chamber.panel('left', a, b, v0, v1, 0.045), easel.air.shadow, { alpha: 0.28, blend: 'multiply' }); // prettier-ignore
  easel.oval(...pair(chamber.on('left', 3.08, 1, 0.06)), 4, 4, easel.tone([0.78, 0.11, 85], 0.95));
}

function frame(easel: Easel, chamber: Chamber, { from, to, low, high }: Opening): void {
  const bar = (u0: number, u1: number, v0: number, v1: number, t = 0.4) => easel.poly(chamber.panel('back', u0, u1, v0, v1, 0.05), easel.tone(PAINTED, t)); // prettier-ignore
  const glass = chamber.panel('back', from, to, low, high);
  if (easel.air.outside?.night) easel.poly(glass, easel.shine(LAMP_LIGHT), { alpha: 0.07, blend: 'screen' }); // the lit room in the pane
  easel.poly([glass[3]!, [glass[3]![0] + 70, glass[3]![1]], [glass[0]![0] + 16, glass[0]![1]], glass[0]!], easel.tone([0.97, 0.005, 230], 1), { alpha: 0.09 }); // prettier-ignore
  easel.shade(easel.pen.polygon(chamber.panel('back', from - 0.12, from, low - 0.1, high + 0.1, 0.04)), 0.3, 4);
  bar(from - 0.1, from, low - 0.1, high + 0.1, 0.36);
  bar(to, to + 0.1, low - 0.1, high + 0.1, 0.48);
  bar(from - 0.1, to + 0.1, high, high + 0.1, 0.36);
  for (const u of [1 / 3, 2 / 3]) bar(from + (to - from) * u - 0.025, from + (to - from) * u + 0.025, low, high);
  bar(from, to, (low + high * 2) / 3 - 0.02, (low + high * 2) / 3 + 0.02);
  easel.poly(chamber.panel('back', from - 0.18, to + 0.18, low - 0.12, low - 0.04, 0.12), easel.tone([0.92, 0.015, 85], 0.9));
  easel.shade(easel.pen.polygon(chamber.panel('back', from - 0.16, to + 0.16, low - 0.2, low - 0.12, 0.06)), 0.35, 3);
  const [px, py] = chamber.on('back', to - 0.4, low - 0.04, 0.1);
  foliage(easel, { x: px, y: py - 26, width: 17, height: 13, leaves: 40, leaf: 3.4, albedo: [0.52, 0.11, 140], seed: 6, depth: 0 });
  easel.poly([[px - 11, py - 17], [px + 11, py - 17], [px + 8, py], [px - 8, py]], easel.tone([0.62, 0.1, 40], 0.6)); // prettier-ignore
}
