DROP INDEX "attributions_source";--> statement-breakpoint
CREATE INDEX "claims_state" ON "claims" USING btree ("id","state");--> statement-breakpoint
CREATE INDEX "attributions_source" ON "attributions" USING btree ("source","claim");