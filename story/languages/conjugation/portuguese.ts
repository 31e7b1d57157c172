import { models, partsOf } from './conjugation.ts';
import type { Conjugation } from './conjugation.ts';

/** infinitive / third person / third person plural / preterite / preterite plural / imperfect / participle without its vowel. */
const MODELS = models(
  `ter/tem/têm/teve/tiveram/tinha/tid, por/põe/põem/pôs/puseram/punha/post, pôr/põe/põem/pôs/puseram/punha/post, vir/vem/vêm/veio/vieram/vinha/vind, ver/vê/veem/viu/viram/via/vist, dar/dá/dão/deu/deram/dava/dad, ir/vai/vão/foi/foram/ia/id, fazer/faz/fazem/fez/fizeram/fazia/feit,
dizer/diz/dizem/disse/disseram/dizia/dit, trazer/traz/trazem/trouxe/trouxeram/trazia/trazid, estar/está/estão/esteve/estiveram/estava/estad, sair/sai/saem/saiu/saíram/saía/saíd, cair/cai/caem/caiu/caíram/caía/caíd, rir/ri/riem/riu/riram/ria/rid, ler/lê/leem/leu/leram/lia/lid, crer/crê/creem/creu/creram/cria/crid,
subir/sobe/sobem/subiu/subiram/subia/subid, dormir/dorme/dormem/dormiu/dormiram/dormia/dormid, sumir/some/somem/sumiu/sumiram/sumia/sumid, fugir/foge/fogem/fugiu/fugiram/fugia/fugid, cobrir/cobre/cobrem/cobriu/cobriram/cobria/cobert, tossir/tosse/tossem/tossiu/tossiram/tossia/tossid, engolir/engole/engolem/engoliu/engoliram/engolia/engolid,
cuspir/cospe/cospem/cuspiu/cuspiram/cuspia/cuspid, sacudir/sacode/sacodem/sacudiu/sacudiram/sacudia/sacudid, abrir/abre/abrem/abriu/abriram/abria/abert, escrever/escreve/escrevem/escreveu/escreveram/escrevia/escrit, conduzir/conduz/conduzem/conduziu/conduziram/conduzia/conduzid, produzir/produz/produzem/produziu/produziram/produzia/produzid,
poder/pode/podem/pôde/puderam/podia/podid, querer/quer/querem/quis/quiseram/queria/querid, saber/sabe/sabem/soube/souberam/sabia/sabid, construir/constrói/constroem/construiu/construíram/construía/construíd, destruir/destrói/destroem/destruiu/destruíram/destruía/destruíd, passear/passeia/passeiam/passeou/passearam/passeava/passead, odiar/odeia/odeiam/odiou/odiaram/odiava/odiad`,
  'a ab abs ante com con contra de des dis e en entre ex im in inter man o ob per pre pro re res sobre so sor sos su sub sus tras trans ex ob',
);

/** Portuguese. */
export function portuguese(verb: string): Conjugation {
  const [infinitive = '', ...own] = verb.split('/');
  const [third, plural, past, pastMany, imperfect, participle] = partsOf(infinitive, own, MODELS);
  const stem = infinitive.slice(0, -2);
  const vowel = infinitive.at(-2) === 'a' ? 'a' : infinitive.at(-2) === 'e' ? 'e' : 'i';
  const present = /ear$/u.test(infinitive) ? `${stem}i` : stem;
  const whole = own.length > 0 || third !== undefined;
  const done = participle ?? stem + (vowel === 'a' ? 'ad' : 'id');
  const were = imperfect ?? (vowel === 'a' ? `${stem}ava` : `${stem}ia`);
  return {
    singular: [third ?? present + (vowel === 'a' ? 'a' : 'e'), past ?? stem + { a: 'ou', e: 'eu', i: 'iu' }[vowel], were],
    plural: [
      plural ?? present + (vowel === 'a' ? 'am' : 'em'),
      pastMany ?? stem + { a: 'aram', e: 'eram', i: 'iram' }[vowel],
      whole ? `${were}m` : `${were}m`,
    ],
    gerund: [
      infinitive === 'vir' || (infinitive.endsWith('vir') && third?.endsWith('vem'))
        ? `${infinitive.slice(0, -2)}indo`
        : /(?:^|[^a])p[oô]r$/u.test(infinitive)
          ? `${infinitive.slice(0, -2)}ondo`
          : `${stem}${vowel}ndo`,
    ],
    participle: ['o', 'a', 'os', 'as'].map((end) => done + end),
    infinitive: [infinitive],
  };
}
