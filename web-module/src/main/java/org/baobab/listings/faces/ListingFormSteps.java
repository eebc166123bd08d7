package org.baobab.listings.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.UUID;
import java.util.function.Supplier;
import org.baobab.listings.ListingState;
import org.baobab.listings.ListingView;
import org.baobab.listings.Listings;
import org.baobab.listings.draft.Conflict;
import org.baobab.listings.draft.DraftView;
import org.baobab.listings.draft.Drafts;
import org.baobab.listings.draft.ListingForm;
import org.baobab.listings.draft.SaveDraft;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.StaleVersionException;
import org.baobab.platform.web.problem.ProblemTexts;

/** The answers that the form's script reads. */
@ApplicationScoped
class ListingFormSteps {
    @Inject
    Drafts drafts;

    @Inject
    Listings listings;

    @Inject
    Caller caller;

    JsonObject save(UUID id, JsonObject body) {
        DraftView saved = drafts.save(
                id,
                new SaveDraft(
                        listing(body),
                        body.get("version") instanceof JsonNumber version ? version.longValue() : null,
                        body.get("base") instanceof JsonObject base ? ListingForm.of(base) : null,
                        form(body),
                        body.getInt("step", 1)));
        return Json.createObjectBuilder()
                .add("draft", saved.id().toString())
                .add("savedAt", saved.changedAt().toEpochMilli())
                .build();
    }

    JsonObject discard(UUID id) {
        drafts.discard(id);
        return JsonValue.EMPTY_JSON_OBJECT;
    }

    /** The row's script lets some seconds pass, in which it can be taken back. */
    JsonObject deleteListing(UUID listingId) {
        listings.delete(listingId, null);
        return JsonValue.EMPTY_JSON_OBJECT;
    }

    JsonObject ensureListing(UUID id) {
        return refusable(() -> {
            ListingView listing = drafts.ensureListing(id);
            return Json.createObjectBuilder()
                    .add("listing", listing.id().toString())
                    .add("photos", ListingFormPhotos.json(listing.photos()))
                    .build();
        });
    }

    JsonObject submit(UUID id, boolean publish) {
        return refusable(() -> {
            try {
                ListingView listing = drafts.submit(id, publish);
                return Json.createObjectBuilder()
                        .add("open", MyListingsBacking.HERE + "?said=" + said(listing, publish))
                        .build();
            } catch (StaleVersionException others) {
                return conflict(id);
            }
        });
    }

    JsonObject settle(UUID id, JsonObject body) {
        return refusable(() -> {
            try {
                DraftView settled = drafts.settle(
                        id, form(body), body.getJsonNumber("version").longValue());
                return Json.createObjectBuilder()
                        .add("version", settled.listingVersion())
                        .add("base", settled.base().json())
                        .build();
            } catch (StaleVersionException again) {
                return conflict(id);
            }
        });
    }

    private static String said(ListingView listing, boolean publish) {
        if (!publish) {
            return "saved";
        }
        return listing.state() == ListingState.PENDING ? "pending" : "published&id=" + listing.id();
    }

    private JsonObject conflict(UUID id) {
        Conflict conflict = drafts.conflict(id);
        JsonArrayBuilder differences = Json.createArrayBuilder();
        conflict.differences()
                .forEach(each -> differences.add(
                        put(put(Json.createObjectBuilder(), "mine", each.mine()), "theirs", each.theirs())
                                .add("field", each.field())
                                .add("touched", each.touched())));
        return Json.createObjectBuilder()
                .add("version", conflict.version())
                .add("conflict", differences)
                .build();
    }

    private JsonObject refusable(Supplier<JsonObject> work) {
        try {
            return work.get();
        } catch (RuleViolationException broken) {
            JsonArrayBuilder errors = Json.createArrayBuilder();
            broken.violations()
                    .forEach(each -> errors.add(error(
                            each.field(),
                            ProblemTexts.text(caller.locale(), "rule." + each.rule(), "rule.invalid", each.facts()))));
            return refused(errors.build());
        } catch (ConflictException refused) {
            String words =
                    ProblemTexts.text(caller.locale(), refused.slug() + ".detail", "conflict.detail", refused.facts());
            return refused(Json.createArrayBuilder().add(error("", words)).build());
        }
    }

    private static JsonObjectBuilder error(String field, String message) {
        return Json.createObjectBuilder().add("field", field).add("message", message);
    }

    private static JsonObject refused(JsonArray errors) {
        return Json.createObjectBuilder().add("errors", errors).build();
    }

    private static JsonObjectBuilder put(JsonObjectBuilder json, String name, String value) {
        return value == null ? json.addNull(name) : json.add(name, value);
    }

    private static ListingForm form(JsonObject body) {
        if (body.get("form") instanceof JsonObject form) {
            return ListingForm.of(form);
        }
        throw new RuleViolationException("form", "type.object");
    }

    private static UUID listing(JsonObject body) {
        try {
            return body.get("listing") instanceof JsonString id ? UUID.fromString(id.getString()) : null;
        } catch (IllegalArgumentException none) {
            throw new RuleViolationException("listing", "type.uuid");
        }
    }
}
