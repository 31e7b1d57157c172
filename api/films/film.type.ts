import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CULTURE_IDS } from '../../schema/culture.ts';
import type { CultureId } from '../../schema/culture.ts';
import { ASPECTS, FILM_STATES, RESOLUTIONS, STAGE_IDS } from '../../schema/film.ts';
import type { Aspect, FilmSettings, FilmState, Resolution, ShotState, Stage } from '../../schema/film.ts';
import { LANGUAGE_CODES } from '../../schema/language.ts';
import type { LanguageCode } from '../../schema/language.ts';
import { connectionOf } from '../connection.ts';
import { graphqlEnum } from '../enum.ts';
import { ShotStateEnum } from '../words.ts';

export const AspectEnum = graphqlEnum('Aspect', ASPECTS, { '16:9': 'WIDE_16_9', '9:16': 'TALL_9_16', '1:1': 'SQUARE_1_1' });
export const ResolutionEnum = graphqlEnum('Resolution', RESOLUTIONS, {
  '480p': 'P480',
  '720p': 'P720',
  '1080p': 'P1080',
  '2160p': 'P2160',
});
export const FilmStateEnum = graphqlEnum('FilmState', FILM_STATES);
export const StageEnum = graphqlEnum('Stage', STAGE_IDS);
export const ReviewPointEnum = graphqlEnum('ReviewPoint', ['animation', 'composition']);
export const LanguageEnum = graphqlEnum('Language', LANGUAGE_CODES);
export const CultureEnum = graphqlEnum('Culture', CULTURE_IDS);

@ObjectType('FilmSettings', { simpleResolvers: true })
export class FilmSettingsType {
  @Field(() => AspectEnum) aspect!: Aspect;
  @Field(() => ResolutionEnum) resolution!: Resolution;
  @Field(() => Int) fps!: number;
  @Field(() => LanguageEnum, { nullable: true, description: 'Null: the language of the script.' }) language!: LanguageCode | null;
  @Field(() => CultureEnum, { nullable: true, description: 'Null: what the script tells.' }) culture!: CultureId | null;
  @Field(() => Boolean) music!: boolean;
  @Field(() => ReviewPointEnum, { nullable: true, description: 'The production waits before this stage until someone continues it.' })
  reviewBefore!: FilmSettings['reviewBefore'];
}

@InputType()
export class ProduceFilmInput {
  @Field(() => ID) projectId!: string;
  @Field(() => AspectEnum, { defaultValue: '16:9' }) aspect!: Aspect;
  @Field(() => ResolutionEnum, { defaultValue: '720p' }) resolution!: Resolution;
  @Field(() => Int, { defaultValue: 24, description: '24 or 30 frames a second.' }) fps!: number;
  @Field(() => LanguageEnum, { nullable: true, description: 'Left out: the language of the script.' }) language?: LanguageCode | null;
  @Field(() => CultureEnum, { nullable: true, description: 'Left out: what the script tells.' }) culture?: CultureId | null;
  @Field(() => Boolean, { defaultValue: true }) music!: boolean;
  @Field(() => ReviewPointEnum, { nullable: true, description: 'Wait before this stage until someone continues the film.' })
  reviewBefore?: FilmSettings['reviewBefore'];
}

@ObjectType('FilmFailure', { simpleResolvers: true })
export class FilmFailureType {
  @Field(() => String, { description: 'One of the names in schema/errors.ts.' }) code!: string;
  @Field(() => String) message!: string;
  @Field(() => ID, { nullable: true }) shotId!: string | null;
}

@ObjectType('StageProgress', { simpleResolvers: true })
export class StageProgressType {
  @Field(() => StageEnum) stage!: Stage;
  @Field(() => Int, { description: 'Units of work, as the stage counts them.' }) done!: number;
  @Field(() => Int) total!: number;
  @Field(() => Date) startedAt!: Date;
  @Field(() => Date, { nullable: true }) endedAt!: Date | null;
}

@ArgsType()
export class UrlArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'Save under its file name instead of showing.' }) download!: boolean;
}

