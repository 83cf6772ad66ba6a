CREATE TABLE "feed_entries" (
	"feed" bigint NOT NULL,
	"report" bigint NOT NULL,
	"seen" timestamp with time zone NOT NULL,
	CONSTRAINT "feed_entries_feed_report_pk" PRIMARY KEY("feed","report")
);
--> statement-breakpoint
ALTER TABLE "feeds" ADD COLUMN "host" text GENERATED ALWAYS AS (lower(substring(url from '^[^:]+://([^/?#]+)'))) STORED;--> statement-breakpoint
ALTER TABLE "feeds" ADD COLUMN "state" text DEFAULT 'active' NOT NULL;--> statement-breakpoint
ALTER TABLE "feeds" ADD COLUMN "every" integer DEFAULT 30 NOT NULL;--> statement-breakpoint
ALTER TABLE "feeds" ADD COLUMN "due" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "feeds" ADD COLUMN "outcome" jsonb;--> statement-breakpoint
ALTER TABLE "webhooks" ADD COLUMN "state" text DEFAULT 'active' NOT NULL;--> statement-breakpoint
ALTER TABLE "feed_entries" ADD CONSTRAINT "feed_entries_feed_feeds_id_fk" FOREIGN KEY ("feed") REFERENCES "public"."feeds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_entries" ADD CONSTRAINT "feed_entries_report_reports_id_fk" FOREIGN KEY ("report") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "feeds_due" ON "feeds" USING btree ("state","due");--> statement-breakpoint
CREATE INDEX "feeds_host" ON "feeds" USING btree ("host","asked");--> statement-breakpoint
UPDATE "webhooks" SET "state" = 'paused' WHERE "disabled" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "webhooks" DROP COLUMN "disabled";--> statement-breakpoint
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_every_in_bounds" CHECK ("feeds"."every" between 5 and 10080);--> statement-breakpoint
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_state_known" CHECK ("feeds"."state" in ('active', 'paused', 'removed'));--> statement-breakpoint
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_state_known" CHECK ("webhooks"."state" in ('active', 'paused', 'removed'));