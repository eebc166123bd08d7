-- What listings are sought by when the index cannot answer, and what documents of the index take over so that both mean the same.

-- Without accents and case.
CREATE FUNCTION listing_folded(said text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN regexp_replace(normalize(lower(replace(replace(said, 'œ', 'oe'), 'Œ', 'oe')), NFD), '[\u0300-\u036f]', '', 'g');

-- A name for comparing: also without spaces, hyphens and apostrophes, about which people do not agree.
CREATE FUNCTION listing_key(said text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN regexp_replace(listing_folded(said), '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007f\u2010-\u2019\u00a0]+', '', 'g');

-- What people call what a listing has in a field of its own.
CREATE FUNCTION listing_words(offer text, type text, amenities text[]) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE offer
            WHEN 'SALE' THEN 'vente vendre achat sale buy'
            WHEN 'RENT' THEN 'location louer rent rental'
            ELSE 'séjour nuit courte durée stay night' END
        || CASE type
            WHEN 'HOUSE' THEN ' maison villa house'
            WHEN 'APARTMENT' THEN ' appartement studio apartment flat'
            WHEN 'LAND' THEN ' terrain parcelle land plot'
            WHEN 'OFFICE' THEN ' bureau bureaux office'
            WHEN 'SHOP' THEN ' boutique magasin commerce shop'
            ELSE ' chambre room' END
        || CASE WHEN 'POOL' = ANY (amenities) THEN ' piscine pool' ELSE '' END
        || CASE WHEN 'PARKING' = ANY (amenities) THEN ' parking garage' ELSE '' END
        || CASE WHEN 'GENERATOR' = ANY (amenities) THEN ' groupe électrogène generator' ELSE '' END
        || CASE WHEN 'WATER_TANK' = ANY (amenities) THEN ' citerne réservoir eau water tank' ELSE '' END
        || CASE WHEN 'AIR_CONDITIONING' = ANY (amenities) THEN ' climatisation climatisé clim air conditioning' ELSE '' END
        || CASE WHEN 'FURNISHED' = ANY (amenities) THEN ' meublé furnished' ELSE '' END
        || CASE WHEN 'INTERNET' = ANY (amenities) THEN ' internet wifi fibre' ELSE '' END
        || CASE WHEN 'SECURITY' = ANY (amenities) THEN ' sécurité gardien gardiennage security' ELSE '' END
        || CASE WHEN 'GARDEN' = ANY (amenities) THEN ' jardin garden' ELSE '' END
        || CASE WHEN 'TERRACE' = ANY (amenities) THEN ' terrasse terrace' ELSE '' END
        || CASE WHEN 'ELEVATOR' = ANY (amenities) THEN ' ascenseur elevator lift' ELSE '' END
        || CASE WHEN 'SEA_VIEW' = ANY (amenities) THEN ' vue mer sea view' ELSE '' END;

ALTER TABLE listing
    ADD COLUMN city_key text NOT NULL GENERATED ALWAYS AS (listing_key(city)) STORED,
    -- Title, place, what it has, description: from what counts most to what counts least. Names of places also as one word each.
    ADD COLUMN sought tsvector NOT NULL GENERATED ALWAYS AS (
        setweight(to_tsvector('pg_catalog.french', listing_folded(title)), 'A')
        || setweight(to_tsvector('pg_catalog.french', listing_folded(city || ' ' || coalesce(district, '') || ' ' || coalesce(commune, '')
            || ' ' || coalesce(prefecture, '')) || ' ' || listing_key(city) || ' ' || listing_key(coalesce(district, ''))
            || ' ' || listing_key(coalesce(commune, ''))), 'B')
        || setweight(to_tsvector('pg_catalog.french', listing_folded(listing_words(offer, type, amenities))), 'C')
        || setweight(to_tsvector('pg_catalog.french', listing_folded(description)), 'D')) STORED;

CREATE INDEX listing_sought_idx ON listing USING gin (sought) WHERE state = 'PUBLISHED';
CREATE INDEX listing_place_idx ON listing USING gist (geo_point(latitude, longitude)) WHERE state = 'PUBLISHED' AND latitude IS NOT NULL;
CREATE INDEX listing_city_idx ON listing (city_key, published_at DESC) WHERE state = 'PUBLISHED';
CREATE INDEX listing_price_idx ON listing (price_common, id) WHERE state = 'PUBLISHED';
