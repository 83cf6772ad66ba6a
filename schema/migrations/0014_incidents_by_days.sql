CREATE INDEX "history_by" ON "history" USING btree ("by","id");--> statement-breakpoint
CREATE INDEX "incidents_days" ON "incidents" USING gist (daterange("start", coalesce("end", "start"), '[]'));--> statement-breakpoint
CREATE INDEX "incidents_words" ON "incidents" USING gin ("title" gin_trgm_ops,"place" gin_trgm_ops);