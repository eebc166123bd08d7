package org.baobab.platform.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.baobab.platform.identity.AccountDirectory;
import org.baobab.platform.identity.AccountView;
import org.baobab.platform.organization.MemberDirectory;

/** What a report that nobody asked for is written in: an organisation speaks the language of the owner who has been there for the longest time. */
@ApplicationScoped
public class HouseLanguage {
    @Inject
    MemberDirectory members;

    @Inject
    AccountDirectory accounts;

    public Locale of(UUID organizationId) {
        return members.firstOwner(organizationId)
                .flatMap(accounts::find)
                .map(AccountView::locale)
                .map(Locale::forLanguageTag)
                .orElse(Locale.FRENCH);
    }
}
