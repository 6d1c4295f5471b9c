CREATE TABLE "candidates" (
	"source_id" text NOT NULL,
	"ref" text NOT NULL,
	"draft" jsonb NOT NULL,
	"place_id" text,
	CONSTRAINT "candidates_source_id_ref_pk" PRIMARY KEY("source_id","ref")
);
--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "kind" text DEFAULT 'places' NOT NULL;--> statement-breakpoint
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "candidates_place_id_index" ON "candidates" USING btree ("place_id");