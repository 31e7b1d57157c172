ALTER TABLE "project_shares" DROP CONSTRAINT "project_shares_with_one";
--> statement-breakpoint
ALTER TABLE "auth"."ticket" DROP CONSTRAINT "ticket_of_one";
--> statement-breakpoint
ALTER TABLE "project_shares" ADD COLUMN "email" text;
--> statement-breakpoint
ALTER TABLE "project_shares" ADD COLUMN "can_comment" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE "project_shares" ADD COLUMN "last_viewed_at" timestamp (3) with time zone;
--> statement-breakpoint
ALTER TABLE "project_shares" ADD COLUMN "invited_at" timestamp (3) with time zone;
--> statement-breakpoint
ALTER TABLE "auth"."ticket" ADD COLUMN "share_id" uuid;
--> statement-breakpoint
ALTER TABLE "auth"."ticket" ADD CONSTRAINT "ticket_share_id_project_shares_id_fk" FOREIGN KEY ("share_id") REFERENCES "public"."project_shares"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "project_shares_waiting" ON "project_shares" USING btree ("email");
--> statement-breakpoint
ALTER TABLE "project_shares" ADD CONSTRAINT "project_shares_link_shows" CHECK ("project_shares"."token_hash" is null or not "project_shares"."can_comment");
--> statement-breakpoint
ALTER TABLE "project_shares" ADD CONSTRAINT "project_shares_link_asks" CHECK ("project_shares"."token_hash" is not null or "project_shares"."password_hash" is null);
--> statement-breakpoint
ALTER TABLE "project_shares" ADD CONSTRAINT "project_shares_with_one" CHECK (("project_shares"."token_hash" is null) = (num_nonnulls("project_shares"."person_id", "project_shares"."email") > 0));
--> statement-breakpoint
ALTER TABLE "auth"."ticket" ADD CONSTRAINT "ticket_of_one" CHECK (num_nonnulls("auth"."ticket"."session_id", "auth"."ticket"."key_id", "auth"."ticket"."share_id") = 1);
--> statement-breakpoint
CREATE POLICY "identity" ON "project_shares" AS PERMISSIVE FOR ALL TO "studio_auth" USING (true) WITH CHECK (true);
--> statement-breakpoint
-- A share begins when it is made, unseen, whatever its maker says: the 24 hours of a link are counted from then. One with an address is
-- its person's at once where that address is somebody's who has confirmed it.
CREATE FUNCTION studio.begin_share() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  new.created_at := now();
  new.views := 0;
  new.last_viewed_at := NULL;
  IF new.email IS NOT NULL THEN
    new.email := lower(new.email);
    new.person_id := (SELECT u.id FROM auth."user" u WHERE u.email = new.email AND u.email_verified);
  END IF;
  RETURN new;
END $$;
--> statement-breakpoint
CREATE TRIGGER begin_share BEFORE INSERT ON project_shares FOR EACH ROW EXECUTE FUNCTION studio.begin_share();
--> statement-breakpoint
-- Whoever signs in with a confirmed address is given what was shared with it before they came.
CREATE FUNCTION studio.claim_shares() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.project_shares SET person_id = new.user_id
  WHERE person_id IS NULL AND revoked_at IS NULL AND email = (SELECT u.email FROM auth."user" u WHERE u.id = new.user_id AND u.email_verified);
  RETURN new;
END $$;
--> statement-breakpoint
CREATE TRIGGER claim_shares AFTER INSERT ON auth.session FOR EACH ROW EXECUTE FUNCTION studio.claim_shares();
--> statement-breakpoint
-- What is thrown away is shared with nobody, and stays so when it is fetched back.
CREATE FUNCTION studio.end_shares() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.project_shares SET revoked_at = now()
  WHERE revoked_at IS NULL AND CASE tg_table_name WHEN 'projects' THEN project_id ELSE organisation_id END = new.id;
  RETURN new;
END $$;
--> statement-breakpoint
CREATE TRIGGER end_shares AFTER UPDATE OF deleted_at ON projects FOR EACH ROW WHEN (new.deleted_at IS NOT NULL) EXECUTE FUNCTION studio.end_shares();
--> statement-breakpoint
CREATE TRIGGER end_shares AFTER UPDATE OF deleted_at ON organisations FOR EACH ROW WHEN (new.deleted_at IS NOT NULL) EXECUTE FUNCTION studio.end_shares();
--> statement-breakpoint
DROP TRIGGER tell_rights ON project_shares;
--> statement-breakpoint
CREATE TRIGGER tell_rights AFTER DELETE OR UPDATE OF revoked_at, expires_at, can_comment ON project_shares FOR EACH ROW EXECUTE FUNCTION studio.tell_rights();
--> statement-breakpoint
-- Of the projects shared with the person that the transaction named: those they may comment on. Policies of what people write ask it.
CREATE FUNCTION studio.commentable_projects() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT project_id FROM public.project_shares
  WHERE organisation_id = studio.organisation() AND person_id = studio.person() AND can_comment
    AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now())
$$;
--> statement-breakpoint
-- What is shared with the person that the transaction named, in all organisations but their own.
CREATE FUNCTION studio.shared_with_me() RETURNS TABLE (id uuid, organisation_id uuid, organisation_name text, project_id uuid, title text, can_comment boolean, shared_by text, created_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT s.id, s.organisation_id, o.name, s.project_id, p.title, s.can_comment, sharer.name, s.created_at
  FROM public.project_shares s JOIN public.projects p ON p.id = s.project_id JOIN public.organisations o ON o.id = s.organisation_id
  LEFT JOIN public.people sharer ON sharer.id = s.created_by
  WHERE s.person_id = studio.person() AND s.revoked_at IS NULL AND (s.expires_at IS NULL OR s.expires_at > now())
    AND studio.role_of(s.person_id, s.organisation_id) IS NULL
$$;
