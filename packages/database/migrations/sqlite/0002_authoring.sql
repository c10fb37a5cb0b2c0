CREATE TABLE `flag` (
	`id` text PRIMARY KEY NOT NULL,
	`noteId` text NOT NULL,
	`learnerId` text NOT NULL,
	`cardId` text,
	`questionId` text,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`createdAt` integer NOT NULL,
	`resolvedAt` integer,
	FOREIGN KEY (`noteId`) REFERENCES `note`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`learnerId`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`cardId`) REFERENCES `card`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`questionId`) REFERENCES `question`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `flag_of_note` ON `flag` (`noteId`,`resolvedAt`);--> statement-breakpoint
CREATE TABLE `image` (
	`id` text PRIMARY KEY NOT NULL,
	`ownerId` text NOT NULL,
	`type` text NOT NULL,
	`data` text NOT NULL,
	`createdAt` integer NOT NULL,
	FOREIGN KEY (`ownerId`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `itemChoice` (
	`itemId` text PRIMARY KEY NOT NULL,
	`isDisabled` integer NOT NULL,
	`prompt` text,
	`feedback` text,
	`updatedAt` integer NOT NULL,
	FOREIGN KEY (`itemId`) REFERENCES `item`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `noteDraft` (
	`ownerId` text NOT NULL,
	`noteKey` text NOT NULL,
	`markdown` text NOT NULL,
	`savedAt` integer NOT NULL,
	PRIMARY KEY(`ownerId`, `noteKey`),
	FOREIGN KEY (`ownerId`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `ownQuestion` (
	`id` text PRIMARY KEY NOT NULL,
	`noteId` text NOT NULL,
	`line` integer NOT NULL,
	`prompt` text NOT NULL,
	`options` text NOT NULL,
	`createdAt` integer NOT NULL,
	FOREIGN KEY (`noteId`) REFERENCES `note`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `own_question_of_note` ON `ownQuestion` (`noteId`);--> statement-breakpoint
ALTER TABLE `card` ADD `answerChangedAt` integer;--> statement-breakpoint
ALTER TABLE `item` ADD `place` text;