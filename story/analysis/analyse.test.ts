import { expect, test } from 'vitest';
import { SceneGraph } from '../../schema/scene-graph.ts';
import { parseFountain } from '../fountain/parse.ts';
import { cutScenes } from '../scene-source.ts';
import { analyseScript } from './analyse.ts';
import { newAnalysisMemory } from './analysis-memory.ts';
import type { AnalysisOptions } from './analyse.ts';

const read = (script: string, options: AnalysisOptions = {}): SceneGraph => {
  const screenplay = parseFountain(script);
  return SceneGraph.parse(analyseScript(screenplay, cutScenes(screenplay), options));
};
const deeds = (graph: SceneGraph): string[] =>
  graph.scenes.flatMap(({ beats }) =>
    beats.flatMap(({ events }) =>
      events.flatMap((event) => (event.kind === 'action' ? [`${event.characterId ?? '-'} ${event.verb}`] : [])),
    ),
  );

const WARD = `INT. HOSPITAL CORRIDOR - NIGHT

ANANYA RAO (12), in a red sari, sits alone on a bench. DR. MEHTA (50s), a tired man with glasses, walks out of the ward and kneels in front of her.

DR. MEHTA
Your mother is awake.

A nurse hands the doctor a file. Ananya jumps up, drops her doll and runs to the door.

MOTHER (O.S.)
(whispering)
Ananya?

INT. WARD - CONTINUOUS

Dr. Mehta picks up the doll. He phones his wife. The gate is opened by an old man.
`;

test('introductions tell age and gender, and longer and shorter forms of a name are one person', () => {
  const { characters } = read(WARD);
  expect(characters.find(({ id }) => id === 'ananya-rao')).toMatchObject({
    ageYears: 12,
    ageBand: 'child',
    gender: 'female',
    wears: ['red sari'],
  });
  expect(characters.find(({ id }) => id === 'dr-mehta')).toMatchObject({ ageBand: 'middle-aged', gender: 'male' });
});

test('who is only heard or phoned is not present; who acts is', () => {
  const [corridor, ward] = read(WARD).scenes;
  expect(corridor?.present.toSorted()).toEqual(['ananya-rao', 'dr-mehta', 'nurse']);
  expect(ward?.present.toSorted()).toEqual(['dr-mehta', 'old-man']);
});

test('several clauses, phrasal verbs and passives give their doers', () => {
  expect(deeds(read(WARD))).toEqual(
    expect.arrayContaining([
      'dr-mehta walk',
      'dr-mehta kneel',
      'nurse hand',
      'ananya-rao jump',
      'ananya-rao drop',
      'ananya-rao run',
      'dr-mehta pick up',
      'old-man open',
    ]),
  );
});

test('CONTINUOUS inherits the hour of the scene before', () => {
  expect(read(WARD).scenes.map(({ timeOfDay }) => timeOfDay)).toEqual(['night', 'night']);
});

test.each([
  ['ta', 'tamil', 'INT. சமையலறை - காலை\n\nமீனா (30) சிரிக்கிறாள்.\n\n@மீனா\nவணக்கம், அப்பா.\n', 'kitchen', 'morning'],
  ['hi', 'hindi', 'INT. रसोई - सुबह\n\nमीरा (30) हँसती है।\n\n@मीरा\nआ गए तुम!\n', 'kitchen', 'morning'],
  ['ja', 'japanese', '.公園 - 夜\n\n健太(8歳)が走ってくる。\n\n@健太\nお母さん、見て!\n', 'park', 'night'],
  ['ko', 'korean', 'INT. 부엌 - 아침\n\n지은(25)이 앉는다.\n\n@지은\n할머니, 더 드세요.\n', 'kitchen', 'morning'],
  ['zh', 'chinese', 'INT. 茶馆 - 傍晚\n\n小梅(22)坐在窗边。\n\n@小梅\n他还活着?\n', 'tea-room', 'dusk'],
  ['ar', 'middle-eastern', 'INT. بيت - مساء\n\nليلى (30) تجلس قرب النافذة.\n\n@ليلى\nأهلا يا أبي!\n', 'home', 'evening'],
  ['fr', 'european', 'INT. CAFÉ, PARIS - SOIR\n\nMARC (30) entre et regarde la femme.\n\nMARC\nTu pleures ?\n', 'cafe', 'evening'],
  ['es', 'european', 'INT. COCINA - NOCHE\n\nCARMEN (70) llora en la casa.\n\nCARMEN\n¿Dónde está tu padre?\n', 'kitchen', 'night'],
] as const)('%s: language, culture, place and hour are read in its own words', (language, culture, script, kind, time) => {
  const graph = read(script);
  expect(graph.language).toBe(language);
  expect(graph.culture.culture).toBe(culture);
  expect(graph.places[0]?.kind).toBe(kind);
  expect(graph.scenes[0]?.timeOfDay).toBe(time);
  expect(deeds(graph).length).toBeGreaterThan(0);
});

