import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openReader } from '../../story/read.ts';
import { printReading } from './print-reading.ts';

test('a reading is printed with its people, scenes and shots', () => {
  const page = printReading(openReader().read(readFileSync(new URL('../../examples/night-rain.fountain', import.meta.url), 'utf8')), {
    colour: false,
    width: 120,
  });
  for (const part of ['Night Rain', 'MIRA', 'EXT. OLD BRIDGE - NIGHT', 'You never asked!', 'End credits']) expect(page).toContain(part);
  for (const line of page.split('\n')) if (/^ {3}\d\d /.test(line)) expect([...line].length).toBeLessThanOrEqual(121);
});
