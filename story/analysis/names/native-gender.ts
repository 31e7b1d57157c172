import type { Gender } from '../../../schema/scene-graph.ts';

/** How given names of East Asia end, by whom they are given to; a name no list knows is taken for one of its kind. */
const ENDINGS: readonly (readonly [Gender, RegExp])[] = [
  ['female', /[\u4e00-\u9fff](?:子|美|恵|香|奈|江|代|枝|絵|里|織|乃|沙|穂|咲|葵|凛|梅|兰|芳|丽|娟|燕|红|婷|娜|玲|秀|英|花|霞|雪|琴|静|洁|妍|莉|倩|怡|萍|凤|莲|珍|菊|翠|雯|琳|薇|蓉|芬|萱|媛|嫣|妮|娇|婉|淑|惠|慧|蘭|麗|紅|鳳|蓮|嬌|露|珠|妹|娘|姑|嫂|婶|姐|妞)$/u],
  ['male', /[\u4e00-\u9fff](?:郎|太|男|夫|雄|介|助|也|樹|斗|彦|之|平|吉|司|治|健|誠|隆|茂|翔|輔|哉|志|強|强|伟|偉|军|軍|刚|剛|勇|杰|磊|涛|斌|鹏|龙|虎|峰|建|国|國|明|亮|浩|宇|轩|俊|豪|飞|振|山|毅|博|凯|超|朗|松|柏|树|福|财|贵|根|生|哥|叔|伯|爷|双|武)$/u],
  ['female', /^[가-힣]{0,2}(?:희|숙|자|순|미|은|연|아|경|영희|수진|유나|민지|하은|서연|지우|수민|지은|혜|나|정은|소라|보라|슬기|옥|말순|점례|금자|춘자|현정|지현|은지|지수|예은|다은|채원|윤서|예진|소영|미영|은영|주희|선영|봄|별|하늬)$/u],
  ['male', /^[가-힣]{0,2}(?:철|호|준|석|민수|훈|식|동|현우|태|용|만|구|규|환|혁|섭|범|성|기|진호|덕|배|수호|상우|건|찬|윤호|도현|재현|지훈|민준|우진)$/u],
  ['male', /^(?:حمزة|أسامة|طلحة|معاوية|موسى|عيسى|مصطفى|يحيى|مرتضى|عطية|خليفة|علاء|بهاء|ضياء|زكريا)$/u],
  ['female', /^[\u0600-\u06ff]{2,}(?:ة|اء|ى)$/u],
]; // prettier-ignore
const OLD_MALE = /^老[\u4e00-\u9fff]$/u;

/** The gender a name in its own script tells by its ending; null: it could be either. */
export function genderOfEnding(name: string): Gender | null {
  if (OLD_MALE.test(name)) return 'male';
  const last = name.split(/\s+/u).at(-1) ?? '';
  if (!/^[\u0600-\u06ff\u4e00-\u9fff가-힣]{2,4}$|^[\u0600-\u06ff]{3,9}$/u.test(last)) return null;
  const given = /^[가-힣]{3}$/u.test(last) ? last.slice(1) : last;
  return ENDINGS.find(([, ending]) => ending.test(given))?.[0] ?? null;
}
