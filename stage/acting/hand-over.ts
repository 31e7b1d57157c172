import type { Figure, StagedShot } from '../../schema/shot.ts';
import { headScale, heightsOf } from '../camera/stature.ts';
import { HALF_AREA_HEADS } from '../place/floor.ts';
import { clamp } from './curves.ts';

/** Where a hand goes to meet another's, from its own shoulder in its owner's head heights: toward the side of the frame, and down. */
export interface Meeting {
  side: 1 | -1;
  across: number;
  down: number;
}

/** In head heights: shoulders below the crown, half their breadth, how far a hand reaches past its wrist, and the longest reach. */
const SHOULDER = { below: 1.55, half: 0.62 } as const;
const PALM = 0.3;
const REACH = 1.95;
/** Hands meet this far below the shoulders. */
const LOW = 0.55;

/** Where the hands of two people meet, for one of them: halfway between, at a height that suits both. `left`: it is the left hand. */
export function meeting(staged: StagedShot, figure: Figure, other: Figure, { left }: { left: boolean }): Meeting {
  const side = other.mark.x >= figure.mark.x ? 1 : -1;
  const [own, theirs] = [shoulderOf(staged, figure), shoulderOf(staged, other)];
  const half = (Math.abs(other.mark.x - figure.mark.x) * HALF_AREA_HEADS) / 2;
  const turned = Math.cos((figure.facing * Math.PI) / 180) * SHOULDER.half * own.scale * (left ? 1 : -1) * side; // toward the other
  const height = (own.height + theirs.height) / 2 - LOW;
  return {
    side,
    across: clamp((half - turned) / own.scale - PALM, 0.4, REACH),
    down: clamp((own.height - height) / own.scale, -0.5, 1.5),
  };
}

/** Height of the shoulders in adult head heights, and the figure's own head against an adult's. */
function shoulderOf({ cast }: StagedShot, { characterId, pose }: Figure): { height: number; scale: number } {
  const look = cast[characterId]?.look;
  const scale = headScale(look);
  return { height: (heightsOf(look, pose).crown - SHOULDER.below) * scale, scale };
}
