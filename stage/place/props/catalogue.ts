import type { Easel } from '../easel.ts';
import type { Room3 } from '../perspective.ts';
import type { Style } from '../styles.ts';
import { brassLamp, brassPot, sugarcane } from '../parts/festive.ts';
import { block, bookcase, chair, floorLamp, potPlant, sofa, table } from '../parts/furniture.ts';
import { lampPost } from '../parts/lamps.ts';
import { propFor } from '../../person/props.ts';
import { boulder } from '../parts/rocks.ts';
import { laptop } from '../parts/machines.ts';
import { bench } from '../parts/street-furniture.ts';
import { barrel, basket, books, campfire, candle, crate, flowers, suitcase, teapot, umbrellaStand } from './small.ts';
import { bicycle, boat, car, cart, easelBoard, tent, well } from './large.ts';

/** Where a prop stands: metres in the set. */
export interface Spot {
  x: number;
  z: number;
}
export interface PropKind {
  /** Words of scripts that mean it, English, singular, lower case. */
  words: readonly string[];
  /** Metres of floor it wants. */
  width: number;
  paint(easel: Easel, room: Room3, at: Spot, style: Style): void;
}
const foot = (room: Room3, { x, z }: Spot): [number, number] => {
  const [px, py] = room.at(x, 0, z);
  return [px, py];
};
/** Small things are seen on a small table. */
const onTable = (room: Room3, easel: Easel, { x, z }: Spot, style: Style, put: (y: number, z: number) => void): void => {
  table(easel, room, { x, z, width: 0.8, height: 0.62, deep: 0.5 }, style.wood, { gloss: 0.5 });
  put(0.62, z + 0.2);
};

