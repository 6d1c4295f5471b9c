CREATE TABLE "geocodings" (
	"address" text PRIMARY KEY NOT NULL,
	"source_id" text NOT NULL,
	"method" text NOT NULL,
	"position" geometry(Point, 4326),
	"precision" text,
	"score" double precision,
	"asked_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "geocodings" ADD CONSTRAINT "geocodings_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;