-- Two that needed the same month at once: the second one looked into its memory of the catalogue, where the month was not yet. Now it looks into the catalogue.
CREATE OR REPLACE FUNCTION month_partition(parent text, month date) RETURNS text
    LANGUAGE plpgsql AS $$
DECLARE
    first date := date_trunc('month', month)::date;
    part  text := parent || to_char(first, '"_y"YYYY"m"MM');
BEGIN
    IF EXISTS (SELECT FROM pg_class c WHERE c.relname = part AND c.relnamespace = 'public'::regnamespace) THEN
        RETURN part;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended(part, 0));
    IF NOT EXISTS (SELECT FROM pg_class c WHERE c.relname = part AND c.relnamespace = 'public'::regnamespace) THEN
        EXECUTE format('CREATE TABLE public.%I (LIKE public.%I INCLUDING ALL)', part, parent);
        EXECUTE format('ALTER TABLE public.%I ATTACH PARTITION public.%I FOR VALUES FROM (%L) TO (%L)', parent, part,
            first || ' 00:00:00+00', (first + interval '1 month')::date || ' 00:00:00+00');
    END IF;
    RETURN part;
END
$$;
