ALTER TABLE "auth"."invitation" ADD COLUMN "mailed_at" timestamp (3) with time zone;
