CREATE TRIGGER `cardAct_is_never_updated` BEFORE UPDATE ON `cardAct`
BEGIN
  SELECT RAISE(ABORT, 'cardAct is append-only: append an event that corrects it');
END;
--> statement-breakpoint
CREATE TRIGGER `cardAct_is_never_deleted` BEFORE DELETE ON `cardAct`
WHEN NOT EXISTS (SELECT 1 FROM `erasure` WHERE `userId` = OLD.`learnerId`)
BEGIN
  SELECT RAISE(ABORT, 'cardAct is append-only: only the erasure of an account deletes');
END;
