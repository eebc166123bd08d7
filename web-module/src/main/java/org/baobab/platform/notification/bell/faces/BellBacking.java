package org.baobab.platform.notification.bell.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.notification.bell.Bell;
import org.baobab.platform.notification.bell.BellView;
import org.baobab.platform.web.faces.Texts;

/** The bell in the top bar: its number, and what its panel shows. */
@Named
@RequestScoped
public class BellBacking {
    private static final int LATEST = 8;
    private static final int MOST_COUNTED = 99;
    private static final String TEXTS = "bellText";

    @Inject
    Bell bell;

    @Inject
    Texts texts;

    private Long unread;

    public long getUnread() {
        if (unread == null) {
            unread = bell.unread().unread();
        }
        return unread;
    }

    /** As the small sign on the bell has room for. */
    public String getCount() {
        return getUnread() > MOST_COUNTED ? MOST_COUNTED + "+" : Long.toString(getUnread());
    }

    public String getWords() {
        if (getUnread() == 0) {
            return texts.of(TEXTS, "unread.none");
        }
        return getUnread() == 1 ? texts.of(TEXTS, "unread.one") : texts.of(TEXTS, "unread.many", getUnread());
    }

    public List<BellView> getLatest() {
        return bell.list(false, new Paging(LATEST, null)).items();
    }
}
