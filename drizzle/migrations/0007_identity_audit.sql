-- Identity tells the audit log by triggers, so that no way of writing it escapes. Its events belong to the person's own organisation, which
-- has its id before it is made: at the first session.
CREATE FUNCTION studio.personal_organisation(person uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT coalesce((
    SELECT o.id FROM auth.organization o JOIN auth.member m ON m.organization_id = o.id
    WHERE m.user_id = person AND m.role = 'owner' AND o.personal
    ORDER BY o.id = before.id DESC, m.created_at - o.created_at LIMIT 1 -- who was there when it was made
  ), before.id)
  FROM (SELECT overlay(overlay(md5('the organisation of ' || person) PLACING '8' FROM 13 FOR 1) PLACING '8' FROM 17 FOR 1)::uuid) AS before(id)
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION studio.start_session() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  person auth."user"%ROWTYPE;
  own uuid;
BEGIN
  SELECT * INTO person FROM auth."user" WHERE id = new.user_id FOR UPDATE; -- two first sessions at once make one organisation
  own := studio.personal_organisation(new.user_id);
  IF NOT EXISTS (SELECT FROM auth.organization WHERE id = own) THEN
    INSERT INTO auth.organization (id, name, slug, personal) VALUES (own, person.name || '’s studio', 'studio-' || own, true);
    INSERT INTO auth.member (id, organization_id, user_id, role) VALUES (gen_random_uuid(), own, new.user_id, 'owner');
  END IF;
  IF new.active_organization_id IS NULL THEN
    new.active_organization_id := coalesce((
      SELECT s.active_organization_id FROM auth.session s
      JOIN auth.member m ON m.user_id = s.user_id AND m.organization_id = s.active_organization_id
      WHERE s.user_id = new.user_id ORDER BY s.updated_at DESC LIMIT 1
    ), own);
  END IF;
  RETURN new;
END $$;
--> statement-breakpoint
-- Writes without asking who tells: for triggers. Nobody may call it; everybody else asks studio.record_audit.
CREATE FUNCTION studio.write_audit(organisation uuid, actor_kind text, actor uuid, person uuid, address text, action text, noun text, noun_id text, details jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  moment timestamptz := clock_timestamp();
BEGIN
  INSERT INTO public.audit_log (id, organisation_id, at, actor_kind, actor_id, person_id, action, noun, noun_id, details, address)
  VALUES (studio.new_id(moment), organisation, date_trunc('milliseconds', moment), actor_kind, actor, person, action, noun, noun_id, coalesce(details, '{}'), address);
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION studio.record_audit(organisation uuid, actor_kind text, actor uuid, address text, action text, noun text, noun_id text, details jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
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
  PERFORM studio.write_audit(organisation, actor_kind, actor, person, address, action, noun, noun_id, details);
END $$;
--> statement-breakpoint
-- What happened to somebody's account. The transaction names where the request came from ('studio.address'), which route wrote it
-- ('studio.route') and who acted ('studio.person') where that isn't the person themselves (api/identity/request.ts).
CREATE FUNCTION studio.tell_account(person uuid, action text, noun text, noun_id text, details jsonb) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  actor uuid := coalesce(studio.person(), CASE WHEN session_user = 'studio_auth' AND action NOT LIKE '%.locked' THEN person END);
  facts jsonb := jsonb_strip_nulls(details || jsonb_build_object('route', nullif(current_setting('studio.route', true), '')));
BEGIN
  PERFORM studio.write_audit(studio.personal_organisation(person), CASE WHEN actor IS NULL THEN 'system' ELSE 'person' END, actor, actor,
    nullif(current_setting('studio.address', true), ''), action, noun, noun_id, facts);
END $$;
--> statement-breakpoint
CREATE FUNCTION studio.audit_user() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF tg_op = 'INSERT' THEN
    PERFORM studio.tell_account(new.id, 'account.created', 'person', new.id::text, jsonb_build_object('platformRole', nullif(new.platform_role, 'user')));
    RETURN new;
  ELSIF tg_op = 'DELETE' THEN
    PERFORM studio.tell_account(old.id, 'account.deleted', 'person', old.id::text, '{}');
    RETURN old;
  END IF;
  IF new.email <> old.email THEN
    PERFORM studio.tell_account(new.id, 'email.changed', 'person', new.id::text, jsonb_build_object('from', old.email, 'to', new.email));
  END IF;
  IF new.email_verified AND NOT old.email_verified THEN
    PERFORM studio.tell_account(new.id, 'email.verified', 'person', new.id::text, '{}');
  END IF;
  IF new.two_factor_enabled IS DISTINCT FROM old.two_factor_enabled THEN
    PERFORM studio.tell_account(new.id, CASE WHEN new.two_factor_enabled THEN 'second-factor.enabled' ELSE 'second-factor.disabled' END, 'person', new.id::text, '{}');
  END IF;
  IF new.platform_role <> old.platform_role THEN
    PERFORM studio.tell_account(new.id, 'platform-role.changed', 'person', new.id::text, jsonb_build_object('from', old.platform_role, 'to', new.platform_role));
  END IF;
  RETURN new;
END $$;
--> statement-breakpoint
CREATE TRIGGER tell_audit AFTER INSERT OR UPDATE OF email, email_verified, two_factor_enabled, platform_role ON auth."user" FOR EACH ROW EXECUTE FUNCTION studio.audit_user();
--> statement-breakpoint
CREATE TRIGGER tell_audit_before BEFORE DELETE ON auth."user" FOR EACH ROW EXECUTE FUNCTION studio.audit_user();
--> statement-breakpoint
-- What an account holds. With the account itself it goes untold.
CREATE FUNCTION studio.audit_credentials() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  route text := coalesce(current_setting('studio.route', true), '');
  person uuid := CASE WHEN tg_op = 'DELETE' THEN old.user_id ELSE new.user_id END;
  device text;
BEGIN
  IF NOT EXISTS (SELECT FROM auth."user" WHERE id = person) THEN
    RETURN NULL;
  ELSIF tg_table_name = 'account' THEN
    IF tg_op = 'UPDATE' THEN
      IF new.password IS DISTINCT FROM old.password THEN PERFORM studio.tell_account(person, 'password.changed', 'person', person::text, '{}'); END IF;
    ELSIF tg_op = 'INSERT' AND new.provider_id = 'credential' THEN
      PERFORM studio.tell_account(person, 'password.set', 'person', person::text, '{}');
    ELSIF tg_op = 'INSERT' THEN
      PERFORM studio.tell_account(person, 'account.linked', 'provider', new.provider_id, '{}');
    ELSE
      PERFORM studio.tell_account(person, 'account.unlinked', 'provider', old.provider_id, '{}');
    END IF;
  ELSIF tg_table_name = 'session' THEN
    IF tg_op = 'INSERT' THEN
      device := left(coalesce(new.user_agent, ''), 300);
      IF coalesce(current_setting('studio.address', true), '') = '' THEN PERFORM set_config('studio.address', coalesce(new.ip_address, ''), true); END IF;
      PERFORM studio.tell_account(person, 'session.started', 'session', new.id::text, jsonb_build_object('device', device, 'newDevice', NOT EXISTS (
        SELECT FROM public.audit_log a
        WHERE a.organisation_id = studio.personal_organisation(person) AND a.action = 'session.started' AND a.person_id = person AND a.details ->> 'device' = device)));
    ELSIF old.expires_at > now() THEN
      -- better-auth takes a session back when the password was right and the second factor is still to come
      PERFORM studio.tell_account(person, CASE WHEN route LIKE '/sign-in/%' THEN 'second-factor.asked' ELSE 'session.revoked' END, 'session', old.id::text,
        jsonb_build_object('device', left(old.user_agent, 300)));
    END IF;
  ELSIF tg_table_name = 'two_factor' THEN
    IF new.locked_until > now() AND new.locked_until IS DISTINCT FROM old.locked_until THEN
      PERFORM studio.tell_account(person, 'second-factor.locked', 'person', person::text, '{}');
    END IF;
    IF new.backup_codes <> old.backup_codes AND route <> 'renew-secrets' THEN
      PERFORM studio.tell_account(person, CASE WHEN route = '/two-factor/verify-backup-code' THEN 'backup-code.used' ELSE 'backup-codes.renewed' END, 'person', person::text, '{}');
    END IF;
  ELSIF tg_op = 'INSERT' THEN
    PERFORM studio.tell_account(person, 'passkey.added', 'passkey', new.id::text, jsonb_build_object('name', new.name));
  ELSE
    PERFORM studio.tell_account(person, 'passkey.removed', 'passkey', old.id::text, jsonb_build_object('name', old.name));
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER tell_audit AFTER INSERT OR DELETE OR UPDATE OF password ON auth.account FOR EACH ROW EXECUTE FUNCTION studio.audit_credentials();
--> statement-breakpoint
CREATE TRIGGER tell_audit AFTER INSERT OR DELETE ON auth.session FOR EACH ROW EXECUTE FUNCTION studio.audit_credentials();
--> statement-breakpoint
CREATE TRIGGER tell_audit AFTER UPDATE OF locked_until, backup_codes ON auth.two_factor FOR EACH ROW EXECUTE FUNCTION studio.audit_credentials();
--> statement-breakpoint
CREATE TRIGGER tell_audit AFTER INSERT OR DELETE ON auth.passkey FOR EACH ROW EXECUTE FUNCTION studio.audit_credentials();
--> statement-breakpoint
-- The sixth try is the first that is refused (LOCK in api/identity/lock-out.ts).
CREATE FUNCTION studio.audit_lock_out() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  person uuid := (SELECT id FROM auth."user" WHERE email = new.key);
BEGIN
  IF person IS NOT NULL THEN PERFORM studio.tell_account(person, 'sign-in.locked', 'person', person::text, '{}'); END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER tell_audit AFTER UPDATE OF tries ON auth.login_attempt FOR EACH ROW WHEN (new.tries = 6 AND old.tries = 5) EXECUTE FUNCTION studio.audit_lock_out();
