ALTER TABLE "audit_log" ADD COLUMN "person_id" uuid;
--> statement-breakpoint
ALTER TABLE "audit_log" ADD COLUMN "noun_id" text;
--> statement-breakpoint
CREATE INDEX "audit_log_action" ON "audit_log" USING btree ("organisation_id","action","id");
--> statement-breakpoint
CREATE INDEX "audit_log_noun" ON "audit_log" USING btree ("organisation_id","noun","noun_id","id");
--> statement-breakpoint
CREATE INDEX "audit_log_person" ON "audit_log" USING btree ("organisation_id","person_id","id");
--> statement-breakpoint
CREATE INDEX "audit_log_at" ON "audit_log" USING brin ("at");
--> statement-breakpoint
DROP POLICY "identity" ON "audit_log" CASCADE;
--> statement-breakpoint
DROP POLICY "members" ON "audit_log" CASCADE;
--> statement-breakpoint
DROP POLICY "workers" ON "audit_log" CASCADE;
--> statement-breakpoint
CREATE POLICY "members" ON "audit_log" AS PERMISSIVE FOR SELECT TO "studio_api" USING ("audit_log"."organisation_id" = (select studio.organisation()) and (select studio.belongs()));
--> statement-breakpoint
CREATE POLICY "workers" ON "audit_log" AS PERMISSIVE FOR SELECT TO "studio_worker" USING ("audit_log"."organisation_id" = (select studio.organisation()));
--> statement-breakpoint
-- A row id that sorts by the moment it names: UUID version 7, microseconds in its twelve bits.
CREATE FUNCTION studio.new_id(moment timestamptz) RETURNS uuid LANGUAGE sql VOLATILE AS $$
  SELECT (lpad(to_hex(us / 1000), 12, '0') || '7' || lpad(to_hex(us % 1000 * 4096 / 1000), 3, '0') || right(replace(gen_random_uuid()::text, '-', ''), 16))::uuid
  FROM (SELECT (extract(epoch FROM moment) * 1000000)::bigint) AS m(us)
$$;
--> statement-breakpoint
-- The only way into the audit log. The API tells of the person (key, share) and organisation that its transaction named, workers of the
-- organisation; identity tells of anything.
CREATE FUNCTION studio.record_audit(organisation uuid, actor_kind text, actor uuid, address text, action text, noun text, noun_id text, details jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  moment timestamptz := clock_timestamp();
  person uuid := CASE actor_kind WHEN 'person' THEN actor WHEN 'key' THEN (SELECT created_by FROM auth.api_key k WHERE k.id = actor AND k.organization_id = organisation) END;
BEGIN
  IF actor_kind NOT IN ('person', 'key', 'guest', 'system') OR organisation IS NULL OR action IS NULL THEN
    RAISE EXCEPTION 'The audit log needs an organisation, an action and who acted' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  IF session_user IN ('studio_api', 'studio_worker') AND organisation IS DISTINCT FROM studio.organisation()
    OR session_user = 'studio_api' AND (CASE WHEN actor_kind = 'guest' THEN actor = studio.share() ELSE person = studio.person() END IS NOT TRUE
      OR NOT (studio.belongs() OR EXISTS (SELECT studio.shared_projects()))) THEN
    RAISE EXCEPTION 'This transaction may not tell that' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO public.audit_log (id, organisation_id, at, actor_kind, actor_id, person_id, action, noun, noun_id, details, address)
  VALUES (studio.new_id(moment), organisation, date_trunc('milliseconds', moment), actor_kind, actor, person, action, noun, noun_id, coalesce(details, '{}'), address);
END $$;
--> statement-breakpoint
-- Nobody changes what happened. Only studio.forget_audit() removes, and only what is older than seven years.
CREATE OR REPLACE FUNCTION studio.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF tg_op = 'DELETE' AND current_setting('studio.forgetting', true) = 'on' THEN
    IF tg_level = 'STATEMENT' THEN RETURN NULL; END IF;
    IF old.at < now() - interval '7 years' THEN RETURN old; END IF;
  END IF;
  RAISE EXCEPTION 'The audit log is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;
--> statement-breakpoint
CREATE TRIGGER append_only_rows BEFORE DELETE ON audit_log FOR EACH ROW EXECUTE FUNCTION studio.refuse_change();
--> statement-breakpoint
ALTER TABLE audit_log ENABLE ALWAYS TRIGGER append_only;
--> statement-breakpoint
ALTER TABLE audit_log ENABLE ALWAYS TRIGGER append_only_rows;
--> statement-breakpoint
CREATE FUNCTION studio.forget_audit() RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  gone bigint;
BEGIN
  PERFORM set_config('studio.forgetting', 'on', true);
  DELETE FROM public.audit_log WHERE at < now() - interval '7 years';
  GET DIAGNOSTICS gone = ROW_COUNT;
  PERFORM set_config('studio.forgetting', '', true);
  RETURN gone;
END $$;
