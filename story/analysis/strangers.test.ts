import { describe, expect, it } from 'vitest';
import { openReader } from '../read.ts';

const graphOf = (script: string) => openReader({ language: null, culture: null }).read(script).graph;
/** Names of those the last scene shows, in order of the alphabet. */
const shown = (prose: string, cues: readonly string[]) => {
  const graph = graphOf(`INT. HALL - DAY\n\n${prose}\n\n${cues.map((cue) => `${cue}\nHello there.\n`).join('\n')}`);
  const names = new Map(graph.characters.map(({ id, name }) => [id, name]));
  return graph.scenes
    .at(-1)
    ?.present.map((id) => names.get(id) ?? id)
    .sort();
};

describe('nobody is invented from what somebody known is called', () => {
  it.each([
    ['A STUDENT NURSE waits. The student runs out.', ['STUDENT NURSE'], ['STUDENT NURSE']],
    ['ADA (34) reads. Her brother BEN (25) freezes when he sees his sister.', ['ADA', 'BEN'], ['ADA', 'BEN']],
    ['Two TAXI DRIVERS slurp soup. The second driver snorts.', ['TAXI DRIVER #1', 'TAXI DRIVER #2'], ['TAXI DRIVER #1', 'TAXI DRIVER #2']],
    ['ORSON (70) strikes the floor with his staff.', ['ORSON'], ['ORSON']],
    ['ADA (34) taps her phone. On the screen, the figures sort themselves.', ['ADA'], ['ADA']],
  ])('%s', (prose, cues, wanted) => expect(shown(prose, cues)).toEqual(wanted));
});

it('takes the castle of a film with a dragon for no country of ours', () => {
  const court = 'INT. CASTLE - THRONE ROOM - NIGHT\n\nA knight, HALLAM (40), kneels.';
  expect(graphOf(`${court} Snow blows in where a dragon was.\n`).scenes[0]?.culture.culture).toBe('fantasy');
  expect(graphOf(`${court} Snow blows in.\n`).scenes[0]?.culture.culture).toBe('european');
});
