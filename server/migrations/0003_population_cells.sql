CREATE TABLE "population_cells" (
	"source_id" text NOT NULL,
	"side" integer NOT NULL,
	"north" integer NOT NULL,
	"east" integer NOT NULL,
	"inhabitants" double precision NOT NULL,
	"year" integer NOT NULL,
	"municipality" text NOT NULL,
	"centre" geometry(Point, 4326) NOT NULL,
	CONSTRAINT "population_cells_source_id_side_north_east_pk" PRIMARY KEY("source_id","side","north","east")
);
--> statement-breakpoint
ALTER TABLE "population_cells" ADD CONSTRAINT "population_cells_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "population_cells" ADD CONSTRAINT "population_cells_municipality_municipalities_key_fk" FOREIGN KEY ("municipality") REFERENCES "public"."municipalities"("key") ON DELETE no action ON UPDATE no action;