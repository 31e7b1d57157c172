import type { Oklch } from '../../../schema/look.ts';
import { seedOf } from '../../paint/random.ts';
import { block, bookcase, chair, picture, potPlant, sofa, table } from '../parts/furniture.ts';
import { crockery } from '../parts/tableware.ts';
import type { Furnishing, Indoors } from './furnishing.ts';
import { bed, rug } from './pieces.ts';

const WINDOW = { from: 0.7, to: 2.9, low: 0.95, high: 2.4 } as const;
const CLAY: Oklch = [0.6, 0.08, 40];

function hang({ easel, chamber, site }: Indoors, at: { u: number; v: number; half: number; tall: number; seed: number }): void {
  const { style, design } = site;
  picture(easel, chamber.panel('back', at.u - at.half, at.u + at.half, at.v - at.tall / 2, at.v + at.tall / 2, 0.03), [[0.8, 0.06, 215], style.accent, style.textile, style.wallSecond], seedOf(design.seed, at.seed)); // prettier-ignore
}

/** A living room: a sofa under pictures, books, a rug, a low table. */
export const living: Furnishing = {
  high: 2.9,
  window: WINDOW,
  curtains: 'drapes',
  floor: 'boards',
  standingLamp: true,
  hanging: [{ x: 0.5, z: 2.6, y: 2.45, kind: 'globe' }],
  walls(place) {
    hang(place, { u: -0.75, v: 1.82, half: 0.46, tall: 0.72, seed: -7 });
    hang(place, { u: -2, v: 2.1, half: 0.24, tall: 0.44, seed: -25 });
    hang(place, { u: -2, v: 1.56, half: 0.24, tall: 0.4, seed: 11 });
    hang(place, { u: 0.12, v: 2.06, half: 0.18, tall: 0.5, seed: 5 });
  },
  stands(place) {
    const { easel, room, site } = place;
    const { style, design } = site;
    rug(place, -0.3, 1.5, 3.6, 2.2);
    bookcase(easel, room, { x: -3.05, z: 5.2, width: 1.2, height: 2.15, deep: 0.34 }, style.wood, seedOf(design.seed, 8));
    sofa(easel, room, -0.55, 4, 2.1, [style.textile[0] * 0.95, style.textile[1] * 0.62, style.textile[2]], style.accent);
    potPlant(easel, room, 3.25, 4.9, 1.6, seedOf(design.seed, 9), CLAY);
    chair(easel, room, 2.2, 3, style.wood, { turn: 'left', cushion: [style.accent[0], style.accent[1] * 0.6, style.accent[2]] });
    table(easel, room, { x: -0.45, z: 2.7, width: 1.2, height: 0.4, deep: 0.6 }, style.wood, { gloss: 0.7 });
    crockery.cup(easel, room, { x: -0.62, y: 0.41, z: 3 });
    crockery.fruit(easel, room, { x: -0.2, y: 0.41, z: 3.1 });
  },
  seats: [
    { x: -0.95, z: 4.2, heightHeads: 1.5, kind: 'sofa' },
    { x: -0.15, z: 4.2, heightHeads: 1.5, kind: 'sofa' },
    { x: 2.2, z: 3.2, heightHeads: 1.55, kind: 'chair' },
  ],
  table: null,
  has: ['sofa', 'couch', 'lamp', 'book', 'shelf', 'plant', 'cup', 'table', 'chair', 'rug', 'carpet', 'picture', 'painting', 'fruit'],
};

