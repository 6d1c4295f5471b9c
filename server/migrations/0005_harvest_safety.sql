CREATE TABLE "fingerprints" (
	"what" text PRIMARY KEY NOT NULL,
	"digest" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "harvest_runs" ADD COLUMN "harvest" text;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "form" jsonb;