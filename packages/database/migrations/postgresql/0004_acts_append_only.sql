CREATE TRIGGER card_act_is_never_updated BEFORE UPDATE ON "cardAct" FOR EACH ROW EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER card_act_is_never_deleted BEFORE DELETE ON "cardAct" FOR EACH ROW EXECUTE FUNCTION refuse_delete();
