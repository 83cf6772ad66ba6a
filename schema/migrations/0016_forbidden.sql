ALTER TABLE "logins" DROP CONSTRAINT "logins_event_known";--> statement-breakpoint
ALTER TABLE "logins" ADD COLUMN "asked" text;--> statement-breakpoint
ALTER TABLE "logins" ADD CONSTRAINT "logins_event_known" CHECK ("logins"."event" in ('login', 'refused', 'throttled', 'logout', 'logout-everywhere', 'invitation', 'forbidden'));