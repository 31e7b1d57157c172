import { AFRICAN_NAMES } from './africa.ts';
import { BRITISH_ISLES_NAMES } from './british-isles.ts';
import { EAST_ASIAN_NAMES } from './east-asia.ts';
import { MORE_EAST_ASIAN_NAMES } from './east-asia-more.ts';
import { MORE_GIVEN_NAMES } from './given-more.ts';
import { LATIN_NAMES } from './latin.ts';
import { MIDDLE_EASTERN_AND_AFRICAN_NAMES } from './middle-east-and-africa.ts';
import type { NameGroup } from './name-group.ts';
import { NORTH_INDIAN_NAMES } from './north-india.ts';
import { EASTERN_EUROPEAN_NAMES } from './slavic.ts';
import { SOUTH_ASIAN_NAMES } from './south-asia.ts';
import { SOUTH_INDIAN_NAMES } from './south-india.ts';
import { WEST_ASIAN_NAMES } from './west-asia.ts';
import { WESTERN_NAMES } from './west.ts';

/** Every name that somebody put on a list by hand; what `given.generated.ts` adds tells less of a culture. */
export const LISTED_NAMES: readonly NameGroup[] = [
  ...SOUTH_INDIAN_NAMES,
  ...NORTH_INDIAN_NAMES,
  ...EAST_ASIAN_NAMES,
  ...MIDDLE_EASTERN_AND_AFRICAN_NAMES,
  ...WESTERN_NAMES,
  ...BRITISH_ISLES_NAMES,
  ...LATIN_NAMES,
  ...EASTERN_EUROPEAN_NAMES,
  ...WEST_ASIAN_NAMES,
  ...AFRICAN_NAMES,
  ...SOUTH_ASIAN_NAMES,
  ...MORE_EAST_ASIAN_NAMES,
  ...MORE_GIVEN_NAMES,
];
