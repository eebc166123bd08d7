package org.baobab.platform.notification;

import java.util.Locale;

/** One channel to the outside. Each is one application-scoped bean; it is called outside of any transaction. */
public interface Sender {
    Channel channel();

    /** Who takes the messages, as the rows say it; the provider's reports are matched by this and its own reference. */
    default String provider() {
        return channel().name().toLowerCase(Locale.ROOT);
    }

    /** What is missing before this channel can be used, such as the name of a setting; empty where it can. */
    default String missing() {
        return "";
    }

    /**
     * Returns once the provider has accepted the message.
     *
     * @throws org.baobab.platform.task.PermanentFailureException where a further attempt would be refused as well
     * @throws org.baobab.platform.task.TryLaterException where the provider was not asked, or says itself when to come back
     * @throws RuntimeException any other, where a further attempt may succeed; its message holds neither text nor address
     */
    Accepted send(Delivery delivery);
}
