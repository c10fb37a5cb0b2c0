CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`accountId` text NOT NULL,
	`providerId` text NOT NULL,
	`userId` text NOT NULL,
	`accessToken` text,
	`refreshToken` text,
	`idToken` text,
	`accessTokenExpiresAt` integer,
	`refreshTokenExpiresAt` integer,
	`scope` text,
	`password` text,
	`createdAt` integer NOT NULL,
	`updatedAt` integer NOT NULL,
	FOREIGN KEY (`userId`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_of_user` ON `account` (`userId`);--> statement-breakpoint
CREATE TABLE `assignment` (
	`id` text PRIMARY KEY NOT NULL,
	`classId` text NOT NULL,
	`deckId` text NOT NULL,
	`createdAt` integer NOT NULL,
	`opensAt` integer NOT NULL,
	`dueAt` integer NOT NULL,
	`targetRecall` real NOT NULL,
	FOREIGN KEY (`classId`) REFERENCES `classroom`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`deckId`) REFERENCES `deck`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "assignment_target_in_range" CHECK("assignment"."targetRecall" between 0.5 and 0.99)
);
--> statement-breakpoint
CREATE INDEX `assignment_of_class` ON `assignment` (`classId`,`dueAt`);--> statement-breakpoint
CREATE INDEX `assignment_of_deck` ON `assignment` (`deckId`);--> statement-breakpoint
CREATE TABLE `attempt` (
	`learnerId` text NOT NULL,
	`id` text NOT NULL,
	`noteId` text NOT NULL,
	`startedAt` integer NOT NULL,
	`plan` text NOT NULL,
	PRIMARY KEY(`learnerId`, `id`),
	FOREIGN KEY (`learnerId`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`noteId`) REFERENCES `note`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attempt_of_note` ON `attempt` (`learnerId`,`noteId`,`startedAt`);--> statement-breakpoint
CREATE TABLE `card` (
	`id` text PRIMARY KEY NOT NULL,
	`noteId` text NOT NULL,
	`itemId` text NOT NULL,
	`kind` text NOT NULL,
	`position` integer NOT NULL,
	`label` text NOT NULL,
	`conceptIds` text NOT NULL,
	`front` text NOT NULL,
	`back` text NOT NULL,
	`line` integer NOT NULL,
	`retiredAt` integer,
	FOREIGN KEY (`noteId`) REFERENCES `note`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`itemId`) REFERENCES `item`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `card_of_note` ON `card` (`noteId`,`position`);--> statement-breakpoint
CREATE INDEX `card_of_item` ON `card` (`itemId`);--> statement-breakpoint
CREATE TABLE `classroom` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`createdAt` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `concept` (
	`noteId` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`noteId`, `id`),
	FOREIGN KEY (`noteId`) REFERENCES `note`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `confusion` (
	`learnerId` text NOT NULL,
	`noteId` text NOT NULL,
	`chosenConceptId` text NOT NULL,
	`rightConceptId` text NOT NULL,
	`times` integer NOT NULL,
	`lastAt` integer NOT NULL,
	PRIMARY KEY(`learnerId`, `noteId`, `chosenConceptId`, `rightConceptId`),
	FOREIGN KEY (`learnerId`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`noteId`) REFERENCES `note`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `deck` (
	`id` text PRIMARY KEY NOT NULL,
	`noteId` text NOT NULL,
	`title` text NOT NULL,
	FOREIGN KEY (`noteId`) REFERENCES `note`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `deck_noteId_unique` ON `deck` (`noteId`);--> statement-breakpoint
CREATE TABLE `deckItem` (
	`deckId` text NOT NULL,
	`itemId` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`deckId`, `itemId`),
	FOREIGN KEY (`deckId`) REFERENCES `deck`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`itemId`) REFERENCES `item`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `enrolment` (
	`classId` text NOT NULL,
	`userId` text NOT NULL,
	`role` text NOT NULL,
	`joinedAt` integer NOT NULL,
	PRIMARY KEY(`classId`, `userId`),
	FOREIGN KEY (`classId`) REFERENCES `classroom`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`userId`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `enrolment_of_user` ON `enrolment` (`userId`);--> statement-breakpoint
CREATE TABLE `erasure` (
	`userId` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `invite` (
	`code` text PRIMARY KEY NOT NULL,
	`classId` text NOT NULL,
	`role` text NOT NULL,
	`expiresAt` integer NOT NULL,
	FOREIGN KEY (`classId`) REFERENCES `classroom`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `invite_of_class` ON `invite` (`classId`);--> statement-breakpoint
CREATE TABLE `item` (
	`id` text PRIMARY KEY NOT NULL,
	`noteId` text NOT NULL,
	`kind` text NOT NULL,
	`conceptId` text NOT NULL,
	`position` integer NOT NULL,
	`line` integer NOT NULL,
	`endLine` integer NOT NULL,
	`retiredAt` integer,
	FOREIGN KEY (`noteId`) REFERENCES `note`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `item_of_note` ON `item` (`noteId`,`position`);--> statement-breakpoint
CREATE TABLE `memory` (
	`learnerId` text NOT NULL,
	`cardId` text NOT NULL,
	`phase` text NOT NULL,
	`stability` real NOT NULL,
	`difficulty` real NOT NULL,
	`due` integer NOT NULL,
	`firstReviewedAt` integer NOT NULL,
	`lastReviewedAt` integer NOT NULL,
	`lastReviewId` text NOT NULL,
	`intervalDays` integer NOT NULL,
	`step` integer NOT NULL,
	`reviews` integer NOT NULL,
	`lapses` integer NOT NULL,
	PRIMARY KEY(`learnerId`, `cardId`),
	FOREIGN KEY (`learnerId`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`cardId`) REFERENCES `card`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `memory_due` ON `memory` (`learnerId`,`due`);--> statement-breakpoint
CREATE INDEX `memory_begun` ON `memory` (`learnerId`,`firstReviewedAt`);--> statement-breakpoint
CREATE TABLE `note` (
	`id` text PRIMARY KEY NOT NULL,
	`ownerId` text,
	`builtIn` text,
	`title` text NOT NULL,
	`shelf` text,
	`visibility` text NOT NULL,
	`version` integer NOT NULL,
	`createdAt` integer NOT NULL,
	`publishedAt` integer NOT NULL,
	FOREIGN KEY (`ownerId`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `note_builtIn_unique` ON `note` (`builtIn`);--> statement-breakpoint
CREATE INDEX `note_of_owner` ON `note` (`ownerId`);--> statement-breakpoint
CREATE TABLE `noteVersion` (
	`noteId` text NOT NULL,
	`number` integer NOT NULL,
	`markdown` text NOT NULL,
	`publishedAt` integer NOT NULL,
	PRIMARY KEY(`noteId`, `number`),
	FOREIGN KEY (`noteId`) REFERENCES `note`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `question` (
	`id` text PRIMARY KEY NOT NULL,
	`noteId` text NOT NULL,
	`place` text NOT NULL,
	`kind` text NOT NULL,
	`position` integer NOT NULL,
	`body` text NOT NULL,
	`retiredAt` integer,
	FOREIGN KEY (`noteId`) REFERENCES `note`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `question_of_note` ON `question` (`noteId`,`place`);--> statement-breakpoint
CREATE TABLE `quizScore` (
	`learnerId` text NOT NULL,
	`noteId` text NOT NULL,
	`conceptId` text NOT NULL,
	`responses` integer NOT NULL,
	`points` real NOT NULL,
	PRIMARY KEY(`learnerId`, `noteId`, `conceptId`),
	FOREIGN KEY (`learnerId`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`noteId`) REFERENCES `note`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `response` (
	`learnerId` text NOT NULL,
	`id` text NOT NULL,
	`attemptId` text NOT NULL,
	`questionId` text NOT NULL,
	`chosen` text NOT NULL,
	`score` real NOT NULL,
	`respondedAt` integer NOT NULL,
	`tookMs` integer NOT NULL,
	PRIMARY KEY(`learnerId`, `id`),
	FOREIGN KEY (`learnerId`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`questionId`) REFERENCES `question`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `response_once_a_question` ON `response` (`learnerId`,`attemptId`,`questionId`);--> statement-breakpoint
CREATE TABLE `review` (
	`learnerId` text NOT NULL,
	`id` text NOT NULL,
	`cardId` text NOT NULL,
	`rating` text,
	`voids` text,
	`reviewedAt` integer NOT NULL,
	`receivedAt` integer NOT NULL,
	`tookMs` integer NOT NULL,
	PRIMARY KEY(`learnerId`, `id`),
	FOREIGN KEY (`learnerId`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`cardId`) REFERENCES `card`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "review_answers_or_undoes" CHECK(("review"."rating" is null) <> ("review"."voids" is null)),
	CONSTRAINT "review_took_ms_in_range" CHECK("review"."tookMs" between 0 and 60000)
);
--> statement-breakpoint
CREATE INDEX `review_of_card` ON `review` (`learnerId`,`cardId`);--> statement-breakpoint
CREATE INDEX `review_of_learner_in_order` ON `review` (`learnerId`,`reviewedAt`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`expiresAt` integer NOT NULL,
	`token` text NOT NULL,
	`createdAt` integer NOT NULL,
	`updatedAt` integer NOT NULL,
	`ipAddress` text,
	`userAgent` text,
	`userId` text NOT NULL,
	FOREIGN KEY (`userId`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_unique` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_of_user` ON `session` (`userId`);--> statement-breakpoint
CREATE TABLE `signInFailure` (
	`email` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`emailVerified` integer DEFAULT false NOT NULL,
	`image` text,
	`createdAt` integer NOT NULL,
	`updatedAt` integer NOT NULL,
	`isAnonymous` integer DEFAULT false,
	`role` text DEFAULT 'user' NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expiresAt` integer NOT NULL,
	`createdAt` integer NOT NULL,
	`updatedAt` integer NOT NULL
);
