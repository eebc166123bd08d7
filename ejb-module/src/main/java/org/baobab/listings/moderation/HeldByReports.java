package org.baobab.listings.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.baobab.listings.ListingView;
import org.baobab.listings.PublicationRule;
import org.baobab.platform.kernel.Caller;

/** What many people reported stays away until a moderator has looked, also when its advertiser takes it back and publishes it again. */
@ApplicationScoped
class HeldByReports implements PublicationRule {
    @Inject
    CaseStore cases;

    @Inject
    ModerationSettings settings;

    @Inject
    Caller caller;

    @Override
    public Optional<Hold> check(ListingView listing) {
        boolean enough = settings.reportsThatHold() > 0
                && cases.latestAbout(listing.id(), 1 + CaseKind.values().length).stream()
                        .anyMatch(each -> each.kind() == CaseKind.REPORT
                                && each.state() == CaseState.OPEN
                                && each.reports() >= settings.reportsThatHold());
        return enough ? Optional.of(new Hold(words(caller.locale()), null)) : Optional.empty();
    }

    static String words(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage())
                ? "Reported by several people"
                : "Signalée par plusieurs personnes";
    }
}
