import { BRASS, DARK, LEATHER, low, near, oval, poly, rect, round, stroke, WHITE, type PropFamily } from './prop.ts';

const KRAFT = [0.66, 0.075, 65] as [number, number, number];

/** What one carries other things in. */
export const BAGGAGE: PropFamily = {
  bag: {
    hand: 'fist', stands: 'hangs', carry: low,
    pieces: [poly(LEATHER, [-0.3, -0.26], [-0.34, -0.8], [0.34, -0.8], [0.3, -0.26]), stroke([0.36, 0.06, 45], 0.018, [-0.14, -0.28], [-0.11, -0.02], [0.11, -0.02], [0.14, -0.28]), poly([0.4, 0.07, 45], [-0.3, -0.26], [-0.2, -0.44], [0.2, -0.44], [0.3, -0.26]), oval(BRASS, 0, -0.44, 0.028, 0.028)],
    also: ['handbag', 'satchel', 'purse', 'shoulder bag', 'shopping bag', 'tote bag', 'school bag', 'schoolbag', 'bags', 'cloth bag'], near: ['pouch', 'wallet', 'sling bag', 'camera bag', 'medical bag', 'saddlebag', 'gym bag', 'duffel bag', 'luggage', 'holdall', 'water bag'],
  },
  suitcase: {
    hand: 'fist', stands: 'hangs', carry: low,
    pieces: [rect([0.5, 0.09, 45], -0.42, -0.76, 0.42, -0.16), stroke(DARK, 0.024, [-0.1, -0.16], [-0.09, -0.02], [0.09, -0.02], [0.1, -0.16]), rect([0.36, 0.07, 45], -0.27, -0.76, -0.2, -0.16), rect([0.36, 0.07, 45], 0.2, -0.76, 0.27, -0.16), ...[-0.38, 0.38].flatMap((x) => [-0.72, -0.2].map((y) => oval(BRASS, x, y, 0.035, 0.035))), rect(BRASS, -0.26, -0.27, -0.21, -0.22), rect(BRASS, 0.21, -0.27, 0.26, -0.22)],
    also: ['suitcases', 'trunk', 'travel case', 'valise'], near: ['guitar case', 'violin case', 'instrument case', 'crate'],
  },
  briefcase: {
    hand: 'fist', stands: 'hangs', carry: low,
    pieces: [rect([0.26, 0.02, 40], -0.38, -0.66, 0.38, -0.16), stroke([0.2, 0.015, 40], 0.022, [-0.1, -0.16], [-0.08, -0.03], [0.08, -0.03], [0.1, -0.16]), stroke([0.4, 0.03, 40], 0.009, [-0.38, -0.34], [0.38, -0.34]), ...[-0.24, 0.24].map((x) => rect(BRASS, x - 0.035, -0.38, x + 0.035, -0.3))],
    also: ['attaché case', 'attache case', 'laptop bag'], near: ['toolbox', 'tool box', 'first-aid kit', 'first aid kit', 'case', 'cashbox', 'lunchbox', 'lunch box', 'tiffin'],
  },
  backpack: {
    hand: 'fist', stands: 'hangs', carry: low,
    pieces: [round([0.42, 0.1, 250], [-0.27, -0.84], [-0.3, -0.4], [-0.2, -0.16], [0.2, -0.16], [0.3, -0.4], [0.27, -0.84]), round([0.36, 0.09, 250], [-0.19, -0.8], [-0.2, -0.52], [0.2, -0.52], [0.19, -0.8]), stroke([0.3, 0.07, 250], 0.024, [-0.08, -0.17], [-0.06, -0.02], [0.06, -0.02], [0.08, -0.17]), stroke([0.72, 0.1, 80], 0.011, [-0.15, -0.56], [0.15, -0.56]), stroke([0.3, 0.07, 250], 0.014, [-0.25, -0.36], [0, -0.32], [0.25, -0.36])],
    also: ['rucksack', 'knapsack', 'school backpack', 'haversack'], near: ['parachute'],
  },
  sack: {
    hand: 'fist', stands: 'hangs', carry: low,
    pieces: [round(KRAFT, [-0.1, -0.12], [-0.32, -0.46], [-0.28, -0.84], [0.28, -0.84], [0.32, -0.46], [0.1, -0.12]), round([0.7, 0.07, 68], [-0.09, -0.12], [-0.15, 0.04], [0.15, 0.04], [0.09, -0.12]), stroke([0.42, 0.06, 55], 0.02, [-0.1, -0.11], [0.1, -0.11])],
    also: ['bundle', 'sack of rice', 'sack of flour', 'bindle', 'money bag', 'rice bag', 'furoshiki'], near: ['pillow', 'cushion', 'blanket', 'laundry', 'clothes', 'hay', 'bedroll', 'coat', 'jacket', 'quilt', 'shawl', 'sheet of cloth'],
  },
  box: {
    front: true, hand: 'cup', stands: 'upright', carry: [0, 0.5, 0.6],
    pieces: [rect(KRAFT, -0.28, -0.04, 0.24, 0.36), poly([0.74, 0.07, 68], [-0.28, 0.36], [-0.2, 0.44], [0.32, 0.44], [0.24, 0.36]), poly([0.54, 0.07, 60], [0.24, -0.04], [0.24, 0.36], [0.32, 0.44], [0.32, 0.05]), rect([0.8, 0.05, 75], -0.06, -0.04, 0.02, 0.36), rect(WHITE, 0.06, 0.2, 0.19, 0.29)],
    also: ['cardboard box', 'carton', 'parcel', 'package', 'boxes', 'wooden box', 'crate of things', 'packet'], near: ['chest', 'casket', 'matchbox', 'jewellery box', 'ring box', 'radio', 'tin box', 'cake box', 'shoebox', 'music box', 'brick', 'block', 'toolkit', 'kit', 'battery', 'bomb', 'device', 'machine', 'pizza box'],
  },
  gift: {
    front: true, hand: 'cup', stands: 'upright', carry: [0, 0.5, 0.6],
    pieces: [rect([0.55, 0.17, 25], -0.24, -0.04, 0.24, 0.34), rect([0.84, 0.12, 88], -0.045, -0.04, 0.045, 0.34), rect([0.84, 0.12, 88], -0.24, 0.11, 0.24, 0.18), round([0.84, 0.12, 88], [0, 0.34], [-0.15, 0.49], [-0.2, 0.37]), round([0.84, 0.12, 88], [0, 0.34], [0.15, 0.49], [0.2, 0.37]), oval([0.78, 0.12, 86], 0, 0.35, 0.035, 0.03)],
    also: ['present', 'presents', 'gifts', 'wrapped gift', 'wrapped present', 'gift box', 'birthday present', 'sweet box', 'box of chocolates', 'chocolates'],
  },
  hat: {
    hand: 'grip', stands: 'upright', carry: [0.06, 0.62, 0.4],
    pieces: [round([0.36, 0.04, 60], [-0.2, 0], [-0.2, 0.2], [-0.1, 0.26], [0, 0.23], [0.1, 0.26], [0.2, 0.2], [0.2, 0]), oval([0.34, 0.04, 60], 0, 0, 0.36, 0.07), poly([0.2, 0.02, 60], [-0.2, 0.01], [-0.2, 0.075], [0.2, 0.075], [0.2, 0.01])],
    also: ['cap', 'bowler', 'top hat', 'straw hat', 'fedora'], near: ['helmet', 'hard hat', 'crown', 'turban', 'mask', 'bonnet', 'tiara'],
  },
  cloth: {
    hand: 'grip', stands: 'hangs', carry: near,
    pieces: [round(WHITE, [-0.05, 0.06], [-0.17, -0.3], [-0.1, -0.38], [0, -0.28], [0.09, -0.4], [0.18, -0.28], [0.06, 0.06]), stroke([0.78, 0.02, 85], 0.012, [-0.02, 0.02], [-0.07, -0.3]), stroke([0.78, 0.02, 85], 0.012, [0.02, 0.02], [0.08, -0.32])],
    also: ['handkerchief', 'towel', 'rag', 'duster', 'tissue', 'dishcloth', 'hanky', 'scarf', 'cloths'], near: ['flag', 'ribbon', 'veil', 'bandage', 'glove', 'gloves', 'sock', 'apron', 'sari', 'shirt', 'banner', 'rumala', 'bandana'],
  },
}; // prettier-ignore
