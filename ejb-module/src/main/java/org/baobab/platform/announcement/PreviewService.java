package org.baobab.platform.announcement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.announcement.preference.TrunkTopics;
import org.baobab.platform.identity.AccountDirectory;
import org.baobab.platform.identity.AccountView;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NeedsPlatform;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.notification.Message;
import org.baobab.platform.notification.Notifications;
import org.baobab.platform.notification.Templates;
import org.baobab.platform.notification.Words;

/** Shows how messages will look before anybody gets them. */
@Stateless
public class PreviewService {
    private static final String MISSING = "…";

    @Inject
    Templates templates;

    @Inject
    Announcers announcers;

    @Inject
    Notifications notifications;

    @Inject
    AccountDirectory accounts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** What the organisation's people would read, as far as it is written. */
    public Words draft(SendBroadcast wish) {
        announcers.require(Role.MANAGER);
        String sender = announcers.sender();
        if (wish.template() == null) {
            boolean unnamed = wish.subject() == null || wish.subject().isBlank();
            boolean silent = wish.text() == null || wish.text().isBlank();
            return templates.plain(
                    caller.locale(), unnamed ? sender : wish.subject(), silent ? MISSING : wish.text(), null);
        }
        Map<String, Object> values = new HashMap<>(Map.of(PublicTemplates.ORGANIZATION, sender));
        values.put(PublicTemplates.NAME, me().fullName());
        for (String variable : PublicTemplates.find(wish.template())
                .map(PublicTemplates::variables)
                .orElse(List.of())) {
            values.putIfAbsent(variable, MISSING);
        }
        wish.data().forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                values.put(name, value);
            }
        });
        return templates.text(wish.template(), caller.locale(), values);
    }

    /** The templates that callers may use, with the values that each needs. */
    public Map<String, List<String>> choices() {
        Map<String, List<String>> choices = new LinkedHashMap<>();
        for (PublicTemplates template : PublicTemplates.values()) {
            choices.put(template.code(), template.needed(true));
        }
        return choices;
    }

    @NeedsPlatform(PlatformRole.ADMIN)
    public List<String> names() {
        return templates.names();
    }

    /** @throws NotFoundException for a template that does not exist */
    @NeedsPlatform(PlatformRole.ADMIN)
    public Words example(String template, Locale locale) {
        if (!templates.names().contains(template)) {
            throw new NotFoundException("Template", template);
        }
        return templates.example(template, locale, examples(locale));
    }

    /** Sends the example to the administrator who asks. */
    @NeedsPlatform(PlatformRole.ADMIN)
    public UUID test(String template, Locale locale) {
        Words words = example(template, locale);
        AccountView me = me();
        Message letter = words.html() == null
                ? Message.email(me.email(), template, words.letter(), null)
                : Message.email(me.email(), words.subject(), words.letter(), words.html());
        return notifications.send(letter.language(words.language()).topic(TrunkTopics.OPERATIONS));
    }

    private Map<String, Object> examples(Locale locale) {
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        Map<String, Object> values = new HashMap<>();
        values.put("name", "Aminata Diallo");
        values.put("inviter", "Ibrahima Sory Camara");
        values.put("organization", "Teranga Immo");
        values.put("role", "agent");
        values.put("email", "aminata.diallo@example.com");
        values.put("code", "482913");
        values.put("when", clock.instant().plus(Duration.ofDays(2)));
        values.put("validity", Duration.ofDays(1));
        values.put("address", "https://n8n.example.com/webhook/baobab");
        values.put("since", clock.instant().minus(Duration.ofDays(5)));
        values.put("title", english ? "Closed on 31 December" : "Fermeture le 31 décembre");
        values.put(
                "text",
                english
                        ? "The office is closed on 31 December.\n\nIt opens again on 2 January at 8 a.m."
                        : "L’agence est fermée le 31 décembre.\n\nElle rouvre le 2 janvier à 8 h.");
        return values;
    }

    private AccountView me() {
        UUID id = caller.requireAccount();
        return accounts.find(id).orElseThrow(() -> new NotFoundException("Account", id));
    }
}
