CREATE SCHEMA "auth";
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"action" text NOT NULL,
	"noun" text,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"address" text
);
--> statement-breakpoint
ALTER TABLE "audit_log" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "outbox" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "project_shares" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"person_id" uuid,
	"token_hash" text,
	"password_hash" text,
	"views" integer DEFAULT 0 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "project_shares_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "project_shares_with_one" CHECK (num_nonnulls("project_shares"."person_id", "project_shares"."token_hash") = 1),
	CONSTRAINT "project_shares_link_ends" CHECK ("project_shares"."token_hash" is null or ("project_shares"."expires_at" is not null and "project_shares"."expires_at" <= "project_shares"."created_at" + interval '24 hours'))
);
--> statement-breakpoint
ALTER TABLE "project_shares" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "auth"."account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" uuid NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "account_once" UNIQUE("provider_id","account_id")
);
--> statement-breakpoint
ALTER TABLE "auth"."account" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "auth"."api_key" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"created_by" uuid NOT NULL,
	"name" text NOT NULL,
	"start" text NOT NULL,
	"hash" text NOT NULL,
	"scopes" text[] NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"replaced_by" uuid,
	CONSTRAINT "api_key_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
ALTER TABLE "auth"."api_key" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "auth"."invitation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"inviter_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "invitation_role" CHECK ("auth"."invitation"."role" in ('owner', 'admin', 'producer', 'director', 'writer', 'editor', 'viewer'))
);
--> statement-breakpoint
ALTER TABLE "auth"."invitation" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "auth"."login_attempt" (
	"key" text PRIMARY KEY NOT NULL,
	"tries" integer NOT NULL,
	"last" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "auth"."login_attempt" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "auth"."member" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "member_once" UNIQUE("organization_id","user_id"),
	CONSTRAINT "member_role" CHECK ("auth"."member"."role" in ('owner', 'admin', 'producer', 'director', 'writer', 'editor', 'viewer'))
);
--> statement-breakpoint
ALTER TABLE "auth"."member" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "auth"."organization" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"logo" text,
	"metadata" text,
	"personal" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organization_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "auth"."organization" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "auth"."passkey" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text,
	"public_key" text NOT NULL,
	"credential_id" text NOT NULL,
	"counter" integer NOT NULL,
	"device_type" text NOT NULL,
	"backed_up" boolean NOT NULL,
	"transports" text,
	"aaguid" text,
	"created_at" timestamp (3) with time zone DEFAULT now(),
	CONSTRAINT "passkey_credentialID_unique" UNIQUE("credential_id")
);
--> statement-breakpoint
ALTER TABLE "auth"."passkey" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "auth"."session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"active_organization_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
ALTER TABLE "auth"."session" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "auth"."ticket" (
	"hash" text PRIMARY KEY NOT NULL,
	"session_id" uuid,
	"key_id" uuid,
	"organization_id" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ticket_of_one" CHECK (num_nonnulls("auth"."ticket"."session_id", "auth"."ticket"."key_id") = 1)
);
--> statement-breakpoint
ALTER TABLE "auth"."ticket" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "auth"."two_factor" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"verified" boolean DEFAULT true,
	"failed_verification_count" integer DEFAULT 0,
	"locked_until" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "auth"."two_factor" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "auth"."user" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"two_factor_enabled" boolean DEFAULT false,
	"platform_role" text DEFAULT 'user' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email"),
	CONSTRAINT "user_platform_role" CHECK ("auth"."user"."platform_role" in ('user', 'moderator', 'admin'))
);
--> statement-breakpoint
ALTER TABLE "auth"."user" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "auth"."verification" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "auth"."verification" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "films" ADD COLUMN "created_by" uuid;
--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "slug" text;
--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "personal" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "deleted_at" timestamp (3) with time zone;
--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "image" text;
--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "created_by" uuid;
--> statement-breakpoint
ALTER TABLE "project_shares" ADD CONSTRAINT "project_shares_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "project_shares" ADD CONSTRAINT "project_shares_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "project_shares" ADD CONSTRAINT "project_shares_organisation_id_project_id_projects_organisation_id_id_fk" FOREIGN KEY ("organisation_id","project_id") REFERENCES "public"."projects"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "auth"."account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "auth"."api_key" ADD CONSTRAINT "api_key_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "auth"."organization"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "auth"."api_key" ADD CONSTRAINT "api_key_created_by_user_id_fk" FOREIGN KEY ("created_by") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "auth"."invitation" ADD CONSTRAINT "invitation_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "auth"."organization"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "auth"."invitation" ADD CONSTRAINT "invitation_inviter_id_user_id_fk" FOREIGN KEY ("inviter_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "auth"."member" ADD CONSTRAINT "member_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "auth"."organization"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "auth"."member" ADD CONSTRAINT "member_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "auth"."passkey" ADD CONSTRAINT "passkey_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "auth"."session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "auth"."session" ADD CONSTRAINT "session_active_organization_id_organization_id_fk" FOREIGN KEY ("active_organization_id") REFERENCES "auth"."organization"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "auth"."ticket" ADD CONSTRAINT "ticket_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "auth"."session"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "auth"."ticket" ADD CONSTRAINT "ticket_key_id_api_key_id_fk" FOREIGN KEY ("key_id") REFERENCES "auth"."api_key"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "auth"."two_factor" ADD CONSTRAINT "two_factor_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "audit_log_organisation" ON "audit_log" USING btree ("organisation_id","id");
--> statement-breakpoint
CREATE INDEX "project_shares_project" ON "project_shares" USING btree ("project_id");
--> statement-breakpoint
CREATE INDEX "project_shares_person" ON "project_shares" USING btree ("person_id");
--> statement-breakpoint
CREATE INDEX "account_user" ON "auth"."account" USING btree ("user_id");
--> statement-breakpoint
CREATE INDEX "api_key_organization" ON "auth"."api_key" USING btree ("organization_id");
--> statement-breakpoint
CREATE INDEX "api_key_creator" ON "auth"."api_key" USING btree ("created_by");
--> statement-breakpoint
CREATE INDEX "invitation_organization" ON "auth"."invitation" USING btree ("organization_id");
--> statement-breakpoint
CREATE INDEX "invitation_email" ON "auth"."invitation" USING btree ("email");
--> statement-breakpoint
CREATE INDEX "member_user" ON "auth"."member" USING btree ("user_id");
--> statement-breakpoint
CREATE INDEX "passkey_user" ON "auth"."passkey" USING btree ("user_id");
--> statement-breakpoint
CREATE INDEX "session_user" ON "auth"."session" USING btree ("user_id");
--> statement-breakpoint
CREATE INDEX "two_factor_user" ON "auth"."two_factor" USING btree ("user_id");
--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "auth"."verification" USING btree ("identifier");
--> statement-breakpoint
-- What was there before people could sign in: each person becomes the owner of the organisation they stood in.
INSERT INTO auth.organization (id, name, slug, personal, created_at) SELECT id, name, 'studio-' || right(id::text, 12), true, created_at FROM organisations;
--> statement-breakpoint
INSERT INTO auth."user" (id, name, email, email_verified, created_at) SELECT id, name, 'person-' || right(id::text, 12) || '@studio.localhost', true, created_at FROM people;
--> statement-breakpoint
INSERT INTO auth.member (id, organization_id, user_id, role, created_at) SELECT gen_random_uuid(), organisation_id, id, 'owner', created_at FROM people;
--> statement-breakpoint
UPDATE organisations SET slug = 'studio-' || right(id::text, 12), personal = true;
--> statement-breakpoint
ALTER TABLE organisations ALTER COLUMN slug SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_slug_unique" UNIQUE("slug");
--> statement-breakpoint
DROP POLICY "within_organisation" ON "film_events" CASCADE;
--> statement-breakpoint
DROP POLICY "within_organisation" ON "film_outputs" CASCADE;
--> statement-breakpoint
DROP POLICY "within_organisation" ON "film_shots" CASCADE;
--> statement-breakpoint
DROP POLICY "within_organisation" ON "film_stages" CASCADE;
--> statement-breakpoint
DROP POLICY "within_organisation" ON "films" CASCADE;
--> statement-breakpoint
DROP POLICY "within_organisation" ON "organisations" CASCADE;
--> statement-breakpoint
DROP POLICY "within_organisation" ON "people" CASCADE;
--> statement-breakpoint
DROP POLICY "within_organisation" ON "projects" CASCADE;
--> statement-breakpoint
DROP POLICY "within_organisation" ON "scripts" CASCADE;
--> statement-breakpoint
ALTER TABLE "people" DROP CONSTRAINT "people_organisation_id_organisations_id_fk";
--> statement-breakpoint
ALTER TABLE "people" DROP COLUMN "organisation_id";
--> statement-breakpoint
-- Functions of the schema studio run as their owner: the only way from the API's role to the schema auth.
CREATE SCHEMA studio;
--> statement-breakpoint
CREATE FUNCTION studio.person() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('studio.person', true), '')::uuid $$;
--> statement-breakpoint
CREATE FUNCTION studio.organisation() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('studio.organisation', true), '')::uuid $$;
--> statement-breakpoint
CREATE FUNCTION studio.share() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('studio.share', true), '')::uuid $$;
--> statement-breakpoint
-- A person's role in an organisation; null when they are no member.
CREATE FUNCTION studio.role_of(person uuid, organisation uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT role FROM auth.member WHERE user_id = person AND organization_id = organisation
$$;
--> statement-breakpoint
CREATE FUNCTION studio.belongs() RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT studio.role_of(studio.person(), studio.organisation()) IS NOT NULL $$;
--> statement-breakpoint
CREATE FUNCTION studio.my_organisations() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT organization_id FROM auth.member WHERE user_id = studio.person()
$$;
--> statement-breakpoint
-- The members of the organisation that the transaction named: for its own members, and for workers.
CREATE FUNCTION studio.members() RETURNS TABLE (person_id uuid, role text, joined_at timestamptz) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT user_id, role, created_at FROM auth.member
  WHERE organization_id = studio.organisation() AND (studio.belongs() OR session_user = 'studio_worker')
$$;
--> statement-breakpoint
-- The projects of the organisation that are shared with the person, or by the link, that the transaction named.
CREATE FUNCTION studio.shared_projects() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT project_id FROM public.project_shares
  WHERE organisation_id = studio.organisation() AND (person_id = studio.person() OR id = studio.share())
    AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now())
