CREATE UNLOGGED TABLE "auth"."rate" (
	"key" text PRIMARY KEY NOT NULL,
	"slice" bigint NOT NULL,
	"uses" integer[] NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
) WITH (fillfactor = 50); -- rows change all the time and stay on their page
--> statement-breakpoint
ALTER TABLE "auth"."rate" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "only_identity" ON "auth"."rate" AS PERMISSIVE FOR ALL TO "studio_auth" USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "plan" text DEFAULT 'free' NOT NULL;
--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_plan" CHECK ("organisations"."plan" in ('free', 'pro', 'enterprise', 'local'));
--> statement-breakpoint
ALTER TABLE "films" ADD COLUMN "submitted_by" uuid;
--> statement-breakpoint
UPDATE films SET submitted_by = created_by;
--> statement-breakpoint
CREATE INDEX "film_events_states" ON "film_events" USING btree ("organisation_id","at") WHERE "film_events"."kind" = 'state';
--> statement-breakpoint
CREATE INDEX "films_running" ON "films" USING btree ("submitted_by") WHERE "films"."state" not in ('completed', 'failed', 'cancelled', 'idle');
--> statement-breakpoint
-- Films of the person that the transaction named which are being made, in whichever organisation.
CREATE FUNCTION studio.running_films() RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT count(*)::integer FROM public.films
  WHERE submitted_by = studio.person() AND state NOT IN ('completed', 'failed', 'cancelled', 'idle')
$$;
