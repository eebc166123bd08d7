package org.baobab.listings.moderation.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.baobab.listings.ListingAddress;
import org.baobab.listings.ListingView;
import org.baobab.listings.PhotoView;
import org.baobab.listings.moderation.CaseKind;
import org.baobab.listings.moderation.CaseView;
import org.baobab.listings.moderation.Decision;
import org.baobab.listings.moderation.FoundView;
import org.baobab.listings.moderation.ReportReason;
import org.baobab.listings.moderation.duplicate.LikenessView;
import org.baobab.listings.moderation.rule.RejectionReason;
import org.baobab.platform.web.faces.Amounts;
import org.baobab.platform.web.faces.Texts;

/** Cases, listings and what was found in them, in words. */
@Named
@RequestScoped
public class ModerationWords {
    static final String BUNDLE = "moderationText";
    private static final double WHOLE = 100;
    private static final String SMALLEST = "320";

    @Inject
    Texts texts;

    @Inject
    Amounts amounts;

    /** A part of a text, and whether a rule holds it. */
    public record Piece(String text, boolean marked) {}

    public String kind(CaseKind kind) {
        return texts.of(BUNDLE, "kind." + kind);
    }

    public String tone(CaseKind kind) {
        return switch (kind) {
            case PENDING -> "warn";
            case REPORT, CONVERSATION -> "danger";
            case DUPLICATE -> "accent";
            case VERIFICATION -> "ok";
        };
    }

    /** Why there is a case, in one line. */
    public String why(CaseView one) {
        if (one.kind() == CaseKind.REPORT) {
            return texts.of(BUNDLE, one.reports() == 1 ? "why.report" : "why.reports", one.reports());
        }
        String rules = one.findings().stream().map(FoundView::name).distinct().collect(Collectors.joining(", "));
        return rules.isEmpty() ? texts.of(BUNDLE, "why." + one.kind()) : rules;
    }

    public String decision(Decision decision) {
        return texts.of(BUNDLE, "decision." + decision);
    }

    public String decisionTone(Decision decision) {
        return switch (decision) {
            case APPROVE -> "ok";
            case REJECT -> "danger";
            case DISMISS, OVERTAKEN -> "quiet";
        };
    }

    public String reason(RejectionReason reason) {
        return texts.of(BUNDLE, "reason." + reason);
    }

    public String report(ReportReason reason) {
        return texts.of(BUNDLE, "report." + reason);
    }

    public String listingState(String state) {
        return texts.of(BUNDLE, "listing." + state);
    }

    public String parameter(String name) {
        return texts.of(BUNDLE, "parameter." + name);
    }

    public String parameterHelp(String name) {
        return texts.of(BUNDLE, "parameter." + name + ".help");
    }

    public boolean isList(String name) {
        return !texts.find(BUNDLE, "parameter." + name + ".lines").orElse("").isEmpty();
    }

    /** "À vendre · Maison · 450 000 000 GNF · Kipé, Conakry". */
    public String facts(ListingView listing) {
        List<String> facts = new ArrayList<>();
        facts.add(texts.of(BUNDLE, "offer." + listing.offer()));
        facts.add(texts.of(BUNDLE, "type." + listing.type()));
        facts.add(amounts.money(listing.price().amount(), listing.price().currency()));
        facts.add(place(listing.address()));
        if (listing.area() != null) {
            facts.add(amounts.number(listing.area()) + "\u00a0m²");
        }
        return String.join(" · ", facts);
    }

    private static String place(ListingAddress address) {
        return address.district() == null ? address.city() : address.district() + ", " + address.city();
    }

    public String alike(LikenessView likeness) {
        List<String> signs = new ArrayList<>();
        if (likeness.byText() != null) {
            signs.add(texts.of(BUNDLE, "alike.text", Math.round(likeness.byText() * WHOLE)));
        }
        if (likeness.byPicture() != null) {
            signs.add(texts.of(BUNDLE, likeness.byPicture() == 0 ? "alike.same-picture" : "alike.picture"));
        }
        return String.join(" · ", signs);
    }

    /** Its smallest drawing; null where it is not drawn. */
    public String source(PhotoView photo) {
        Map<String, String> sizes = photo.sizes();
        return sizes.getOrDefault(SMALLEST, sizes.values().stream().findFirst().orElse(null));
    }

    public List<PhotoView> photos(ListingView listing) {
        return listing.photos().stream().filter(each -> source(each) != null).toList();
    }

    /** The text in parts, what rules hold apart; places that are not in the text any more are left out. */
    public List<Piece> pieces(String text, String field, List<FoundView> findings) {
        List<FoundView> held = findings.stream()
                .filter(each -> field.equals(each.field()))
                .filter(each -> Objects.nonNull(each.from()) && each.to() <= text.length() && each.from() < each.to())
                .sorted(Comparator.comparing(FoundView::from))
                .toList();
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (FoundView each : held) {
            if (each.from() >= at) {
                pieces.add(new Piece(text.substring(at, each.from()), false));
                pieces.add(new Piece(text.substring(each.from(), each.to()), true));
                at = each.to();
            }
        }
        pieces.add(new Piece(text.substring(at), false));
        return pieces;
    }
}
