package org.baobab.platform.conversation.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.baobab.platform.conversation.MessageView;
import org.baobab.platform.web.faces.Preferences;
import org.baobab.platform.web.faces.Texts;
import org.baobab.platform.web.faces.Visitor;

/** Puts messages into lines: days between them, names where the author changes. */
@RequestScoped
class MessageLines {
    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /**
     * Oldest first.
     *
     * @param newFrom the number of the first message that the reader has not seen; 0 for none
     * @param ofSeveral whether on the other side several people write
     */
    List<MessageLine> of(List<MessageView> messages, int newFrom, boolean ofSeveral) {
        Locale locale = preferences.getLocale();
        ZoneId zone = visitor.getZone();
        DateTimeFormatter clockTime =
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
        List<MessageLine> lines = new ArrayList<>();
        LocalDate former = null;
        MessageView before = null;
        for (MessageView message : messages) {
            ZonedDateTime sent = message.sentAt().atZone(zone);
            boolean newDay = !sent.toLocalDate().equals(former);
            boolean firstNew = newFrom > 0 && message.number() == newFrom;
            lines.add(new MessageLine(
                    message,
                    newDay ? day(sent.toLocalDate(), zone, locale) : null,
                    sent.toLocalDate().toString(),
                    clockTime.format(sent),
                    firstNew,
                    isNamed(message, before, ofSeveral, newDay || firstNew)));
            former = sent.toLocalDate();
            before = message;
        }
        return lines;
    }

    /** Between two people each knows who the other is; among several the name stands where somebody else begins. */
    private static boolean isNamed(MessageView message, MessageView before, boolean ofSeveral, boolean apart) {
        boolean colleague = message.ours() && !message.mine();
        boolean stranger = !message.ours() && ofSeveral;
        boolean goesOn = before != null
                && before.ours() == message.ours()
                && before.author().equals(message.author());
        return (colleague || stranger) && (apart || !goesOn);
    }

    private String day(LocalDate day, ZoneId zone, Locale locale) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        if (day.equals(today)) {
            return texts.of(ConversationBacking.TEXTS, "day.today");
        }
        if (day.equals(today.minusDays(1))) {
            return texts.of(ConversationBacking.TEXTS, "day.yesterday");
        }
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(day);
    }
}
