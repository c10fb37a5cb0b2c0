CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"accountId" text NOT NULL,
	"providerId" text NOT NULL,
	"userId" text NOT NULL,
	"accessToken" text,
	"refreshToken" text,
	"idToken" text,
	"accessTokenExpiresAt" timestamp with time zone,
	"refreshTokenExpiresAt" timestamp with time zone,
	"scope" text,
	"password" text,
	"createdAt" timestamp with time zone NOT NULL,
	"updatedAt" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "assignment" (
	"id" text PRIMARY KEY NOT NULL,
	"classId" text NOT NULL,
	"deckId" text NOT NULL,
	"createdAt" bigint NOT NULL,
	"opensAt" bigint NOT NULL,
	"dueAt" bigint NOT NULL,
	"targetRecall" double precision NOT NULL,
	CONSTRAINT "assignment_target_in_range" CHECK ("assignment"."targetRecall" between 0.5 and 0.99)
);
--> statement-breakpoint
CREATE TABLE "attempt" (
	"learnerId" text NOT NULL,
	"id" text NOT NULL,
	"noteId" text NOT NULL,
	"startedAt" bigint NOT NULL,
	"plan" jsonb NOT NULL,
	CONSTRAINT "attempt_learnerId_id_pk" PRIMARY KEY("learnerId","id")
);
--> statement-breakpoint
CREATE TABLE "card" (
	"id" text PRIMARY KEY NOT NULL,
	"noteId" text NOT NULL,
	"itemId" text NOT NULL,
	"kind" text NOT NULL,
	"position" integer NOT NULL,
	"label" text NOT NULL,
	"conceptIds" jsonb NOT NULL,
	"front" jsonb NOT NULL,
	"back" jsonb NOT NULL,
	"line" integer NOT NULL,
	"retiredAt" bigint
);
--> statement-breakpoint
CREATE TABLE "classroom" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"createdAt" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concept" (
	"noteId" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "concept_noteId_id_pk" PRIMARY KEY("noteId","id")
);
--> statement-breakpoint
CREATE TABLE "confusion" (
	"learnerId" text NOT NULL,
	"noteId" text NOT NULL,
	"chosenConceptId" text NOT NULL,
	"rightConceptId" text NOT NULL,
	"times" integer NOT NULL,
	"lastAt" bigint NOT NULL,
	CONSTRAINT "confusion_learnerId_noteId_chosenConceptId_rightConceptId_pk" PRIMARY KEY("learnerId","noteId","chosenConceptId","rightConceptId")
);
--> statement-breakpoint
CREATE TABLE "deck" (
	"id" text PRIMARY KEY NOT NULL,
	"noteId" text NOT NULL,
	"title" text NOT NULL,
	CONSTRAINT "deck_noteId_unique" UNIQUE("noteId")
);
--> statement-breakpoint
CREATE TABLE "deckItem" (
	"deckId" text NOT NULL,
	"itemId" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "deckItem_deckId_itemId_pk" PRIMARY KEY("deckId","itemId")
);
--> statement-breakpoint
CREATE TABLE "enrolment" (
	"classId" text NOT NULL,
	"userId" text NOT NULL,
	"role" text NOT NULL,
	"joinedAt" bigint NOT NULL,
	CONSTRAINT "enrolment_classId_userId_pk" PRIMARY KEY("classId","userId")
);
--> statement-breakpoint
CREATE TABLE "erasure" (
	"userId" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invite" (
	"code" text PRIMARY KEY NOT NULL,
	"classId" text NOT NULL,
	"role" text NOT NULL,
	"expiresAt" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "item" (
	"id" text PRIMARY KEY NOT NULL,
	"noteId" text NOT NULL,
	"kind" text NOT NULL,
	"conceptId" text NOT NULL,
	"position" integer NOT NULL,
	"line" integer NOT NULL,
	"endLine" integer NOT NULL,
	"retiredAt" bigint
);
--> statement-breakpoint
CREATE TABLE "memory" (
	"learnerId" text NOT NULL,
	"cardId" text NOT NULL,
	"phase" text NOT NULL,
	"stability" double precision NOT NULL,
	"difficulty" double precision NOT NULL,
	"due" bigint NOT NULL,
	"firstReviewedAt" bigint NOT NULL,
	"lastReviewedAt" bigint NOT NULL,
	"lastReviewId" text NOT NULL,
	"intervalDays" integer NOT NULL,
	"step" integer NOT NULL,
	"reviews" integer NOT NULL,
	"lapses" integer NOT NULL,
	CONSTRAINT "memory_learnerId_cardId_pk" PRIMARY KEY("learnerId","cardId")
);
--> statement-breakpoint
CREATE TABLE "note" (
	"id" text PRIMARY KEY NOT NULL,
	"ownerId" text,
	"builtIn" text,
	"title" text NOT NULL,
	"shelf" text,
	"visibility" text NOT NULL,
	"version" integer NOT NULL,
	"createdAt" bigint NOT NULL,
	"publishedAt" bigint NOT NULL,
	CONSTRAINT "note_builtIn_unique" UNIQUE("builtIn")
);
--> statement-breakpoint
CREATE TABLE "noteVersion" (
	"noteId" text NOT NULL,
	"number" integer NOT NULL,
	"markdown" text NOT NULL,
	"publishedAt" bigint NOT NULL,
	CONSTRAINT "noteVersion_noteId_number_pk" PRIMARY KEY("noteId","number")
);
--> statement-breakpoint
CREATE TABLE "question" (
	"id" text PRIMARY KEY NOT NULL,
	"noteId" text NOT NULL,
	"place" text NOT NULL,
	"kind" text NOT NULL,
	"position" integer NOT NULL,
	"body" jsonb NOT NULL,
	"retiredAt" bigint
);
--> statement-breakpoint
CREATE TABLE "quizScore" (
	"learnerId" text NOT NULL,
	"noteId" text NOT NULL,
	"conceptId" text NOT NULL,
	"responses" integer NOT NULL,
	"points" double precision NOT NULL,
	CONSTRAINT "quizScore_learnerId_noteId_conceptId_pk" PRIMARY KEY("learnerId","noteId","conceptId")
);
--> statement-breakpoint
CREATE TABLE "response" (
	"learnerId" text NOT NULL,
	"id" text NOT NULL,
	"attemptId" text NOT NULL,
	"questionId" text NOT NULL,
	"chosen" jsonb NOT NULL,
	"score" double precision NOT NULL,
	"respondedAt" bigint NOT NULL,
	"tookMs" integer NOT NULL,
	CONSTRAINT "response_learnerId_id_pk" PRIMARY KEY("learnerId","id")
);
--> statement-breakpoint
CREATE TABLE "review" (
	"learnerId" text NOT NULL,
	"id" text NOT NULL,
	"cardId" text NOT NULL,
	"rating" text,
	"voids" text,
	"reviewedAt" bigint NOT NULL,
	"receivedAt" bigint NOT NULL,
	"tookMs" integer NOT NULL,
	CONSTRAINT "review_learnerId_id_pk" PRIMARY KEY("learnerId","id"),
	CONSTRAINT "review_answers_or_undoes" CHECK (("review"."rating" is null) <> ("review"."voids" is null)),
	CONSTRAINT "review_took_ms_in_range" CHECK ("review"."tookMs" between 0 and 60000)
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"expiresAt" timestamp with time zone NOT NULL,
	"token" text NOT NULL,
	"createdAt" timestamp with time zone NOT NULL,
	"updatedAt" timestamp with time zone NOT NULL,
	"ipAddress" text,
	"userAgent" text,
	"userId" text NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "signInFailure" (
	"email" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"since" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"emailVerified" boolean DEFAULT false NOT NULL,
	"image" text,
	"createdAt" timestamp with time zone NOT NULL,
	"updatedAt" timestamp with time zone NOT NULL,
	"isAnonymous" boolean DEFAULT false,
	"role" text DEFAULT 'user' NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expiresAt" timestamp with time zone NOT NULL,
	"createdAt" timestamp with time zone NOT NULL,
	"updatedAt" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_userId_user_id_fk" FOREIGN KEY ("userId") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_classId_classroom_id_fk" FOREIGN KEY ("classId") REFERENCES "public"."classroom"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_deckId_deck_id_fk" FOREIGN KEY ("deckId") REFERENCES "public"."deck"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_learnerId_user_id_fk" FOREIGN KEY ("learnerId") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_noteId_note_id_fk" FOREIGN KEY ("noteId") REFERENCES "public"."note"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card" ADD CONSTRAINT "card_noteId_note_id_fk" FOREIGN KEY ("noteId") REFERENCES "public"."note"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card" ADD CONSTRAINT "card_itemId_item_id_fk" FOREIGN KEY ("itemId") REFERENCES "public"."item"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concept" ADD CONSTRAINT "concept_noteId_note_id_fk" FOREIGN KEY ("noteId") REFERENCES "public"."note"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confusion" ADD CONSTRAINT "confusion_learnerId_user_id_fk" FOREIGN KEY ("learnerId") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confusion" ADD CONSTRAINT "confusion_noteId_note_id_fk" FOREIGN KEY ("noteId") REFERENCES "public"."note"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deck" ADD CONSTRAINT "deck_noteId_note_id_fk" FOREIGN KEY ("noteId") REFERENCES "public"."note"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deckItem" ADD CONSTRAINT "deckItem_deckId_deck_id_fk" FOREIGN KEY ("deckId") REFERENCES "public"."deck"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deckItem" ADD CONSTRAINT "deckItem_itemId_item_id_fk" FOREIGN KEY ("itemId") REFERENCES "public"."item"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_classId_classroom_id_fk" FOREIGN KEY ("classId") REFERENCES "public"."classroom"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_userId_user_id_fk" FOREIGN KEY ("userId") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invite" ADD CONSTRAINT "invite_classId_classroom_id_fk" FOREIGN KEY ("classId") REFERENCES "public"."classroom"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item" ADD CONSTRAINT "item_noteId_note_id_fk" FOREIGN KEY ("noteId") REFERENCES "public"."note"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memory" ADD CONSTRAINT "memory_learnerId_user_id_fk" FOREIGN KEY ("learnerId") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memory" ADD CONSTRAINT "memory_cardId_card_id_fk" FOREIGN KEY ("cardId") REFERENCES "public"."card"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note" ADD CONSTRAINT "note_ownerId_user_id_fk" FOREIGN KEY ("ownerId") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "noteVersion" ADD CONSTRAINT "noteVersion_noteId_note_id_fk" FOREIGN KEY ("noteId") REFERENCES "public"."note"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question" ADD CONSTRAINT "question_noteId_note_id_fk" FOREIGN KEY ("noteId") REFERENCES "public"."note"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quizScore" ADD CONSTRAINT "quizScore_learnerId_user_id_fk" FOREIGN KEY ("learnerId") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quizScore" ADD CONSTRAINT "quizScore_noteId_note_id_fk" FOREIGN KEY ("noteId") REFERENCES "public"."note"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response" ADD CONSTRAINT "response_learnerId_user_id_fk" FOREIGN KEY ("learnerId") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response" ADD CONSTRAINT "response_questionId_question_id_fk" FOREIGN KEY ("questionId") REFERENCES "public"."question"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review" ADD CONSTRAINT "review_learnerId_user_id_fk" FOREIGN KEY ("learnerId") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review" ADD CONSTRAINT "review_cardId_card_id_fk" FOREIGN KEY ("cardId") REFERENCES "public"."card"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_userId_user_id_fk" FOREIGN KEY ("userId") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_of_user" ON "account" USING btree ("userId");--> statement-breakpoint
CREATE INDEX "assignment_of_class" ON "assignment" USING btree ("classId","dueAt");--> statement-breakpoint
CREATE INDEX "assignment_of_deck" ON "assignment" USING btree ("deckId");--> statement-breakpoint
CREATE INDEX "attempt_of_note" ON "attempt" USING btree ("learnerId","noteId","startedAt");--> statement-breakpoint
CREATE INDEX "card_of_note" ON "card" USING btree ("noteId","position");--> statement-breakpoint
CREATE INDEX "card_of_item" ON "card" USING btree ("itemId");--> statement-breakpoint
CREATE INDEX "enrolment_of_user" ON "enrolment" USING btree ("userId");--> statement-breakpoint
CREATE INDEX "invite_of_class" ON "invite" USING btree ("classId");--> statement-breakpoint
CREATE INDEX "item_of_note" ON "item" USING btree ("noteId","position");--> statement-breakpoint
CREATE INDEX "memory_due" ON "memory" USING btree ("learnerId","due");--> statement-breakpoint
CREATE INDEX "memory_begun" ON "memory" USING btree ("learnerId","firstReviewedAt");--> statement-breakpoint
CREATE INDEX "note_of_owner" ON "note" USING btree ("ownerId");--> statement-breakpoint
CREATE UNIQUE INDEX "question_of_note" ON "question" USING btree ("noteId","place");--> statement-breakpoint
CREATE UNIQUE INDEX "response_once_a_question" ON "response" USING btree ("learnerId","attemptId","questionId");--> statement-breakpoint
CREATE INDEX "review_of_card" ON "review" USING btree ("learnerId","cardId");--> statement-breakpoint
CREATE INDEX "review_of_learner_in_order" ON "review" USING btree ("learnerId","reviewedAt");--> statement-breakpoint
CREATE INDEX "session_of_user" ON "session" USING btree ("userId");