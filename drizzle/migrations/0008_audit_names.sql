CREATE INDEX "audit_log_actor" ON "audit_log" USING btree ("organisation_id","actor_id","id");
--> statement-breakpoint
-- What those are called who stand in the organisation's audit log, for its members: who left is nobody's colleague any more.
CREATE FUNCTION studio.audit_names(people uuid[], keys uuid[]) RETURNS TABLE (id uuid, name text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT p.id, p.name FROM public.people p
  WHERE p.id = ANY (people) AND studio.belongs()
    AND EXISTS (SELECT FROM public.audit_log a WHERE a.organisation_id = studio.organisation() AND a.person_id = p.id)
  UNION ALL
  SELECT k.id, k.name FROM auth.api_key k WHERE k.id = ANY (keys) AND k.organization_id = studio.organisation() AND studio.belongs()
$$;
