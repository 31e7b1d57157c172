import { linear, mix } from '../../paint/colour.ts';
import { random, seedOf } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import { banana, brassLamp, brassPot, garland, kolam, pongalPot } from '../parts/festive.ts';
import { earth } from '../parts/ground.ts';
import { fire, lampGlow, steam } from '../parts/lamps.ts';
import { LANDMARKS } from '../parts/landmarks.ts';
import { birds, foliage, palm } from '../parts/plants.ts';
import { hills, mistBand, sky } from '../parts/sky.ts';
import { tree } from '../parts/trees.ts';
import { houseAlong, houseLights } from '../parts/veranda.ts';
import { HEARTH, canes, lowWall, petals, sunOnGround, tulsi } from '../parts/yard.ts';
import { makeFloor, makeRoom, pair, type Room3 } from '../perspective.ts';
import { EVERYWHERE, SPAN, box, type Item, type PlaceSet, type Site } from '../set.ts';

/** A village courtyard: a house with a veranda, trees, a temple far off; the hearth, canes and kolam of a festival. */
export function courtyard(site: Site): PlaceSet {
  const floor = makeFloor({ horizonY: 376, frontY: 654, backY: 508 });
  const room = makeRoom(floor);
  const south = site.style.motif === 'kolam';
  const feast = site.has('pongal', 'festival', 'diwali', 'deepavali', 'wedding', 'harvest', 'onam', 'ugadi', 'sankranti');
  const cooking = site.has('pongal', 'pot', 'fire', 'stove', 'hearth', 'cook');
  const [hearthX, hearthY] = room.at(HEARTH.x, 0, HEARTH.z);
  const pot = room.metre(HEARTH.z) * 0.34;
  const lampAt = room.at(3.05, 0, 1.7);
  const lampSize = room.metre(1.7) * 0.33;
  const dim = site.air.lamps >= 0.3;
  return {
    floor,
    seats: [
      { ...room.mark(3.7, 3.6), heightHeads: 1.65, kind: 'step' },
      { ...room.mark(3.7, 5.2), heightHeads: 1.65, kind: 'step' },
    ],
    far: [
      ...sky(site, floor.horizonY),
      { kind: 'layer', depth: 0.06, box: box(SPAN[0], 200, SPAN[1], 545), paint: (easel) => farLand(easel, site) },
      birds(site, { x: 590, y: 140, count: 5, size: 7 }),
      {
        kind: 'layer',
        depth: 0.3,
        box: box(SPAN[0], 120, SPAN[1], 640),
        paint: (easel) => grove(easel, site, 0.5, 410, 150, 13),
        ...wind(site, 400),
      },
      { kind: 'layer', depth: 0.55, box: box(SPAN[0], -60, SPAN[1], 545), paint: (easel) => nearTrees(easel, site), ...wind(site, 440) },
      { kind: 'layer', depth: 0.55, box: box(SPAN[0], 380, SPAN[1], 640), detail: 0.5, paint: (easel) => groveFoot(easel, site) },
    ],
    ground: [
      { kind: 'layer', depth: 1, box: EVERYWHERE, paint: (easel) => yard(easel, room, site, { feast, cooking, south }) },
      ...(cooking
        ? [
            ...fire(site, hearthX, hearthY + 2, pot * 0.8, { depth: 1, tongues: 5 }),
            {
              kind: 'layer',
              depth: 1,
              box: box(hearthX - pot * 4, hearthY - pot * 5, hearthX + pot * 4, hearthY + pot * 2),
              paint: (easel: Easel) => pongalPot(easel, hearthX, hearthY, pot),
            } as const,
            ...fire(site, hearthX, hearthY + pot * 0.18, pot * 0.62, { depth: 1, tongues: 4 }),
            steam(site, hearthX, hearthY - pot * 2.6, pot * 0.9, { depth: 1 }),
          ]
        : []),
      ...lampGlow(site, houseLights(room), { depth: 1 }),
      ...(feast || dim
        ? [-0.4, -0.2, 0.2, 0.4].flatMap((at) =>
            fire(site, lampAt[0] + at * lampSize, lampAt[1] - lampSize * 2, lampSize * 0.26, { depth: 1, tongues: 1 }),
          )
        : []),
    ],
    front: [...(feast ? [frontGarland(site)] : []), frontLeaves(site)],
    room,
    seating: 'bench',
    has: [
      'pongal',
      'kolam',
      'cane',
      'pot',
      'lamp',
      'garland',
      'marigold',
      'palm',
      'banana',
      'veranda',
      'pillar',
      'tulsi',
      'fire',
      'stove',
      'hearth',
      'mango leaves',
    ],
    spots: [
      { x: -3, z: 3.4 },
      { x: -3.3, z: 1.6 },
      { x: 2.3, z: 4.6 },
      { x: -2.1, z: 6.6 },
    ],
  };
}

