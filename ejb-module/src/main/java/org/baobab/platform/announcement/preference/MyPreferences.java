package org.baobab.platform.announcement.preference;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.StaleVersionException;

/** What the person who calls wants to hear of. */
@Stateless
public class MyPreferences {
    @Inject
    PreferenceStore store;

    @Inject
    Topics topics;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PreferencesView view() {
        UUID account = caller.requireAccount();
        return view(account, store.find(account).orElse(null));
    }

    /**
     * @param seenVersion the version that the person had on screen, or null for whatever there is
     * @throws StaleVersionException if it changed since
     * @throws RuleViolationException for unknown topics, channels and hours that are none
     */
    public PreferencesView change(SetPreferences wish, Long seenVersion) {
        UUID account = caller.requireAccount();
        Optional<NotificationPreference> known = store.lock(account);
        long version = known.map(said -> said.version() + 1).orElse(0L);
        if (seenVersion != null && seenVersion != version) {
            throw new StaleVersionException("NotificationPreference", account);
        }
        NotificationPreference said = known.orElseGet(() -> store.begin(account));
        PreferenceSheet.Read read = new PreferenceSheet(topics).read(wish, said.zone());
        said.become(read.off(), read.zone(), read.hours(), clock.instant());
        store.flush(account);
        return view(account, said);
    }

    private PreferencesView view(UUID account, NotificationPreference said) {
        return new PreferenceSheet(topics)
                .write(said, said == null ? store.usualZone(account) : said.zone(), caller.locale());
    }
}
