-- Published listings are in the search index: whatever it holds of one is noted when it changes. Views, reminders and the like are not.

CREATE TRIGGER listing_search_new AFTER INSERT ON listing FOR EACH ROW
    WHEN (NEW.state = 'PUBLISHED')
    EXECUTE FUNCTION search_changed('listings');

CREATE TRIGGER listing_search_gone AFTER DELETE ON listing FOR EACH ROW
    WHEN (OLD.state = 'PUBLISHED')
    EXECUTE FUNCTION search_changed('listings');

CREATE TRIGGER listing_search_changed AFTER UPDATE ON listing FOR EACH ROW
    WHEN ((OLD.state = 'PUBLISHED' OR NEW.state = 'PUBLISHED')
        AND (OLD.state, OLD.advertiser_id, OLD.title, OLD.description, OLD.offer, OLD.type, OLD.price_common, OLD.bedrooms, OLD.area,
                OLD.city, OLD.district, OLD.commune, OLD.prefecture, OLD.latitude, OLD.longitude, OLD.amenities, OLD.published_at)
            IS DISTINCT FROM
            (NEW.state, NEW.advertiser_id, NEW.title, NEW.description, NEW.offer, NEW.type, NEW.price_common, NEW.bedrooms, NEW.area,
                NEW.city, NEW.district, NEW.commune, NEW.prefecture, NEW.latitude, NEW.longitude, NEW.amenities, NEW.published_at))
    EXECUTE FUNCTION search_changed('listings');
