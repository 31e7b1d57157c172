import type { LinearRgb } from '../contract.ts';
import type { Oklch } from '../../schema/look.ts';
import type { TimeOfDay } from '../../schema/scene-graph.ts';

/** One hour's light, in the open or in a room. Lights are linear RGB, colours OKLCH, the sun in the virtual picture. */
export interface Hour {
  key: LinearRgb;
  ambient: LinearRgb;
  surface?: LinearRgb;
  rim: Oklch;
  azimuth: number;
  elevation: number;
  sky: readonly (readonly [number, Oklch])[];
  sun: { x: number; y: number; colour: Oklch; glow: Oklch; strength: number; moon: boolean };
  fog: Oklch;
  haze: number;
  shadow: Oklch;
  direct: number;
  lamps: number;
  stars: number;
  vignette: number;
  grade: Oklch;
}

const DAY_SUN: Omit<Hour['sun'], 'x' | 'y' | 'strength'> = { colour: [0.995, 0.02, 95], glow: [0.95, 0.06, 90], moon: false };

export const HOURS: Record<TimeOfDay, Hour> = {
  dawn: {
    key: [1.34, 1.06, 0.74],
    ambient: [0.44, 0.36, 0.5],
    rim: [0.9, 0.135, 68],
    azimuth: 76,
    elevation: 8,
    sky: [[0, [0.6, 0.08, 262]], [0.3, [0.73, 0.06, 285]], [0.52, [0.82, 0.075, 20]], [0.74, [0.85, 0.118, 52]], [0.9, [0.87, 0.13, 66]], [1, [0.91, 0.12, 78]]],
    sun: { x: 470, y: 340, colour: [0.99, 0.05, 95], glow: [0.88, 0.15, 68], strength: 1, moon: false },
    fog: [0.88, 0.075, 60],
    haze: 0.1,
    shadow: [0.42, 0.08, 320],
    direct: 0.9,
    lamps: 0.15,
    stars: 0,
    vignette: 0.32,
    grade: [0.66, 0.08, 60],
  },
  morning: {
    key: [1.34, 1.2, 0.98],
    ambient: [0.42, 0.47, 0.62],
    rim: [0.95, 0.06, 85],
    azimuth: 58,
    elevation: 30,
    sky: [[0, [0.66, 0.1, 246]], [0.45, [0.79, 0.07, 232]], [0.8, [0.9, 0.04, 205]], [1, [0.95, 0.035, 95]]],
    sun: { ...DAY_SUN, x: 1010, y: 120, strength: 0.75 },
    fog: [0.89, 0.035, 225],
    haze: 0.05,
    shadow: [0.44, 0.07, 280],
    direct: 1,
    lamps: 0,
    stars: 0,
    vignette: 0.26,
    grade: [0.66, 0.05, 90],
  },
  noon: {
    key: [1.36, 1.29, 1.14],
    ambient: [0.43, 0.49, 0.63],
    rim: [0.97, 0.03, 95],
    azimuth: -28,
    elevation: 66,
    sky: [[0, [0.6, 0.115, 246]], [0.45, [0.75, 0.085, 236]], [0.82, [0.89, 0.045, 215]], [1, [0.94, 0.035, 95]]],
    sun: { ...DAY_SUN, x: 250, y: 20, strength: 0.85 },
    fog: [0.9, 0.03, 220],
    haze: 0.03,
    shadow: [0.42, 0.07, 275],
    direct: 1,
    lamps: 0,
    stars: 0,
    vignette: 0.24,
    grade: [0.66, 0.04, 95],
  },
  afternoon: {
    key: [1.38, 1.2, 0.92],
    ambient: [0.42, 0.44, 0.58],
    rim: [0.95, 0.08, 80],
    azimuth: -56,
    elevation: 32,
    sky: [[0, [0.62, 0.1, 248]], [0.45, [0.77, 0.07, 236]], [0.78, [0.89, 0.045, 170]], [1, [0.94, 0.06, 88]]],
    sun: { ...DAY_SUN, x: 240, y: 150, strength: 0.8 },
    fog: [0.9, 0.045, 90],
    haze: 0.07,
    shadow: [0.42, 0.07, 285],
    direct: 1,
    lamps: 0,
    stars: 0,
    vignette: 0.28,
    grade: [0.66, 0.06, 80],
  },
  dusk: {
    key: [1.36, 0.82, 0.44],
    ambient: [0.22, 0.21, 0.37],
    rim: [0.72, 0.1, 265],
    azimuth: -66,
    elevation: 4,
    sky: [[0, [0.25, 0.07, 280]], [0.35, [0.36, 0.095, 295]], [0.62, [0.5, 0.12, 345]], [0.82, [0.64, 0.15, 32]], [1, [0.77, 0.14, 60]]],
    sun: { x: 452, y: 376, colour: [0.88, 0.13, 60], glow: [0.66, 0.18, 40], strength: 0.75, moon: false },
    fog: [0.48, 0.085, 325],
    haze: 0.1,
    shadow: [0.2, 0.06, 290],
    direct: 0.7,
    lamps: 0.8,
    stars: 0.45,
    vignette: 0.4,
    grade: [0.55, 0.1, 20],
  },
  evening: {
    key: [1.06, 0.7, 0.4],
    ambient: [0.12, 0.15, 0.29],
    surface: [0.36, 0.38, 0.56],
    rim: [0.72, 0.09, 245],
    azimuth: -70,
    elevation: 20,
    sky: [[0, [0.22, 0.06, 268]], [0.4, [0.34, 0.075, 258]], [0.7, [0.48, 0.075, 248]], [0.9, [0.6, 0.075, 330]], [1, [0.68, 0.095, 48]]],
    sun: { x: 420, y: 420, colour: [0.8, 0.1, 50], glow: [0.62, 0.12, 40], strength: 0.3, moon: false },
    fog: [0.45, 0.065, 262],
    haze: 0.12,
    shadow: [0.17, 0.05, 275],
    direct: 0.25,
    lamps: 1,
    stars: 0.6,
    vignette: 0.46,
    grade: [0.5, 0.08, 270],
  },
  night: {
    key: [1.02, 0.68, 0.37],
    ambient: [0.06, 0.1, 0.22],
    surface: [0.17, 0.27, 0.49],
    rim: [0.74, 0.075, 228],
    azimuth: -68,
    elevation: 35,
    sky: [[0, [0.185, 0.045, 264]], [0.4, [0.29, 0.058, 254]], [0.75, [0.41, 0.06, 238]], [1, [0.5, 0.052, 215]]],
    sun: { x: 930, y: 118, colour: [0.94, 0.03, 95], glow: [0.7, 0.05, 230], strength: 0.6, moon: true },
    fog: [0.4, 0.055, 236],
    haze: 0.14,
    shadow: [0.12, 0.04, 265],
    direct: 0.3,
    lamps: 1,
    stars: 1,
    vignette: 0.5,
    grade: [0.45, 0.07, 250],
  },
}; // prettier-ignore

