import type { Light, LinearRgb, Mood } from '../contract.ts';
import type { PlaceDesign } from '../../schema/shot.ts';
import { adjust, linear, mix, oklch, scaled, toOklch } from '../paint/colour.ts';
import type { Stop } from '../paint/brush.ts';
import { HOURS, ROOM_HOURS, type Hour } from './hours.ts';
import { MOOD_TINTS } from './moods.ts';

/** The light of a shot with what only places need: sky, sun, weather. */
export interface Air extends Light {
  /** What falls on walls and ground: the key by day, the moon at night (lamps are painted as pools). */
  surface: LinearRgb;
  sky: readonly Stop[];
  /** Where the sun or moon stands in the virtual picture; strength 0 hides it. */
  sun: { x: number; y: number; colour: LinearRgb; glow: LinearRgb; strength: number; moon: boolean };
  /** Multiplied where light doesn't reach. */
  shadow: LinearRgb;
  /** Share of the light that comes straight from the sun: 1 hard shadows … 0 none. */
  direct: number;
  /** 0 off … 1 lamps are the light. */
  lamps: number;
  stars: number;
  cloud: number;
  wet: number;
  rain: number;
  snow: number;
  wind: number;
  dust: number;
  heat: number;
  /** The light out of doors: itself, unless this is a room. */
  outside: Air | null;
}

/** The light for a place at its hour and in its weather, as this mood sees it. */
export const lightFor = (design: PlaceDesign, mood: Mood): Light => airFor(design, mood);

export function airFor(design: PlaceDesign, mood: Mood): Air {
  const open = withMood(withWeather(fromHour(HOURS[design.timeOfDay]), design.weather), mood);
  if (!design.interior) return open;
  return { ...withMood(fromHour(roomHour(design, open)), mood), outside: open, wind: open.wind * 0.2 };
}

function fromHour(hour: Hour): Air {
  return {
    key: hour.key,
    ambient: hour.ambient,
    rim: hour.rim,
    azimuth: hour.azimuth,
    elevation: hour.elevation,
    fog: { colour: hour.fog, density: hour.haze },
    night: hour.lamps >= 0.5,
    vignette: hour.vignette,
    grade: { colour: hour.grade, strength: 0.12 },
    surface: hour.surface ?? hour.key,
    sky: hour.sky.map(([at, colour]) => [at, linear(colour)] as const),
    sun: { ...hour.sun, colour: linear(hour.sun.colour), glow: linear(hour.sun.glow) },
    shadow: linear(hour.shadow),
    direct: hour.direct,
    lamps: hour.lamps,
    stars: hour.stars,
    cloud: 0.35,
    wet: 0,
    rain: 0,
    snow: 0,
    wind: 0.35,
    dust: 0,
    heat: 0,
    outside: null,
  };
}

/** Rooms by day are lit from the window, dimmer and warmer than what is outside; in bad weather the lamps are on. */
function roomHour(design: PlaceDesign, open: Air): Hour {
  const hour = ROOM_HOURS[design.timeOfDay];
  const dull = open.rain + open.snow > 0.3 && hour.lamps < 0.5;
  if (!dull) return hour;
  return { ...hour, key: scaled(hour.key, 0.86), ambient: scaled(hour.ambient, 0.9), direct: 0.15, lamps: 0.55 };
}

interface Spell {
  key: number; // × the key
  ambient: number;
  grey: number; // 0 keeps the hour's colours … 1 grey
  cover: number; // clouds
  haze: number;
  direct: number; // × hard shadows
  change?: Partial<Air>;
}
const SPELLS: Record<PlaceDesign['weather'], Spell> = {
  clear: { key: 1, ambient: 1, grey: 0, cover: 0.35, haze: 0, direct: 1 },
  cloudy: { key: 0.78, ambient: 1.12, grey: 0.55, cover: 0.9, haze: 0.06, direct: 0.25 },
  rain: { key: 0.62, ambient: 0.96, grey: 0.62, cover: 1, haze: 0.2, direct: 0.1, change: { wet: 1, rain: 0.75, wind: 0.6 } },
  storm: { key: 0.48, ambient: 0.78, grey: 0.66, cover: 1, haze: 0.22, direct: 0, change: { wet: 1, rain: 1, wind: 1.4 } },
  mist: { key: 0.78, ambient: 1.08, grey: 0.45, cover: 0.5, haze: 0.5, direct: 0.3, change: { wind: 0.15 } },
  snow: { key: 0.78, ambient: 1.22, grey: 0.55, cover: 1, haze: 0.28, direct: 0.15, change: { snow: 1, wind: 0.4 } },
  wind: { key: 1, ambient: 1, grey: 0.08, cover: 0.6, haze: 0, direct: 0.9, change: { wind: 1.2 } },
  dust: { key: 0.86, ambient: 1.02, grey: 0.12, cover: 0.2, haze: 0.42, direct: 0.55, change: { dust: 1, wind: 1 } },
  heat: { key: 1.05, ambient: 1.02, grey: 0, cover: 0.12, haze: 0.1, direct: 1, change: { heat: 1, wind: 0.2 } },
};
const DUST: LinearRgb = oklch(0.78, 0.075, 72);

function withWeather(air: Air, weather: PlaceDesign['weather']): Air {
  const spell = SPELLS[weather];
  const night = air.lamps >= 0.9;
  const grey = spell.grey * (night ? 0.3 : 1);
  const dull = (colour: LinearRgb, amount: number, share = grey) => scaled(adjust(colour, { chroma: 1 - share * 0.75 }), amount);
  const wet = spell.change?.rain ?? 0;
  const veil = mix(dull(linear(air.fog.colour), 1, grey), DUST, weather === 'dust' ? (night ? 0.15 : 0.55) : 0);
  const sky = air.sky.map(
    ([at, colour]) =>
      [at, mix(dull(colour, 1 - wet * (night ? 0.15 : 0.42)), veil, spell.haze * 0.9 * at + (weather === 'mist' ? 0.35 : 0))] as const,
  );
  return {
    ...air,
    key: night ? air.key : dull(air.key, spell.key),
    surface: dull(air.surface, night ? 0.6 + spell.key * 0.4 : spell.key),
    ambient: dull(air.ambient, spell.ambient, grey * 0.6),
    sky,
    sun: { ...air.sun, strength: air.sun.strength * spell.direct * (weather === 'mist' ? 2 : 1) },
    fog: { colour: toColour(scaled(veil, 1 - wet * (night ? 0.1 : 0.3))), density: Math.min(0.95, air.fog.density + spell.haze) },
    direct: air.direct * spell.direct,
    cloud: spell.cover,
    stars: air.stars * (1 - spell.cover),
    lamps: Math.max(air.lamps, wet > 0.5 && air.lamps > 0.2 ? 0.8 : air.lamps),
    ...spell.change,
  };
}

function withMood(air: Air, mood: Mood): Air {
  const tint = MOOD_TINTS[mood];
  return {
    ...air,
    ambient: scaled(adjust(air.ambient, { chroma: tint.chroma }), tint.fill),
    key: adjust(air.key, { chroma: tint.chroma }),
    grade: { colour: tint.grade, strength: tint.strength },
    vignette: Math.min(0.7, air.vignette + tint.vignette),
  };
}

/** Keeps a computed colour within what the schema allows. */
function toColour(colour: LinearRgb): Light['rim'] {
  const [lightness, chroma, hue] = toOklch(colour);
  return [Math.min(1, lightness), Math.min(0.4, chroma), Math.min(360, hue)];
}
