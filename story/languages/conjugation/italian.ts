import { models, partsOf } from './conjugation.ts';
import type { Conjugation } from './conjugation.ts';

/** infinitive / third person / third person plural / passato remoto / participle without its vowel / stem of the imperfect. */
const MODELS = models(
  `andare/va/vanno/andò/andat, dare/dà/danno/diede/dat, stare/sta/stanno/stette/stat, fare/fa/fanno/fece/fatt/face, venire/viene/vengono/venne/venut, tenere/tiene/tengono/tenne/tenut, uscire/esce/escono/uscì/uscit, salire/sale/salgono/salì/salit,
bere/beve/bevono/bevve/bevut/beve, dire/dice/dicono/disse/dett/dice, porre/pone/pongono/pose/post/pone, trarre/trae/traggono/trasse/tratt/trae, durre/duce/ducono/dusse/dott/duce, rimanere/rimane/rimangono/rimase/rimast, sedere/siede/siedono/sedette/sedut,
sedersi/siede/siedono/sedette/sedut, vedere/vede/vedono/vide/vist, cadere/cade/cadono/cadde/cadut, leggere/legge/leggono/lesse/lett, scrivere/scrive/scrivono/scrisse/scritt, prendere/prende/prendono/prese/pres, accendere/accende/accendono/accese/acces, scendere/scende/scendono/scese/sces,
tendere/tende/tendono/tese/tes, chiudere/chiude/chiudono/chiuse/chius, ridere/ride/ridono/rise/ris, mettere/mette/mettono/mise/mess, correre/corre/corrono/corse/cors, rompere/rompe/rompono/ruppe/rott, spingere/spinge/spingono/spinse/spint, piangere/piange/piangono/pianse/piant,
stringere/stringe/stringono/strinse/strett, dipingere/dipinge/dipingono/dipinse/dipint, ~ungere/unge/ungono/unse/unt, raggiungere/raggiunge/raggiungono/raggiunse/raggiunt, volgere/volge/volgono/volse/volt, cogliere/coglie/colgono/colse/colt, togliere/toglie/tolgono/tolse/tolt,
sciogliere/scioglie/sciolgono/sciolse/sciolt, scegliere/sceglie/scelgono/scelse/scelt, spegnere/spegne/spengono/spense/spent, muovere/muove/muovono/mosse/moss, cuocere/cuoce/cuociono/cosse/cott, nascondere/nasconde/nascondono/nascose/nascost, rispondere/risponde/rispondono/rispose/rispost,
chiedere/chiede/chiedono/chiese/chiest, aprire/apre/aprono/aprì/apert, coprire/copre/coprono/coprì/copert, offrire/offre/offrono/offrì/offert, morire/muore/muoiono/morì/mort, udire/ode/odono/udì/udit, riuscire/riesce/riescono/riuscì/riuscit, porgere/porge/porgono/porse/port,
sorgere/sorge/sorgono/sorse/sort, accorgersi/accorge/accorgono/accorse/accort, difendere/difende/difendono/difese/difes, uccidere/uccide/uccidono/uccise/uccis, decidere/decide/decidono/decise/decis, friggere/frigge/friggono/frisse/fritt, immergere/immerge/immergono/immerse/immers, scuotere/scuote/scuotono/scosse/scoss,
percuotere/percuote/percuotono/percosse/percoss, crescere/cresce/crescono/crebbe/cresciut, conoscere/conosce/conoscono/conobbe/conosciut, vincere/vince/vincono/vinse/vint, appendere/appende/appendono/appese/appes, apparire/appare/appaiono/apparve/appars, scomparire/scompare/scompaiono/scomparve/scompars, sparire/sparisce/spariscono/sparì/sparit, riempire/riempie/riempiono/riempì/riempit, restare, prestare, arrestare, aggiustare`,
  'a ad ac ap as av com con contra di dis e es ec im in inter intra ot per pre pro ra rac rag re ri s so sos sor sot sotto sopra sta su tra tras tras at ac de ab acc con corri',
);
/** Verbs in -ire that go without -isc-. */
const PLAIN = /(?:dorm|part|serv|seg|sent|vest|avvert|bol|fug|cuc|eseg|insegu|segu|riparti|ripart|tossi|toss|applaud|ment|divert)ire$/u;

/** Italian. */
export function italian(verb: string): Conjugation {
  const [infinitive = '', ...own] = verb.split('/');
  const [third, plural, simple, participle, imperfect] = partsOf(infinitive, own, MODELS);
  const stem = infinitive.slice(0, -3);
  const vowel = infinitive.at(-3) ?? 'a';
  const middle = vowel === 'i' && !PLAIN.test(infinitive) ? `${stem}isc` : stem;
  const past = simple ?? (vowel === 'a' ? `${stem}ò` : vowel === 'e' ? `${stem}ette` : `${stem}ì`);
  const many = simple
    ? simple.endsWith('ò')
      ? `${simple.slice(0, -1)}arono`
      : simple.endsWith('ì')
        ? `${simple.slice(0, -1)}irono`
        : `${simple.replace(/e$/u, '')}ero`
    : vowel === 'a'
      ? `${stem}arono`
      : vowel === 'e'
        ? `${stem}ettero`
        : `${stem}irono`;
  const while_ = imperfect ?? stem + vowel;
  const done = participle ?? stem + (vowel === 'a' ? 'at' : vowel === 'e' ? 'ut' : 'it');
  return {
    singular: [third ?? (vowel === 'a' ? `${stem}a` : `${middle}e`), past, `${while_}va`],
    plural: [plural ?? (vowel === 'a' ? `${stem}ano` : `${middle}ono`), many, `${while_}vano`],
    gerund: [vowel === 'a' && !imperfect ? `${stem}ando` : `${imperfect ? imperfect.slice(0, -1) : stem}endo`],
    participle: ['o', 'a', 'i', 'e'].map((end) => done + end),
    infinitive: [infinitive, infinitive.slice(0, -1)],
  };
}
