-- Events are the truth: no update, and no delete but in the erasure of an account.
CREATE TRIGGER `review_is_never_updated` BEFORE UPDATE ON `review`
BEGIN
  SELECT RAISE(ABORT, 'review is append-only: append an event that corrects it');
END;
--> statement-breakpoint
CREATE TRIGGER `review_is_never_deleted` BEFORE DELETE ON `review`
WHEN NOT EXISTS (SELECT 1 FROM `erasure` WHERE `userId` = OLD.`learnerId`)
BEGIN
  SELECT RAISE(ABORT, 'review is append-only: only the erasure of an account deletes');
END;
--> statement-breakpoint
CREATE TRIGGER `attempt_is_never_updated` BEFORE UPDATE ON `attempt`
BEGIN
  SELECT RAISE(ABORT, 'attempt is append-only: append an event that corrects it');
END;
--> statement-breakpoint
CREATE TRIGGER `attempt_is_never_deleted` BEFORE DELETE ON `attempt`
WHEN NOT EXISTS (SELECT 1 FROM `erasure` WHERE `userId` = OLD.`learnerId`)
BEGIN
  SELECT RAISE(ABORT, 'attempt is append-only: only the erasure of an account deletes');
END;
--> statement-breakpoint
CREATE TRIGGER `response_is_never_updated` BEFORE UPDATE ON `response`
BEGIN
  SELECT RAISE(ABORT, 'response is append-only: append an event that corrects it');
END;
--> statement-breakpoint
CREATE TRIGGER `response_is_never_deleted` BEFORE DELETE ON `response`
WHEN NOT EXISTS (SELECT 1 FROM `erasure` WHERE `userId` = OLD.`learnerId`)
BEGIN
  SELECT RAISE(ABORT, 'response is append-only: only the erasure of an account deletes');
END;
