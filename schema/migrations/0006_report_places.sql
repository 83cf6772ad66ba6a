CREATE TABLE "report_places" (
	"report" bigint NOT NULL,
	"place" text NOT NULL,
	"day" date,
	CONSTRAINT "report_places_report_place_pk" PRIMARY KEY("report","place")
);
--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "place_key" text;--> statement-breakpoint
INSERT INTO "report_places" ("report", "place", "day")
SELECT DISTINCT "reports"."id", "named"."place", CASE WHEN length("published") >= 10 THEN left("published", 10)::date END
FROM "reports", unnest("places") AS "named" ("place");--> statement-breakpoint
UPDATE "claims" SET "place_key" = "reports"."places"[1]
FROM "revisions" JOIN "reports" ON "reports"."id" = "revisions"."report"
WHERE "revisions"."id" = "claims"."revision" AND "claims"."place" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "report_places" ADD CONSTRAINT "report_places_report_reports_id_fk" FOREIGN KEY ("report") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "report_places_then" ON "report_places" USING btree ("place","day");--> statement-breakpoint
CREATE INDEX "claims_figure_there" ON "claims" USING btree ("place_key","metric","low","id");--> statement-breakpoint
DROP INDEX "reports_places";--> statement-breakpoint
ALTER TABLE "reports" DROP COLUMN "places";