test('a parenthetical decides how a line is felt and said', () => {
  const { scenes } = read('INT. ROOM - DAY\n\nANN\n(furious)\nFine.\n\nTOM\n(whispering)\nDo not go.\n');
  const lines = scenes[0]?.beats.flatMap(({ events }) => events) ?? [];
  expect(lines[0]).toMatchObject({ emotion: 'anger' });
  expect(lines[1]).toMatchObject({ manner: 'whisper' });
});

test('a culture the team settles is sure, and an unsettled script asks', () => {
  const script = 'INT. ROOM - DAY\n\nALEX\nHello there.\n';
  expect(read(script).notices.map(({ code }) => code)).toContain('CULTURE_UNSURE');
  expect(read(script, { culture: 'korean' }).culture).toMatchObject({ culture: 'korean', confidence: 1 });
});

test('memory changes nothing but the work: an edited script reads as if read for the first time', () => {
  const memory = newAnalysisMemory();
  const run = (script: string): SceneGraph => {
    const screenplay = parseFountain(script);
    return analyseScript(screenplay, cutScenes(screenplay), {}, memory);
  };
  run(WARD);
  const edited = `Title: New\n\n${WARD.replace('drops her doll', 'drops her book')}`;
  expect(run(edited)).toEqual(read(edited));
});

test('appositions, possessed kin and generic nouns are people already there', () => {
  const graph = read(`INT. OLD THEATRE - EVENING

VERA, an actress of sixty, paints her lips. A young man, PIP, 19, her dresser, holds a crown. Their twins, ADA and BEN (both 7), wait.

VERA
Now.

The children run to the actress. Everyone freezes.

INT. HALL - LATER

BEN
Mother!

The boy runs to his mother.
`);
  expect(graph.characters.map(({ id, ageBand }) => `${id} ${ageBand}`)).toEqual(['vera mature', 'pip teen', 'ada child', 'ben child']);
  expect(graph.scenes[0]?.present).toEqual(['vera', 'pip', 'ada', 'ben']);
  expect(deeds(graph).filter((deed) => deed.endsWith('freeze'))).toHaveLength(4);
});

test('a thing is known again when it is called "it", and no letter is an adjective', () => {
  const { scenes, props } = read(`INT. ROOM - DAY

MIRA takes an old letter from her coat and gives it to THEO. She stops reading.
`);
  const actions = scenes[0]!.beats.flatMap(({ events }) => events).filter((event) => event.kind === 'action');
  expect(actions.map(({ verb, object }) => `${verb} ${object}`)).toEqual(['take letter', 'give letter', 'stop null']);
  expect(props.map(({ name }) => name)).toEqual(['letter']);
});

test('a craft is told by its whole, a room by what it is in', () => {
  const kinds = (heading: string): string | undefined => read(`${heading}\n\nANNA waits.\n`).places[0]?.kind;
  expect(kinds('INT. STARSHIP MERIDIAN - BRIDGE - NIGHT')).toBe('spaceship');
  expect(kinds('INT. GENERAL HOSPITAL - ROOM 12 - DAY')).toBe('hospital');
  expect(kinds('INT. TREPPENHAUS - TAG')).toBe('stairs');
});

test('a garment named again without its looks is the one they came in', () => {
  const graph = read('INT. HALL - NIGHT\n\nMIRA (34), in a long grey coat, enters. She takes a letter from her coat.\n');
  expect(graph.characters[0]!.wears).toEqual(['long grey coat']);
});

