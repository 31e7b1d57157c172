import { expect, test } from 'vitest';
import { readHeading as takeApart } from '../heading.ts';
import { readHeading } from './heading.ts';
import { placeKindOf } from './place-kind.ts';

const heading = (text: string) =>
  readHeading(
    takeApart({
      kind: 'scene-heading',
      text,
      raw: text,
      spans: [],
      notes: [],
      forced: false,
      lines: { from: 1, to: 1 },
      sceneNumber: null,
    }),
  );

test.each([
  ['TANKER - WHEELHOUSE', 'ship'],
  ['SPACECRAFT - BRIDGE', 'spaceship'],
  ['STONE BRIDGE OVER THE CANAL', 'bridge'],
  ['SEASIDE MOTEL - ROOM 9', 'hotel'],
  ['CITY HOSPITAL - ROOM 11', 'hospital'],
  ['BANK - OPEN-PLAN FLOOR', 'office'],
  ['AQUARIUM - SERVICE CATWALK', 'corridor'],
  ['HALMAE GUKBAP', 'restaurant'],
  ['WEDDING HALL', 'restaurant'],
  ['DODGE CARAVAN (MOVING)', 'car'],
  ['U-BOAT - TORPEDO ROOM', 'ship'],
  ['BOEING 747 - GALLEY', 'aircraft'],
  ["THE KING'S ARMS", 'bar'],
  ['STREET OUTSIDE THE SCHOOL', 'street'],
  ['INTERVIEW ROOM, POLICE STATION', 'police-station'],
  ['CLINIC WAITING ROOM', 'hospital'],
  ["HAIRDRESSER'S", 'shop'],
  ['TURNHALLE', 'stadium'],
  ['PARKPLATZ', 'road'],
  ['FABRIKHALLE', 'factory'],
  ["SALLE D'ATTENTE", 'corridor'],
  ['SALA DE ESPERA', 'corridor'],
  ['COMISARÍA', 'police-station'],
  ['美容院', 'shop'],
  ['体育館', 'stadium'],
  ['法院', 'court'],
  ['미용실', 'shop'],
  ['रेलवे प्लेटफ़ॉर्म', 'station'],
  ['పోలీస్ స్టేషన్', 'police-station'],
  ['திருமண மண்டபம்', 'restaurant'],
  ['ПОДЪЕЗД', 'corridor'],
])('%s is a %s', (name, kind) => {
  expect(placeKindOf(name)).toBe(kind);
});

test.each([
  'KNEIPE - KURZ DANACH',
  'CUISINE - PEU APRÈS',
  'COCINA - MÁS TARDE',
  'COZINHA - LOGO DEPOIS',
  '台所 - 続き',
  '부엌 - 잠시 후',
  '厨房 - 片刻后',
  'रसोई - थोड़ी देर बाद',
  'వంటగది - కాసేపటి తర్వాత',
  'சமையலறை - சற்று நேரம் கழித்து',
  'مطبخ - لاحقا',
])('%s goes on at the same time of day', (text) => {
  expect(heading(`INT. ${text}`)).toMatchObject({ time: null, sameTime: true });
});

test.each([
  ['3 A.M.', 'night'],
  ['8:30 PM', 'evening'],
  ['22 UHR', 'night'],
  ['MORGENDÄMMERUNG', 'dawn'],
  ['ABENDS', 'evening'],
])('at %s it is %s', (text, time) => {
  expect(heading(`INT. HOUSE - ${text}`).time).toBe(time);
});
