CREATE EXTENSION IF NOT EXISTS postgis;--> statement-breakpoint
CREATE TABLE "claims" (
	"place_id" text NOT NULL,
	"field" text NOT NULL,
	"source_id" text NOT NULL,
	"ref" text NOT NULL,
	"value" jsonb NOT NULL,
	"date" text,
	"is_shown" boolean NOT NULL,
	CONSTRAINT "claims_source_id_ref_field_pk" PRIMARY KEY("source_id","ref","field")
);
--> statement-breakpoint
CREATE TABLE "harvest_runs" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "harvest_runs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"source_id" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone NOT NULL,
	"run" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "match_decisions" (
	"a_source_id" text NOT NULL,
	"a_ref" text NOT NULL,
	"b_source_id" text NOT NULL,
	"b_ref" text NOT NULL,
	"is_same" boolean NOT NULL,
	"author" text NOT NULL,
	"reason" text NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "match_decisions_a_source_id_a_ref_b_source_id_b_ref_pk" PRIMARY KEY("a_source_id","a_ref","b_source_id","b_ref")
);
--> statement-breakpoint
CREATE TABLE "match_reviews" (
	"a_source_id" text NOT NULL,
	"a_ref" text NOT NULL,
	"b_source_id" text NOT NULL,
	"b_ref" text NOT NULL,
	"score" double precision NOT NULL,
	"parts" jsonb NOT NULL,
	CONSTRAINT "match_reviews_a_source_id_a_ref_b_source_id_b_ref_pk" PRIMARY KEY("a_source_id","a_ref","b_source_id","b_ref")
);
--> statement-breakpoint
CREATE TABLE "municipalities" (
	"key" text PRIMARY KEY NOT NULL,
	"country" text NOT NULL,
	"code" text NOT NULL,
	"names" jsonb NOT NULL,
	"side" text NOT NULL,
	"district" text NOT NULL,
	"population" integer NOT NULL,
	"population_year" integer NOT NULL,
	"population_source" text,
	"centre" geometry(Point, 4326) NOT NULL,
	"shape" geometry(MultiPolygon, 4326),
	"shape_source" text
);
--> statement-breakpoint
CREATE TABLE "organisation_identifiers" (
	"scheme" text NOT NULL,
	"value" text NOT NULL,
	"organisation_id" text NOT NULL,
	CONSTRAINT "organisation_identifiers_scheme_value_pk" PRIMARY KEY("scheme","value")
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text
);
--> statement-breakpoint
CREATE TABLE "place_aliases" (
	"alias" text PRIMARY KEY NOT NULL,
	"place_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "places" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"merged_into" text
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "publications_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"what" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "raw_files" (
	"sha256" text PRIMARY KEY NOT NULL,
	"source_id" text NOT NULL,
	"name" text NOT NULL,
	"origin" text NOT NULL,
	"bytes" integer NOT NULL,
	"fetched_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "records" (
	"source_id" text NOT NULL,
	"ref" text NOT NULL,
	"at" text NOT NULL,
	"raw_file" text NOT NULL,
	"raw" jsonb NOT NULL,
	"draft" jsonb NOT NULL,
	"place_id" text,
	"is_pending" boolean DEFAULT true NOT NULL,
	"first_seen_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "records_source_id_ref_pk" PRIMARY KEY("source_id","ref")
);
--> statement-breakpoint
CREATE TABLE "shown_places" (
	"place_id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"names" jsonb,
	"group" text NOT NULL,
	"typologies" text[] NOT NULL,
	"functions" text[] NOT NULL,
	"domains" text[] NOT NULL,
	"labels" text[] NOT NULL,
	"status" text NOT NULL,
	"summary" jsonb,
	"address" jsonb NOT NULL,
	"municipality" text NOT NULL,
	"side" text NOT NULL,
	"position" geometry(Point, 4326) NOT NULL,
	"precision" text NOT NULL,
	"opening_hours" text,
	"website" text,
	"phone" text,
	"email" text,
	"identifiers" jsonb NOT NULL,
	"organisation_id" text,
	"sort_name" text NOT NULL,
	"search_text" text NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "shown_places_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"publisher" text NOT NULL,
	"homepage" text,
	"licence" text NOT NULL,
	"attribution" text NOT NULL,
	"authority" text NOT NULL,
	"origin" text,
	"harvested_at" timestamp with time zone,
	"data_date" text
);
--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "harvest_runs" ADD CONSTRAINT "harvest_runs_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipalities" ADD CONSTRAINT "municipalities_population_source_sources_id_fk" FOREIGN KEY ("population_source") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipalities" ADD CONSTRAINT "municipalities_shape_source_sources_id_fk" FOREIGN KEY ("shape_source") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_identifiers" ADD CONSTRAINT "organisation_identifiers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_aliases" ADD CONSTRAINT "place_aliases_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "raw_files" ADD CONSTRAINT "raw_files_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_raw_file_raw_files_sha256_fk" FOREIGN KEY ("raw_file") REFERENCES "public"."raw_files"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shown_places" ADD CONSTRAINT "shown_places_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shown_places" ADD CONSTRAINT "shown_places_municipality_municipalities_key_fk" FOREIGN KEY ("municipality") REFERENCES "public"."municipalities"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shown_places" ADD CONSTRAINT "shown_places_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claims_place_id_index" ON "claims" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "harvest_runs_source_id_id_index" ON "harvest_runs" USING btree ("source_id","id");--> statement-breakpoint
CREATE INDEX "place_aliases_place_id_index" ON "place_aliases" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "records_place_id_index" ON "records" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "records_is_pending_index" ON "records" USING btree ("is_pending");--> statement-breakpoint
CREATE INDEX "shown_places_position_index" ON "shown_places" USING gist ("position");--> statement-breakpoint
CREATE INDEX "shown_places_typologies_index" ON "shown_places" USING gin ("typologies");--> statement-breakpoint
CREATE INDEX "shown_places_functions_index" ON "shown_places" USING gin ("functions");--> statement-breakpoint
CREATE INDEX "shown_places_municipality_index" ON "shown_places" USING btree ("municipality");--> statement-breakpoint
CREATE INDEX "shown_places_sort_name_place_id_index" ON "shown_places" USING btree ("sort_name","place_id");