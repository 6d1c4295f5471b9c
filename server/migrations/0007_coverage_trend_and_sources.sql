CREATE TABLE "coverage_trend" (
	"area" text NOT NULL,
	"function" text NOT NULL,
	"mode" text NOT NULL,
	"border" text NOT NULL,
	"data_version" bigint NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"inhabitants" integer NOT NULL,
	"reached" integer[] NOT NULL,
	CONSTRAINT "coverage_trend_area_function_mode_border_data_version_pk" PRIMARY KEY("area","function","mode","border","data_version")
);
--> statement-breakpoint
CREATE TABLE "neighbourhoods" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"shape" geometry(MultiPolygon, 4326) NOT NULL,
	"source_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "population_sectors" (
	"code" text PRIMARY KEY NOT NULL,
	"inhabitants" integer NOT NULL,
	"year" integer NOT NULL,
	"municipality" text NOT NULL,
	"centre" geometry(Point, 4326) NOT NULL,
	"source_id" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "neighbourhoods" ADD CONSTRAINT "neighbourhoods_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "population_sectors" ADD CONSTRAINT "population_sectors_municipality_municipalities_key_fk" FOREIGN KEY ("municipality") REFERENCES "public"."municipalities"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "population_sectors" ADD CONSTRAINT "population_sectors_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;