package org.baobab.platform.notification.bell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.baobab.platform.realtime.Live;

/** Rings: keeps the notice and tells the pages that the person has open. */
@ApplicationScoped
public class BellRinger {
    private static final int SHOWN_AT_ONCE = 300;

    @Inject
    BellRows rows;

    @Inject
    Live live;

    @Inject
    Clock clock;

    /** What open pages are told; the rest is in the list. */
    public record Rang(UUID id, String topic, String title, String text, String link, String createdAt, long unread) {}

    /** Ringing twice with the same id rings once. */
    public void ring(NewNotice notice) {
        if (rows.put(notice)) {
            String text = notice.text();
            Rang rang = new Rang(
                    notice.id(),
                    notice.topic(),
                    notice.title(),
                    text.length() <= SHOWN_AT_ONCE ? text : text.substring(0, SHOWN_AT_ONCE - 1) + "…",
                    // A long address is in the list, where there is room for it.
                    notice.link() == null || notice.link().length() > SHOWN_AT_ONCE ? null : notice.link(),
                    clock.instant().toString(),
                    rows.unread(notice.accountId()));
            live.toAccount(notice.accountId(), "notification.created", rang);
        }
    }
}
