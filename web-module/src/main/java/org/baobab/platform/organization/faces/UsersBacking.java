package org.baobab.platform.organization.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.baobab.platform.identity.AccountAdministration;
import org.baobab.platform.identity.AccountView;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** Every account of the platform, for administrators, who may lock and unlock the others'. */
@Named
@ViewScoped
@ShowsRefusals
public class UsersBacking implements Serializable {
    @Inject
    AccountAdministration accounts;

    @Inject
    Notices notices;

    private String query;
    private String cursor;
    private transient Slice<AccountView> found;

    public void load() {
        found = accounts.list(query, Paging.of(Paging.DEFAULT_LIMIT, cursor));
    }

    public void lock(AccountView account) {
        accounts.setLocked(account.id(), true, account.version());
        notices.tell(OrganizationNames.BUNDLE, "users.lock.done", account.fullName());
        Pages.open("/admin/users?" + getFilter());
    }

    public void unlock(AccountView account) {
        accounts.setLocked(account.id(), false, account.version());
        notices.tell(OrganizationNames.BUNDLE, "users.unlock.done", account.fullName());
        Pages.open("/admin/users?" + getFilter());
    }

    public Slice<AccountView> getSlice() {
        if (found == null) {
            load();
        }
        return found;
    }

    public List<AccountView> getUsers() {
        return getSlice().items();
    }

    /** What the address of the next part of the list begins with. */
    public String getFilter() {
        return query == null ? "" : "q=" + Pages.encode(query) + "&";
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String typed) {
        query = typed;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String typed) {
        cursor = typed;
    }
}
