import { BRASS, DARK, INK, lines, near, oval, poly, rect, round, STEEL, stroke, WHITE, type PropFamily } from './prop.ts';

/** Carried up to be read. */
const reading = [0.05, 0.35, 0.62] as const;
const NEWSPRINT = [0.88, 0.016, 90] as [number, number, number];
const GREY = [0.62, 0.008, 260] as [number, number, number];

/** What is written, printed, drawn or paid with. */
export const PAPER: PropFamily = {
  letter: {
    hand: 'grip', stands: 'upright', carry: reading,
    pieces: [poly(WHITE, [-0.2, -0.06], [-0.18, 0.44], [0.2, 0.46], [0.18, -0.04]), ...lines(INK, { left: -0.13, right: 0.14, from: 0.37, to: 0.06, rows: 6 }), { ...stroke([0.8, 0.012, 85], 0.006, [-0.19, 0.2], [0.19, 0.22]), alpha: 0.8 }],
    open: [poly(WHITE, [-0.5, -0.42], [-0.52, 0.4], [0.52, 0.4], [0.5, -0.42]), ...lines(INK, { left: -0.38, right: 0.4, from: 0.28, to: -0.28, rows: 9 })],
    also: ['paper', 'note', 'sheet', 'piece of paper', 'sheet of paper', 'document', 'page', 'love letter', 'papers', 'list', 'poem', 'telegram'],
    near: ['contract', 'form', 'certificate', 'report', 'receipt', 'bill', 'recipe', 'prescription', 'will', 'deed', 'exam paper', 'homework', 'worksheet', 'poster', 'leaflet', 'flyer', 'notice', 'printout', 'menu', 'script', 'manuscript', 'sheet music', 'essay', 'sermon notes', 'speech', 'invitation', 'test paper', 'summons', 'warrant', 'origami', 'paper crane', 'paper boat', 'paper plane', 'napkin', 'drawing', 'sketch'],
  },
  envelope: {
    hand: 'grip', stands: 'upright', carry: reading,
    pieces: [rect([0.9, 0.035, 82], -0.28, -0.06, 0.28, 0.3), stroke([0.7, 0.04, 75], 0.01, [-0.28, 0.3], [0, 0.1], [0.28, 0.3]), stroke([0.78, 0.04, 75], 0.007, [-0.28, -0.06], [-0.06, 0.14]), stroke([0.78, 0.04, 75], 0.007, [0.28, -0.06], [0.06, 0.14]), oval([0.5, 0.18, 25], 0, 0.12, 0.05, 0.05)],
    also: ['letters', 'red envelope', 'sealed letter', 'eviction letter', 'stack of letters', 'bundle of letters', 'mail', 'post'], near: ['postcard', 'greeting card', 'birthday card', 'wedding card', 'valentine'],
  },
  photograph: {
    hand: 'grip', stands: 'upright', carry: reading,
    pieces: [rect(WHITE, -0.2, -0.03, 0.2, 0.44), rect([0.7, 0.06, 220], -0.165, 0.07, 0.165, 0.405), round([0.5, 0.08, 140], [-0.165, 0.07], [-0.165, 0.17], [-0.05, 0.22], [0.08, 0.17], [0.165, 0.2], [0.165, 0.07]), oval([0.66, 0.07, 55], -0.045, 0.27, 0.04, 0.045), round([0.45, 0.12, 20], [-0.1, 0.08], [-0.09, 0.2], [0, 0.2], [0.01, 0.08]), oval([0.6, 0.07, 50], 0.075, 0.25, 0.036, 0.04), round([0.4, 0.08, 260], [0.03, 0.08], [0.03, 0.19], [0.12, 0.19], [0.13, 0.08])],
    also: ['photo', 'picture', 'photos', 'photographs', 'polaroid', 'snapshot', 'framed photograph', 'family photo'], near: ['portrait', 'painting', 'x-ray', 'icon', 'mirror', 'picture frame', 'print', 'canvas'],
  },
  newspaper: {
    hand: 'grip', stands: 'upright', carry: [0.04, 0.38, 0.62],
    pieces: [
      poly(NEWSPRINT, [-0.34, -0.1], [-0.36, 0.5], [0, 0.46], [0.36, 0.5], [0.34, -0.1], [0, -0.14]),
      poly([0.8, 0.014, 90], [0, -0.14], [0, 0.46], [0.07, 0.467], [0.065, -0.132]),
      poly(DARK, [-0.31, 0.39], [-0.315, 0.455], [-0.04, 0.425], [-0.04, 0.36]),
      poly(GREY, [-0.305, 0.13], [-0.31, 0.33], [-0.175, 0.315], [-0.17, 0.115]),
      ...lines(INK, { left: -0.14, right: -0.04, from: 0.31, to: 0.01, rows: 8, width: 0.006 }), ...lines(INK, { left: -0.3, right: -0.17, from: 0.08, to: -0.06, rows: 4, width: 0.006 }),
      poly(INK, [0.08, 0.37], [0.08, 0.41], [0.315, 0.435], [0.315, 0.395]),
      ...lines(INK, { left: 0.09, right: 0.19, from: 0.33, to: -0.07, rows: 10, width: 0.006 }), ...lines(INK, { left: 0.22, right: 0.32, from: 0.33, to: 0.15, rows: 5, width: 0.006 }), poly(GREY, [0.215, -0.06], [0.22, 0.1], [0.315, 0.11], [0.31, -0.05]),
    ],
    open: [poly(NEWSPRINT, [-0.62, -0.4], [-0.64, 0.52], [0, 0.46], [0.64, 0.52], [0.62, -0.4], [0, -0.46]), { ...poly([0.76, 0.014, 90], [0, -0.46], [0, 0.46], [0.08, 0.468], [0.08, -0.452]), alpha: 0.8 },
      poly(DARK, [-0.56, 0.37], [-0.565, 0.45], [-0.06, 0.4], [-0.06, 0.32]), poly(GREY, [-0.555, 0.02], [-0.56, 0.29], [-0.3, 0.27], [-0.295, 0]), ...lines(INK, { left: -0.26, right: -0.06, from: 0.26, to: -0.34, rows: 12, width: 0.006 }), ...lines(INK, { left: -0.55, right: -0.3, from: -0.06, to: -0.32, rows: 6, width: 0.006 }),
      poly(INK, [0.12, 0.34], [0.12, 0.4], [0.57, 0.445], [0.57, 0.385]), ...lines(INK, { left: 0.13, right: 0.31, from: 0.28, to: -0.34, rows: 13, width: 0.006 }), ...lines(INK, { left: 0.36, right: 0.56, from: 0.3, to: 0.02, rows: 6, width: 0.006 }), poly(GREY, [0.36, -0.32], [0.36, -0.04], [0.56, -0.02], [0.56, -0.3])],
    also: ['paper (news)', 'newspapers', 'daily', 'journal'], near: ['magazine', 'comic', 'comic book', 'tabloid', 'brochure', 'pamphlet', 'catalogue', 'programme', 'newspaper clipping'],
  },
  map: {
    hand: 'grip', stands: 'upright', carry: [0.05, 0.4, 0.62],
    pieces: [poly([0.84, 0.06, 85], [-0.34, -0.04], [-0.36, 0.46], [-0.12, 0.5], [0.12, 0.46], [0.36, 0.5], [0.34, 0], [0.12, -0.04], [-0.12, 0]), { ...poly([0.76, 0.06, 82], [-0.12, 0], [-0.12, 0.5], [0.12, 0.46], [0.12, -0.04]), alpha: 0.7 }, round([0.7, 0.09, 140], [-0.3, 0.3], [-0.22, 0.42], [-0.08, 0.38], [-0.14, 0.27]), round([0.7, 0.07, 225], [0.1, 0.06], [0.16, 0.2], [0.32, 0.18], [0.3, 0.05]), stroke([0.5, 0.14, 28], 0.011, [-0.24, 0.1], [-0.1, 0.24], [0.08, 0.24], [0.22, 0.38]), stroke([0.5, 0.16, 28], 0.016, [0.19, 0.35], [0.26, 0.42]), stroke([0.5, 0.16, 28], 0.016, [0.19, 0.42], [0.26, 0.35])],
    open: [poly([0.84, 0.06, 85], [-0.56, -0.34], [-0.58, 0.38], [-0.2, 0.44], [0.2, 0.38], [0.58, 0.44], [0.56, -0.3], [0.2, -0.36], [-0.2, -0.3]), { ...poly([0.76, 0.06, 82], [-0.2, -0.3], [-0.2, 0.44], [0.2, 0.38], [0.2, -0.36]), alpha: 0.7 }, round([0.7, 0.09, 140], [-0.5, 0.1], [-0.36, 0.3], [-0.12, 0.24], [-0.2, 0.06]), round([0.7, 0.07, 225], [0.18, -0.24], [0.28, -0.04], [0.52, -0.08], [0.5, -0.26]), stroke([0.5, 0.14, 28], 0.014, [-0.4, -0.18], [-0.16, 0.02], [0.12, 0.02], [0.36, 0.22])],
    also: ['treasure map', 'road map', 'street map', 'maps'], near: ['chart', 'blueprint', 'floor plan', 'plan', 'plans', 'atlas', 'star chart'],
  },
  scroll: {
    hand: 'grip', stands: 'upright', carry: reading,
    pieces: [rect([0.86, 0.06, 82], -0.15, -0.1, 0.15, 0.42), ...lines([0.4, 0.05, 50], { left: -0.1, right: 0.1, from: 0.33, to: -0.02, rows: 6 }), round([0.8, 0.07, 78], [-0.19, 0.4], [-0.19, 0.48], [0.19, 0.48], [0.19, 0.4]), round([0.8, 0.07, 78], [-0.19, -0.16], [-0.19, -0.08], [0.19, -0.08], [0.19, -0.16]), ...[0.44, -0.12].flatMap((y) => [-0.2, 0.2].map((x) => oval([0.46, 0.1, 35], x, y, 0.028, 0.04)))],
    open: [rect([0.86, 0.06, 82], -0.46, -0.28, 0.46, 0.3), ...lines([0.4, 0.05, 50], { left: -0.36, right: 0.36, from: 0.22, to: -0.2, rows: 7 }), round([0.8, 0.07, 78], [-0.54, -0.33], [-0.54, 0.35], [-0.43, 0.35], [-0.43, -0.33]), round([0.8, 0.07, 78], [0.54, -0.33], [0.54, 0.35], [0.43, 0.35], [0.43, -0.33])],
    also: ['parchment', 'ancient scroll', 'papyrus', 'royal decree'], near: ['decree', 'edict', 'treaty', 'proclamation', 'palm-leaf manuscript', 'diploma', 'calligraphy'],
  },
  book: {
    hand: 'grip', stands: 'upright', carry: near,
    pieces: [rect([0.45, 0.12, 25], -0.2, -0.12, 0.17, 0.38), poly([0.34, 0.1, 25], [-0.2, -0.12], [-0.2, 0.38], [-0.155, 0.38], [-0.155, -0.12]), poly(WHITE, [0.17, -0.1], [0.17, 0.36], [0.2, 0.345], [0.2, -0.09]), rect(BRASS, -0.09, 0.18, 0.11, 0.27), stroke(BRASS, 0.012, [-0.09, -0.04], [0.11, -0.04])],
    open: [poly([0.45, 0.12, 25], [-0.56, -0.36], [-0.58, 0.28], [0, 0.22], [0.58, 0.28], [0.56, -0.36], [0, -0.42]), poly([0.95, 0.015, 85], [-0.52, -0.32], [-0.54, 0.27], [-0.24, 0.28], [0, 0.22], [0, -0.38]), poly([0.92, 0.018, 85], [0.52, -0.32], [0.54, 0.27], [0.24, 0.28], [0, 0.22], [0, -0.38]), ...lines(INK, { left: -0.46, right: -0.08, from: 0.18, to: -0.24, rows: 8, width: 0.006 }), ...lines(INK, { left: 0.08, right: 0.46, from: 0.18, to: -0.24, rows: 8, width: 0.006 }), stroke([0.7, 0.02, 80], 0.01, [0, 0.22], [0, -0.38])],
    also: ['books', 'novel', 'textbook', 'bible', 'quran', 'gita', 'dictionary', 'paperback', 'hymnal', 'prayer book', 'spell book', 'picture book', 'cookbook', 'manual', 'guidebook'], near: ['photo album', 'album', 'encyclopedia', 'scripture', 'scrapbook', 'bank book', 'register', 'yearbook'],
  },
  notebook: {
    hand: 'grip', stands: 'upright', carry: near,
    pieces: [rect([0.42, 0.09, 250], -0.19, -0.06, 0.19, 0.44), rect(WHITE, -0.1, 0.24, 0.12, 0.35), ...[0, 1, 2, 3, 4, 5, 6].map((i) => oval(STEEL, -0.195, -0.02 + i * 0.07, 0.028, 0.014)), stroke([0.6, 0.16, 28], 0.012, [0.13, -0.06], [0.13, 0.44])],
    open: [poly([0.42, 0.09, 250], [-0.54, -0.34], [-0.54, 0.28], [0.54, 0.28], [0.54, -0.34]), rect(WHITE, -0.5, -0.31, -0.02, 0.26), rect(WHITE, 0.02, -0.31, 0.5, 0.26), ...lines(INK, { left: -0.44, right: -0.08, from: 0.18, to: -0.2, rows: 6, width: 0.006 }), ...lines(INK, { left: 0.08, right: 0.44, from: 0.18, to: 0.02, rows: 3, width: 0.006 })],
    also: ['diary', 'notepad', 'sketchbook', 'exercise book', 'journal book', 'copybook', 'logbook', 'ledger'], near: ['passport', 'address book', 'cheque book', 'chequebook'],
  },
  clipboard: {
    hand: 'grip', stands: 'upright', carry: reading,
    pieces: [rect([0.55, 0.08, 60], -0.22, -0.14, 0.22, 0.44), rect(WHITE, -0.185, -0.11, 0.185, 0.39), ...lines(INK, { left: -0.14, right: 0.14, from: 0.3, to: -0.04, rows: 7 }), rect(STEEL, -0.09, 0.38, 0.09, 0.47)],
    also: ['checklist', 'helmet checklist', 'questionnaire', 'survey'], near: ['medical chart', 'score card'],
  },
  folder: {
    hand: 'grip', stands: 'upright', carry: near,
    pieces: [poly([0.8, 0.1, 82], [-0.24, -0.14], [-0.24, 0.36], [-0.2, 0.41], [-0.02, 0.41], [0.02, 0.36], [0.24, 0.36], [0.24, -0.14]), rect(WHITE, -0.2, 0.34, 0.21, 0.385), poly([0.84, 0.095, 84], [-0.24, -0.14], [-0.24, 0.33], [0.24, 0.33], [0.24, -0.14]), rect(WHITE, -0.08, 0.16, 0.14, 0.25)],
    open: [poly([0.8, 0.1, 82], [-0.56, -0.36], [-0.58, 0.3], [0, 0.26], [0.58, 0.3], [0.56, -0.36], [0, -0.4]), rect(WHITE, 0.06, -0.32, 0.5, 0.24), rect(WHITE, -0.5, -0.32, -0.06, 0.24), ...lines(INK, { left: 0.12, right: 0.44, from: 0.17, to: -0.24, rows: 7, width: 0.006 })],
    also: ['file', 'binder', 'ring binder', 'dossier', 'case file', 'files', 'manila folder', 'portfolio'],
  },
  ticket: {
    hand: 'grip', stands: 'upright', carry: reading,
    pieces: [rect([0.84, 0.09, 75], -0.19, 0.1, 0.19, 0.32), stroke([0.6, 0.1, 60], 0.009, [0.08, 0.11], [0.08, 0.31]), ...lines(INK, { left: -0.14, right: 0.04, from: 0.26, to: 0.16, rows: 3 })],
    also: ['tickets', 'train ticket', 'boarding pass', 'card', 'business card', 'id card', 'credit card', 'badge', 'pass', 'coupon', 'key card', 'playing card', 'cards'], near: ['licence', 'license', 'identity card', 'bus pass', 'stamp', 'label', 'tag', 'voucher', 'permit', 'visa', 'bookmark'],
  },
  money: {
    hand: 'grip', stands: 'upright', carry: reading,
    pieces: [poly([0.64, 0.08, 150], [-0.26, 0.12], [-0.28, 0.34], [0.21, 0.41], [0.23, 0.19]), poly([0.72, 0.07, 150], [-0.21, 0.08], [-0.26, 0.3], [0.25, 0.33], [0.28, 0.11]), stroke([0.5, 0.08, 150], 0.008, [-0.215, 0.27], [0.22, 0.295]), stroke([0.5, 0.08, 150], 0.008, [-0.18, 0.115], [0.24, 0.145]), oval([0.56, 0.08, 150], 0.015, 0.205, 0.07, 0.07)],
    also: ['cash', 'banknote', 'banknotes', 'notes of money', 'dollar bills', 'rupees', 'wad of cash', 'wad of notes', 'bundle of notes', 'rupee note', 'bills'], near: ['cheque', 'check', 'treasure', 'ransom'],
  },
  coin: {
    hand: 'grip', stands: 'upright', carry: reading,
    pieces: [oval([0.78, 0.13, 86], 0, 0.24, 0.11, 0.11), oval([0.7, 0.12, 82], 0, 0.24, 0.082, 0.082), stroke([0.88, 0.1, 90], 0.014, [0, 0.2], [0, 0.285])],
    also: ['coins', 'gold coin', 'penny', 'pennies', 'medal', 'medallion'], near: ['token', 'button', 'pebble', 'stone', 'gem', 'jewel', 'diamond', 'crystal', 'pearl', 'marble', 'seashell', 'shell', 'brooch', 'badge of honour', 'pill', 'seed', 'tooth', 'bullet', 'dice', 'die'],
  },
}; // prettier-ignore
