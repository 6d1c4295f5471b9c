CREATE TABLE "suppressions" (
	"source_id" text NOT NULL,
	"ref" text NOT NULL,
	"author" text NOT NULL,
	"reason" text NOT NULL,
	"suppressed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "suppressions_source_id_ref_pk" PRIMARY KEY("source_id","ref")
);
--> statement-breakpoint
ALTER TABLE "suppressions" ADD CONSTRAINT "suppressions_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;