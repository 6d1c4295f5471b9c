CREATE EXTENSION IF NOT EXISTS unaccent;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
-- text as `fold` of data/contract gives it: no accents, ligatures, case, punctuation
CREATE FUNCTION "fold"(input text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path FROM CURRENT AS $$
BEGIN
  RETURN btrim(regexp_replace(lower(unaccent(regexp_replace(
    normalize(input, NFKD), '[\u0300-\u036f]', '', 'g'))), '[^[:alnum:]]+', ' ', 'g'));
END
$$;--> statement-breakpoint
-- the words as they are and as each of the three languages shortens them; plpgsql, which keeps its
-- plans, is quicker here than an SQL function
CREATE FUNCTION "search_vector"(input text, weight "char") RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  folded text := coalesce(fold(input), '');
BEGIN
  RETURN setweight(to_tsvector('simple', folded) || to_tsvector('french', folded)
    || to_tsvector('dutch', folded) || to_tsvector('english', folded), weight);
END
$$;--> statement-breakpoint
CREATE TABLE "search_terms" (
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"words" text NOT NULL,
	"search" "tsvector" NOT NULL,
	CONSTRAINT "search_terms_kind_key_pk" PRIMARY KEY("kind","key")
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"word" text PRIMARY KEY NOT NULL,
	"places" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "shown_places" ADD COLUMN "search" "tsvector" DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX "search_words_word_index" ON "search_words" USING gin ("word" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "search_words_prefix_index" ON "search_words" USING btree ("word" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "organisations_search_index" ON "organisations" USING gin (to_tsvector('simple', fold("name")));--> statement-breakpoint
CREATE INDEX "shown_places_organisation_id_index" ON "shown_places" USING btree ("organisation_id");--> statement-breakpoint
ALTER TABLE "shown_places" DROP COLUMN "search_text";--> statement-breakpoint
-- A names, C address, D summary: what a place says itself; categories and municipalities have their
-- words in search_terms
CREATE FUNCTION "index_shown_place"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  NEW.search := search_vector(concat_ws(' ', NEW.name,
      -- initials also as one word: M.J.C. is found by mjc
      CASE WHEN NEW.name ~ '\m[[:alpha:]]\.[[:alpha:]]\.'
        THEN regexp_replace(NEW.name, '\m([[:alpha:]])\.', '\1', 'g') END,
      (SELECT string_agg(value, ' ') FROM jsonb_each_text(NEW.names))), 'A')
    || search_vector(concat_ws(' ', NEW.address->>'street', NEW.address->>'houseNumber',
      NEW.address->>'postcode', NEW.address->>'locality'), 'C');
  IF NEW.summary IS NOT NULL THEN
    NEW.search := NEW.search
      || search_vector((SELECT string_agg(value, ' ') FROM jsonb_each_text(NEW.summary->'texts')), 'D');
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "shown_places_search" BEFORE INSERT OR UPDATE ON "shown_places"
FOR EACH ROW EXECUTE FUNCTION "index_shown_place"();--> statement-breakpoint
-- loads pg_trgm, whose setting the next function needs
SELECT similarity('', '');--> statement-breakpoint
-- words with much in common with `typed` or with their beginning, the nearest first
CREATE FUNCTION "similar_words"(typed text, most integer) RETURNS TABLE (word text, places integer)
LANGUAGE sql STABLE PARALLEL SAFE SET search_path FROM CURRENT SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT word, places FROM search_words
  WHERE word %> typed AND length(word) >= length(typed) - 2
  ORDER BY word_similarity(typed, word) DESC, places DESC, word
  LIMIT most
$$;
