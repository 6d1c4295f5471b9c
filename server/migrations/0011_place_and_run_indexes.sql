DROP INDEX "shown_places_position_index";--> statement-breakpoint
DROP INDEX "shown_places_typologies_index";--> statement-breakpoint
DROP INDEX "shown_places_functions_index";--> statement-breakpoint
DROP INDEX "shown_places_municipality_index";--> statement-breakpoint
CREATE INDEX "harvest_runs_status_index" ON "harvest_runs" USING btree ("source_id",("run" ->> 'status'),"id");