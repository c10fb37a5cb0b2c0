-- Events are the truth: no update, and no delete but in the erasure of an account.
CREATE FUNCTION refuse_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: append an event that corrects it', TG_TABLE_NAME;
END $$;
--> statement-breakpoint
CREATE FUNCTION refuse_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "erasure" WHERE "userId" = OLD."learnerId") THEN
    RAISE EXCEPTION '% is append-only: only the erasure of an account deletes', TG_TABLE_NAME;
  END IF;
  RETURN OLD;
END $$;
--> statement-breakpoint
CREATE TRIGGER review_is_never_updated BEFORE UPDATE ON "review" FOR EACH ROW EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER review_is_never_deleted BEFORE DELETE ON "review" FOR EACH ROW EXECUTE FUNCTION refuse_delete();
--> statement-breakpoint
CREATE TRIGGER attempt_is_never_updated BEFORE UPDATE ON "attempt" FOR EACH ROW EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER attempt_is_never_deleted BEFORE DELETE ON "attempt" FOR EACH ROW EXECUTE FUNCTION refuse_delete();
--> statement-breakpoint
CREATE TRIGGER response_is_never_updated BEFORE UPDATE ON "response" FOR EACH ROW EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER response_is_never_deleted BEFORE DELETE ON "response" FOR EACH ROW EXECUTE FUNCTION refuse_delete();
