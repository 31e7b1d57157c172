export { produceFilm } from './produce-film.ts';
export { shootShot } from './shoot-shot.ts';
