package org.baobab.platform.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.baobab.platform.announcement.preference.Preferences;
import org.baobab.platform.announcement.preference.Topic;
import org.baobab.platform.announcement.preference.Topics;
import org.baobab.platform.announcement.preference.Unsubscribing;
import org.baobab.platform.announcement.preference.Wishes;
import org.baobab.platform.identity.AccountDirectory;
import org.baobab.platform.identity.AccountView;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.notification.Attachment;
import org.baobab.platform.notification.Channel;
import org.baobab.platform.notification.Channels;
import org.baobab.platform.notification.Message;
import org.baobab.platform.notification.Notifications;
import org.baobab.platform.notification.Templates;
import org.baobab.platform.notification.Words;
import org.baobab.platform.organization.MemberDirectory;
import org.baobab.platform.task.Priority;

/**
 * Notices of the platform itself, such as that a webhook was switched off or that a task failed: a letter and a line at the bell for each person, as far as
 * they want them. They leave when, and only when, the caller's transaction commits.
 *
 * <p>A template of such a notice has a subject, and besides the values given it may name {@code name} (the reader) and {@code link}.
 */
@ApplicationScoped
@Transactional
public class Announcements {
    private static final List<Channel> WAYS = List.of(Channel.EMAIL, Channel.INAPP);

    /** The better one first. */
    private static final List<Channel> PHONE = List.of(Channel.WHATSAPP, Channel.SMS);

    @Inject
    AccountDirectory accounts;

    @Inject
    MemberDirectory members;

    @Inject
    Preferences preferences;

    @Inject
    Unsubscribing unsubscribing;

    @Inject
    Topics topics;

    @Inject
    Templates templates;

    @Inject
    Notifications notifications;

    @Inject
    Channels channels;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * To the owners and managers of an organisation.
     *
     * @param topic the code of a {@link Topic}
     * @param link where it is to be looked into; null for nowhere
     */
    public void toManagers(
            UUID organizationId, String template, Map<String, ?> values, String topic, Priority priority, URI link) {
        toManagers(
                organizationId,
                Notice.of(template, topic).with(values).priority(priority).link(link));
    }

    /** To the owners and managers of an organisation. */
    public void toManagers(UUID organizationId, Notice notice) {
        Collection<AccountView> people =
                accounts.findAll(members.managers(organizationId)).values();
        tell(people, new Told(organizationId, notice, topics.require(notice.topic())));
    }

    /** To those who keep the platform running. */
    public void toOperators(String template, Map<String, ?> values, String topic, Priority priority, URI link) {
        Notice notice =
                Notice.of(template, topic).with(values).priority(priority).link(link);
        tell(accounts.operators(), new Told(null, notice, topics.require(topic)));
    }

    /**
     * To people by their accounts; those that do not exist any more are left out.
     *
     * @param organizationId on whose behalf; null for nobody's
     */
    public void toPeople(UUID organizationId, Collection<UUID> accountIds, Notice notice) {
        tell(accounts.findAll(accountIds).values(), new Told(organizationId, notice, topics.require(notice.topic())));
    }

    private void tell(Collection<AccountView> people, Told told) {
        Map<UUID, Wishes> said =
                preferences.of(people.stream().map(AccountView::id).toList());
        List<Message> messages = new ArrayList<>();
        for (AccountView person : people) {
            Wishes wishes = said.getOrDefault(person.id(), Wishes.none());
            for (Channel way : ways(person, wishes, told)) {
                messages.add(message(person, way, wishes, told));
            }
        }
        notifications.sendAll(messages);
    }

    private List<Channel> ways(AccountView person, Wishes wishes, Told told) {
        if (person.locked()) {
            return List.of();
        }
        Predicate<Channel> wanted =
                way -> wishes.allow(told.topic(), way, told.notice().priority());
        List<Channel> ways = new ArrayList<>(WAYS.stream().filter(wanted).toList());
        if (told.notice().phoneTemplate() != null && person.phone() != null) {
            Set<Channel> usable = channels.configured();
            PHONE.stream()
                    .filter(usable::contains)
                    .filter(told.topic().channels()::contains)
                    .filter(wanted)
                    .findFirst()
                    .ifPresent(ways::add);
        }
        return ways;
    }

    private Message message(AccountView person, Channel way, Wishes wishes, Told told) {
        Notice notice = told.notice();
        boolean phone = PHONE.contains(way);
        Locale language = Locale.forLanguageTag(person.locale());
        Map<String, Object> values = new HashMap<>(notice.values());
        values.put(PublicTemplates.NAME, person.fullName());
        if (notice.link() != null) {
            values.put(PublicTemplates.LINK, notice.link().toString());
        }
        boolean letter = way == Channel.EMAIL;
        URI unsubscribe = letter && notice.priority() != Priority.URGENT
                ? unsubscribing
                        .address(person.id(), person.email(), told.topic())
                        .orElse(null)
                : null;
        String template = phone ? notice.phoneTemplate() : notice.template();
        Words words = templates.text(template, language, values, unsubscribe);
        Message message = Wordings.message(way, address(person, way), words)
                .language(language.getLanguage())
                .topic(told.topic().code())
                .priority(notice.priority())
                .link(link(way, notice.link()))
                .unsubscribe(unsubscribe)
                .organization(told.organizationId());
        if (letter) {
            for (Attachment file : notice.files()) {
                message = message.attach(file);
            }
        }
        Message ready = message;
        return wishes.quietUntil(clock.instant(), way, notice.priority())
                .map(ready::notBefore)
                .orElse(ready);
    }

    private static String address(AccountView person, Channel way) {
        return switch (way) {
            case EMAIL -> person.email();
            case SMS, WHATSAPP -> person.phone();
            case PUSH, INAPP -> person.id().toString();
        };
    }

    /** At the bell the reader is in our site already, under whatever address; and a site without https has no other link there. */
    private URI link(Channel way, URI link) {
        String home = settings.address("baobab.public.url", "http://localhost:8080") + "/";
        return way == Channel.INAPP && link != null && link.toString().startsWith(home)
                ? URI.create(link.toString().substring(home.length() - 1))
                : link;
    }

    private record Told(UUID organizationId, Notice notice, Topic topic) {}
}
