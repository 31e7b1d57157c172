import type { Oklch } from '../../../schema/look.ts';
import { even, flame, toPoint } from '../../paint/brush.ts';
import { random } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import { block } from '../parts/furniture.ts';
import { sunSide } from '../parts/rocks.ts';
import type { Room3 } from '../perspective.ts';

/** From the shaded to the lit flank of something round, `half` wide. */
const round = (easel: Easel, x: number, half: number, albedo: Oklch) => {
  const side = sunSide(easel);
  return easel.linear([x - side * half, 0], [x + side * half, 0], [[0, easel.tone([albedo[0] * 0.85, albedo[1], albedo[2]], 0.08)], [0.55, easel.tone(albedo, 0.55)], [0.85, easel.tone([Math.min(0.97, albedo[0] + 0.08), albedo[1], albedo[2]], 1)], [1, easel.tone(albedo, 0.6)]]); // prettier-ignore
};

export function teapot(easel: Easel, room: Room3, x: number, y: number, z: number): void {
  const m = room.metre(z);
  const [px, py] = room.at(x, y, z);
  const glaze: Oklch = [0.55, 0.07, 235];
  easel.shade(easel.pen.ellipse(px, py, m * 0.15, m * 0.03), 0.5, 2);
  easel.taper([[px - m * 0.08, py - m * 0.05], [px - m * 0.15, py - m * 0.09], [px - m * 0.08, py - m * 0.14]], m * 0.014, easel.tone(glaze, 0.4), even); // prettier-ignore
  easel.taper([[px + m * 0.08, py - m * 0.06], [px + m * 0.14, py - m * 0.1], [px + m * 0.17, py - m * 0.16]], m * 0.022, easel.tone(glaze, 0.6), toPoint); // prettier-ignore
  easel.oval(px, py - m * 0.085, m * 0.105, m * 0.085, round(easel, px, m * 0.1, glaze));
  easel.oval(px, py - m * 0.175, m * 0.02, m * 0.018, easel.tone(glaze, 0.8));
  for (const dx of [-0.28, 0.27]) easel.poly([[px + dx * m - m * 0.04, py - m * 0.06], [px + dx * m + m * 0.04, py - m * 0.06], [px + dx * m + m * 0.028, py], [px + dx * m - m * 0.028, py]], easel.tone([0.9, 0.02, 90], 0.75)); // prettier-ignore
}

export function books(easel: Easel, room: Room3, x: number, y: number, z: number): void {
  const hues = [25, 215, 85];
  hues.forEach((hue, index) =>
    block(
      easel,
      room,
      { x: x + index * 0.012, y: y + index * 0.045, z, width: 0.3 - index * 0.02, height: 0.042, deep: 0.21 },
      [0.52 + index * 0.08, 0.1, hue],
      { shadow: false },
    ),
  );
}

export function flowers(easel: Easel, room: Room3, x: number, y: number, z: number): void {
  const m = room.metre(z);
  const [px, py] = room.at(x, y, z);
  const dice = random(31);
  for (let stem = 0; stem < 9; stem++) {
    const angle = -Math.PI / 2 + (stem - 4) * 0.2;
    const length = m * dice.between(0.26, 0.42);
    const [fx, fy] = [px + Math.cos(angle) * length, py - m * 0.16 + Math.sin(angle) * length];
    easel.taper([[px, py - m * 0.16], [fx, fy]], m * 0.008, easel.tone([0.5, 0.1, 138], 0.5)); // prettier-ignore
    const hue = dice.pick([20, 65, 350, 300]);
    for (let petal = 0; petal < 6; petal++)
      easel.oval(
        fx + Math.cos(petal * 1.05) * m * 0.034,
        fy + Math.sin(petal * 1.05) * m * 0.028,
        m * 0.03,
        m * 0.023,
        easel.tone([0.72, 0.15, hue], 0.4 + petal * 0.1),
      );
    easel.oval(fx, fy, m * 0.018, m * 0.016, easel.tone([0.85, 0.14, 88], 0.9));
  }
  easel.blob([[px - m * 0.05, py - m * 0.2, 0.3], [px - m * 0.09, py - m * 0.1], [px - m * 0.05, py], [px + m * 0.05, py], [px + m * 0.09, py - m * 0.1], [px + m * 0.05, py - m * 0.2, 0.3]], round(easel, px, m * 0.09, [0.82, 0.04, 210])); // prettier-ignore
}

