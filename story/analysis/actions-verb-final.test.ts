import { expect, test } from 'vitest';
import { openReader } from '../read.ts';

/** A scene's deeds as "who verb", names by their first word. */
function deedsOf(prose: string): string[] {
  const { graph } = openReader({ language: null, culture: null }).read(`INT. X - NIGHT\n\n${prose}\n`);
  const name = (id: string): string => graph.characters.find((character) => character.id === id)?.name.split(' ')[0] ?? id;
  return graph.scenes.flatMap(({ beats }) =>
    beats.flatMap(({ events }) =>
      events.flatMap((event) => (event.kind === 'action' && event.characterId ? [`${name(event.characterId)} ${event.verb}`] : [])),
    ),
  );
}

test.each([
  ['Tamil', 'கவிதா (22) சில்லறையை எண்ணிக் கொடுக்கிறாள். அவள் அமர்ந்திருக்கிறாள்.', ['கவிதா count', 'கவிதா give', 'கவிதா sit']],
  ['Telugu', 'రవి (30) సంచి తీసి సీతకు ఇస్తాడు. అతను పరుగెత్తుతున్నాడు.', ['రవి take out', 'రవి give', 'రవి run']],
  ['Malayalam', 'ബീന (38) ഗേറ്റ് തുറന്ന് ഒരു കടലാസെടുത്ത് വായിക്കുന്നു.', ['ബീന open', 'ബീന take', 'ബീന read']],
  ['Kannada', 'ಗೌರಿ (11) ಬಂದು ಡಬ್ಬಿ ತೆರೆಯುತ್ತಾಳೆ. ಅವಳು ಅಳಲು ಶುರು ಮಾಡುತ್ತಾಳೆ.', ['ಗೌರಿ come', 'ಗೌರಿ open', 'ಗೌರಿ cry']],
  ['Hindi', 'मीरा (25) किताब उठाकर पढ़ने लगती है। वह बैठ जाती है।', ['मीरा pick up', 'मीरा read', 'मीरा sit']],
  ['Bengali', 'নীলা (২৪) চোখ মোছে। সে কেঁদে ফেলে। সে টাকা বের করে দেয়।', ['নীলা wipe', 'নীলা cry', 'নীলা take out']],
  ['Marathi', 'ओंकार (२३) घाम पुसतो. तो संहिता घेऊन बसतो.', ['ओंकार wipe', 'ओंकार sit']],
  ['Gujarati', 'મીના (૩૫) ફાઈલ ખોલીને વાંચે છે.', ['મીના open', 'મીના read']],
  ['Punjabi', 'ਸਿਮਰਨ (22) ਚਿੱਠੀ ਕੱਢ ਕੇ ਪੜ੍ਹਦੀ ਹੈ। ਉਹ ਰੋਣ ਲੱਗਦੀ ਹੈ।', ['ਸਿਮਰਨ take out', 'ਸਿਮਰਨ read', 'ਸਿਮਰਨ cry']],
  ['Urdu', 'زارا (۲۹) گلدان نکال کر میز پر رکھتی ہے۔', ['زارا take out', 'زارا put']],
  ['Sanskrit', 'शकुन्तला (18) घटं गृहीत्वा आगच्छति। सा राज्ञः मुखं पश्यति।', ['शकुन्तला take', 'शकुन्तला come', 'शकुन्तला look']],
])('converbs, vectors and finite verbs are deeds of one subject: %s', (_, prose, deeds) => {
  expect(deedsOf(prose)).toEqual(deeds);
});

test.each([
  ['whoever is marked as object acts in nothing', 'अर्जुन (30) मीरा को देखता है। मीरा (25) हँसती है।', ['अर्जुन look', 'मीरा laugh']],
  ['what is not done is no deed', 'राम (40) चाय नहीं पीता।', []],
  ['two subjects joined by -ഉം act together', 'ബീനയും കുട്ടനും (12) ചിരിക്കുന്നു. ബീന (38) ഇരിക്കുന്നു.', ['ബീന laugh', 'കുട്ടൻ laugh', 'ബീന sit']],
  ['whoever comes along walks too', 'கயல் (20) குமாருடன் நடக்கிறாள். குமார் (22) சிரிக்கிறான்.', ['கயல் walk', 'குமார் walk', 'குமார் laugh']],
  ['an ending that agrees with a thing leaves people out of it', 'ராஜா (30) நிற்கிறான். பேருந்து வருகிறது.', ['ராஜா stand']],
  ['"her father" is not she', 'లక్ష్మి (20) నవ్వుతుంది. ఆమె తండ్రి రామయ్య (55) ఏడుస్తాడు.', ['లక్ష్మి laugh', 'రామయ్య cry']],
])('%s', (_, prose, deeds) => {
  expect(deedsOf(prose)).toEqual(deeds);
});

test('things are met under case endings, furniture only where it is handled', () => {
  const { graph } = openReader({ language: null, culture: null }).read(
    'INT. வீடு - இரவு\n\nகவிதா (22) நாற்காலியில் அமர்ந்து புத்தகத்தைப் படிக்கிறாள். அவள் குடையுடன் எழுகிறாள்.\n',
  );
  expect(graph.props.map(({ name }) => name)).toEqual(['book', 'umbrella']);
});

test('verb endings and the ends of names tell who is a woman and who a man', () => {
  const { graph } = openReader({ language: null, culture: null }).read('INT. घर - रात\n\nसुधी (९) दौड़ती है। शिवराम (६१) सोता है।\n');
  expect(graph.characters.map(({ gender, ageBand }) => [gender, ageBand])).toEqual([
    ['female', 'child'],
    ['male', 'mature'],
  ]);
});

test.each([
  ['a word for how many before its noun', 'రవి (30) నవ్వుతాడు. ఇద్దరు పిల్లలు పరుగెత్తుతారు.', ['రవి laugh', 'పిల్లలు run']],
  ['a pronoun before a word of direction', 'రవి (30) రేడియో ఆన్ చేసి ఆమె వైపు చూస్తాడు.', ['రవి turn on', 'రవి look']],
  ['how somebody sits while they work', 'बिरजू (25) ज़मीन पर बैठा चिट्ठियाँ छाँट रहा है।', ['बिरजू sit', 'बिरजू sort']],
  ['a verb said twice', 'মিনতি (৭০) কাঁদতে কাঁদতে চিঠি পড়েন।', ['মিনতি cry', 'মিনতি read']],
  ['beginning to', 'மீனா (6) அழ ஆரம்பிக்கிறாள்.', ['மீனா cry']],
])('%s', (_, prose, deeds) => {
  expect(deedsOf(prose)).toEqual(deeds);
});

const SEWING = 'மீனா (30) சேலையை எடுத்து வெட்டுகிறாள். பச்சைச் சேலையில் ராதா (20) சிரிக்கிறாள்.';
test('a garment is a prop where it is handled, not where it is worn', () => {
  const { graph } = openReader({ language: null, culture: null }).read(`INT. X - NIGHT\n\n${SEWING}\n`);
  expect(graph.props.map(({ name }) => name)).toEqual(['sari']);
  const worn = openReader({ language: null, culture: null }).read('INT. X - NIGHT\n\nபச்சைச் சேலையில் ராதா (20) சிரிக்கிறாள்.\n');
  expect(worn.graph.props).toEqual([]);
});

test("a girl's name is no doll", () => {
  const { graph } = openReader({ language: null, culture: null }).read('INT. X - NIGHT\n\nगुड़िया (8) हँसती है।\n\n@गुड़िया\nदादी!\n');
  expect(graph.props).toEqual([]);
});
