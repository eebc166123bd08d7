package org.baobab.listings.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.listings.PhotoView;
import org.baobab.listings.draft.Drafts;
import org.baobab.listings.photo.ListingPhotos;
import org.baobab.listings.photo.rest.PhotoForm;
import org.baobab.platform.kernel.AppException;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.web.problem.ProblemTexts;

/** Photos of the listing that a draft has become. */
@ApplicationScoped
class ListingFormPhotos {
    /** From the smallest that fills a tile: a drawing may still be missing. */
    private static final List<String> SIZES = List.of("320", "800", "1600");

    @Inject
    Drafts drafts;

    @Inject
    ListingPhotos photos;

    @Inject
    PhotoForm form;

    @Inject
    Caller caller;

    JsonObject add(UUID draft, HttpServletRequest request) {
        UUID listing = listing(draft);
        try {
            return json(form.take(listing, request)).build();
        } catch (NotFoundException missing) {
            throw missing;
        } catch (AppException refused) {
            return Json.createObjectBuilder().add("message", words(refused)).build();
        }
    }

    JsonObject order(UUID draft, JsonObject body) {
        if (!(body.get("order") instanceof JsonArray wanted)) {
            throw new RuleViolationException("order", "type.list");
        }
        List<UUID> order = wanted.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .map(UUID::fromString)
                .toList();
        return Json.createObjectBuilder()
                .add("photos", json(photos.order(listing(draft), order)))
                .build();
    }

    JsonObject remove(UUID draft, UUID photo) {
        photos.remove(listing(draft), photo);
        return JsonValue.EMPTY_JSON_OBJECT;
    }

    static JsonArray json(List<PhotoView> shown) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        shown.forEach(photo -> all.add(json(photo)));
        return all.build();
    }

    private static JsonObjectBuilder json(PhotoView photo) {
        Map<String, String> sizes = photo.sizes();
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", photo.id().toString());
        SIZES.stream().filter(sizes::containsKey).findFirst().ifPresent(size -> json.add("url", sizes.get(size)));
        return json;
    }

    private UUID listing(UUID draft) {
        UUID listing = drafts.get(draft).listingId();
        if (listing == null) {
            throw new NotFoundException("Listing", draft);
        }
        return listing;
    }

    private String words(AppException refused) {
        if (refused instanceof RuleViolationException broken) {
            RuleViolationException.Violation first = broken.violations().getFirst();
            return ProblemTexts.text(caller.locale(), "rule." + first.rule(), "rule.invalid", first.facts());
        }
        return ProblemTexts.text(caller.locale(), refused.slug() + ".detail", "conflict.detail", refused.facts());
    }
}