export function candle(easel: Easel, room: Room3, x: number, y: number, z: number): void {
  const m = room.metre(z);
  const [px, py] = room.at(x, y, z);
  easel.oval(px, py, m * 0.07, m * 0.018, easel.tone([0.7, 0.1, 82], 0.7));
  easel.rect(px - m * 0.022, py - m * 0.18, m * 0.044, m * 0.18, round(easel, px, m * 0.022, [0.94, 0.03, 88]));
  easel.taper([[px, py - m * 0.18], [px + m * 0.003, py - m * 0.26]], m * 0.015, easel.shine([0.94, 0.12, 85]), flame); // prettier-ignore
  easel.glow(px, py - m * 0.22, m * 0.7, easel.shine([0.8, 0.15, 68]), 0.2 + 0.4 * easel.air.lamps);
}

export function umbrellaStand(easel: Easel, x: number, y: number, m: number): void {
  easel.shade(easel.pen.ellipse(x, y, m * 0.2, m * 0.05), 0.5, m * 0.03);
  for (const [dx, hue] of [
    [-0.06, 25],
    [0.05, 250],
    [0.1, 140],
  ] as const) {
    easel.taper([[x + dx * m, y - m * 0.3], [x + dx * m * 1.4, y - m * 0.62], [x + dx * m * 1.6, y - m * 0.9]], m * 0.045, easel.tone([0.4, 0.1, hue], 0.5), toPoint); // prettier-ignore
    easel.taper([[x + dx * m * 1.6, y - m * 0.86], [x + dx * m * 1.7, y - m * 0.98], [x + dx * m * 1.7 + m * 0.06, y - m * 0.95]], m * 0.014, easel.tone([0.35, 0.06, 55], 0.6), even); // prettier-ignore
  }
  easel.poly([[x - m * 0.17, y - m * 0.5], [x + m * 0.17, y - m * 0.5], [x + m * 0.14, y], [x - m * 0.14, y]], round(easel, x, m * 0.17, [0.5, 0.06, 240])); // prettier-ignore
  easel.oval(x, y - m * 0.5, m * 0.17, m * 0.03, easel.tone([0.3, 0.04, 240], 0.3));
}

export function crate(easel: Easel, room: Room3, x: number, z: number, wood: Oklch): void {
  block(easel, room, { x, z, width: 0.7, height: 0.55, deep: 0.5 }, wood);
  for (let slat = 0; slat < 3; slat++) easel.poly([room.at(x - 0.34, 0.06 + slat * 0.17, z), room.at(x + 0.34, 0.06 + slat * 0.17, z), room.at(x + 0.34, 0.075 + slat * 0.17, z), room.at(x - 0.34, 0.075 + slat * 0.17, z)], easel.air.shadow, { blend: 'multiply', alpha: 0.7 }); // prettier-ignore
  for (const side of [-0.3, 0.24]) easel.poly([room.at(x + side, 0.02, z - 0.01), room.at(x + side + 0.07, 0.02, z - 0.01), room.at(x + side + 0.07, 0.53, z - 0.01), room.at(x + side, 0.53, z - 0.01)], easel.tone([wood[0] * 1.1, wood[1], wood[2]], 0.55)); // prettier-ignore
}

export function suitcase(easel: Easel, x: number, y: number, m: number): void {
  easel.shade(easel.pen.ellipse(x, y, m * 0.42, m * 0.06), 0.5, m * 0.04);
  const leather: Oklch = [0.46, 0.08, 45];
  easel.taper([[x - m * 0.09, y - m * 0.44], [x, y - m * 0.54], [x + m * 0.09, y - m * 0.44]], m * 0.018, easel.tone([0.32, 0.05, 45], 0.6), even); // prettier-ignore
  easel.fill(easel.pen.rectangle(x - m * 0.36, y - m * 0.46, m * 0.72, m * 0.46, m * 0.05), round(easel, x, m * 0.4, leather));
  for (const dx of [-0.24, 0.18]) easel.rect(x + dx * m, y - m * 0.46, m * 0.06, m * 0.46, easel.tone([0.34, 0.06, 45], 0.5));
  for (const dx of [-0.21, 0.21]) easel.oval(x + dx * m, y - m * 0.26, m * 0.018, m * 0.018, easel.tone([0.8, 0.1, 85], 0.95));
}

