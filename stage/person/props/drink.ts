import { DARK, low, near, oval, poly, rect, round, STEEL, stroke, WHITE, WOOD, type PropFamily } from './prop.ts';

const COFFEE = [0.36, 0.06, 50] as [number, number, number];
const GLASS = [0.86, 0.03, 220] as [number, number, number];

/** What one drinks and eats from. */
export const DRINK: PropFamily = {
  cup: {
    front: true, hand: 'cup', stands: 'upright', carry: near,
    pieces: [round(WHITE, [-0.085, -0.1], [-0.12, 0.12], [0.12, 0.12], [0.085, -0.1]), oval([0.86, 0.012, 85], 0, 0.12, 0.12, 0.034), oval(COFFEE, 0, 0.116, 0.1, 0.026), stroke(WHITE, 0.017, [0.11, 0.08], [0.2, 0.05], [0.17, -0.05], [0.095, -0.06])],
    also: ['mug', 'coffee', 'coffee cup', 'teacup and saucer', 'espresso', 'cappuccino', 'cocoa', 'hot chocolate'], near: ['paper cup', 'goblet', 'chalice', 'tankard', 'measuring cup', 'trophy', 'grail'],
  },
  teacup: {
    front: true, hand: 'cup', stands: 'upright', carry: near,
    pieces: [round([0.55, 0.06, 190], [-0.055, -0.08], [-0.11, 0.08], [0.11, 0.08], [0.055, -0.08]), oval([0.7, 0.04, 190], 0, 0.078, 0.11, 0.03), oval([0.6, 0.09, 110], 0, 0.074, 0.095, 0.024)],
    also: ['tea', 'cup of tea', 'sake cup', 'chawan', 'tea bowl', 'chai'], near: ['saucer'],
  },
  glass: {
    hand: 'grip', stands: 'upright', carry: near,
    pieces: [{ ...poly(GLASS, [-0.085, -0.12], [-0.11, 0.3], [0.11, 0.3], [0.085, -0.12]), alpha: 0.62 }, { ...poly([0.74, 0.07, 225], [-0.083, -0.1], [-0.1, 0.17], [0.1, 0.17], [0.083, -0.1]), alpha: 0.75 }, oval([0.95, 0.01, 220], 0, 0.3, 0.11, 0.028), stroke([0.99, 0.005, 220], 0.01, [0.075, 0.26], [0.06, -0.06])],
    also: ['tumbler', 'glass of water', 'water glass', 'drinking glass', 'water'], near: ['milk', 'juice', 'lemonade', 'beaker', 'test tube', 'drink', 'lassi', 'cocktail'],
  },
  'wine glass': {
    hand: 'grip', stands: 'upright', carry: near,
    pieces: [{ ...round(GLASS, [-0.04, 0.12], [-0.12, 0.26], [-0.1, 0.44], [0.1, 0.44], [0.12, 0.26], [0.04, 0.12]), alpha: 0.6 }, round([0.4, 0.14, 18], [-0.04, 0.13], [-0.112, 0.26], [-0.11, 0.32], [0.11, 0.32], [0.112, 0.26], [0.04, 0.13]), stroke(GLASS, 0.016, [0, 0.12], [0, -0.16]), oval(GLASS, 0, -0.17, 0.085, 0.02)],
    also: ['wine', 'champagne', 'wineglass', 'champagne flute', 'glass of wine'], near: ['martini', 'beer', 'whisky', 'whiskey'],
  },
  bottle: {
    hand: 'grip', stands: 'upright', carry: near,
    pieces: [round([0.42, 0.09, 150], [-0.085, -0.3], [-0.09, 0.06], [-0.07, 0.15], [-0.034, 0.22], [-0.034, 0.36], [0.034, 0.36], [0.034, 0.22], [0.07, 0.15], [0.09, 0.06], [0.085, -0.3]), rect([0.93, 0.03, 88], -0.088, -0.2, 0.088, -0.04), stroke([0.6, 0.12, 30], 0.01, [-0.06, -0.12], [0.06, -0.12]), rect([0.7, 0.1, 75], -0.04, 0.34, 0.04, 0.41), { ...stroke([0.9, 0.04, 150], 0.011, [0.05, 0.04], [0.055, -0.02]), alpha: 0.7 }],
    also: ['wine bottle', 'beer bottle', 'bottle of wine', 'water bottle', 'milk bottle'],
    near: ['vial', 'phial', 'potion', 'elixir', 'perfume', 'medicine', 'syrup', 'oil', 'vinegar', 'ketchup', 'ink bottle', 'shampoo', 'spray', 'cologne', 'beer can', 'can', 'soda', 'cola'],
  },
  flask: {
    hand: 'grip', stands: 'upright', carry: near,
    pieces: [round(STEEL, [-0.1, -0.24], [-0.11, 0.18], [-0.055, 0.28], [0.055, 0.28], [0.11, 0.18], [0.1, -0.24]), rect([0.36, 0.045, 48], -0.108, -0.14, 0.108, 0.13), rect(DARK, -0.055, 0.26, 0.055, 0.4)],
    also: ['thermos', 'thermos flask', 'hip flask'],
  },
  canteen: {
    hand: 'grip', stands: 'upright', carry: near,
    pieces: [oval([0.46, 0.065, 110], 0, -0.04, 0.2, 0.22), oval([0.4, 0.06, 110], 0, -0.04, 0.13, 0.145), rect([0.3, 0.03, 90], -0.045, 0.16, 0.045, 0.26), stroke([0.42, 0.06, 60], 0.018, [-0.19, 0.02], [-0.14, 0.36], [0.14, 0.36], [0.19, 0.02])],
    also: ['waterskin', 'water skin', 'water bag'], near: ['gourd', 'calabash'],
  },
  bowl: {
    front: true, hand: 'cup', stands: 'upright', carry: near,
    pieces: [round([0.6, 0.1, 245], [-0.08, -0.09], [-0.2, 0.09], [0.2, 0.09], [0.08, -0.09]), oval([0.93, 0.015, 85], 0, 0.09, 0.2, 0.05), round([0.94, 0.02, 88], [-0.16, 0.09], [-0.09, 0.17], [0.02, 0.15], [0.1, 0.18], [0.16, 0.09])],
    also: ['rice bowl', 'bowl of rice', 'rice', 'soup', 'bowl of soup', 'porridge', 'noodles', 'curry', 'stew'], near: ['begging bowl', 'alms bowl', 'basin', 'dish', 'mortar', 'sugar bowl', 'ashtray', 'broth'],
  },
  plate: {
    front: true, hand: 'cup', stands: 'upright', carry: near,
    pieces: [oval([0.92, 0.012, 85], 0.06, 0.04, 0.32, 0.075), oval([0.84, 0.02, 85], 0.06, 0.05, 0.24, 0.05), round([0.74, 0.12, 70], [-0.1, 0.05], [-0.06, 0.15], [0.06, 0.13], [0.1, 0.05]), round([0.6, 0.13, 135], [0.08, 0.05], [0.12, 0.12], [0.2, 0.1], [0.22, 0.05])],
    also: ['dish of food', 'food', 'meal', 'thali', 'breakfast', 'lunch', 'dinner', 'supper'],
    near: ['snack', 'sweets', 'sandwich', 'cake', 'pie', 'pastry', 'pizza', 'salad', 'pancake', 'egg', 'fish', 'chicken', 'biscuit', 'cookie', 'sweet', 'prasad', 'dosa', 'idli'],
  },
  tray: {
    front: true, hand: 'cup', stands: 'upright', carry: near,
    pieces: [poly([0.5, 0.08, 55], [-0.36, 0.02], [-0.3, 0.1], [0.42, 0.1], [0.48, 0.02]), poly([0.4, 0.07, 55], [-0.36, 0.02], [-0.36, -0.03], [0.48, -0.03], [0.48, 0.02]), poly(WHITE, [-0.16, 0.06], [-0.19, 0.2], [-0.03, 0.2], [-0.06, 0.06]), poly(WHITE, [0.14, 0.06], [0.11, 0.2], [0.27, 0.2], [0.24, 0.06]), oval(COFFEE, -0.11, 0.2, 0.07, 0.018), oval(COFFEE, 0.19, 0.2, 0.07, 0.018)],
    also: ['coffee tray', 'tea tray', 'salver'], near: ['tea set'],
  },
  pot: {
    front: true, hand: 'cup', stands: 'upright', carry: [0.02, 0.5, 0.6],
    pieces: [round([0.72, 0.12, 80], [-0.12, 0], [-0.27, 0.16], [-0.15, 0.36], [-0.2, 0.44], [0.2, 0.44], [0.15, 0.36], [0.27, 0.16], [0.12, 0]), oval([0.5, 0.09, 75], 0, 0.43, 0.19, 0.04), oval([0.3, 0.05, 70], 0, 0.43, 0.15, 0.028)],
    also: ['brass pot', 'clay pot', 'water pot', 'kudam', 'pitcher', 'urn', 'vase', 'jug', 'vessel', 'kalash'], near: ['flower pot', 'cauldron', 'saucepan', 'pan', 'cooking pot', 'bucket', 'pail', 'jar', 'watering can', 'tin'],
  },
  kettle: {
    hand: 'fist', stands: 'hangs', carry: [0.05, 0.6, 0.5],
    pieces: [round([0.34, 0.03, 200], [-0.2, -0.56], [-0.24, -0.36], [-0.12, -0.2], [0.12, -0.2], [0.24, -0.36], [0.2, -0.56]), stroke([0.34, 0.03, 200], 0.036, [0.2, -0.4], [0.3, -0.32], [0.36, -0.2]), stroke(DARK, 0.02, [-0.16, -0.22], [-0.14, -0.02], [0.14, -0.02], [0.16, -0.22]), oval([0.28, 0.02, 200], 0, -0.19, 0.05, 0.03)],
    also: ['teapot', 'tea kettle', 'coffee pot', 'iron kettle', 'samovar'],
  },
  bread: {
    hand: 'grip', stands: 'upright', carry: near,
    pieces: [round([0.68, 0.11, 62], [-0.3, 0], [-0.28, 0.12], [-0.1, 0.17], [0.12, 0.17], [0.3, 0.1], [0.31, -0.02], [0.1, -0.07], [-0.16, -0.07]), ...[-0.16, -0.02, 0.12].map((x) => stroke([0.86, 0.07, 80], 0.016, [x - 0.03, 0.02], [x + 0.05, 0.12]))],
    also: ['loaf', 'loaf of bread', 'baguette', 'bun', 'bread roll', 'roti', 'naan', 'chapati'], near: ['croissant', 'toast', 'pretzel', 'bagel', 'brioche', 'scone'],
  },
  apple: {
    front: true, hand: 'cup', stands: 'upright', carry: near,
    pieces: [round([0.56, 0.19, 27], [0, 0.12], [-0.1, 0.15], [-0.14, 0.04], [-0.07, -0.09], [0.07, -0.09], [0.14, 0.04], [0.1, 0.15]), stroke([0.36, 0.06, 55], 0.012, [0, 0.12], [0.02, 0.21]), round([0.6, 0.14, 140], [0.02, 0.18], [0.08, 0.24], [0.14, 0.22], [0.08, 0.17])],
    also: ['fruit', 'red apple'], near: ['orange', 'pear', 'peach', 'plum', 'mango', 'tomato', 'lemon', 'coconut', 'pomegranate', 'guava', 'onion', 'persimmon', 'potato', 'melon', 'lime', 'mandarin', 'clementine'],
  },
  ladle: {
    hand: 'grip', stands: 'upright', carry: [0.1, 0.6, 0.6],
    pieces: [stroke(WOOD, 0.022, [0, 0.36], [0, -0.5]), round(WOOD, [-0.1, -0.5], [0, -0.46], [0.12, -0.5], [0.09, -0.63], [-0.07, -0.63])],
    also: ['spoon', 'wooden spoon', 'soup ladle', 'serving spoon', 'spatula'], near: ['fork', 'chopsticks', 'whisk', 'tea whisk', 'tongs', 'rolling pin', 'chopstick', 'tea scoop'],
  },
  basket: {
    hand: 'fist', stands: 'hangs', carry: low,
    pieces: [round([0.64, 0.085, 68], [-0.32, -0.36], [-0.26, -0.66], [0.26, -0.66], [0.32, -0.36]), ...[-0.44, -0.52, -0.6].map((y) => stroke([0.48, 0.07, 60], 0.013, [-0.3, y], [0, y - 0.03], [0.3, y])), stroke([0.56, 0.08, 62], 0.024, [-0.28, -0.36], [-0.2, -0.02], [0.2, -0.02], [0.28, -0.36]), oval([0.62, 0.18, 28], -0.13, -0.32, 0.09, 0.085), oval([0.78, 0.14, 80], 0.06, -0.31, 0.1, 0.09), oval([0.62, 0.14, 132], 0.2, -0.33, 0.07, 0.07)],
    also: ['fruit basket', 'picnic basket', 'easter basket', 'wicker basket', 'shopping basket', 'fruits', 'vegetables', 'groceries'], near: ['hamper', 'trug', 'crab pot', 'bird cage', 'cage', 'birdcage'],
  },
}; // prettier-ignore
