import { expect, test } from 'vitest';
import { openReader } from '../../read.ts';

/** Who does what in a scene's prose, as `anna sit`. */
function deedsIn(prose: string): string[] {
  const { graph } = openReader({ language: null, culture: null }).read(prose);
  return graph.scenes.flatMap(({ beats }) =>
    beats.flatMap(({ events }) =>
      events.flatMap((event) => {
        const name = event.kind === 'action' ? graph.characters.find(({ id }) => id === event.characterId)?.name : undefined;
        return event.kind === 'action' && name ? [`${name.toLowerCase()} ${event.verb}`] : [];
      }),
    ),
  );
}

const scene = (heading: string, prose: string): string => `${heading}\n\n${prose}\n\nANNA\nAh.\n`;

test.each([
  [
    'the subject carries on',
    'INT. COCINA - DÍA',
    'ANNA (40) entra, se sienta y come. Mira la mesa.',
    ['anna enter', 'anna sit', 'anna eat', 'anna look'],
  ],
  ['whoever stands behind comes in', 'INT. COCINA - DÍA', 'Entra ANNA (40) con una taza.', ['anna enter']],
  [
    'two are one subject',
    'INT. CUISINE - JOUR',
    'ANNA (40) et PAUL (50) dansent. Ils rient.',
    ['anna dance', 'paul dance', 'anna laugh', 'paul laugh'],
  ],
  ['things act by themselves', 'INT. CUCINA - GIORNO', 'ANNA (40) sorride. La porta si apre.', ['anna smile']],
  [
    'German verbs come in second place',
    'INNEN. KÜCHE - TAG',
    'Am Tisch sitzt ANNA (40). Dann steht sie langsam auf.',
    ['anna sit', 'anna get up'],
  ],
  ['a perfect is told', 'INNEN. KÜCHE - TAG', 'ANNA (40) hat den Brief gelesen und lacht.', ['anna read', 'anna laugh']],
  ['an infinitive behind "begin" is what is done', 'INT. COZINHA - DIA', 'ANNA (40) começa a chorar.', ['anna cry']],
  ['what is not done is not told', 'INT. CUISINE - JOUR', 'ANNA (40) ne regarde pas la porte. Elle chante.', ['anna sing']],
  [
    'Russian cases tell whom',
    'ИНТ. КУХНЯ – ДЕНЬ',
    'АННА (40) сидит. ИВАН (50) смотрит на Анну и обнимает её.',
    ['анна sit', 'иван look', 'иван hug'],
  ],
])('%s', (_promise, heading, prose, deeds) => {
  expect(deedsIn(scene(heading, prose))).toEqual(deeds);
});

test('a voice from elsewhere brings nobody in', () => {
  const { graph } = openReader({ language: null, culture: null }).read(
    scene('INT. CUISINE - JOUR', 'ANNA (40) écoute. On entend la voix de PAUL au loin.'),
  );
  expect(graph.scenes[0]?.present).toEqual(['anna']);
});
