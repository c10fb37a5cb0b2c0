CREATE TABLE `cardAct` (
	`learnerId` text NOT NULL,
	`id` text NOT NULL,
	`cardId` text NOT NULL,
	`act` text,
	`voids` text,
	`due` integer,
	`causedBy` text,
	`actedAt` integer NOT NULL,
	`receivedAt` integer NOT NULL,
	PRIMARY KEY(`learnerId`, `id`),
	FOREIGN KEY (`learnerId`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`cardId`) REFERENCES `card`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "card_act_acts_or_undoes" CHECK(("cardAct"."act" is null) <> ("cardAct"."voids" is null))
);
--> statement-breakpoint
CREATE INDEX `card_act_of_card` ON `cardAct` (`learnerId`,`cardId`);--> statement-breakpoint
CREATE TABLE `cardStanding` (
	`learnerId` text NOT NULL,
	`cardId` text NOT NULL,
	`isSuspended` integer NOT NULL,
	`buriedAt` integer,
	`isMarked` integer NOT NULL,
	PRIMARY KEY(`learnerId`, `cardId`),
	FOREIGN KEY (`learnerId`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`cardId`) REFERENCES `card`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `examAnswer` (
	`learnerId` text NOT NULL,
	`attemptId` text NOT NULL,
	`questionId` text NOT NULL,
	`chosen` text NOT NULL,
	`isFlagged` integer NOT NULL,
	`savedAt` integer NOT NULL,
	`tookMs` integer NOT NULL,
	PRIMARY KEY(`learnerId`, `attemptId`, `questionId`),
	FOREIGN KEY (`learnerId`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`questionId`) REFERENCES `question`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `goal` (
	`id` text PRIMARY KEY NOT NULL,
	`learnerId` text NOT NULL,
	`noteId` text NOT NULL,
	`dueAt` integer NOT NULL,
	`targetRecall` real NOT NULL,
	`minutesADay` integer NOT NULL,
	`createdAt` integer NOT NULL,
	FOREIGN KEY (`learnerId`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`noteId`) REFERENCES `note`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "goal_target_in_range" CHECK("goal"."targetRecall" between 0.5 and 0.99)
);
--> statement-breakpoint
CREATE INDEX `goal_of_learner` ON `goal` (`learnerId`,`dueAt`);--> statement-breakpoint
CREATE TABLE `learnerSettings` (
	`learnerId` text PRIMARY KEY NOT NULL,
	`settings` text NOT NULL,
	`parameters` text,
	`changedAt` integer NOT NULL,
	FOREIGN KEY (`learnerId`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `parameterFit` (
	`learnerId` text NOT NULL,
	`id` text NOT NULL,
	`fittedAt` integer NOT NULL,
	`parameters` text NOT NULL,
	`replaced` text,
	`answers` integer NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	`outcome` text NOT NULL,
	PRIMARY KEY(`learnerId`, `id`),
	FOREIGN KEY (`learnerId`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `recallBin` (
	`learnerId` text NOT NULL,
	`month` integer NOT NULL,
	`intervalClass` integer NOT NULL,
	`predictedBin` integer NOT NULL,
	`answers` integer NOT NULL,
	`passed` integer NOT NULL,
	`predictedSum` real NOT NULL,
	PRIMARY KEY(`learnerId`, `month`, `intervalClass`, `predictedBin`),
	FOREIGN KEY (`learnerId`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `studySlot` (
	`learnerId` text NOT NULL,
	`slot` integer NOT NULL,
	`answers` integer NOT NULL,
	`passed` integer NOT NULL,
	`newCards` integer NOT NULL,
	`tookMs` integer NOT NULL,
	PRIMARY KEY(`learnerId`, `slot`),
	FOREIGN KEY (`learnerId`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `submission` (
	`learnerId` text NOT NULL,
	`attemptId` text NOT NULL,
	`submittedAt` integer NOT NULL,
	PRIMARY KEY(`learnerId`, `attemptId`),
	FOREIGN KEY (`learnerId`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `assignment` ADD `form` text DEFAULT 'study' NOT NULL;--> statement-breakpoint
ALTER TABLE `assignment` ADD `questions` integer;--> statement-breakpoint
ALTER TABLE `assignment` ADD `minutes` integer;--> statement-breakpoint
ALTER TABLE `assignment` ADD `review` text DEFAULT 'due' NOT NULL;--> statement-breakpoint
ALTER TABLE `attempt` ADD `mode` text DEFAULT 'practice' NOT NULL;--> statement-breakpoint
ALTER TABLE `attempt` ADD `assignmentId` text;--> statement-breakpoint
ALTER TABLE `attempt` ADD `endsAt` integer;--> statement-breakpoint
ALTER TABLE `memory` ADD `decay` real DEFAULT 0.1542 NOT NULL;--> statement-breakpoint
ALTER TABLE `response` ADD `isSure` integer;--> statement-breakpoint
ALTER TABLE `review` ADD `origin` text DEFAULT 'study' NOT NULL;--> statement-breakpoint
ALTER TABLE `review` ADD `spread` real;