package org.baobab.platform.pdf.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.UUID;
import org.baobab.platform.notification.Message;
import org.baobab.platform.notification.Notifications;
import org.baobab.platform.pdf.order.OrderRows.Placed;

/** Closes orders, and tells who placed them, once. */
@ApplicationScoped
@Transactional
class OrderNotices {
    private static final String BUNDLE = "org.baobab.platform.pdf.notices";

    /** Never the language of the machine: French is the root. */
    private static final Control FRENCH_IS_ROOT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    @Inject
    OrderRows rows;

    @Inject
    Notifications notifications;

    void made(Placed order, String name, UUID document) {
        tell(order, "made", name, URI.create("/api/v1/documents/" + document + "/content"));
    }

    void impossible(Placed order, String name) {
        tell(order, "impossible", name, null);
    }

    private void tell(Placed order, String what, String name, URI link) {
        if (!rows.close(order.id()) || order.accountId() == null) {
            return;
        }
        Locale language = order.language();
        Message notice = Message.inApp(
                        order.accountId(), text(language, what + ".title", name), text(language, what + ".text", name))
                .language(language.getLanguage());
        notifications.send(link == null ? notice : notice.link(link));
    }

    private static String text(Locale language, String key, String name) {
        return ResourceBundle.getBundle(BUNDLE, language, OrderNotices.class.getClassLoader(), FRENCH_IS_ROOT)
                .getString(key)
                .replace("{name}", name);
    }
}
