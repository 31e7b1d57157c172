CREATE TYPE "public"."film_stage" AS ENUM('analysis', 'culture', 'characters', 'scenes', 'voice', 'animation', 'music', 'subtitles', 'composition');--> statement-breakpoint
CREATE TYPE "public"."film_state" AS ENUM('idle', 'submitted', 'queued', 'processing', 'reviewing', 'rendering', 'completed', 'failed', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."project_phase" AS ENUM('draft', 'pre-production', 'production', 'post-production', 'completed', 'archived');--> statement-breakpoint
CREATE TYPE "public"."shot_state" AS ENUM('planned', 'filming', 'filmed', 'failed');--> statement-breakpoint
CREATE TABLE "film_events" (
	"organisation_id" uuid NOT NULL,
	"film_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"cut" integer NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"dedupe_key" text,
	CONSTRAINT "film_events_film_id_seq_pk" PRIMARY KEY("film_id","seq"),
	CONSTRAINT "film_events_once" UNIQUE("film_id","dedupe_key")
);
--> statement-breakpoint
ALTER TABLE "film_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "film_outputs" (
	"organisation_id" uuid NOT NULL,
	"film_id" uuid NOT NULL,
	"cut" integer NOT NULL,
	"role" text NOT NULL,
	"key" text NOT NULL,
	"media_type" text NOT NULL,
	"file_name" text NOT NULL,
	"size_bytes" bigint NOT NULL,
	CONSTRAINT "film_outputs_film_id_cut_role_pk" PRIMARY KEY("film_id","cut","role")
);
--> statement-breakpoint
ALTER TABLE "film_outputs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "film_shots" (
	"organisation_id" uuid NOT NULL,
	"film_id" uuid NOT NULL,
	"shot_id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"cut" integer NOT NULL,
	"description" text NOT NULL,
	"state" "shot_state" DEFAULT 'planned' NOT NULL,
	"frames" integer,
	"frames_done" integer DEFAULT 0 NOT NULL,
	"made" boolean,
	"clip_key" text,
	"thumbnail_key" text,
	CONSTRAINT "film_shots_film_id_shot_id_pk" PRIMARY KEY("film_id","shot_id")
);
--> statement-breakpoint
ALTER TABLE "film_shots" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "film_stages" (
	"organisation_id" uuid NOT NULL,
	"film_id" uuid NOT NULL,
	"cut" integer NOT NULL,
	"stage" "film_stage" NOT NULL,
	"done" integer NOT NULL,
	"total" integer NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "film_stages_film_id_cut_stage_pk" PRIMARY KEY("film_id","cut","stage")
);
--> statement-breakpoint
ALTER TABLE "film_stages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "films" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"title" text NOT NULL,
	"script_key" text NOT NULL,
	"settings" jsonb NOT NULL,
	"takes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"state" "film_state" DEFAULT 'idle' NOT NULL,
	"cut" integer DEFAULT 1 NOT NULL,
	"percent" double precision DEFAULT 0 NOT NULL,
	"eta_ms" bigint,
	"last_seq" integer DEFAULT 0 NOT NULL,
	"duration_ms" integer,
	"review_before" "film_stage",
	"made" integer DEFAULT 0 NOT NULL,
	"reused" integer DEFAULT 0 NOT NULL,
	"pace" jsonb,
	"failure_code" text,
	"failure_message" text,
	"failure_shot_id" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "films_tenant" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "films" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "organisations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "people" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "projects" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"title" text NOT NULL,
	"phase" "project_phase" DEFAULT 'draft' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	CONSTRAINT "projects_tenant" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "projects" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "scripts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"text" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "scripts_project" UNIQUE("project_id")
);
--> statement-breakpoint
ALTER TABLE "scripts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "film_events" ADD CONSTRAINT "film_events_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "film_events" ADD CONSTRAINT "film_events_organisation_id_film_id_films_organisation_id_id_fk" FOREIGN KEY ("organisation_id","film_id") REFERENCES "public"."films"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "film_outputs" ADD CONSTRAINT "film_outputs_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "film_outputs" ADD CONSTRAINT "film_outputs_organisation_id_film_id_films_organisation_id_id_fk" FOREIGN KEY ("organisation_id","film_id") REFERENCES "public"."films"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "film_shots" ADD CONSTRAINT "film_shots_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "film_shots" ADD CONSTRAINT "film_shots_organisation_id_film_id_films_organisation_id_id_fk" FOREIGN KEY ("organisation_id","film_id") REFERENCES "public"."films"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "film_stages" ADD CONSTRAINT "film_stages_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "film_stages" ADD CONSTRAINT "film_stages_organisation_id_film_id_films_organisation_id_id_fk" FOREIGN KEY ("organisation_id","film_id") REFERENCES "public"."films"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "films" ADD CONSTRAINT "films_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "films" ADD CONSTRAINT "films_organisation_id_project_id_projects_organisation_id_id_fk" FOREIGN KEY ("organisation_id","project_id") REFERENCES "public"."projects"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scripts" ADD CONSTRAINT "scripts_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scripts" ADD CONSTRAINT "scripts_organisation_id_project_id_projects_organisation_id_id_fk" FOREIGN KEY ("organisation_id","project_id") REFERENCES "public"."projects"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "films_of_project" ON "films" USING btree ("project_id","id");--> statement-breakpoint
CREATE POLICY "within_organisation" ON "film_events" AS PERMISSIVE FOR ALL TO public USING ("film_events"."organisation_id" = nullif(current_setting('studio.organisation', true), '')::uuid) WITH CHECK ("film_events"."organisation_id" = nullif(current_setting('studio.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "within_organisation" ON "film_outputs" AS PERMISSIVE FOR ALL TO public USING ("film_outputs"."organisation_id" = nullif(current_setting('studio.organisation', true), '')::uuid) WITH CHECK ("film_outputs"."organisation_id" = nullif(current_setting('studio.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "within_organisation" ON "film_shots" AS PERMISSIVE FOR ALL TO public USING ("film_shots"."organisation_id" = nullif(current_setting('studio.organisation', true), '')::uuid) WITH CHECK ("film_shots"."organisation_id" = nullif(current_setting('studio.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "within_organisation" ON "film_stages" AS PERMISSIVE FOR ALL TO public USING ("film_stages"."organisation_id" = nullif(current_setting('studio.organisation', true), '')::uuid) WITH CHECK ("film_stages"."organisation_id" = nullif(current_setting('studio.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "within_organisation" ON "films" AS PERMISSIVE FOR ALL TO public USING ("films"."organisation_id" = nullif(current_setting('studio.organisation', true), '')::uuid) WITH CHECK ("films"."organisation_id" = nullif(current_setting('studio.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "within_organisation" ON "organisations" AS PERMISSIVE FOR ALL TO public USING ("organisations"."id" = nullif(current_setting('studio.organisation', true), '')::uuid) WITH CHECK ("organisations"."id" = nullif(current_setting('studio.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "within_organisation" ON "people" AS PERMISSIVE FOR ALL TO public USING ("people"."organisation_id" = nullif(current_setting('studio.organisation', true), '')::uuid) WITH CHECK ("people"."organisation_id" = nullif(current_setting('studio.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "within_organisation" ON "projects" AS PERMISSIVE FOR ALL TO public USING ("projects"."organisation_id" = nullif(current_setting('studio.organisation', true), '')::uuid) WITH CHECK ("projects"."organisation_id" = nullif(current_setting('studio.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "within_organisation" ON "scripts" AS PERMISSIVE FOR ALL TO public USING ("scripts"."organisation_id" = nullif(current_setting('studio.organisation', true), '')::uuid) WITH CHECK ("scripts"."organisation_id" = nullif(current_setting('studio.organisation', true), '')::uuid);