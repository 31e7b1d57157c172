import type { Figure, StagedShot } from '../../schema/shot.ts';
import { CENTRE, HALF_AREA_HEADS, standAt, type Floor } from '../place/floor.ts';
import { edgesOf } from './plan-camera.ts';

/** Half of what a body covers, and one with an umbrella up, in head heights: as far out of the picture is quite out of it. */
const HALF = { body: 1.25, umbrella: 1.95 } as const;

/** Somebody's way across an edge: where they are in the picture, where they are out of it, and by which side. */
interface Crossing {
  inside: Figure['mark'];
  outside: Figure['mark'];
  edge: NonNullable<Figure['edge']>;
  side: 1 | -1;
}

/** Puts the ways of those who come and go where the frame's edges are: in from just outside it, out to just beyond. Those who go one way keep their distance. */
export function withEdges(staged: StagedShot, floor: Floor): StagedShot {
  const { shot } = staged;
  const crossings = shot.figures.map(crossingOf);
  if (crossings.every((crossing) => crossing === null)) return staged;
  const edges = edgesOf(staged, floor);
  const lengths = crossings.map((crossing, index) => (crossing ? lengthOf(crossing, shot.figures[index]!, { edges, floor }) : 0));
  const figures = shot.figures.map((figure, index): Figure => {
    const crossing = crossings[index];
    if (!crossing) return figure;
    const { inside, outside, edge, side } = crossing;
    const alike = lengths.filter((_, other) => crossings[other]?.side === side && crossings[other].edge === edge);
    const away = { ...outside, x: inside.x + side * Math.max(...alike) };
    return edge === 'enters' ? { ...figure, mark: away } : { ...figure, walksTo: away };
  });
  return { ...staged, shot: { ...shot, figures } };
}

function crossingOf({ mark, walksTo, edge }: Figure): Crossing | null {
  if (!walksTo || edge === null) return null;
  const [inside, outside] = edge === 'enters' ? [walksTo, mark] : [mark, walksTo];
  return { inside, outside, edge, side: outside.x > inside.x ? 1 : -1 };
}

/** How far somebody goes until they are quite out, in marks. */
function lengthOf(
  { inside, outside, side }: Crossing,
  { holds, alsoHolds }: Figure,
  { edges, floor }: { edges: { left: number; right: number }; floor: Floor },
): number {
  const { headPx } = standAt(floor, outside);
  const half = HALF[/umbrella|parasol/.test(`${holds} ${alsoHolds}`) ? 'umbrella' : 'body'] * headPx;
  const x = ((side > 0 ? edges.right : edges.left) + side * half - CENTRE.x) / (HALF_AREA_HEADS * headPx);
  return Math.max(0, (x - inside.x) * side);
}