$$;
--> statement-breakpoint
-- Films that were submitted and not started yet, of all organisations: for the one who offers them to the production service again.
CREATE FUNCTION studio.waiting_films() RETURNS TABLE (film_id uuid, organisation_id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT id, organisation_id FROM public.films WHERE state = 'submitted' AND session_user <> 'studio_api'
$$;
--> statement-breakpoint
CREATE POLICY "members" ON "film_events" AS PERMISSIVE FOR ALL TO "studio_api" USING ("film_events"."organisation_id" = (select studio.organisation()) and (select studio.belongs())) WITH CHECK ("film_events"."organisation_id" = (select studio.organisation()) and (select studio.belongs()));
--> statement-breakpoint
CREATE POLICY "workers" ON "film_events" AS PERMISSIVE FOR ALL TO "studio_worker" USING ("film_events"."organisation_id" = (select studio.organisation())) WITH CHECK ("film_events"."organisation_id" = (select studio.organisation()));
--> statement-breakpoint
CREATE POLICY "shared" ON "film_events" AS PERMISSIVE FOR SELECT TO "studio_api" USING ("film_events"."organisation_id" = (select studio.organisation()) and "film_events"."film_id" in (select "films"."id" from "films" where "films"."project_id" in (select studio.shared_projects())));
--> statement-breakpoint
CREATE POLICY "members" ON "film_outputs" AS PERMISSIVE FOR ALL TO "studio_api" USING ("film_outputs"."organisation_id" = (select studio.organisation()) and (select studio.belongs())) WITH CHECK ("film_outputs"."organisation_id" = (select studio.organisation()) and (select studio.belongs()));
--> statement-breakpoint
CREATE POLICY "workers" ON "film_outputs" AS PERMISSIVE FOR ALL TO "studio_worker" USING ("film_outputs"."organisation_id" = (select studio.organisation())) WITH CHECK ("film_outputs"."organisation_id" = (select studio.organisation()));
--> statement-breakpoint
CREATE POLICY "shared" ON "film_outputs" AS PERMISSIVE FOR SELECT TO "studio_api" USING ("film_outputs"."organisation_id" = (select studio.organisation()) and "film_outputs"."film_id" in (select "films"."id" from "films" where "films"."project_id" in (select studio.shared_projects())));
--> statement-breakpoint
CREATE POLICY "members" ON "film_shots" AS PERMISSIVE FOR ALL TO "studio_api" USING ("film_shots"."organisation_id" = (select studio.organisation()) and (select studio.belongs())) WITH CHECK ("film_shots"."organisation_id" = (select studio.organisation()) and (select studio.belongs()));
--> statement-breakpoint
CREATE POLICY "workers" ON "film_shots" AS PERMISSIVE FOR ALL TO "studio_worker" USING ("film_shots"."organisation_id" = (select studio.organisation())) WITH CHECK ("film_shots"."organisation_id" = (select studio.organisation()));
--> statement-breakpoint
CREATE POLICY "shared" ON "film_shots" AS PERMISSIVE FOR SELECT TO "studio_api" USING ("film_shots"."organisation_id" = (select studio.organisation()) and "film_shots"."film_id" in (select "films"."id" from "films" where "films"."project_id" in (select studio.shared_projects())));
--> statement-breakpoint
CREATE POLICY "members" ON "film_stages" AS PERMISSIVE FOR ALL TO "studio_api" USING ("film_stages"."organisation_id" = (select studio.organisation()) and (select studio.belongs())) WITH CHECK ("film_stages"."organisation_id" = (select studio.organisation()) and (select studio.belongs()));
--> statement-breakpoint
CREATE POLICY "workers" ON "film_stages" AS PERMISSIVE FOR ALL TO "studio_worker" USING ("film_stages"."organisation_id" = (select studio.organisation())) WITH CHECK ("film_stages"."organisation_id" = (select studio.organisation()));
--> statement-breakpoint
CREATE POLICY "shared" ON "film_stages" AS PERMISSIVE FOR SELECT TO "studio_api" USING ("film_stages"."organisation_id" = (select studio.organisation()) and "film_stages"."film_id" in (select "films"."id" from "films" where "films"."project_id" in (select studio.shared_projects())));
--> statement-breakpoint
CREATE POLICY "members" ON "films" AS PERMISSIVE FOR ALL TO "studio_api" USING ("films"."organisation_id" = (select studio.organisation()) and (select studio.belongs())) WITH CHECK ("films"."organisation_id" = (select studio.organisation()) and (select studio.belongs()));
--> statement-breakpoint
CREATE POLICY "workers" ON "films" AS PERMISSIVE FOR ALL TO "studio_worker" USING ("films"."organisation_id" = (select studio.organisation())) WITH CHECK ("films"."organisation_id" = (select studio.organisation()));
--> statement-breakpoint
CREATE POLICY "shared" ON "films" AS PERMISSIVE FOR SELECT TO "studio_api" USING ("films"."organisation_id" = (select studio.organisation()) and "films"."project_id" in (select studio.shared_projects()));
--> statement-breakpoint
CREATE POLICY "members" ON "organisations" AS PERMISSIVE FOR SELECT TO "studio_api" USING ("organisations"."id" in (select studio.my_organisations()) or ("organisations"."id" = (select studio.organisation()) and exists (select studio.shared_projects())));
--> statement-breakpoint
CREATE POLICY "workers" ON "organisations" AS PERMISSIVE FOR SELECT TO "studio_worker" USING ("organisations"."id" = (select studio.organisation()));
--> statement-breakpoint
CREATE POLICY "colleagues" ON "people" AS PERMISSIVE FOR SELECT TO "studio_api" USING ("people"."id" = (select studio.person()) or "people"."id" in (select person_id from studio.members()));
--> statement-breakpoint
CREATE POLICY "workers" ON "people" AS PERMISSIVE FOR SELECT TO "studio_worker" USING ("people"."id" in (select person_id from studio.members()));
--> statement-breakpoint
CREATE POLICY "members" ON "projects" AS PERMISSIVE FOR ALL TO "studio_api" USING ("projects"."organisation_id" = (select studio.organisation()) and (select studio.belongs())) WITH CHECK ("projects"."organisation_id" = (select studio.organisation()) and (select studio.belongs()));
--> statement-breakpoint
CREATE POLICY "workers" ON "projects" AS PERMISSIVE FOR ALL TO "studio_worker" USING ("projects"."organisation_id" = (select studio.organisation())) WITH CHECK ("projects"."organisation_id" = (select studio.organisation()));
--> statement-breakpoint
CREATE POLICY "shared" ON "projects" AS PERMISSIVE FOR SELECT TO "studio_api" USING ("projects"."organisation_id" = (select studio.organisation()) and "projects"."id" in (select studio.shared_projects()));
--> statement-breakpoint
CREATE POLICY "members" ON "scripts" AS PERMISSIVE FOR ALL TO "studio_api" USING ("scripts"."organisation_id" = (select studio.organisation()) and (select studio.belongs())) WITH CHECK ("scripts"."organisation_id" = (select studio.organisation()) and (select studio.belongs()));
--> statement-breakpoint
CREATE POLICY "workers" ON "scripts" AS PERMISSIVE FOR ALL TO "studio_worker" USING ("scripts"."organisation_id" = (select studio.organisation())) WITH CHECK ("scripts"."organisation_id" = (select studio.organisation()));
--> statement-breakpoint
CREATE POLICY "shared" ON "scripts" AS PERMISSIVE FOR SELECT TO "studio_api" USING ("scripts"."organisation_id" = (select studio.organisation()) and "scripts"."project_id" in (select studio.shared_projects()));
--> statement-breakpoint
CREATE POLICY "members" ON "audit_log" AS PERMISSIVE FOR ALL TO "studio_api" USING ("audit_log"."organisation_id" = (select studio.organisation()) and (select studio.belongs())) WITH CHECK ("audit_log"."organisation_id" = (select studio.organisation()) and (select studio.belongs()));
--> statement-breakpoint
CREATE POLICY "workers" ON "audit_log" AS PERMISSIVE FOR ALL TO "studio_worker" USING ("audit_log"."organisation_id" = (select studio.organisation())) WITH CHECK ("audit_log"."organisation_id" = (select studio.organisation()));
--> statement-breakpoint
CREATE POLICY "identity" ON "audit_log" AS PERMISSIVE FOR INSERT TO "studio_auth" WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "identity" ON "outbox" AS PERMISSIVE FOR ALL TO "studio_auth" USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "members" ON "project_shares" AS PERMISSIVE FOR ALL TO "studio_api" USING ("project_shares"."organisation_id" = (select studio.organisation()) and (select studio.belongs())) WITH CHECK ("project_shares"."organisation_id" = (select studio.organisation()) and (select studio.belongs()));
--> statement-breakpoint
CREATE POLICY "workers" ON "project_shares" AS PERMISSIVE FOR ALL TO "studio_worker" USING ("project_shares"."organisation_id" = (select studio.organisation())) WITH CHECK ("project_shares"."organisation_id" = (select studio.organisation()));
--> statement-breakpoint
CREATE POLICY "only_identity" ON "auth"."account" AS PERMISSIVE FOR ALL TO "studio_auth" USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "only_identity" ON "auth"."api_key" AS PERMISSIVE FOR ALL TO "studio_auth" USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "only_identity" ON "auth"."invitation" AS PERMISSIVE FOR ALL TO "studio_auth" USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "only_identity" ON "auth"."login_attempt" AS PERMISSIVE FOR ALL TO "studio_auth" USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "only_identity" ON "auth"."member" AS PERMISSIVE FOR ALL TO "studio_auth" USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "only_identity" ON "auth"."organization" AS PERMISSIVE FOR ALL TO "studio_auth" USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "only_identity" ON "auth"."passkey" AS PERMISSIVE FOR ALL TO "studio_auth" USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "only_identity" ON "auth"."session" AS PERMISSIVE FOR ALL TO "studio_auth" USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "only_identity" ON "auth"."ticket" AS PERMISSIVE FOR ALL TO "studio_auth" USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "only_identity" ON "auth"."two_factor" AS PERMISSIVE FOR ALL TO "studio_auth" USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "only_identity" ON "auth"."user" AS PERMISSIVE FOR ALL TO "studio_auth" USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "only_identity" ON "auth"."verification" AS PERMISSIVE FOR ALL TO "studio_auth" USING (true) WITH CHECK (true);
--> statement-breakpoint
-- What others may see of people and organisations follows what identity writes.
CREATE FUNCTION studio.mirror_user() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO public.people (id, name, image, created_at) VALUES (new.id, new.name, new.image, new.created_at)
  ON CONFLICT (id) DO UPDATE SET name = excluded.name, image = excluded.image;
  RETURN new;
END $$;
--> statement-breakpoint
CREATE TRIGGER mirror AFTER INSERT OR UPDATE OF name, image ON auth."user" FOR EACH ROW EXECUTE FUNCTION studio.mirror_user();
--> statement-breakpoint
CREATE FUNCTION studio.mirror_organization() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF tg_op = 'DELETE' THEN
    UPDATE public.organisations SET deleted_at = now(), slug = slug || '-' || id WHERE id = old.id;
    RETURN old;
  END IF;
  INSERT INTO public.organisations (id, name, slug, personal, created_at) VALUES (new.id, new.name, new.slug, new.personal, new.created_at)
  ON CONFLICT (id) DO UPDATE SET name = excluded.name, slug = excluded.slug, personal = excluded.personal;
  RETURN new;
END $$;
--> statement-breakpoint
CREATE TRIGGER mirror AFTER INSERT OR DELETE OR UPDATE OF name, slug, personal ON auth.organization FOR EACH ROW EXECUTE FUNCTION studio.mirror_organization();
--> statement-breakpoint
-- Whoever leaves an organisation leaves no key behind, however they left.
CREATE FUNCTION studio.revoke_keys() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE auth.api_key SET revoked_at = now() WHERE created_by = old.user_id AND organization_id = old.organization_id AND revoked_at IS NULL;
  RETURN old;
END $$;
--> statement-breakpoint
CREATE TRIGGER revoke_keys AFTER DELETE ON auth.member FOR EACH ROW EXECUTE FUNCTION studio.revoke_keys();
--> statement-breakpoint
-- Every API process hears of rights that end or change (api/identity/rights.ts): 'session ID', 'member PERSON ORGANISATION', 'key ID', 'share ID'.
CREATE FUNCTION studio.tell_rights() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM pg_notify('studio_rights', CASE tg_table_name
    WHEN 'session' THEN 'session ' || old.id
    WHEN 'member' THEN 'member ' || (to_jsonb(old) ->> 'user_id') || ' ' || (to_jsonb(old) ->> 'organization_id')
    WHEN 'api_key' THEN 'key ' || old.id
    ELSE 'share ' || old.id END);
  RETURN old;
END $$;
--> statement-breakpoint
CREATE TRIGGER tell_rights AFTER DELETE ON auth.session FOR EACH ROW EXECUTE FUNCTION studio.tell_rights();
--> statement-breakpoint
CREATE TRIGGER tell_rights AFTER DELETE OR UPDATE OF role ON auth.member FOR EACH ROW EXECUTE FUNCTION studio.tell_rights();
--> statement-breakpoint
CREATE TRIGGER tell_rights AFTER DELETE OR UPDATE OF revoked_at, expires_at, scopes ON auth.api_key FOR EACH ROW EXECUTE FUNCTION studio.tell_rights();
--> statement-breakpoint
CREATE TRIGGER tell_rights AFTER DELETE OR UPDATE OF revoked_at, expires_at ON project_shares FOR EACH ROW EXECUTE FUNCTION studio.tell_rights();
--> statement-breakpoint
CREATE FUNCTION studio.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The audit log is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log FOR EACH STATEMENT EXECUTE FUNCTION studio.refuse_change();
