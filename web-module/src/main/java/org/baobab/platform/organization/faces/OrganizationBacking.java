package org.baobab.platform.organization.faces;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.organization.ChangeOrganization;
import org.baobab.platform.organization.OrganizationService;
import org.baobab.platform.organization.OrganizationView;
import org.baobab.platform.organization.Organizations;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** The organisation at a glance, and its settings as the manager had them on screen. */
@Named
@ViewScoped
@ShowsRefusals
public class OrganizationBacking implements Serializable {
    @Inject
    Organizations organizations;

    @Inject
    OrganizationService service;

    @Inject
    OrganizationNames names;

    @Inject
    Caller caller;

    @Inject
    Notices notices;

    private transient OrganizationView view;
    private long seenVersion;
    private List<Object> seen;
    private String name;
    private String country;
    private String currency;
    private String timeZone;
    private Map<String, Boolean> apps;
    private String brandColor;

    @PostConstruct
    void load() {
        if (caller.organizationId() == null) {
            Pages.open("/organizations");
            return;
        }
        view = organizations.current();
        seenVersion = view.version();
        seen = onScreen(view);
        name = view.name();
        country = view.country();
        currency = view.currency();
        timeZone = view.timeZone();
        apps = names.boxes(view.apps());
        brandColor = view.brandColor();
    }

    public void save() {
        service.change(
                new ChangeOrganization(
                        Patch.to(name),
                        Patch.to(country),
                        Patch.to(currency),
                        Patch.to(timeZone),
                        Patch.to(OrganizationNames.ticked(apps)),
                        null,
                        Patch.to(brandColor)),
                version());
        notices.tell(OrganizationNames.BUNDLE, "settings.saved");
        Pages.open("/organization");
    }

    /** A new logo, which is set beside this form, does not make what is in it old. */
    private long version() {
        OrganizationView now = organizations.current();
        return onScreen(now).equals(seen) ? now.version() : seenVersion;
    }

    private static List<Object> onScreen(OrganizationView organization) {
        return new ArrayList<>(Arrays.asList(
                organization.name(),
                organization.country(),
                organization.currency(),
                organization.timeZone(),
                List.copyOf(organization.apps()),
                organization.brandColor()));
    }

    public OrganizationView getView() {
        if (view == null) {
            view = organizations.current();
        }
        return view;
    }

    public List<String> getUsedApps() {
        return names.getApps().stream().filter(getView().apps()::contains).toList();
    }

    public String getRoleName() {
        return names.role(caller.role());
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

    public String getBrandColor() {
        return brandColor;
    }

    public void setBrandColor(String typed) {
        brandColor = typed == null || typed.isBlank() ? null : typed.strip();
    }
}
