-- A sign-in that stops at the second factor starts no session: only 'second-factor.asked' is told.
CREATE OR REPLACE FUNCTION studio.audit_credentials() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
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
    IF tg_op = 'INSERT' AND route = '/sign-in/email' AND (SELECT two_factor_enabled FROM auth."user" WHERE id = person) THEN
      RETURN NULL; -- better-auth takes it back at once and asks for the second factor, which starts the real one
    ELSIF tg_op = 'INSERT' THEN
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
