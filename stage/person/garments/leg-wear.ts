import type { Family } from './cut.ts';

/** Trousers and what covers the legs one by one. */
export const LEG_WEAR: Family = {
  trousers: { slot: 'leg', legs: { length: 0.985, ease: 0.045, wide: 0.035, crease: true, seat: 0.32 }, marks: [{ kind: 'line', spots: [[0.215, -180], [0.2, -90], [0.19, 0], [0.2, 90], [0.215, 180]], tint: 'brown', width: 0.028, ease: 0.05 }], also: ['pants', 'suit trousers', 'slacks', 'chinos', 'suit-trousers'] },
  jeans: { slot: 'leg', legs: { length: 0.98, ease: 0.032, wide: 0.025, denim: true, seat: 0.3 }, marks: [{ kind: 'line', spots: [[0.2, -180], [0.19, -90], [0.18, 0], [0.19, 90], [0.2, 180]], tint: 'main', lighter: -0.08, width: 0.026, ease: 0.04 }], also: ['denim'] },
  shorts: { slot: 'leg', legs: { length: 0.44, ease: 0.06, wide: 0.1, seat: 0.3 }, marks: [{ kind: 'line', spots: [[0.2, -180], [0.19, 0], [0.2, 180]], tint: 'main', lighter: -0.07, width: 0.024, ease: 0.06 }] },
  pyjama: { slot: 'leg', legs: { length: 0.985, ease: 0.05, wide: -0.01, seat: 0.3 }, also: ['pajama', 'churidar', 'leggings', 'sirwal', 'salwar'] },
  overalls: { slot: 'leg', legs: { length: 0.98, ease: 0.06, wide: 0.05, seat: 0.4 }, marks: [{ kind: 'area', spots: [[0.3, -70], [0.78, -30], [0.78, 30], [0.3, 70]], tint: 'main', ease: 0.06, outlined: true }, { kind: 'line', spots: [[0.76, 26], [1.0, 52], [1.02, 110], [0.6, 165]], tint: 'main', lighter: -0.03, width: 0.04, both: true, ease: 0.06 }], also: ['dungarees', 'coveralls', 'work trousers'] },
}; // prettier-ignore
