import type { Oklch } from '../../../schema/look.ts';
import type { Easel } from '../easel.ts';
import { pair, type Room3 } from '../perspective.ts';

/** A laptop, open, its lid to the viewer: metres, `y` the table's top. */
export function laptop(easel: Easel, room: Room3, x: number, z: number, y: number): void {
  const grey: Oklch = [0.74, 0.006, 250];
  easel.poly([room.at(x - 0.17, y + 0.012, z), room.at(x + 0.17, y + 0.012, z), room.at(x + 0.17, y + 0.012, z + 0.22), room.at(x - 0.17, y + 0.012, z + 0.22)], easel.tone(grey, 0.8)); // prettier-ignore
  easel.poly([room.at(x - 0.17, y + 0.01, z - 0.02), room.at(x + 0.17, y + 0.01, z - 0.02), room.at(x + 0.17, y + 0.23, z - 0.07), room.at(x - 0.17, y + 0.23, z - 0.07)], easel.linear(room.at(x - 0.17, y + 0.23, z), room.at(x + 0.17, y, z), [[0, easel.tone([0.8, 0.006, 250], 0.6)], [1, easel.tone(grey, 0.35)]])); // prettier-ignore
  easel.oval(...pair(room.at(x, y + 0.125, z - 0.05)), 2.4, 2.4, easel.tone([0.9, 0.005, 250], 0.9), { alpha: 0.8 });
}
