package org.baobab.platform.organization.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.baobab.platform.organization.FoundOrganization;
import org.baobab.platform.organization.OrganizationService;
import org.baobab.platform.organization.OrganizationView;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.ShowsRefusals;
import org.baobab.platform.web.faces.Visitor;

/** Founding an organisation, which then is the one that its founder works in. */
@Named
@RequestScoped
@ShowsRefusals
public class OrganizationsBacking {
    @Inject
    OrganizationService organizations;

    @Inject
    OrganizationNames names;

    @Inject
    Visitor visitor;

    @Inject
    Notices notices;

    private String name;
    private String country;
    private String currency;
    private String timeZone;
    private Map<String, Boolean> apps;

    @PostConstruct
    void prepare() {
        apps = names.boxes(List.of());
    }

    public void create() {
        OrganizationView founded = organizations.found(
                new FoundOrganization(name, country, currency, timeZone, OrganizationNames.ticked(apps)));
        notices.tell(OrganizationNames.BUNDLE, "new.done", founded.name());
        visitor.enter(founded.id());
    }

    public Map<String, Boolean> getApps() {
        return apps;
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String typed) {
        country = typed;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String typed) {
        currency = typed;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String typed) {
        timeZone = typed;
    }
}
