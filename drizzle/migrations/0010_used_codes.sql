CREATE TABLE "auth"."used_code" (
	"hash" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "auth"."used_code" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "only_identity" ON "auth"."used_code" AS PERMISSIVE FOR ALL TO "studio_auth" USING (true) WITH CHECK (true);
