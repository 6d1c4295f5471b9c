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
