-- Whoever signs in has an organisation of their own, made in the same transaction as their first session whichever way they came, and is
-- where they last were.
CREATE FUNCTION studio.start_session() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  person auth."user"%ROWTYPE;
  own uuid;
BEGIN
  SELECT * INTO person FROM auth."user" WHERE id = new.user_id FOR UPDATE; -- two first sessions at once make one organisation
  SELECT o.id INTO own FROM auth.organization o JOIN auth.member m ON m.organization_id = o.id AND m.user_id = new.user_id WHERE o.personal LIMIT 1;
  IF own IS NULL THEN
    own := gen_random_uuid();
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
CREATE TRIGGER start_session BEFORE INSERT ON auth.session FOR EACH ROW EXECUTE FUNCTION studio.start_session();
