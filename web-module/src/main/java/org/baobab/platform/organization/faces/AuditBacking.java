package org.baobab.platform.organization.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.organization.activity.AuditLine;
import org.baobab.platform.organization.activity.OrganizationAudit;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** Who did what in the organisation. What is shown is in the address: the kind of act and the part of the list. */
@Named
@RequestScoped
@ShowsRefusals
public class AuditBacking {
    @Inject
    OrganizationAudit audit;

    private String action;
    private String cursor;
    private Slice<AuditLine> lines;

    public void load() {
        lines = audit.list(action, Paging.of(Paging.DEFAULT_LIMIT, cursor));
    }

    public Slice<AuditLine> getSlice() {
        return lines;
    }

    public List<AuditLine> getEntries() {
        return lines.items();
    }

    public List<String> getActions() {
        return audit.actions();
    }

    /** What the address of the next part of the list begins with. */
    public String getFilter() {
        return action == null ? "" : "action=" + Pages.encode(action) + "&";
    }

    public String getAction() {
        return action;
    }

    public void setAction(String chosen) {
        action = chosen;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }
}
