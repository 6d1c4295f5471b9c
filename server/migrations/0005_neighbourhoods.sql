CREATE TABLE "neighbourhoods" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"shape" geometry(MultiPolygon, 4326) NOT NULL,
	"source_id" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "neighbourhoods" ADD CONSTRAINT "neighbourhoods_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;