test('Anna is a woman in a script of the West, whatever else the word means elsewhere', () => {
  const { characters } = read('INT. ROOM - DAY\n\nANNA, 30, stands by the window.\n\nANNA\nHi.\n');
  expect(characters.find(({ name }) => name === 'ANNA')?.gender).toBe('female');
});

test('names in a row are all there, with "and" or without', () => {
  const { characters } = read('INT. HALL - DAY\n\nANNA (30), CARLA (29), BEN (31) stand in the hall.\n\nZED\nHi.\n');
  expect(characters.map(({ name }) => name).sort()).toEqual(['ANNA', 'BEN', 'CARLA', 'ZED']);
});

const castOf = (script: string): string[] => read(script).characters.map(({ name, aliases }) => [name, ...aliases].join(' = '));
const presentIn = (script: string): string[][] => read(script).scenes.map(({ present }) => present);

test('whoever answers to a name that nobody has told us has it', () => {
  const script = `EXT. MARKET - NOON

ESI stirs a pot. A TAX COLLECTOR walks up. Behind him walks a YOUNG POLICEMAN.

ESI
Yaw Mensah?

YOUNG POLICEMAN
Good afternoon, Maa.

Yaw takes off his cap. The officer blushes.

INT. PICKUP - LATER

YAW
It tastes like home.
`;
  expect(
    castOf(script)
      .map((name) => name.toUpperCase())
      .sort(),
  ).toEqual(['ESI', 'TAX COLLECTOR', 'YAW = YOUNG POLICEMAN']);
  expect(presentIn(script)).toEqual([['esi', 'tax-collector', 'yaw'], ['yaw']]);
});

test('what stands in capitals before the first heading is no scene', () => {
  expect(read('OPEN ON:\n\nINT. KITCHEN - DAWN\n\nMIRA stirs.\n').scenes).toHaveLength(1);
});

test('ALL is a voice and nobody to be seen; "all three" aren\'t it', () => {
  const graph = read('INT. HALL - DAY\n\nANNA, BEN and CARL wait.\n\nALL\nSurprise!\n\nAll three cheer.\n');
  expect(graph.scenes[0]?.present).toEqual(['anna', 'ben', 'carl']);
  expect(deeds(graph).filter((deed) => deed.endsWith('cheer'))).toEqual(['anna cheer', 'ben cheer', 'carl cheer']);
});

test('bears are told apart by their first word', () => {
  const script = 'INT. COTTAGE - DAY\n\nPAPA BEAR\nPorridge.\n\nBABY BEAR\nYoghurt.\n';
  expect(castOf(script)).toEqual(['PAPA BEAR', 'BABY BEAR']);
});

test('a title alone is whoever is introduced with it; the widow is she who is called so', () => {
  const script = `EXT. PORT - DAWN

Out steps the COUNTESS ORLOVA, seventy. Beside her sits an old woman, the widow GRUBER.

COUNTESS
Which of you?

GRUBER
Not I.

The widow doesn't move.
`;
  expect(castOf(script)).toEqual(['COUNTESS = COUNTESS ORLOVA', 'GRUBER']);
  expect(read(script).characters.map(({ ageBand, gender }) => [ageBand, gender])).toEqual([
    ['mature', 'female'],
    ['mature', 'female'],
  ]);
});

test('roles in capitals that no list has are people; six who are named right behind are those six', () => {
  const script = `INT. OFFICE - DAY

Two people around a table. PRIYA, 29, types. A HEADPORTER with a basin on her head squeezes past. Two MOVERS wheel a copier in.

PRIYA
Um.
`;
  expect(presentIn(script)).toEqual([['priya', 'headporter', 'movers']]);
});

test('a part of a place told before is of its kind', () => {
  const graph = read('INT. ORE HAULER "PATIENCE" - GALLEY - NIGHT\n\nMIRA waits.\n\nINT. GALLEY - LATER\n\nMira waits.\n');
  expect(graph.scenes.map(({ placeId }) => graph.places.find(({ id }) => id === placeId)?.kind)).toEqual(['spaceship', 'spaceship']);
});
