package org.baobab.listings.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baobab.platform.identity.AccountDirectory;
import org.baobab.platform.identity.AccountView;
import org.baobab.platform.kernel.Caller;

/** Puts names to cases. */
@ApplicationScoped
class CaseViews {
    @Inject
    AccountDirectory accounts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    CaseView view(ModerationCase one) {
        return views(List.of(one)).getFirst();
    }

    List<CaseView> views(List<ModerationCase> cases) {
        Collection<UUID> people = cases.stream()
                .flatMap(each -> Stream.of(each.claimedBy(), each.decidedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, AccountView> known = accounts.findAll(people);
        Instant now = clock.instant();
        Locale locale = caller.locale();
        return cases.stream().map(each -> view(each, known, now, locale)).toList();
    }

    private static CaseView view(ModerationCase one, Map<UUID, AccountView> known, Instant now, Locale locale) {
        boolean claimed = one.isClaimed(now);
        return new CaseView(
                one.id(),
                one.kind(),
                one.state(),
                one.listingId(),
                one.advertiserId(),
                one.conversationId(),
                one.title(),
                one.findings().stream().map(each -> FoundView.of(each, locale)).toList(),
                one.reports(),
                one.openedAt(),
                claimed ? moderator(one.claimedBy(), known) : null,
                claimed ? one.claimedUntil() : null,
                one.decision(),
                one.reason(),
                one.words(),
                one.note(),
                moderator(one.decidedBy(), known),
                one.decidedAt(),
                one.version());
    }

    private static CaseView.Moderator moderator(UUID account, Map<UUID, AccountView> known) {
        if (account == null) {
            return null;
        }
        AccountView person = known.get(account);
        return new CaseView.Moderator(account, person == null ? null : person.fullName());
    }
}
