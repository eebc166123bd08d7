package org.baobab.platform.notification.bell.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.notification.bell.Bell;
import org.baobab.platform.notification.bell.BellView;
import org.baobab.platform.web.faces.ShowsRefusals;

/** All that a person was told. What is shown is in the address: only the unread or all, and the part of the list. */
@Named
@RequestScoped
@ShowsRefusals
public class NotificationsBacking {
    @Inject
    Bell bell;

    private boolean unread;
    private String cursor;
    private Slice<BellView> slice;

    public void load() {
        slice = bell.list(unread, Paging.of(Paging.DEFAULT_LIMIT, cursor));
    }

    public Slice<BellView> getSlice() {
        return slice;
    }

    public List<BellView> getNotices() {
        return slice.items();
    }

    /** What the address of the next part of the list begins with. */
    public String getFilter() {
        return unread ? "unread=true&" : "";
    }

    /** Where a form leads back to. */
    public String getAddress() {
        return unread ? "/notifications?unread=true" : "/notifications";
    }

    public boolean isUnread() {
        return unread;
    }

    public void setUnread(boolean chosen) {
        unread = chosen;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }
}
