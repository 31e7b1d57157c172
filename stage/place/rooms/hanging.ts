import type { Oklch } from '../../../schema/look.ts';
import { lampGlow } from '../parts/lamps.ts';
import type { Room3 } from '../perspective.ts';
import type { Item, Site } from '../set.ts';
import type { HangingLamp, Indoors } from './furnishing.ts';
import { turned } from './pieces.ts';

const WARM: Oklch = [0.96, 0.07, 84];

/** Lamps on cords, and tubes along the ceiling: lit when it is dark. */
export function hangingLamps({ easel, room, chamber, site }: Indoors, lamps: readonly HangingLamp[]): void {
  const on = easel.air.lamps > 0.3;
  const shade: Oklch = [Math.min(0.5, site.style.accent[0]), site.style.accent[1] * 0.8, site.style.accent[2]];
  for (const { x, y, z, kind } of [...lamps].sort((a, b) => b.z - a.z)) {
    const m = room.metre(z);
    const [px, py] = room.at(x, y, z);
    const [, ceiling] = room.at(x, chamber.high, z);
    if (kind === 'tube') {
      const tube = [room.at(x - 0.75, chamber.high - 0.04, z), room.at(x + 0.75, chamber.high - 0.04, z), room.at(x + 0.75, chamber.high - 0.04, z + 0.3), room.at(x - 0.75, chamber.high - 0.04, z + 0.3)]; // prettier-ignore
      easel.poly(tube, on ? easel.shine([0.98, 0.02, 95]) : easel.tone([0.96, 0.008, 95], 0.9));
      continue;
    }
    easel.oval(px, ceiling, m * 0.07, m * 0.02, easel.tone([0.8, 0.02, 85], 0.5));
    easel.line([px, ceiling], [px, py - m * 0.1], m * 0.007, easel.tone([0.2, 0.01, 60], 0.3));
    if (kind === 'globe') {
      const r = m * 0.13;
      easel.fill(easel.pen.ellipse(px, py, r), on ? easel.radial([px, py], r, [[0, easel.shine([0.98, 0.04, 90])], [1, easel.shine([0.92, 0.09, 80])]]) : turned(easel, px, r, [0.93, 0.015, 85])); // prettier-ignore
      easel.rect(px - m * 0.03, py - r - m * 0.04, m * 0.06, m * 0.06, easel.tone([0.6, 0.09, 80], 0.6));
      continue;
    }
    easel.oval(px, py + m * 0.02, m * 0.15, m * 0.035, on ? easel.shine(WARM) : easel.tone([0.85, 0.03, 85], 0.5));
    easel.blob([[px - m * 0.03, py - m * 0.16, 0.2], [px - m * 0.06, py - m * 0.1], [px - m * 0.2, py + m * 0.02, 0], [px, py + m * 0.045, 0.6], [px + m * 0.2, py + m * 0.02, 0], [px + m * 0.06, py - m * 0.1], [px + m * 0.03, py - m * 0.16, 0.2]], turned(easel, px, m * 0.2, shade)); // prettier-ignore
    if (on) easel.oval(px, py + m * 0.022, m * 0.12, m * 0.022, easel.shine(WARM));
    easel.rect(px - m * 0.025, py - m * 0.2, m * 0.05, m * 0.05, easel.tone([0.7, 0.1, 82], 0.7));
  }
}

/** Their light in the air. */
export function hangingGlow(site: Site, room: Room3, high: number, lamps: readonly HangingLamp[]): Item[] {
  const bulbs = lamps.map(({ x, y, z, kind }) => {
    const [px, py] = room.at(x, kind === 'tube' ? high : y, z);
    return { x: px, y: py + 2, size: room.metre(z) * (kind === 'tube' ? 0.045 : 0.055) };
  });
  return bulbs.length ? lampGlow(site, bulbs, { depth: 1, flicker: 0.01, ...(lamps[0]?.kind === 'tube' && { colour: [0.92, 0.05, 85] as Oklch }) }) : []; // prettier-ignore
}