const ROOM_DAY: Pick<Hour, 'sky' | 'sun' | 'haze' | 'stars' | 'lamps' | 'vignette'> = {
  sky: [],
  sun: { ...DAY_SUN, x: 640, y: 0, strength: 0 },
  haze: 0,
  stars: 0,
  lamps: 0,
  vignette: 0.34,
};
const ROOM_NIGHT: typeof ROOM_DAY = { ...ROOM_DAY, lamps: 1, vignette: 0.44 };

/** The same hours inside four walls: light comes from the window or, when dark, from lamps. */
export const ROOM_HOURS: Record<TimeOfDay, Hour> = {
  dawn: { ...ROOM_DAY, key: [1.3, 1.02, 0.76], ambient: [0.4, 0.36, 0.42], rim: [0.92, 0.11, 68], azimuth: 72, elevation: 15, fog: [0.8, 0.06, 60], shadow: [0.4, 0.07, 320], direct: 0.85, grade: [0.62, 0.08, 60] },
  morning: { ...ROOM_DAY, key: [1.24, 1.13, 0.98], ambient: [0.48, 0.48, 0.52], rim: [0.96, 0.05, 85], azimuth: 66, elevation: 30, fog: [0.86, 0.02, 90], shadow: [0.46, 0.05, 290], direct: 0.9, grade: [0.66, 0.05, 85] },
  noon: { ...ROOM_DAY, key: [1.18, 1.13, 1.05], ambient: [0.53, 0.54, 0.57], rim: [0.96, 0.03, 95], azimuth: 55, elevation: 45, fog: [0.87, 0.015, 95], shadow: [0.48, 0.04, 285], direct: 0.6, grade: [0.66, 0.03, 95] },
  afternoon: { ...ROOM_DAY, key: [1.28, 1.11, 0.88], ambient: [0.46, 0.45, 0.5], rim: [0.95, 0.08, 80], azimuth: 70, elevation: 26, fog: [0.86, 0.04, 85], shadow: [0.44, 0.06, 300], direct: 1, grade: [0.66, 0.06, 78] },
  dusk: { ...ROOM_DAY, key: [1.28, 0.84, 0.5], ambient: [0.29, 0.25, 0.34], rim: [0.8, 0.12, 45], azimuth: 74, elevation: 10, fog: [0.5, 0.07, 30], shadow: [0.28, 0.07, 310], direct: 0.8, grade: [0.55, 0.1, 30], lamps: 0.7, vignette: 0.4 },
  evening: { ...ROOM_NIGHT, key: [1.2, 0.88, 0.58], ambient: [0.28, 0.23, 0.24], rim: [0.72, 0.08, 255], azimuth: -45, elevation: 50, fog: [0.4, 0.05, 40], shadow: [0.28, 0.06, 320], direct: 0.3, grade: [0.55, 0.08, 60] },
  night: { ...ROOM_NIGHT, key: [1.1, 0.78, 0.49], ambient: [0.2, 0.175, 0.215], rim: [0.7, 0.08, 250], azimuth: -45, elevation: 50, fog: [0.32, 0.05, 40], shadow: [0.22, 0.06, 310], direct: 0.3, grade: [0.5, 0.08, 60] },
}; // prettier-ignore
