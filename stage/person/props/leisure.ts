import { BRASS, DARK, flame, low, near, oval, poly, rect, round, STEEL, stroke, WHITE, WOOD, type Piece, type PropFamily } from './prop.ts';

const STEM = [0.5, 0.1, 140] as [number, number, number];
const petals = (x: number, y: number, r: number, colour: [number, number, number]): Piece[] => [
  ...[0, 1, 2, 3, 4].map((i) => oval(colour, x + Math.cos(i * 1.257 + 0.3) * r * 0.62, y + Math.sin(i * 1.257 + 0.3) * r * 0.62, r * 0.58, r * 0.54)),
  oval([0.84, 0.14, 88], x, y, r * 0.34, r * 0.32),
]; // prettier-ignore

/** Lights, flowers, music and play. */
export const LEISURE: PropFamily = {
  lamp: {
    front: true, hand: 'cup', stands: 'upright', carry: near,
    pieces: [round(BRASS, [-0.16, 0.06], [-0.1, -0.05], [0.1, -0.05], [0.16, 0.06], [0.22, 0.1]), flame(0, 0.07, 0.2)],
    also: ['diya', 'diyas', 'oil lamp', 'brass lamp', 'vilakku', 'deepam', 'magic lamp'], near: ['incense', 'incense burner', 'censer', 'camphor', 'aarti plate'],
  },
  candle: {
    hand: 'grip', stands: 'upright', carry: near,
    pieces: [rect([0.95, 0.03, 88], -0.045, -0.1, 0.045, 0.24), round([0.97, 0.02, 88], [-0.05, 0.24], [-0.045, 0.12], [-0.02, 0.23], [0.05, 0.24]), oval(BRASS, 0, -0.1, 0.12, 0.03), stroke(DARK, 0.008, [0, 0.24], [0, 0.28]), flame(0, 0.26, 0.18)],
    also: ['candles', 'taper', 'candlestick'], near: ['lighter', 'matches', 'sparkler', 'firework'],
  },
  lantern: {
    hand: 'fist', stands: 'hangs', carry: low,
    pieces: [poly(DARK, [-0.1, -0.16], [-0.18, -0.26], [0.18, -0.26], [0.1, -0.16]), stroke(DARK, 0.014, [-0.09, -0.17], [0, 0], [0.09, -0.17]), { colour: [0.95, 0.1, 85], shade: 1, poly: [[-0.14, -0.26], [-0.16, -0.56], [0.16, -0.56], [0.14, -0.26]] }, flame(0, -0.54, 0.2), stroke(DARK, 0.014, [-0.15, -0.26], [-0.17, -0.56]), stroke(DARK, 0.014, [0.15, -0.26], [0.17, -0.56]), rect(DARK, -0.19, -0.63, 0.19, -0.55)],
    also: ['hurricane lamp', 'paper lantern', 'lanterns', 'storm lantern'], near: ['jack-o\'-lantern'],
  },
  torch: {
    hand: 'grip', stands: 'upright', carry: [0.08, 0.5, 0.6],
    pieces: [poly([0.3, 0.01, 260], [-0.045, -0.16], [-0.045, 0.16], [0.045, 0.16], [0.045, -0.16]), poly([0.4, 0.01, 260], [-0.045, 0.14], [-0.09, 0.27], [0.09, 0.27], [0.045, 0.14]), { colour: [0.97, 0.06, 95], shade: 1, oval: [0, 0.275, 0.088, 0.028] }, oval([0.6, 0.16, 27], 0.02, 0.05, 0.016, 0.022)],
    also: ['flashlight', 'torchlight', 'pocket lamp'],
  },
  'flaming torch': {
    hand: 'grip', stands: 'upright', carry: [0.12, 0.4, 0.5],
    pieces: [stroke(WOOD, 0.034, [0, -0.5], [0, 0.5]), rect([0.5, 0.06, 55], -0.07, 0.44, 0.07, 0.62), { ...flame(0, 0.56, 0.5), colour: [0.76, 0.17, 58] }, flame(0, 0.58, 0.32)],
    also: ['burning torch', 'firebrand'],
  },
  flower: {
    hand: 'grip', stands: 'upright', carry: near,
    pieces: [...petals(0.02, 0.42, 0.15, [0.62, 0.19, 15]), stroke(STEM, 0.014, [0, -0.22], [0.01, 0.1], [0.02, 0.32]), round(STEM, [0, 0.08], [-0.09, 0.16], [-0.14, 0.12], [-0.06, 0.07])],
    also: ['rose', 'lotus', 'tulip', 'daisy', 'lily', 'orchid', 'chrysanthemum', 'sunflower', 'jasmine', 'red rose'], near: ['leaf', 'sprig', 'feather of flowers', 'plant', 'seedling', 'mint', 'herb', 'blossom branch', 'cherry blossom'],
  },
  bouquet: {
    hand: 'grip', stands: 'upright', carry: near,
    pieces: [poly([0.92, 0.03, 95], [-0.08, -0.24], [-0.26, 0.26], [0.26, 0.26], [0.08, -0.24]), round([0.52, 0.11, 140], [-0.26, 0.24], [-0.24, 0.44], [0, 0.52], [0.24, 0.44], [0.26, 0.24]), ...petals(-0.15, 0.36, 0.11, [0.64, 0.18, 15]), ...petals(0.13, 0.38, 0.11, [0.82, 0.13, 80]), ...petals(0, 0.48, 0.11, [0.72, 0.13, 350]), ...petals(0, 0.28, 0.1, [0.92, 0.02, 90]), stroke([0.6, 0.16, 20], 0.024, [-0.09, -0.06], [0.09, -0.06])],
    also: ['flowers', 'bunch of flowers', 'roses', 'bridal bouquet', 'marigolds', 'tulips', 'lilies', 'wildflowers'], near: ['wreath'],
  },
  garland: {
    hand: 'fist', stands: 'hangs', carry: [0.06, 0.5, 0.5],
    pieces: Array.from({ length: 15 }, (_, i): Piece => { const t = (i / 14) * Math.PI; return oval(i % 2 ? [0.76, 0.16, 68] : [0.84, 0.15, 88], -Math.cos(t) * 0.2, -0.06 - Math.sin(t) ** 0.7 * 0.72, 0.075, 0.07); }),
    also: ['garlands', 'flower garland', 'marigold garland', 'marigold', 'mala', 'jasmine string', 'string of jasmine'], near: ['lei', 'fairy lights', 'tinsel'],
  },
  guitar: {
    front: true, hand: 'grip', stands: 'upright', carry: [0, 0.62, 0.5],
    pieces: [round([0.62, 0.12, 58], [-0.3, -0.72], [-0.34, -0.46], [-0.2, -0.28], [-0.24, -0.06], [0, 0.04], [0.24, -0.06], [0.2, -0.28], [0.34, -0.46], [0.3, -0.72], [0, -0.82]), oval([0.24, 0.03, 50], 0, -0.3, 0.09, 0.09), rect([0.34, 0.06, 48], -0.045, -0.24, 0.045, 0.96), rect([0.28, 0.04, 45], -0.07, 0.94, 0.07, 1.14), rect([0.3, 0.04, 45], -0.12, -0.6, 0.12, -0.56), ...[-0.025, 0, 0.025].map((x) => stroke([0.9, 0.02, 90], 0.004, [x, -0.58], [x, 0.96])), ...[0.99, 1.08].flatMap((y) => [-0.09, 0.09].map((x) => oval(STEEL, x, y, 0.022, 0.018)))],
    also: ['guitars', 'acoustic guitar', 'electric guitar', 'ukulele'], near: ['violin', 'zither', 'koto', 'guzheng', 'lute', 'oud', 'sitar', 'banjo', 'cello', 'veena', 'mandolin', 'shamisen', 'fiddle', 'erhu', 'harp', 'saxophone'],
  },
  flute: {
    hand: 'grip', stands: 'upright', carry: near,
    pieces: [stroke([0.66, 0.09, 72], 0.026, [0, -0.4], [0, 0.5]), ...[0, 0.1, 0.2, 0.3].map((y) => oval([0.3, 0.05, 55], 0, y, 0.012, 0.016))],
    also: ['bansuri', 'recorder', 'whistle flute', 'shakuhachi', 'clarinet'], near: ['trumpet', 'horn', 'shofar', 'oboe', 'conch'],
  },
  drum: {
    front: true, hand: 'cup', stands: 'upright', carry: [0, 0.55, 0.55],
    pieces: [round([0.5, 0.14, 28], [-0.3, 0], [-0.32, 0.38], [0.32, 0.38], [0.3, 0]), oval([0.92, 0.03, 85], 0, 0.38, 0.32, 0.075), ...[-0.24, -0.08, 0.08, 0.24].map((x) => stroke([0.9, 0.04, 85], 0.012, [x - 0.06, 0.32], [x, 0.04], [x + 0.06, 0.32]))],
    also: ['drums', 'tabla', 'dholak', 'djembe', 'parai', 'talking drum', 'tambourine'], near: ['bongo'],
  },
  ball: {
    front: true, hand: 'cup', stands: 'upright', carry: near,
    pieces: [oval([0.6, 0.18, 28], 0, 0.15, 0.2, 0.2), stroke([0.94, 0.02, 90], 0.02, [-0.17, 0.24], [0, 0.18], [0.18, 0.22]), stroke([0.94, 0.02, 90], 0.02, [-0.06, -0.04], [0.02, 0.15], [-0.02, 0.34])],
    also: ['football', 'soccer ball', 'tennis ball', 'cricket ball', 'basketball', 'balls', 'rubber ball'], near: ['crystal ball', 'orb', 'balloon', 'snowball', 'globe', 'egg of a dragon', 'snow globe', 'pumpkin', 'yo-yo', 'grenade', 'bauble'],
  },
  kite: {
    hand: 'grip', stands: 'upright', carry: [0.08, 0.4, 0.5],
    pieces: [poly([0.6, 0.19, 28], [0, -0.1], [-0.32, 0.36], [0, 0.76], [0.32, 0.36]), poly([0.82, 0.15, 88], [0, -0.1], [0, 0.76], [0.32, 0.36]), stroke([0.4, 0.06, 55], 0.012, [0, -0.1], [0, 0.76]), stroke([0.4, 0.06, 55], 0.012, [-0.32, 0.36], [0.32, 0.36]), stroke([0.5, 0.12, 250], 0.012, [0, -0.1], [0.08, -0.3], [-0.04, -0.46], [0.06, -0.64])],
    also: ['kites', 'paper kite'],
  },
  doll: {
    hand: 'grip', stands: 'upright', carry: near,
    pieces: [round([0.6, 0.16, 10], [-0.06, 0.16], [-0.2, -0.24], [0.2, -0.24], [0.06, 0.16]), oval([0.82, 0.06, 60], 0, 0.27, 0.12, 0.12), round([0.4, 0.08, 50], [-0.13, 0.26], [-0.1, 0.4], [0.1, 0.4], [0.13, 0.26], [0.06, 0.33], [-0.06, 0.33]), oval(DARK, -0.04, 0.27, 0.014, 0.018), oval(DARK, 0.04, 0.27, 0.014, 0.018), stroke([0.82, 0.06, 60], 0.03, [-0.07, 0.12], [-0.19, 0]), stroke([0.82, 0.06, 60], 0.03, [0.07, 0.12], [0.19, 0])],
    also: ['toy', 'rag doll', 'puppet', 'toys', 'kokeshi'], near: ['idol', 'statue', 'statuette', 'figurine', 'ganesh idol', 'robot', 'toy car', 'toy train', 'model'],
  },
  'teddy bear': {
    hand: 'grip', stands: 'upright', carry: near,
    pieces: [round([0.58, 0.09, 60], [-0.14, 0.12], [-0.18, -0.2], [0, -0.28], [0.18, -0.2], [0.14, 0.12]), oval([0.58, 0.09, 60], -0.1, 0.36, 0.06, 0.06), oval([0.58, 0.09, 60], 0.1, 0.36, 0.06, 0.06), oval([0.6, 0.09, 60], 0, 0.24, 0.15, 0.14), oval([0.82, 0.05, 75], 0, 0.2, 0.065, 0.05), oval(DARK, -0.055, 0.28, 0.016, 0.018), oval(DARK, 0.055, 0.28, 0.016, 0.018), oval(DARK, 0, 0.215, 0.02, 0.015), oval([0.58, 0.09, 60], -0.18, 0, 0.06, 0.1), oval([0.58, 0.09, 60], 0.18, 0, 0.06, 0.1), oval([0.54, 0.09, 60], -0.1, -0.26, 0.08, 0.06), oval([0.54, 0.09, 60], 0.1, -0.26, 0.08, 0.06)],
    also: ['teddy', 'stuffed bear', 'stuffed toy', 'soft toy', 'plush'], near: ['stuffed rabbit'],
  },
  bell: {
    hand: 'grip', stands: 'hangs', carry: near,
    pieces: [round(BRASS, [-0.04, -0.14], [-0.1, -0.24], [-0.17, -0.42], [0.17, -0.42], [0.1, -0.24], [0.04, -0.14]), rect([0.46, 0.07, 50], -0.028, -0.15, 0.028, 0.1), oval([0.6, 0.1, 78], 0, -0.44, 0.04, 0.035)],
    also: ['handbell', 'temple bell', 'school bell', 'brass bell'],
  },
  fan: {
    hand: 'grip', stands: 'upright', carry: near,
    pieces: [round([0.66, 0.16, 25], [0, 0], [-0.36, 0.26], [-0.24, 0.46], [0, 0.53], [0.24, 0.46], [0.36, 0.26]), ...[-0.24, -0.12, 0, 0.12, 0.24].map((x) => stroke([0.86, 0.08, 85], 0.01, [0, 0], [x * 1.15, 0.44 - Math.abs(x) * 0.3])), stroke(WHITE, 0.01, [-0.3, 0.3], [0, 0.42], [0.3, 0.3])],
    also: ['sensu', 'uchiwa', 'paper fan', 'feather fan'],
  },
}; // prettier-ignore