const wind = (site: Site, rootY: number) => ({
  warp: {
    grain: 26,
    by: (x: number, y: number, time: number) => {
      const high = Math.max(0, Math.min(1, (rootY - y) / 300)) * (0.35 + site.air.wind);
      return [
        high * (4.6 * Math.sin(time * 1.25 + x * 0.006) + 2 * Math.sin(time * 2.9 + y * 0.03 + x * 0.02)),
        high * 1.6 * Math.sin(time * 1.9 + x * 0.03),
      ] as const;
    },
  },
});

function farLand(easel: Easel, site: Site): void {
  const seed = site.design.seed;
  hills(easel, 398, 46, 0.8, seedOf(seed, 1), 250);
  LANDMARKS[site.style.landmark](easel, { x: 318, y: 408, height: 218, depth: 0.5, style: site.style });
  hills(easel, 414, 20, 0.62, seedOf(seed, 2), 150);
  if (easel.air.fog.density > 0.06) mistBand(easel, 404, 44, 0.5, seed);
}

function grove(easel: Easel, site: Site, depth: number, y: number, height: number, count: number): void {
  const dice = random(seedOf(site.design.seed, 11));
  for (let index = 0; index < count * 2; index++) {
    const x = SPAN[0] + ((index + dice.next()) / (count * 2)) * (SPAN[1] - SPAN[0]);
    if (x > 240 && x < 420) continue;
    treeOfHere(easel, site, x, y + dice.spread(5), height * dice.between(0.75, 1.25), dice.spread(0.12), dice.next() * 1e9, depth);
  }
  for (let x = SPAN[0]; x < SPAN[1]; x += 46)
    foliage(easel, {
      x,
      y: y - 2,
      width: dice.between(30, 60),
      height: dice.between(10, 22),
      leaves: 16,
      leaf: 4,
      albedo: [0.45, 0.08, 140],
      seed: dice.next() * 1e9,
      depth,
    });
  if (easel.air.fog.density > 0.06) mistBand(easel, y + 8, 30, 0.45, site.design.seed + 3);
}

function treeOfHere(easel: Easel, site: Site, x: number, y: number, height: number, lean: number, seed: number, depth: number): void {
  if (!easel.sees(x, y - height / 2, height)) return;
  if (site.style.tree === 'palm') palm(easel, x, y, height, lean, seed, depth);
  else tree(easel, site.style.tree, { x, y, height: height * 0.85, seed, depth, season: site.design.season });
}

function nearTrees(easel: Easel, site: Site): void {
  const seed = site.design.seed;
  for (const [x, y, height, lean] of [[128, 462, 352, -0.1], [716, 448, 296, -0.07], [560, 442, 190, 0.06], [-190, 466, 330, 0.1], [-560, 470, 350, -0.05], [-980, 464, 330, 0.05], [1500, 460, 340, 0.04], [2000, 470, 350, -0.04]] as const) treeOfHere(easel, site, x, y, height, lean, seedOf(seed, x), 0.24); // prettier-ignore
}

/** Where the grove ends and the ground begins. */
function groveFoot(easel: Easel, site: Site): void {
  if (easel.air.fog.density > 0.06) mistBand(easel, 446, 36, 0.55, site.design.seed + 5);
  const veil = linear(easel.air.fog.colour);
  easel.rect(SPAN[0], 430, SPAN[1] - SPAN[0], 210, easel.linear([0, 430], [0, 470], [[0, veil, 0], [1, easel.tone(site.style.earth, 0.8, 0.3), 1]])); // prettier-ignore
}

