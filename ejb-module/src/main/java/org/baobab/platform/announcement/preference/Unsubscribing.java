package org.baobab.platform.announcement.preference;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.baobab.platform.identity.AccountDirectory;
import org.baobab.platform.identity.AccountView;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.notification.Channel;
import org.baobab.platform.persistence.SharedKeys;

/** Ending letters of one topic by the link in one of them, without signing in; whoever holds the letter may. */
@ApplicationScoped
@Transactional
public class Unsubscribing {
    private static final String KEY = "unsubscribe_key";

    @Inject
    PreferenceStore store;

    @Inject
    AccountDirectory accounts;

    @Inject
    Topics topics;

    @Inject
    SharedKeys keys;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private String page;

    @PostConstruct
    void configure() {
        page = settings.address("baobab.public.url", "http://localhost:8080") + "/unsubscribe?token=";
    }

    /** The address for the letters of one topic to one mailbox; empty where the topic cannot be ended. */
    public Optional<URI> address(UUID accountId, String email, Topic topic) {
        if (topic.isLocked(Channel.EMAIL)) {
            return Optional.empty();
        }
        UnsubscribeLink link = accountId == null
                ? UnsubscribeLink.ofMailbox(email, topic.code())
                : UnsubscribeLink.ofAccount(accountId, topic.code());
        return Optional.of(URI.create(page + link.token(keys.of(KEY))));
    }

    /** What a link is about; empty if it is none of ours, or if what it was about is gone. */
    public Optional<Subscription> find(String token) {
        return read(token).flatMap(this::subscription);
    }

    /** Ends the letters; pressing twice is pressing once. False for a link that is none of ours. */
    public boolean end(String token) {
        return change(token, false);
    }

    /** Takes it back. */
    public boolean resume(String token) {
        return change(token, true);
    }

    private boolean change(String token, boolean wanted) {
        Optional<UnsubscribeLink> link =
                read(token).filter(found -> subscription(found).isPresent());
        link.ifPresent(found -> {
            if (found.accountId() != null) {
                change(found.accountId(), found.topic(), wanted);
            } else if (wanted) {
                store.take(found.email(), found.topic());
            } else {
                store.refuse(found.email(), found.topic());
            }
        });
        return link.isPresent();
    }

    private void change(UUID accountId, String topic, boolean wanted) {
        NotificationPreference said = store.hold(accountId);
        if (wanted) {
            said.switchOn(topic, Channel.EMAIL, clock.instant());
        } else {
            said.switchOff(topic, Channel.EMAIL, clock.instant());
        }
        store.flush(accountId);
    }

    private Optional<UnsubscribeLink> read(String token) {
        return UnsubscribeLink.read(token, keys.of(KEY));
    }

    private Optional<Subscription> subscription(UnsubscribeLink link) {
        Optional<Topic> topic = topics.find(link.topic());
        if (topic.isEmpty()) {
            return Optional.empty();
        }
        if (link.accountId() == null) {
            boolean ended = !store.refusing(Set.of(link.email()), link.topic()).isEmpty();
            return Optional.of(new Subscription(topic.get(), hidden(link.email()), ended));
        }
        Optional<AccountView> person = accounts.find(link.accountId());
        return person.map(found -> new Subscription(
                topic.get(),
                hidden(found.email()),
                store.find(found.id())
                        .filter(said -> !said.allows(link.topic(), Channel.EMAIL))
                        .isPresent()));
    }

    /** Enough for its owner to know it, not enough for whoever finds the link to write to it. */
    static String hidden(String email) {
        int at = email.indexOf('@');
        // The word joiner keeps it on one line: browsers break after an ellipsis.
        return email.charAt(0) + "…\u2060" + email.substring(at);
    }

    /**
     * Letters of one topic to one mailbox.
     *
     * @param mailbox the address, mostly hidden
     */
    public record Subscription(Topic topic, String mailbox, boolean ended) {}
}
