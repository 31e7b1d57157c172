import { expect, test } from 'vitest';
import { openReader } from '../read.ts';

const propsOf = (prose: string) =>
  openReader({ language: null, culture: null })
    .read(`INT. ROOM - DAY\n\n${prose}\n`)
    .graph.props.map(({ name }) => name);

test.each([
  ['A jeep stops on the road. ANNA lifts the rice cooker.', ['jeep', 'rice cooker']],
  ['The old man and ANNA fold a red paper boat.', ['paper boat']],
  ['ANNA looks at the screen.', ['screen']],
  ['ANNA takes off her hat and throws it.', ['hat']],
])('what is handled, looked at or shown is a prop: %s', (prose, wanted) => expect(propsOf(prose)).toEqual(wanted));

test.each([
  ['something is like', 'ANNA runs like a kite in the wind.'],
  ["isn't there", 'ANNA leaves without her umbrella. She has no phone.'],
  ['stands about', 'ANNA sits at the table under a street lamp.'],
  ['somebody sits in', 'ANNA waits in the car.'],
  ['is part of another word', 'ANNA passes the ticket office.'],
  ['is a colour', 'A MAN in dripping orange nods.'],
  ["is somebody's name", 'POPPY and ROSE wave.'],
])('no prop is what %s', (_, prose) => expect(propsOf(prose)).toEqual([]));
