CREATE TABLE "cardAct" (
	"learnerId" text NOT NULL,
	"id" text NOT NULL,
	"cardId" text NOT NULL,
	"act" text,
	"voids" text,
	"due" bigint,
	"causedBy" text,
	"actedAt" bigint NOT NULL,
	"receivedAt" bigint NOT NULL,
	CONSTRAINT "cardAct_learnerId_id_pk" PRIMARY KEY("learnerId","id"),
	CONSTRAINT "card_act_acts_or_undoes" CHECK (("cardAct"."act" is null) <> ("cardAct"."voids" is null))
);
--> statement-breakpoint
CREATE TABLE "cardStanding" (
	"learnerId" text NOT NULL,
	"cardId" text NOT NULL,
	"isSuspended" boolean NOT NULL,
	"buriedAt" bigint,
	"isMarked" boolean NOT NULL,
	CONSTRAINT "cardStanding_learnerId_cardId_pk" PRIMARY KEY("learnerId","cardId")
);
--> statement-breakpoint
CREATE TABLE "examAnswer" (
	"learnerId" text NOT NULL,
	"attemptId" text NOT NULL,
	"questionId" text NOT NULL,
	"chosen" jsonb NOT NULL,
	"isFlagged" boolean NOT NULL,
	"savedAt" bigint NOT NULL,
	"tookMs" integer NOT NULL,
	CONSTRAINT "examAnswer_learnerId_attemptId_questionId_pk" PRIMARY KEY("learnerId","attemptId","questionId")
);
--> statement-breakpoint
CREATE TABLE "goal" (
	"id" text PRIMARY KEY NOT NULL,
	"learnerId" text NOT NULL,
	"noteId" text NOT NULL,
	"dueAt" bigint NOT NULL,
	"targetRecall" double precision NOT NULL,
	"minutesADay" integer NOT NULL,
	"createdAt" bigint NOT NULL,
	CONSTRAINT "goal_target_in_range" CHECK ("goal"."targetRecall" between 0.5 and 0.99)
);
--> statement-breakpoint
CREATE TABLE "learnerSettings" (
	"learnerId" text PRIMARY KEY NOT NULL,
	"settings" jsonb NOT NULL,
	"parameters" jsonb,
	"changedAt" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "parameterFit" (
	"learnerId" text NOT NULL,
	"id" text NOT NULL,
	"fittedAt" bigint NOT NULL,
	"parameters" jsonb NOT NULL,
	"replaced" jsonb,
	"answers" integer NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	"outcome" text NOT NULL,
	CONSTRAINT "parameterFit_learnerId_id_pk" PRIMARY KEY("learnerId","id")
);
--> statement-breakpoint
CREATE TABLE "recallBin" (
	"learnerId" text NOT NULL,
	"month" integer NOT NULL,
	"intervalClass" integer NOT NULL,
	"predictedBin" integer NOT NULL,
	"answers" integer NOT NULL,
	"passed" integer NOT NULL,
	"predictedSum" double precision NOT NULL,
	CONSTRAINT "recallBin_learnerId_month_intervalClass_predictedBin_pk" PRIMARY KEY("learnerId","month","intervalClass","predictedBin")
);
--> statement-breakpoint
CREATE TABLE "studySlot" (
	"learnerId" text NOT NULL,
	"slot" integer NOT NULL,
	"answers" integer NOT NULL,
	"passed" integer NOT NULL,
	"newCards" integer NOT NULL,
	"tookMs" bigint NOT NULL,
	CONSTRAINT "studySlot_learnerId_slot_pk" PRIMARY KEY("learnerId","slot")
);
--> statement-breakpoint
CREATE TABLE "submission" (
	"learnerId" text NOT NULL,
	"attemptId" text NOT NULL,
	"submittedAt" bigint NOT NULL,
	CONSTRAINT "submission_learnerId_attemptId_pk" PRIMARY KEY("learnerId","attemptId")
);
--> statement-breakpoint
ALTER TABLE "assignment" ADD COLUMN "form" text DEFAULT 'study' NOT NULL;--> statement-breakpoint
ALTER TABLE "assignment" ADD COLUMN "questions" integer;--> statement-breakpoint
ALTER TABLE "assignment" ADD COLUMN "minutes" integer;--> statement-breakpoint
ALTER TABLE "assignment" ADD COLUMN "review" text DEFAULT 'due' NOT NULL;--> statement-breakpoint
ALTER TABLE "attempt" ADD COLUMN "mode" text DEFAULT 'practice' NOT NULL;--> statement-breakpoint
ALTER TABLE "attempt" ADD COLUMN "assignmentId" text;--> statement-breakpoint
ALTER TABLE "attempt" ADD COLUMN "endsAt" bigint;--> statement-breakpoint
ALTER TABLE "memory" ADD COLUMN "decay" double precision DEFAULT 0.1542 NOT NULL;--> statement-breakpoint
ALTER TABLE "response" ADD COLUMN "isSure" boolean;--> statement-breakpoint
ALTER TABLE "review" ADD COLUMN "origin" text DEFAULT 'study' NOT NULL;--> statement-breakpoint
ALTER TABLE "review" ADD COLUMN "spread" double precision;--> statement-breakpoint
ALTER TABLE "cardAct" ADD CONSTRAINT "cardAct_learnerId_user_id_fk" FOREIGN KEY ("learnerId") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cardAct" ADD CONSTRAINT "cardAct_cardId_card_id_fk" FOREIGN KEY ("cardId") REFERENCES "public"."card"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cardStanding" ADD CONSTRAINT "cardStanding_learnerId_user_id_fk" FOREIGN KEY ("learnerId") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cardStanding" ADD CONSTRAINT "cardStanding_cardId_card_id_fk" FOREIGN KEY ("cardId") REFERENCES "public"."card"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "examAnswer" ADD CONSTRAINT "examAnswer_learnerId_user_id_fk" FOREIGN KEY ("learnerId") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "examAnswer" ADD CONSTRAINT "examAnswer_questionId_question_id_fk" FOREIGN KEY ("questionId") REFERENCES "public"."question"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal" ADD CONSTRAINT "goal_learnerId_user_id_fk" FOREIGN KEY ("learnerId") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal" ADD CONSTRAINT "goal_noteId_note_id_fk" FOREIGN KEY ("noteId") REFERENCES "public"."note"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learnerSettings" ADD CONSTRAINT "learnerSettings_learnerId_user_id_fk" FOREIGN KEY ("learnerId") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parameterFit" ADD CONSTRAINT "parameterFit_learnerId_user_id_fk" FOREIGN KEY ("learnerId") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recallBin" ADD CONSTRAINT "recallBin_learnerId_user_id_fk" FOREIGN KEY ("learnerId") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "studySlot" ADD CONSTRAINT "studySlot_learnerId_user_id_fk" FOREIGN KEY ("learnerId") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission" ADD CONSTRAINT "submission_learnerId_user_id_fk" FOREIGN KEY ("learnerId") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "card_act_of_card" ON "cardAct" USING btree ("learnerId","cardId");--> statement-breakpoint
CREATE INDEX "goal_of_learner" ON "goal" USING btree ("learnerId","dueAt");