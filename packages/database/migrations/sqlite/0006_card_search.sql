CREATE VIRTUAL TABLE `cardText` USING fts5(`cardId` UNINDEXED, `text`, tokenize = 'unicode61 remove_diacritics 2');
--> statement-breakpoint
-- A card's row in the index has its own number, kept here: rows of cards are named by text, and their hidden numbers may change.
CREATE TABLE `cardTextRow` (`cardId` text PRIMARY KEY NOT NULL, `row` integer NOT NULL);
--> statement-breakpoint
CREATE TRIGGER `card_text_of_new` AFTER INSERT ON `card` WHEN NEW.`text` <> ''
BEGIN
  INSERT INTO `cardText` (`cardId`, `text`) VALUES (NEW.`id`, NEW.`text`);
  INSERT INTO `cardTextRow` (`cardId`, `row`) VALUES (NEW.`id`, last_insert_rowid());
END;
--> statement-breakpoint
CREATE TRIGGER `card_text_of_changed` AFTER UPDATE OF `text` ON `card` WHEN NEW.`text` <> OLD.`text`
BEGIN
  DELETE FROM `cardText` WHERE rowid = (SELECT `row` FROM `cardTextRow` WHERE `cardId` = OLD.`id`);
  DELETE FROM `cardTextRow` WHERE `cardId` = OLD.`id`;
  INSERT INTO `cardText` (`cardId`, `text`) VALUES (NEW.`id`, NEW.`text`);
  INSERT INTO `cardTextRow` (`cardId`, `row`) VALUES (NEW.`id`, last_insert_rowid());
END;
--> statement-breakpoint
CREATE TRIGGER `card_text_of_gone` AFTER DELETE ON `card`
BEGIN
  DELETE FROM `cardText` WHERE rowid = (SELECT `row` FROM `cardTextRow` WHERE `cardId` = OLD.`id`);
  DELETE FROM `cardTextRow` WHERE `cardId` = OLD.`id`;
END;
