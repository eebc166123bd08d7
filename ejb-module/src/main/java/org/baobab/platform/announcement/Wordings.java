package org.baobab.platform.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.notification.Channel;
import org.baobab.platform.notification.Message;
import org.baobab.platform.notification.Templates;
import org.baobab.platform.notification.Words;

/** Makes the message that one recipient gets of a wording, in the recipient's language. */
@ApplicationScoped
class Wordings {
    private static final String NOBODY = "";

    @Inject
    Templates templates;

    /**
     * @param sender whom the message comes from, as readers know it
     * @param unsubscribe ends such letters; null where there is nothing to end
     */
    Message message(Wording wording, Recipient to, String sender, URI unsubscribe) {
        Words words = words(wording, to, sender, unsubscribe);
        Message message = message(wording.channel(), to.address(), words)
                .language(to.language().getLanguage())
                .topic(wording.topic().code())
                .priority(wording.priority());
        if (unsubscribe != null) {
            message = message.unsubscribe(unsubscribe);
        }
        return wording.channel() == Channel.PUSH ? message.data(wording.data()) : message;
    }

    Words words(Wording wording, Recipient to, String sender, URI unsubscribe) {
        if (wording.isPlain()) {
            String title = wording.subject() == null || wording.subject().isBlank() ? sender : wording.subject();
            return templates.plain(to.language(), title, wording.text(), unsubscribe);
        }
        Map<String, Object> values = new HashMap<>();
        values.put(PublicTemplates.ORGANIZATION, sender);
        values.put(PublicTemplates.NAME, to.name() == null ? NOBODY : to.name());
        values.putAll(wording.data());
        return templates.text(wording.template(), to.language(), values, unsubscribe);
    }

    static Message message(Channel channel, String address, Words words) {
        return switch (channel) {
            case EMAIL -> Message.email(address, words.subject(), words.letter(), words.html());
            case SMS -> Message.sms(address, words.text());
            case WHATSAPP -> Message.whatsapp(address, words.text());
            case PUSH -> Message.push(address, words.subject(), words.brief());
            case INAPP -> Message.inApp(UUID.fromString(address), words.subject(), words.brief());
        };
    }
}
