ALTER TABLE "shown_places" ADD COLUMN "languages" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "shown_places" ADD COLUMN "access" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "shown_places" ADD COLUMN "costs" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "shown_places" ADD COLUMN "equipment" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
-- records read before have nothing to say on these
UPDATE "records" SET "draft" = '{"languages":[],"access":[],"costs":[],"equipment":[]}'::jsonb || "draft";
