CREATE UNIQUE INDEX "invitation_pending" ON "auth"."invitation" USING btree ("organization_id",lower("email")) WHERE "auth"."invitation"."status" = 'pending';
--> statement-breakpoint
CREATE POLICY "narrowed" ON "auth"."api_key" AS RESTRICTIVE FOR ALL TO "studio_auth" USING ((select studio.organisation()) is null or "auth"."api_key"."organization_id" in (select studio.my_organisations())) WITH CHECK ((select studio.organisation()) is null or "auth"."api_key"."organization_id" in (select studio.my_organisations()));
--> statement-breakpoint
CREATE POLICY "narrowed" ON "auth"."invitation" AS RESTRICTIVE FOR ALL TO "studio_auth" USING ((select studio.organisation()) is null or "auth"."invitation"."organization_id" in (select studio.my_organisations())) WITH CHECK ((select studio.organisation()) is null or "auth"."invitation"."organization_id" in (select studio.my_organisations()));
--> statement-breakpoint
CREATE POLICY "narrowed" ON "auth"."member" AS RESTRICTIVE FOR ALL TO "studio_auth" USING ((select studio.organisation()) is null or "auth"."member"."organization_id" in (select studio.my_organisations())) WITH CHECK ((select studio.organisation()) is null or "auth"."member"."organization_id" in (select studio.my_organisations()));
--> statement-breakpoint
CREATE POLICY "narrowed" ON "auth"."organization" AS RESTRICTIVE FOR ALL TO "studio_auth" USING ((select studio.organisation()) is null or "auth"."organization"."id" in (select studio.my_organisations())) WITH CHECK ((select studio.organisation()) is null or "auth"."organization"."id" in (select studio.my_organisations()));
