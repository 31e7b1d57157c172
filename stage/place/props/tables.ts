import type { BackdropOptions } from '../../contract.ts';
import type { Oklch } from '../../../schema/look.ts';
import type { Easel } from '../easel.ts';
import { HALF_AREA_HEADS } from '../floor.ts';
import { block, table as boardTable } from '../parts/furniture.ts';
import { laptop } from '../parts/machines.ts';
import { crockery } from '../parts/tableware.ts';
import { HEAD_METRES, type Room3 } from '../perspective.ts';
import { roundTable } from '../rooms/pieces.ts';
import { EVERYWHERE, type Layer, type PlaceSet } from '../set.ts';
import type { Style } from '../styles.ts';

type Sitter = NonNullable<BackdropOptions['sitters']>[number];
type SetTable = NonNullable<PlaceSet['table']>;
/** A table before somebody, in metres: its middle and how far it reaches to either side and into the room. */
interface Table {
  x: number;
  z: number;
  half: number;
  deep: number;
  /** On which sides of it something is laid: where somebody sits who has no cup in hand already. */
  sides: readonly (-1 | 1)[];
}

const HIGH = 0.74;
/** From the middle of who sits to the edge of their table, and the farthest two sit apart at one table. */
const LAP = 0.24;
const APART = 2;
const ALONE = 0.36;
/** Whoever has one of these in hand finds no second one before them. */
const DRINKING = /\b(?:cup|mug|coffee|tea|teacup|glass|wine)\b/;

/** Tables before those who sit, where the set has them: their shadows behind everybody, themselves over laps and knees. */
export function tablesFor(
  sitters: readonly Sitter[],
  set: Pick<PlaceSet, 'room' | 'table'>,
  style: Style,
): { behind: Layer[]; before: Layer[] } {
  const { table, room } = set;
  if (!table) return { behind: [], before: [] };
  const laid = tablesOf(sitters, room).sort((a, b) => b.z - a.z);
  const layer = (paint: Layer['paint']): Layer => ({ kind: 'layer', depth: 1, box: EVERYWHERE, paint });
  if (!laid.length) return { behind: [], before: [] };
  return {
    behind: [layer((easel) => laid.forEach((at) => shadow(easel, room, at)))],
    before: [layer((easel) => laid.forEach((at) => paintTable(easel, room, { at, table, style })))],
  };
}

/** Two who face each other share a table; whoever looks across the picture has one beside them. Who faces the camera has none in the way. */
function tablesOf(sitters: readonly Sitter[], room: Room3): Table[] {
  const seated = sitters
    .filter(({ pose, facing }) => pose === 'sit' && Math.abs(facing) > 20 && Math.abs(facing) < 130)
    .map(({ mark, facing, holds }) => ({
      x: mark.x * HALF_AREA_HEADS * HEAD_METRES,
      z: room.zOf(mark.depth),
      side: facing > 0 ? (1 as const) : (-1 as const),
      drinks: DRINKING.test(holds ?? ''),
    }))
    .sort((a, b) => a.x - b.x);
  const tables: Table[] = [];
  for (let i = 0; i < seated.length; i++) {
    const [one, next] = [seated[i]!, seated[i + 1]]; // within the list
    const gap = next ? next.x - one.x : Infinity;
    if (next && one.side > 0 && next.side < 0 && gap < APART && gap > LAP * 2 + 0.2 && Math.abs(one.z - next.z) < 0.8) {
      tables.push({
        x: (one.x + next.x) / 2,
        z: Math.min(one.z, next.z),
        half: gap / 2 - LAP,
        deep: 0.62,
        sides: [...(one.drinks ? [] : [-1 as const]), ...(next.drinks ? [] : [1 as const])],
      });
      i++;
    } else
      tables.push({
        x: one.x + one.side * (LAP + ALONE),
        z: one.z,
        half: ALONE,
        deep: 0.62,
        sides: one.drinks ? [] : [one.side > 0 ? -1 : 1],
      });
  }
  return tables;
}

function shadow(easel: Easel, room: Room3, { x, z, half }: Table): void {
  const [px, py] = room.at(x, 0, z - 0.12);
  easel.shade(easel.pen.ellipse(px, py, room.metre(z) * half * 1.15, room.metre(z) * 0.15), 0.5, room.metre(z) * 0.06);
}

function paintTable(easel: Easel, room: Room3, { at, table, style }: { at: Table; table: SetTable; style: Style }): void {
  const { x, z, half, deep } = at;
  const front = z - 0.12 - deep / 2;
  if (table.kind === 'round') {
    const r = Math.min(0.5, half);
    roundTable(easel, room, { x, z: front + r * 0.8, r }, style.wood, { shadow: false, ...(table.cloth && { cloth: table.cloth }) });
    return LAID[table.with](easel, room, { ...at, z: front + r * 0.8, half: r }, style);
  }
  const wood: Oklch = [style.wood[0] * 1.12, style.wood[1], style.wood[2]];
  boardTable(easel, room, { x, z: front, width: half * 2, height: HIGH, deep }, wood, { gloss: 0.6, legs: 0.045 });
  LAID[table.with](easel, room, { ...at, z: front + deep / 2 }, style);
}

/** What lies on a table, by what it is for. */
const LAID: Record<SetTable['with'], (easel: Easel, room: Room3, at: Table, style: Style) => void> = {
  cups(easel, room, { x, z, half, sides }) {
    crockery.vase(easel, room, { x, y: HIGH, z: z + 0.1 });
    for (const side of sides) crockery.cup(easel, room, { x: x + side * half * 0.56, y: HIGH, z: z - 0.04 });
  },
  dinner(easel, room, { x, z, half, sides }) {
    crockery.bottle(easel, room, { x: x + 0.03, y: HIGH, z: z + 0.12 });
    for (const side of sides) crockery.glass(easel, room, { x: x + side * half * 0.5, y: HIGH, z });
  },
  fruit(easel, room, { x, z, half, sides }) {
    crockery.fruit(easel, room, { x, y: HIGH, z: z + 0.06 });
    for (const side of sides) crockery.cup(easel, room, { x: x + side * half * 0.6, y: HIGH, z: z - 0.06 });
  },
  books(easel, room, { x, z, half, sides }, style) {
    for (let book = 0; book < 3; book++) block(easel, room, { x: x + (book % 2) * 0.02, y: HIGH + book * 0.045, z: z + 0.02, width: 0.28, height: 0.04, deep: 0.2 }, [0.52 + book * 0.07, 0.1, style.accent[2] + book * 70], { shadow: false }); // prettier-ignore
    for (const side of sides) sheet(easel, room, x + side * half * 0.62, z - 0.16);
  },
  papers(easel, room, { x, z, half, sides }, style) {
    laptop(easel, room, x, z + 0.04, HIGH);
    for (const side of sides) sheet(easel, room, x + side * half * 0.66, z - 0.16);
    if (half > 0.4) crockery.cup(easel, room, { x: x + half * 0.5, y: HIGH, z: z + 0.1 }, style.accent);
  },
};

/** A sheet of paper lying on a table. */
function sheet(easel: Easel, room: Room3, x: number, z: number): void {
  const y = HIGH + 0.004;
  easel.poly([room.at(x - 0.1, y, z), room.at(x + 0.1, y, z + 0.01), room.at(x + 0.09, y, z + 0.24), room.at(x - 0.11, y, z + 0.23)], easel.tone([0.97, 0.005, 90], 0.92)); // prettier-ignore
}