export function barrel(easel: Easel, x: number, y: number, m: number, wood: Oklch): void {
  easel.shade(easel.pen.ellipse(x, y, m * 0.4, m * 0.08), 0.5, m * 0.04);
  easel.blob([[x - m * 0.24, y - m * 0.8, 0.2], [x - m * 0.31, y - m * 0.4], [x - m * 0.24, y, 0.2], [x + m * 0.24, y, 0.2], [x + m * 0.31, y - m * 0.4], [x + m * 0.24, y - m * 0.8, 0.2]], round(easel, x, m * 0.3, wood)); // prettier-ignore
  for (const at of [0.14, 0.62]) easel.taper([[x - m * 0.29, y - m * at], [x, y - m * at + m * 0.03], [x + m * 0.29, y - m * at]], m * 0.022, easel.tone([0.32, 0.01, 250], 0.5), even); // prettier-ignore
  easel.oval(x, y - m * 0.8, m * 0.24, m * 0.05, easel.tone([wood[0] * 1.2, wood[1], wood[2]], 0.8));
}

export function basket(easel: Easel, x: number, y: number, m: number): void {
  easel.shade(easel.pen.ellipse(x, y, m * 0.4, m * 0.08), 0.5, m * 0.04);
  const dice = random(17);
  for (let fruit = 0; fruit < 12; fruit++) easel.oval(x + dice.spread(m * 0.25), y - m * dice.between(0.28, 0.42), m * 0.085, m * 0.08, round(easel, x, m * 0.25, dice.pick<Oklch>([[0.76, 0.15, 72], [0.62, 0.19, 32], [0.66, 0.15, 130]]))); // prettier-ignore
  easel.blob([[x - m * 0.36, y - m * 0.3, 0.3], [x - m * 0.24, y, 0.4], [x + m * 0.24, y, 0.4], [x + m * 0.36, y - m * 0.3, 0.3], [x, y - m * 0.25]], round(easel, x, m * 0.34, [0.64, 0.08, 68])); // prettier-ignore
  for (let row = 0; row < 4; row++) easel.taper([[x - m * (0.34 - row * 0.03), y - m * (0.25 - row * 0.06)], [x, y - m * (0.2 - row * 0.06)], [x + m * (0.34 - row * 0.03), y - m * (0.25 - row * 0.06)]], m * 0.008, easel.tone([0.4, 0.06, 55], 0.3), even); // prettier-ignore
}

export function campfire(easel: Easel, x: number, y: number, m: number): void {
  const fire = easel.shine([0.74, 0.17, 52]);
  easel.glow(x, y - m * 0.2, m * 2.2, fire, 0.25 + 0.3 * easel.air.lamps, { ry: m * 1.1 });
  for (let stone = 0; stone < 9; stone++)
    easel.oval(
      x + Math.cos(stone * 0.7) * m * 0.4,
      y + Math.sin(stone * 0.7) * m * 0.1,
      m * 0.1,
      m * 0.07,
      easel.tone([0.5, 0.015, 60], 0.3 + 0.05 * stone),
    );
  for (const lean of [-0.26, -0.08, 0.1, 0.28]) easel.taper([[x + lean * m, y], [x - lean * m * 0.4, y - m * 0.34]], m * 0.045, easel.tone([0.38, 0.05, 45], 0.4)); // prettier-ignore
  for (const [dx, tall] of [[-0.1, 0.4], [0.02, 0.62], [0.12, 0.44]] as const) easel.taper([[x + dx * m, y - m * 0.06], [x + dx * m + m * 0.02, y - m * tall * 0.6], [x + dx * m * 0.6, y - m * tall]], m * 0.09, easel.linear([0, y], [0, y - m * tall], [[0, easel.shine([0.9, 0.14, 85])], [0.6, easel.shine([0.72, 0.19, 48])], [1, fire, 0]]), flame); // prettier-ignore
}