/** Everything that can be put into a set when the script names it. A new prop is a row. */
export const PROPS: readonly PropKind[] = [
  { words: ['pot', 'vessel', 'kudam', 'jar', 'urn', 'vase'], width: 0.7, paint: (easel, room, at) => brassPot(easel, ...foot(room, at), room.metre(at.z) * 0.3) },
  { words: ['oil lamp', 'brass lamp', 'kuthuvilakku', 'diya'], width: 0.6, paint: (easel, room, at) => brassLamp(easel, ...foot(room, at), room.metre(at.z) * 0.34) },
  { words: ['street lamp', 'lamppost', 'lamp post', 'lantern'], width: 0.6, paint: (easel, room, at, style) => lampPost(easel, ...foot(room, at), room.metre(at.z) * 2.4, style.lamp) },
  { words: ['lamp', 'light'], width: 0.6, paint: (easel, room, { x, z }) => floorLamp(easel, room, x, z) },
  { words: ['sugarcane', 'sugar cane', 'cane'], width: 0.8, paint: (easel, room, at) => [-0.12, 0.1].forEach((lean, index) => sugarcane(easel, foot(room, at)[0] + lean * 90, foot(room, at)[1], room.metre(at.z) * 2.3, -lean, index + 3, room.metre(at.z) * 0.03)) },
  { words: ['teapot', 'tea', 'kettle', 'cup', 'mug'], width: 0.9, paint: (easel, room, at, style) => onTable(room, easel, at, style, (y, z) => teapot(easel, room, at.x, y, z)) },
  { words: ['table', 'desk', 'counter', 'stall'], width: 1.5, paint: (easel, room, { x, z }, style) => table(easel, room, { x, z, width: 1.3, height: 0.74, deep: 0.7 }, style.wood) },
  { words: ['chair', 'stool', 'seat'], width: 0.7, paint: (easel, room, { x, z }, style) => chair(easel, room, x, z, style.wood, { turn: x < 0 ? 'right' : 'left', cushion: style.textile }) },
  { words: ['sofa', 'couch'], width: 2.2, paint: (easel, room, { x, z }, style) => sofa(easel, room, x, z, 1.9, style.textile, style.accent) },
  { words: ['bench'], width: 1.8, paint: (easel, room, { x, z }, style) => bench(easel, room, x, z, style.wood) },
  { words: ['laptop', 'computer', 'tablet', 'notebook'], width: 0.9, paint: (easel, room, at, style) => onTable(room, easel, at, style, (y, z) => laptop(easel, room, at.x, z, y)) },
  { words: ['whiteboard', 'blackboard', 'board', 'easel', 'chart', 'flipchart'], width: 1.3, paint: (easel, room, { x, z }, style) => easelBoard(easel, room, x, z, style) },
  { words: ['book', 'diary', 'scroll', 'ledger', 'manual'], width: 0.9, paint: (easel, room, at, style) => onTable(room, easel, at, style, (y, z) => books(easel, room, at.x, y, z)) },
  { words: ['bookshelf', 'bookcase', 'shelf', 'cupboard', 'almirah'], width: 1.2, paint: (easel, room, { x, z }, style) => bookcase(easel, room, { x, z, width: 1, height: 1.8, deep: 0.34 }, style.wood, 5) },
  { words: ['flower', 'bouquet', 'jasmine', 'marigold', 'rose', 'lotus'], width: 0.9, paint: (easel, room, at, style) => onTable(room, easel, at, style, (y, z) => flowers(easel, room, at.x, y, z)) },
  { words: ['plant', 'fern', 'bush', 'tulsi'], width: 0.8, paint: (easel, room, { x, z }, style) => potPlant(easel, room, x, z, 1.2, 7, style.wallSecond) },
  { words: ['candle'], width: 0.9, paint: (easel, room, at, style) => onTable(room, easel, at, style, (y, z) => candle(easel, room, at.x, y, z)) },
  { words: ['umbrella stand'], width: 0.5, paint: (easel, room, at) => umbrellaStand(easel, ...foot(room, at), room.metre(at.z)) },
  { words: ['box', 'crate', 'chest', 'parcel', 'package'], width: 0.9, paint: (easel, room, { x, z }, style) => crate(easel, room, x, z, style.wood) },
  { words: ['suitcase', 'luggage', 'trunk', 'bag', 'backpack', 'briefcase'], width: 0.8, paint: (easel, room, at) => suitcase(easel, ...foot(room, at), room.metre(at.z)) },
  { words: ['barrel', 'drum'], width: 0.7, paint: (easel, room, at, style) => barrel(easel, ...foot(room, at), room.metre(at.z), style.wood) },
  { words: ['basket', 'fruit', 'rice', 'vegetable', 'mango'], width: 0.7, paint: (easel, room, at) => basket(easel, ...foot(room, at), room.metre(at.z)) },
  { words: ['campfire', 'bonfire'], width: 1, paint: (easel, room, at) => campfire(easel, ...foot(room, at), room.metre(at.z)) },
  { words: ['rock', 'boulder', 'stone'], width: 1, paint: (easel, room, at) => boulder(easel, ...foot(room, at), room.metre(at.z) * 0.4, 9, [0.56, 0.04, 60]) },
  { words: ['car', 'taxi', 'jeep', 'van', 'truck'], width: 4.2, paint: (easel, room, at, style) => car(easel, ...foot(room, at), room.metre(at.z), style.accent) },
  { words: ['bicycle', 'bike', 'cycle', 'motorcycle', 'scooter'], width: 1.8, paint: (easel, room, at, style) => bicycle(easel, ...foot(room, at), room.metre(at.z), style.accent) },
  { words: ['boat', 'canoe', 'raft'], width: 3, paint: (easel, room, at, style) => boat(easel, ...foot(room, at), room.metre(at.z), style.wood) },
  { words: ['cart', 'wagon', 'rickshaw'], width: 2, paint: (easel, room, at, style) => cart(easel, ...foot(room, at), room.metre(at.z), style.wood) },
  { words: ['tent', 'camp'], width: 2.6, paint: (easel, room, at, style) => tent(easel, ...foot(room, at), room.metre(at.z), style.textile) },
  { words: ['well', 'fountain'], width: 1.4, paint: (easel, room, at, style) => well(easel, ...foot(room, at), room.metre(at.z), style.stone) },
  { words: ['bed', 'cot', 'mattress'], width: 2, paint: (easel, room, { x, z }, style) => { block(easel, room, { x, z, width: 1.8, height: 0.42, deep: 0.9 }, style.wood); block(easel, room, { x, y: 0.4, z, width: 1.76, height: 0.14, deep: 0.88 }, style.textile, { shadow: false }); } },
]; // prettier-ignore

/** Things people wear or use up, which no set shows; what they hold is theirs too. */
const WORN = ['scarf', 'coat', 'watch', 'bangle', 'glove', 'shoe', 'slide', 'milk', 'water'];

type PropFinding = { found: PropKind } | { found: null; held: boolean };

/** The prop a name means by its noun: "wooden box" and "box of tools" are boxes, "car keys" no car. */
export function findProp(name: string): PropFinding {
  const [noun = ''] = name.toLowerCase().split(/ (?:of|with|full) /);
  const ends = (word: string) => new RegExp(`(^|[^a-z])${word}(s|es)?$`).test(noun);
  const [best] = PROPS.flatMap((kind) => kind.words.filter(ends).map((word) => ({ kind, length: word.length }))).sort((a, b) => b.length - a.length); // prettier-ignore
  return best ? { found: best.kind } : { found: null, held: WORN.some(ends) || propFor(name) !== null };
}
