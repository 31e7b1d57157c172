import { models, partsOf } from './conjugation.ts';
import type { Conjugation } from './conjugation.ts';

/** infinitive / third person / past / participle. */
const STRONG = models(
  `gehen/geht/ging/gegangen, stehen/steht/stand/gestanden, sehen/sieht/sah/gesehen, geben/gibt/gab/gegeben, nehmen/nimmt/nahm/genommen, kommen/kommt/kam/gekommen, laufen/läuft/lief/gelaufen, rennen/rennt/rannte/gerannt, sitzen/sitzt/saß/gesessen, liegen/liegt/lag/gelegen,
halten/hält/hielt/gehalten, lassen/lässt/ließ/gelassen, fallen/fällt/fiel/gefallen, schlafen/schläft/schlief/geschlafen, tragen/trägt/trug/getragen, schlagen/schlägt/schlug/geschlagen, fahren/fährt/fuhr/gefahren, fangen/fängt/fing/gefangen, hängen/hängt/hing/gehangen, treten/tritt/trat/getreten,
lesen/liest/las/gelesen, essen/isst/aß/gegessen, fressen/frisst/fraß/gefressen, messen/misst/maß/gemessen, vergessen/vergisst/vergaß/vergessen, trinken/trinkt/trank/getrunken, singen/singt/sang/gesungen, springen/springt/sprang/gesprungen, sinken/sinkt/sank/gesunken, finden/findet/fand/gefunden, binden/bindet/band/gebunden,
ringen/ringt/rang/gerungen, winden/windet/wand/gewunden, zwingen/zwingt/zwang/gezwungen, schwingen/schwingt/schwang/geschwungen, klingen/klingt/klang/geklungen, verschwinden/verschwindet/verschwand/verschwunden, schreiben/schreibt/schrieb/geschrieben, bleiben/bleibt/blieb/geblieben, steigen/steigt/stieg/gestiegen, schweigen/schweigt/schwieg/geschwiegen,
schreien/schreit/schrie/geschrien, reiben/reibt/rieb/gerieben, treiben/treibt/trieb/getrieben, zeigen, greifen/greift/griff/gegriffen, reißen/reißt/riss/gerissen, beißen/beißt/biss/gebissen, schneiden/schneidet/schnitt/geschnitten, streichen/streicht/strich/gestrichen, schleichen/schleicht/schlich/geschlichen, weichen/weicht/wich/gewichen, gleiten/gleitet/glitt/geglitten,
reiten/reitet/ritt/geritten, pfeifen/pfeift/pfiff/gepfiffen, schließen/schließt/schloss/geschlossen, gießen/gießt/goss/gegossen, schießen/schießt/schoss/geschossen, ziehen/zieht/zog/gezogen, schieben/schiebt/schob/geschoben, fliegen/fliegt/flog/geflogen, fliehen/flieht/floh/geflohen, biegen/biegt/bog/gebogen, kriechen/kriecht/kroch/gekrochen, riechen/riecht/roch/gerochen, bieten/bietet/bot/geboten,
heben/hebt/hob/gehoben, werfen/wirft/warf/geworfen, helfen/hilft/half/geholfen, sterben/stirbt/starb/gestorben, sprechen/spricht/sprach/gesprochen, brechen/bricht/brach/gebrochen, stechen/sticht/stach/gestochen, treffen/trifft/traf/getroffen, erschrecken/erschrickt/erschrak/erschrocken, rufen/ruft/rief/gerufen, bringen/bringt/brachte/gebracht, denken/denkt/dachte/gedacht,
brennen/brennt/brannte/gebrannt, kennen/kennt/kannte/gekannt, wenden/wendet/wandte/gewandt, senden/sendet/sandte/gesandt, schwimmen/schwimmt/schwamm/geschwommen, graben/gräbt/grub/gegraben, waschen/wäscht/wusch/gewaschen, backen/backt/backte/gebacken, beginnen/beginnt/begann/begonnen, gewinnen/gewinnt/gewann/gewonnen, tun/tut/tat/getan, wissen/weiß/wusste/gewusst, blasen/bläst/blies/geblasen,
stoßen/stößt/stieß/gestoßen, bitten/bittet/bat/gebeten, ziehen/zieht/zog/gezogen, speien/speit/spie/gespien, verlieren/verliert/verlor/verloren, frieren/friert/fror/gefroren, lügen/lügt/log/gelogen, leihen/leiht/lieh/geliehen, verzeihen/verzeiht/verzieh/verziehen, scheinen/scheint/schien/geschienen, schmelzen/schmilzt/schmolz/geschmolzen, flechten/flicht/flocht/geflochten, melken/melkt/molk/gemolken, spinnen/spinnt/spann/gesponnen, bereiten, begleiten, verwenden`,
  'be ver ent er zer ge miss emp über unter um durch wieder wider hinter voll',
);
const UNSPLIT =
  /^(?:be|ver|ent|er|zer|ge|miss|emp|um(?=arm|kreis|geb|fass)|über(?=reich|quer|rasch|geb|nehm|fall|prüf|leg)|unter(?=schreib|brech|such|richt)|durch(?=such|quer|wühl)|wider|hinter|wieder(?=hol))/u;

/** German; a separable prefix stands before a bar: "auf|stehen". What it leaves behind is found by whoever reads the clause. */
export function german(verb: string): Conjugation {
  const [infinitive = '', ...own] = verb.split('/');
  const [third, past, participle] = partsOf(infinitive, own, STRONG);
  const stem = infinitive.replace(/e?n$/u, '');
  const e = /(?:[td]|[^rlhmnaeiouäöü][mn])$/u.test(stem) ? 'e' : '';
  const single = third ?? (/(?:s|ß|x|z)$/u.test(stem) ? `${stem}t` : `${stem}${e}t`);
  const was = past ?? `${stem}${e}te`;
  const were = was.endsWith('e') ? `${was}n` : `${was}en`;
  const split = UNSPLIT.test(infinitive) || infinitive.endsWith('ieren');
  const done = participle
    ? UNSPLIT.test(infinitive)
      ? participle.replace(/(?<=^(?:be|ver|ent|er|zer|über|unter))ge/u, '')
      : participle
    : `${split ? '' : 'ge'}${stem}${e}t`;
  return { singular: [single, was], plural: [infinitive, were], gerund: [`${infinitive}d`], participle: [done], infinitive: [infinitive] };
}
