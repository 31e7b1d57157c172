import { linear, mix, oklch } from '../../paint/colour.ts';
import type { Point } from '../../paint/brush.ts';
import { noise, random } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import { box, EVERYWHERE, type Item, type Site } from '../set.ts';

/** The sky down to the horizon, with sun or moon, stars and clouds that drift. */
export function sky(site: Site, horizonY: number): Item[] {
  const { air } = site;
  const seed = site.design.seed;
  return [
    {
      kind: 'layer',
      depth: 0,
      box: box(EVERYWHERE.left, EVERYWHERE.top, EVERYWHERE.right, horizonY + 170),
      paint: (easel) => paintSky(easel, horizonY, seed),
    },
    {
      kind: 'layer',
      depth: 0.02,
      box: box(EVERYWHERE.left, -200, EVERYWHERE.right, horizonY + 10),
      detail: 0.5,
      paint: (easel) => (air.cloud > 0.7 ? paintOvercast(easel, horizonY, seed) : paintCloudBars(easel, horizonY, seed)),
      drift: (time) => [Math.min(38, time * (0.6 + air.wind * 1.6)), 0],
    },
  ];
}

function paintSky(easel: Easel, horizonY: number, seed: number): void {
  const { air } = easel;
  const { left, right, top, bottom } = EVERYWHERE;
  const veil = linear(air.fog.colour);
  easel.rect(left, top, right - left, bottom - top, easel.linear([0, -70], [0, horizonY + 20], air.sky));
  if (air.fog.density > 0.15) easel.rect(left, top, right - left, bottom - top, easel.linear([0, horizonY - 330], [0, horizonY], [[0, veil, 0], [1, veil, Math.min(0.9, air.fog.density * 1.3)]])); // prettier-ignore
  if (air.stars > 0.05) paintStars(easel, horizonY, seed);
  const { x, y, colour, glow, strength, moon } = air.sun;
  easel.glow(x, y, moon ? 330 : 620, glow, 0.42 * strength, { ry: moon ? 330 : 430 });
  easel.glow(x, y, 250, glow, 0.4 * strength);
  if (strength < 0.12) return;
  const radius = moon ? 26 : y > 250 ? 44 : 30;
  easel.glow(x, y, radius * 3.4, glow, 0.5 * strength);
  easel.oval(x, y, radius, radius, easel.linear([0, y - radius], [0, y + radius], [[0, colour], [1, mix(colour, glow, moon ? 0.2 : 0.42)]]), { alpha: Math.min(1, strength * 1.4) }); // prettier-ignore
  if (moon) for (const [dx, dy, r] of [[-7, -5, 6], [8, 3, 8], [-3, 10, 5], [9, -10, 4]] as const) easel.oval(x + dx, y + dy, r, r * 0.85, mix(colour, glow, 0.45), { alpha: 0.5, blur: 1 }); // prettier-ignore
}

function paintStars(easel: Easel, horizonY: number, seed: number): void {
  const dice = random(seed ^ 0x57a5);
  for (let star = 0; star < 260; star++) {
    const [x, y] = [dice.between(EVERYWHERE.left, EVERYWHERE.right), dice.between(-60, horizonY * 0.8)];
    const radius = dice.between(0.45, 1.1) * (dice.chance(0.06) ? 1.7 : 1);
    easel.oval(x, y, radius, radius, oklch(0.95, 0.02, dice.chance(0.3) ? 60 : 240), {
      alpha: (1 - Math.max(0, y) / horizonY) * dice.between(0.25, 0.9) * easel.air.stars,
    });
  }
}