/** A bedroom: a made bed below a picture, a wardrobe, a rug by the window. */
export const bedroom: Furnishing = {
  ...living,
  hanging: [{ x: 1.2, z: 2.8, y: 2.45, kind: 'globe' }],
  walls(place) {
    hang(place, { u: -1.35, v: 1.95, half: 0.34, tall: 0.6, seed: 3 });
    hang(place, { u: -0.5, v: 1.95, half: 0.34, tall: 0.6, seed: 14 });
  },
  stands(place) {
    const { easel, room, site } = place;
    const { style, design } = site;
    rug(place, 1.2, 1.8, 2, 1.5);
    wardrobe(place, -3.05);
    bed(easel, room, { x: -0.9, z: 4.15, width: 2.15, deep: 1.2 }, { frame: style.wood, cover: [style.textile[0], style.textile[1] * 0.7, style.textile[2]], head: 1.1 }); // prettier-ignore
    block(easel, room, { x: 0.45, z: 5, width: 0.46, height: 0.5, deep: 0.4 }, style.wood);
    crockery.vase(easel, room, { x: 0.45, y: 0.5, z: 5.2 });
    chair(easel, room, 2.3, 3.4, style.wood, { turn: 'left', cushion: style.accent });
    potPlant(easel, room, 3.25, 4.9, 1.3, seedOf(design.seed, 9), CLAY);
  },
  seats: [
    { x: -0.9, z: 4.1, heightHeads: 1.8, kind: 'bed' },
    { x: 2.3, z: 3.6, heightHeads: 1.55, kind: 'chair' },
  ],
  bed: { x: -0.86, z: 4.6 },
  has: ['bed', 'lamp', 'plant', 'chair', 'rug', 'carpet', 'picture', 'painting', 'pillow', 'wardrobe', 'cupboard', 'blanket'],
};

function wardrobe({ easel, room, site }: Indoors, x: number): void {
  const { wood } = site.style;
  block(easel, room, { x, z: 5, width: 1.2, height: 2.1, deep: 0.55 }, [wood[0] * 1.04, wood[1], wood[2]]);
  for (const side of [-1, 1]) {
    const leaf = [room.at(x + side * 0.03, 0.14, 5), room.at(x + side * 0.56, 0.14, 5), room.at(x + side * 0.56, 2, 5), room.at(x + side * 0.03, 2, 5)]; // prettier-ignore
    easel.poly(leaf, easel.tone([wood[0] * 1.14, wood[1], wood[2]], 0.5));
    easel.rim(easel.pen.polygon(leaf), { dx: 2, dy: 2 }, easel.air.shadow, { alpha: 0.4, blend: 'multiply' });
    const [kx, ky] = room.at(x + side * 0.09, 1.05, 5);
    easel.oval(kx, ky, 2.6, 2.6, easel.tone([0.78, 0.1, 85], 0.95));
  }
}

/** A study or library: books to the ceiling, a long table with more of them. */
export const study: Furnishing = {
  ...living,
  hanging: [-1.2, 1.1].map((x) => ({ x, z: 3, y: 2.15, kind: 'bell' as const })),
  standingLamp: false,
  walls: () => {},
  stands(place) {
    const { easel, room, site } = place;
    const { style, design } = site;
    rug(place, 0, 1.6, 3.2, 1.8);
    for (const x of [-3.15, -2, -0.85]) bookcase(easel, room, { x, z: 5.2, width: 1.15, height: 2.4, deep: 0.34 }, style.wood, seedOf(design.seed, x * 10)); // prettier-ignore
    chair(easel, room, 1.75, 4.5, style.wood, { turn: 'front', cushion: [style.textile[0], style.textile[1] * 0.6, style.textile[2]] });
    table(easel, room, { x: 1.75, z: 3.7, width: 1.5, height: 0.74, deep: 0.7 }, style.wood, { gloss: 0.7 });
    for (const [x, hue] of [[1.3, 25], [2.1, 210]] as const) // prettier-ignore
      for (let book = 0; book < 3; book++)
        block(easel, room, { x: x + (book % 2) * 0.03, y: 0.74 + book * 0.045, z: 3.9, width: 0.3, height: 0.04, deep: 0.22 }, [0.55 + book * 0.06, 0.1, hue + book * 30], { shadow: false }); // prettier-ignore
    crockery.cup(easel, room, { x: 1.66, y: 0.74, z: 3.85 });
    potPlant(easel, room, 3.2, 4.9, 1.4, seedOf(design.seed, 9), CLAY);
  },
  seats: [{ x: 1.75, z: 4.6, heightHeads: 1.55, kind: 'chair' }],
  table: { kind: 'board', with: 'books' },
  has: ['lamp', 'book', 'shelf', 'plant', 'table', 'desk', 'chair', 'rug', 'carpet'],
};
