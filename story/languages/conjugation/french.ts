import { models, partsOf } from './conjugation.ts';
import type { Conjugation } from './conjugation.ts';

/** infinitive / third person / stem of the imperfect and gerund / third person plural / passé simple without t / participle. */
const MODELS = models(
  `prendre/prend/pren/prennent/pri/pris, mettre/met/mett/mettent/mi/mis, venir/vient/ven/viennent/vin/venu, tenir/tient/ten/tiennent/tin/tenu, voir/voit/voy/voient/vi/vu, asseoir/assied/assey/asseyent/assi/assis,
boire/boit/buv/boivent/bu/bu, lire/lit/lis/lisent/lu/lu, écrire/écrit/écriv/écrivent/écrivi/écrit, ~crire/crit/criv/crivent/crivi/crit, dire/dit/dis/disent/di/dit, faire/fait/fais/font/fi/fait, rire/rit/ri/rient/ri/ri, courir/court/cour/courent/couru/couru,
ouvrir/ouvre/ouvr/ouvrent/ouvri/ouvert, couvrir/couvre/couvr/couvrent/couvri/couvert, offrir/offre/offr/offrent/offri/offert, souffrir/souffre/souffr/souffrent/souffri/souffert, cueillir/cueille/cueill/cueillent/cueilli/cueilli,
partir/part/part/partent/parti/parti, sortir/sort/sort/sortent/sorti/sorti, dormir/dort/dorm/dorment/dormi/dormi, servir/sert/serv/servent/servi/servi, sentir/sent/sent/sentent/senti/senti, mentir/ment/ment/mentent/menti/menti,
suivre/suit/suiv/suivent/suivi/suivi, vivre/vit/viv/vivent/vécu/vécu, battre/bat/batt/battent/batti/battu, rompre/rompt/romp/rompent/rompi/rompu, craindre/craint/craign/craignent/craigni/craint,
~eindre/eint/eign/eignent/eigni/eint, ~oindre/oint/oign/oignent/oigni/oint, ~aindre/aint/aign/aignent/aigni/aint, ~uire/uit/uis/uisent/uisi/uit, recevoir/reçoit/recev/reçoivent/reçu/reçu, apercevoir/aperçoit/apercev/aperçoivent/aperçu/aperçu,
croire/croit/croy/croient/cru/cru, connaître/connaît/connaiss/connaissent/connu/connu, paraître/paraît/paraiss/paraissent/paru/paru, fuir/fuit/fuy/fuient/fui/fui, mourir/meurt/mour/meurent/mouru/mort, aller/va/all/vont/alla/allé,
coudre/coud/cous/cousent/cousi/cousu, moudre/moud/moul/moulent/moulu/moulu, tressaillir/tressaille/tressaill/tressaillent/tressailli/tressailli, assaillir/assaille/assaill/assaillent/assailli/assailli, vêtir/vêt/vêt/vêtent/vêti/vêtu, naître/naît/naiss/naissent/naqui/né,
savoir/sait/sav/savent/su/su, pouvoir/peut/pouv/peuvent/pu/pu, vouloir/veut/voul/veulent/voulu/voulu, devoir/doit/dev/doivent/du/dû, bouillir/bout/bouill/bouillent/bouilli/bouilli`,
  're r ré dé des dis en em entre sur sous trans par pour com con ad ap ac pro pré per sou ob abs main sub inter contre réap acc inter main',
);

/** French: "appeler/appell" gives the stem that doubles, everything else follows its model. */
export function french(verb: string): Conjugation {
  const [infinitive = '', ...own] = verb.split('/');
  if (infinitive.endsWith('er') && infinitive !== 'aller') return first(infinitive, own[0]);
  const [third, stem, plural, simple, participle] = partsOf(infinitive, own, MODELS);
  if (third && stem && plural && simple && participle) return irregular(infinitive, { third, stem, plural, simple, participle });
  if (infinitive.endsWith('re')) {
    const bare = infinitive.slice(0, -2);
    return irregular(infinitive, {
      third: /[dt]$/u.test(bare) ? bare : `${bare}t`,
      stem: bare,
      plural: `${bare}ent`,
      simple: `${bare}i`,
      participle: `${bare}u`,
    });
  }
  const bare = infinitive.slice(0, -2);
  return irregular(infinitive, {
    third: `${bare}it`,
    stem: `${bare}iss`,
    plural: `${bare}issent`,
    simple: `${bare}i`,
    participle: `${bare}i`,
  });
}

const agreed = (participle: string): string[] =>
  participle.endsWith('s') ? [participle, `${participle}e`, `${participle}es`] : ['', 'e', 's', 'es'].map((end) => participle + end);

function first(infinitive: string, doubled: string | undefined): Conjugation {
  const stem = infinitive.slice(0, -2);
  const grave = stem.replace(/[eé]([^aeiouéèyç]|[^aeiouéèyç]r|gn|ch)$/u, 'è$1');
  const strong =
    doubled ??
    (/(?:[eé][^aeiouéèyç]{1,2})$/u.test(stem) &&
    !/(?:ss|tt|rr|ll|nn|mm|pp|rch|rv|rm|rn|rt|st|nt|nd|rs|mpl|mbl|ns|ch|gl|xp|ff|ct|sp|rg|rç)$/u.test(stem)
      ? grave
      : stem.replace(/y$/u, 'i'));
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
  const also = /[ao]y$/u.test(stem) ? [`${stem}e`] : [];
  return {
    singular: [`${strong}e`, ...also, `${soft}a`, `${soft}ait`],
    plural: [`${strong}ent`, `${stem}èrent`, `${soft}aient`],
    gerund: [`${soft}ant`],
    participle: agreed(`${stem}é`),
    infinitive: [infinitive],
  };
}

type Parts = { third: string; stem: string; plural: string; simple: string; participle: string };

function irregular(infinitive: string, { third, stem, plural, simple, participle }: Parts): Conjugation {
  const past = simple.endsWith('a') ? [simple, `${simple.slice(0, -1)}èrent`] : [`${simple}t`, `${simple}rent`];
  const circumflexed = /(?:vin|tin)$/u.test(simple) ? simple : simple;
  return {
    singular: [third, past[0] ?? '', `${stem}ait`],
    plural: [plural, past[1] ?? `${circumflexed}rent`, `${stem}aient`],
    gerund: [`${stem}ant`],
    participle: agreed(participle),
    infinitive: [infinitive],
  };
}
