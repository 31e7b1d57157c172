import { expect, test } from 'vitest';
import { openReader } from '../../read.ts';

/** Who does what in a scene, and the things it shows. */
function told(prose: string, speakers: readonly string[]): { deeds: string[]; props: string[] } {
  const cues = speakers.map((name) => `@${name}\n……`).join('\n\n');
  const { graph } = openReader().read(`INT. 1 - DAY\n\n${prose}\n\n${cues}`);
  const nameOf = (id: string | null) => graph.characters.find((character) => character.id === id)?.name ?? '-';
  const events = graph.scenes.flatMap(({ beats }) => beats.flatMap(({ events: inside }) => inside));
  return {
    deeds: events.flatMap((event) => (event.kind === 'action' ? [`${nameOf(event.characterId)} ${event.verb}`] : [])),
    props: graph.props.map(({ name }) => name),
  };
}

test.each([
  ['健太は手紙を読み、美咲に渡す。', ['健太 read', '健太 give']],
  ['健太が来ると、美咲は立ち上がった。', ['健太 come', '美咲 stand up']],
  ['ドアが開き、美咲が駆け込んでくる。', ['- open', '美咲 run']],
  ['泣いている美咲を健太が抱きしめる。', ['美咲 cry', '健太 hug']],
  ['健太は答えずに、窓を閉めた。', ['健太 close']],
  ['刑事の健太、頭を深く下げる。', ['健太 bow']],
  ['美咲が傘も差さずに走る。', ['美咲 run']],
  ['走り去る健太を、美咲が傘も差さずに見送る。', ['健太 run', '美咲 see off']],
  ['健太の手が震える。', ['健太 tremble']],
])('Japanese: %s', (prose, deeds) => {
  expect(told(prose, ['健太', '美咲']).deeds).toEqual(deeds);
});

test.each([
  ['민수가 고개를 천천히 끄덕이며 지은에게 편지를 건넨다.', ['민수 nod', '민수 hand']],
  ['지은은 문을 열지 않고 의자에 앉는다.', ['지은 sit']],
  ['바닥에 앉아 있는 지은을 민수가 안는다.', ['지은 sit', '민수 hug']],
  ['전화벨이 울린다. 민수, 전화를 받는다.', ['민수 answer']],
  ['경찰 민수(30)가 뛰어나간다.', ['민수 run']],
  ['지은이 앉는다. 버스가 멈춰 선다.', ['지은 sit']],
])('Korean: %s', (prose, deeds) => {
  expect(told(prose, ['민수', '지은']).deeds.filter((deed) => !deed.startsWith('- '))).toEqual(deeds);
});

test.each([
  ['秀兰把信递给阿福，转身离开。', ['秀兰 give', '秀兰 leave']],
  ['秀蘭推開門，看著阿福離開。', ['秀蘭 open', '秀蘭 look', '阿福 leave']],
  ['阿福没有回答，低头喝茶。', ['阿福 look down', '阿福 drink']],
  ['门开了，阿福跑进来。', ['阿福 run']],
  ['坐在角落里的阿福站起身。', ['阿福 sit', '阿福 stand up']],
])('Chinese: %s', (prose, deeds) => {
  expect(told(prose, ['秀兰', '秀蘭', '阿福']).deeds.filter((deed) => !deed.startsWith('- '))).toEqual(deeds);
});

test.each([
  ['ينهض يوسف ويفتح النافذة.', ['يوسف stand up', 'يوسف open']],
  ['تعانق ليلى يوسف وتبكي.', ['ليلى hug', 'ليلى cry']],
  ['يُخرج يوسف مفتاحاً من جيبه ثم يخرج من الباب.', ['يوسف take out', 'يوسف leave']],
  ['ليلى لا تجيب، ترتجف يداها.', ['ليلى tremble']],
  ['وقفت ليلى وابتسمت.', ['ليلى stand', 'ليلى smile']],
])('Arabic: %s', (prose, deeds) => {
  expect(told(prose, ['ليلى', 'يوسف']).deeds).toEqual(deeds);
});

test('things are named by the longest word, and only where they are shown', () => {
  expect(told('健太は引き金を引き、懐中電灯を置く。', ['健太']).props).toEqual(['flashlight']);
  expect(told('민수가 된장찌개를 숟가락으로 먹는다.', ['민수']).props).toEqual(['soup', 'spoon']);
  expect(told('阿福没有伞，提着灯笼倒茶。', ['阿福']).props).toEqual(['lantern', 'tea']);
  expect(told('يوسف يحمل حقيبته وكتابين.', ['يوسف']).props).toEqual(['bag', 'book']);
});
