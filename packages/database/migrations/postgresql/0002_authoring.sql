CREATE TABLE "flag" (
	"id" text PRIMARY KEY NOT NULL,
	"noteId" text NOT NULL,
	"learnerId" text NOT NULL,
	"cardId" text,
	"questionId" text,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"createdAt" bigint NOT NULL,
	"resolvedAt" bigint
);
--> statement-breakpoint
CREATE TABLE "image" (
	"id" text PRIMARY KEY NOT NULL,
	"ownerId" text NOT NULL,
	"type" text NOT NULL,
	"data" text NOT NULL,
	"createdAt" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "itemChoice" (
	"itemId" text PRIMARY KEY NOT NULL,
	"isDisabled" boolean NOT NULL,
	"prompt" text,
	"feedback" text,
	"updatedAt" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "noteDraft" (
	"ownerId" text NOT NULL,
	"noteKey" text NOT NULL,
	"markdown" text NOT NULL,
	"savedAt" bigint NOT NULL,
	CONSTRAINT "noteDraft_ownerId_noteKey_pk" PRIMARY KEY("ownerId","noteKey")
);
--> statement-breakpoint
CREATE TABLE "ownQuestion" (
	"id" text PRIMARY KEY NOT NULL,
	"noteId" text NOT NULL,
	"line" integer NOT NULL,
	"prompt" text NOT NULL,
	"options" jsonb NOT NULL,
	"createdAt" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "card" ADD COLUMN "answerChangedAt" bigint;--> statement-breakpoint
ALTER TABLE "item" ADD COLUMN "place" text;--> statement-breakpoint
ALTER TABLE "flag" ADD CONSTRAINT "flag_noteId_note_id_fk" FOREIGN KEY ("noteId") REFERENCES "public"."note"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flag" ADD CONSTRAINT "flag_learnerId_user_id_fk" FOREIGN KEY ("learnerId") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flag" ADD CONSTRAINT "flag_cardId_card_id_fk" FOREIGN KEY ("cardId") REFERENCES "public"."card"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flag" ADD CONSTRAINT "flag_questionId_question_id_fk" FOREIGN KEY ("questionId") REFERENCES "public"."question"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "image" ADD CONSTRAINT "image_ownerId_user_id_fk" FOREIGN KEY ("ownerId") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "itemChoice" ADD CONSTRAINT "itemChoice_itemId_item_id_fk" FOREIGN KEY ("itemId") REFERENCES "public"."item"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "noteDraft" ADD CONSTRAINT "noteDraft_ownerId_user_id_fk" FOREIGN KEY ("ownerId") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ownQuestion" ADD CONSTRAINT "ownQuestion_noteId_note_id_fk" FOREIGN KEY ("noteId") REFERENCES "public"."note"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "flag_of_note" ON "flag" USING btree ("noteId","resolvedAt");--> statement-breakpoint
CREATE INDEX "own_question_of_note" ON "ownQuestion" USING btree ("noteId");