import { linear } from '../../paint/colour.ts';
import { seedOf } from '../../paint/random.ts';
import { skyline } from '../parts/buildings.ts';
import { outdoors } from '../parts/interior.ts';
import { birds, foliage } from '../parts/plants.ts';
import { hills, sky } from '../parts/sky.ts';
import type { Box } from '../../paint/brush.ts';
import type { Item, Site } from '../set.ts';

/** What is seen through a room's window: sky, a town or hills, a hedge in the wind, rain. */
export function viewOut(site: Site, view: Box): Item[] {
  const open: Site = { ...site, air: site.air.outside ?? site.air };
  const town = site.design.geography !== 'rural' && site.design.geography !== 'coastal' && site.design.geography !== 'mountain';
  return [
    ...sky(open, 390).map((item): Item =>
      item.kind === 'layer' ? { ...item, box: view, paint: (easel) => item.paint(outdoors(easel)) } : item,
    ),
    birds(open, { x: 800, y: 200, count: 3, size: 5 }),
    {
      kind: 'layer',
      depth: 0.8,
      box: view,
      paint(inside) {
        const easel = outdoors(inside);
        if (town)
          skyline(easel, {
            y: 400,
            height: 96,
            depth: 0.5,
            seed: seedOf(site.design.seed, 1),
            style: site.style,
            span: [view.left, view.right],
            metre: 7,
          });
        else hills(easel, 380, 70, 0.5, seedOf(site.design.seed, 1), 150);
        easel.rect(view.left, 372, view.right - view.left, 150, easel.tone([0.55, 0.08, 130], 0.6, 0.2));
      },
    },
    {
      kind: 'layer',
      depth: 0.9,
      box: view,
      paint(inside) {
        const easel = outdoors(inside);
        for (let x = view.left; x < view.right; x += 58)
          foliage(easel, {
            x,
            y: 372 - ((x * 13) % 26),
            width: 52,
            height: 40,
            leaves: 90,
            leaf: 5,
            albedo: site.design.season === 'autumn' ? [0.6, 0.13, 60] : [0.5, 0.1, 138],
            seed: x | 0,
            depth: 0.1,
          });
      },
      warp: {
        grain: 30,
        by: (x, y, time) => [
          (0.3 + (site.air.outside?.wind ?? 0)) * Math.max(0, (420 - y) / 100) * 2.2 * Math.sin(time * 1.3 + x * 0.03),
          0.6 * Math.sin(time * 1.9 + x * 0.05),
        ],
      },
    },
    ...(open.air.rain > 0 ? [rainOutside(site, view)] : []),
  ];
}

function rainOutside(site: Site, view: Box): Item {
  const dice = site.chance('rain outside');
  const drops = Array.from({ length: 100 }, () => ({
    x: dice.between(view.left, view.right),
    y: dice.between(0, 360),
    pace: dice.between(460, 640),
  }));
  return {
    kind: 'stamp',
    depth: 0.95,
    reach: { x: 3, y: 13 },
    paint: (easel) => easel.taper([[1.6, -11], [-1.6, 11]], 0.7, linear([0.86, 0.03, 240]), undefined, { alpha: 0.5 }), // prettier-ignore
    at: (time) => drops.map(({ x, y, pace }) => ({ x, y: 120 + ((y + time * pace) % 360), alpha: 0.6 })),
  };
}