@ObjectType('FilmOutput', { simpleResolvers: true })
export class FilmOutputType {
  @Field(() => String, { description: "What it is for: 'film', 'poster', 'srt', …" }) role!: string;
  @Field(() => String) fileName!: string;
  @Field(() => String) mediaType!: string;
  @Field(() => Float) sizeBytes!: number;
  @Field(() => Int, { description: 'The cut that made it.' }) cut!: number;
}

/** What anyone may see of a film row. Never instantiated: resolvers hand out the row itself. */
@ObjectType('Film', { simpleResolvers: true })
export class FilmType {
  @Field(() => ID) id!: string;
  @Field(() => ID) projectId!: string;
  @Field(() => String) title!: string;
  @Field(() => FilmStateEnum) state!: FilmState;
  @Field(() => Int, { description: 'Counts productions of this film, from 1.' }) cut!: number;
  @Field(() => Float, { description: 'Of the current cut, 0 to 100; never goes back.' }) percent!: number;
  @Field(() => Int, { nullable: true, description: 'Milliseconds to go, from measured work, at the last event; null while unknown.' })
  etaMs!: number | null;
  @Field(() => Int, { nullable: true, description: 'Milliseconds; null until the picture is timed.' }) durationMs!: number | null;
  @Field(() => FilmSettingsType) settings!: FilmSettings;
  @Field(() => StageEnum, { nullable: true, description: 'While reviewing: the stage that waits.' }) reviewBefore!: Stage | null;
  @Field(() => Int, { description: 'The last event, to subscribe after.' }) lastSeq!: number;
  @Field(() => Int, { description: 'Artifacts the current cut had to make.' }) made!: number;
  @Field(() => Int, { description: 'Artifacts it found on file.' }) reused!: number;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date, { nullable: true }) startedAt!: Date | null;
  @Field(() => Date, { nullable: true }) endedAt!: Date | null;
}

export const FilmConnection = connectionOf('Film', FilmType);

@ObjectType('FilmNotice', { simpleResolvers: true })
export class FilmNoticeType {
  @Field(() => String) code!: string;
  @Field(() => String) message!: string;
  @Field(() => ID, { nullable: true }) shotId!: string | null;
}

@ObjectType('FilmEventOutput', { simpleResolvers: true })
export class FilmEventOutputType {
  @Field(() => String) role!: string;
  @Field(() => String) fileName!: string;
}

export const FilmEventKindEnum = graphqlEnum('FilmEventKind', ['state', 'stage', 'film', 'shots', 'shot', 'notice', 'output', 'work']);

/** One event of a film's story: always where the film stood right after it, and what its kind has to say. */
@ObjectType('FilmEvent', { simpleResolvers: true })
export class FilmEventType {
  @Field(() => ID) filmId!: string;
  @Field(() => Int, { description: 'Numbered from 1 without gaps.' }) seq!: number;
  @Field(() => Date) at!: Date;
  @Field(() => Int) cut!: number;
  @Field(() => FilmEventKindEnum) kind!: string;
  @Field(() => String, { description: 'The event in a few English words.' }) message!: string;
  @Field(() => Float) percent!: number;
  @Field(() => Int, { nullable: true }) etaMs!: number | null;
  @Field(() => Int) shotsDone!: number;
  @Field(() => Int) shotsTotal!: number;
  @Field(() => FilmStateEnum, { nullable: true }) state!: FilmState | null;
  @Field(() => FilmFailureType, { nullable: true }) failure!: FilmFailureType | null;
  @Field(() => StageEnum, { nullable: true }) stage!: Stage | null;
  @Field(() => Int, { nullable: true }) done!: number | null;
  @Field(() => Int, { nullable: true }) total!: number | null;
  @Field(() => ID, { nullable: true }) shotId!: string | null;
  @Field(() => ShotStateEnum, { nullable: true }) shotState!: ShotState | null;
  @Field(() => Int, { nullable: true }) framesDone!: number | null;
  @Field(() => Int, { nullable: true }) frames!: number | null;
  @Field(() => FilmNoticeType, { nullable: true }) notice!: FilmNoticeType | null;
  @Field(() => FilmEventOutputType, { nullable: true }) output!: FilmEventOutputType | null;
  @Field(() => Int, { nullable: true, description: 'Artifacts made so far in this cut.' }) made!: number | null;
  @Field(() => Int, { nullable: true, description: 'Artifacts found on file so far in this cut.' }) reused!: number | null;
}
