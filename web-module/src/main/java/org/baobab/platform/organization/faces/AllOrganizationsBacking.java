package org.baobab.platform.organization.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.organization.OrganizationView;
import org.baobab.platform.organization.Organizations;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** Every organisation of the platform, for administrators. */
@Named
@RequestScoped
@ShowsRefusals
public class AllOrganizationsBacking {
    @Inject
    Organizations organizations;

    private String query;
    private String cursor;
    private Slice<OrganizationView> found;

    public void load() {
        found = organizations.all(query, Paging.of(Paging.DEFAULT_LIMIT, cursor));
    }

    public Slice<OrganizationView> getSlice() {
        return found;
    }

    public List<OrganizationView> getOrganizations() {
        return found.items();
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
