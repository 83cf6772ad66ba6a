ALTER TABLE "sealed_records" DROP CONSTRAINT "sealed_records_noun_known";--> statement-breakpoint
ALTER TABLE "sealed_records" ADD CONSTRAINT "sealed_records_noun_known" CHECK ("sealed_records"."noun" in ('source', 'report', 'revision', 'claim', 'incident', 'judgement', 'entry', 'account', 'snapshot'));--> statement-breakpoint
CREATE TRIGGER note_insert AFTER INSERT ON snapshots REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION note_touched('snapshot', 'id');
--> statement-breakpoint
CREATE TRIGGER note_update AFTER UPDATE ON snapshots REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION note_touched('snapshot', 'id');
--> statement-breakpoint
CREATE TRIGGER note_delete AFTER DELETE ON snapshots REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION note_touched('snapshot', 'id');