function yard(
  easel: Easel,
  room: Room3,
  site: Site,
  { feast, cooking, south }: { feast: boolean; cooking: boolean; south: boolean },
): void {
  const { style, design } = site;
  earth(easel, room, style.earth, { z: 10.5, seed: design.seed });
  sunOnGround(easel, room);
  lowWall(easel, room, style.wall, style.earth);
  for (const [x, size, depth] of [
    [-2.2, 1.9, 0.1],
    [-3.1, 2.2, 0.08],
    [-6.5, 2, 0.08],
    [-11, 2.2, 0.08],
  ] as const) {
    // prettier-ignore
    const [px, py] = room.at(x, 0, 8.6);
    if (style.tree === 'palm') banana(easel, px, py, room.metre(8.6) * size, seedOf(design.seed, x * 10), depth);
    else
      foliage(easel, {
        x: px,
        y: py - 26,
        width: 60,
        height: 32,
        leaves: 90,
        leaf: 6,
        albedo: [0.5, 0.1, 138],
        seed: seedOf(design.seed, x * 10),
        depth,
      });
  }
  if (south) tulsi(easel, room, -4.1, 6.2, style.wallSecond);
  houseAlong(easel, room, site, feast);
  if (feast || south) kolam(easel, room, 0.85, 1.15, feast ? 1.05 : 0.85, feast);
  if (cooking) canes(easel, room, site);
  petals(easel, room, site, feast);
  for (const [x, z, size] of [[3.1, 0.9, 0.3], [2.75, 0.6, 0.22], [3.3, 4.4, 0.16]] as const) brassPot(easel, ...pair(room.at(x, 0, z)), room.metre(z) * size); // prettier-ignore
  if (feast || easel.air.lamps >= 0.3) brassLamp(easel, ...pair(room.at(3.05, 0, 1.7)), room.metre(1.7) * 0.33);
}

/** A string of marigolds across the top of the picture, swaying. */
const frontGarland = (site: Site): Item => ({
  kind: 'layer',
  depth: 1.3,
  box: box(-640, -120, 1920, 110),
  detail: 0.7,
  paint(easel) {
    for (let x = -640; x < 1920; x += 640) garland(easel, [x, -6], [x + 640, -6], 52, 11);
  },
  warp: {
    grain: 50,
    by: (x, y, time) => [
      Math.max(0, (y + 26) / 66) * 2.5 * Math.sin(time * 1.05 + x * 0.004),
      Math.max(0, (y + 26) / 66) * (1.2 + site.air.wind * 2) * Math.sin(time * 1.5 + x * 0.009),
    ],
  },
});

/** Great leaves close to the lens, dark and soft. */
const frontLeaves = (site: Site): Item => ({
  kind: 'layer',
  depth: 1.5,
  box: box(-260, 330, 240, 900),
  detail: 0.35,
  paint(easel) {
    const dark = mix(easel.tone([0.36, 0.08, 158], 0.12), easel.air.shadow, 0.12);
    for (const [points, width] of [
      [
        [
          [-150, 800],
          [-70, 560],
          [60, 470],
        ],
        52,
      ],
      [
        [
          [-120, 740],
          [-60, 480],
          [-10, 350],
        ],
        46,
      ],
      [
        [
          [-80, 820],
          [60, 690],
          [190, 680],
        ],
        44,
      ],
    ] as const) {
      // prettier-ignore
      easel.taper(points, width, dark, (t) => Math.sin(Math.PI * (t * 0.93 + 0.05)) ** 0.6, { blur: 3 });
      easel.taper(points, width * 0.06, easel.shine(easel.air.rim), undefined, { alpha: 0.4, blur: 1.5 });
    }
  },
  warp: {
    grain: 60,
    by: (x, y, time) => [(0.5 + site.air.wind) * 3 * Math.sin(time * 1.1 + y * 0.01), 2 * Math.sin(time * 0.9 + x * 0.02)],
  },
});