/** Thin bars, lit from below or above by a low or high sun. */
function paintCloudBars(easel: Easel, horizonY: number, seed: number): void {
  const { air } = easel;
  const dice = random(seed ^ 0xc10d);
  const high = air.sky[Math.min(1, air.sky.length - 1)]![1];
  const low = air.sky[Math.min(2, air.sky.length - 1)]![1];
  const count = Math.round(26 + air.cloud * 30);
  for (let bar = 0; bar < count; bar++) {
    const y = horizonY * dice.between(0.08, 0.86);
    const x = dice.between(-900, 2200);
    const [width, height] = [dice.between(120, 420) * (0.6 + y / horizonY), dice.between(6, 20) * (1.25 - (0.7 * y) / horizonY)];
    const near = Math.max(0, 1 - Math.hypot(x - air.sun.x, y - air.sun.y) / 700) * air.sun.strength;
    const bump = () => height * dice.between(0.45, 1.25);
    const points: Point[] = Array.from({ length: 8 }, (_, index) => [
      x + (index / 7 - 0.5) * width,
      y - bump() * Math.sin((Math.PI * index) / 7),
    ]);
    for (let index = 7; index >= 0; index--)
      points.push([x + (index / 7 - 0.5) * width * 0.96, y + height * 0.25 * Math.sin((Math.PI * index) / 7)]);
    const day = air.sun.y < 250 && !air.sun.moon;
    const [top, bottom] = day
      ? [oklch(0.99, 0.012, 90), mix(high, oklch(0.93, 0.02, 250), 0.6)]
      : [mix(high, air.shadow, 0.16), mix(low, air.sun.glow, 0.35 + 0.5 * near)];
    easel.blob(points, easel.linear([0, y - height], [0, y + height * 0.4], [[0, top], [1, bottom]]), { alpha: (air.sun.moon ? 0.22 : day ? 0.5 : 0.34) + 0.45 * near, blur: 2.2 }); // prettier-ignore
  }
}

/** A whole sky of cloud, in rolls that grow thinner towards the horizon. */
function paintOvercast(easel: Easel, horizonY: number, seed: number): void {
  const { air } = easel;
  const dice = random(seed ^ 0x0c57);
  const dark = mix(air.sky[0]![1], air.shadow, air.rain > 0 ? 0.42 : 0.22);
  const light = mix(air.sky[air.sky.length - 1]![1], linear(air.fog.colour), 0.3);
  for (let roll = 0; roll < 90; roll++) {
    const t = roll / 90;
    const y = horizonY * (-0.1 + 0.98 * t ** 0.75);
    const size = 150 * (1 - t) ** 1.2 + 14;
    const x = dice.between(-1000, 2300);
    const tone = 0.5 + 0.5 * noise(x * 0.004, y * 0.01, seed);
    const points: Point[] = Array.from({ length: 11 }, (_, index) => {
      const angle = (index / 11) * Math.PI * 2;
      const reach = size * dice.between(0.75, 1.2);
      return [x + Math.cos(angle) * reach * 2.6, y + Math.sin(angle) * reach * 0.36];
    });
    easel.blob(points, mix(dark, light, tone * 0.75 + t * 0.3), { alpha: 0.3, blur: 5 + 10 * (1 - t) });
  }
}

/** A row of hills against the sky. `height` of the tallest in units. */
export function hills(easel: Easel, y: number, height: number, depth: number, seed: number, hue = 250): void {
  const points: Point[] = [[EVERYWHERE.left, y + 300]];
  for (let x = EVERYWHERE.left; x <= EVERYWHERE.right; x += 40) points.push([x, y - height * (0.5 + 0.5 * noise(x * 0.0035, 0, seed)) - height * 0.14 * noise(x * 0.02, 3, seed)]); // prettier-ignore
  points.push([EVERYWHERE.right, y + 300]);
  const [top, foot] = [easel.tone([0.52, 0.06, hue], 0.3, depth * 0.93), easel.tone([0.55, 0.05, hue], 0.3, Math.min(0.97, depth * 1.12))];
  easel.blob(
    points,
    easel.linear(
      [0, y - height],
      [0, y + 10],
      [
        [0, top],
        [1, foot],
      ],
    ),
  );
}

/** A bank of mist: soft, brightest in its middle. */
export function mistBand(easel: Easel, y: number, height: number, alpha: number, seed: number): void {
  const veil = linear(easel.air.fog.colour);
  const bright = mix(veil, easel.air.sun.glow, easel.air.sun.moon ? 0.1 : 0.3);
  easel.rect(EVERYWHERE.left, y - height, EVERYWHERE.right - EVERYWHERE.left, height * 2, easel.linear([0, y - height], [0, y + height], [[0, veil, 0], [0.5, bright, alpha], [1, veil, 0]])); // prettier-ignore
  const dice = random(seed);
  for (let puff = 0; puff < 22; puff++) easel.glow(dice.between(EVERYWHERE.left, EVERYWHERE.right), y + dice.spread(height * 0.6), dice.between(200, 420), bright, alpha * 0.5, { blend: 'source-over', ry: height * dice.between(0.3, 0.7) }); // prettier-ignore
}
