package org.baobab.fleet.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.baobab.fleet.DriverFacts;
import org.baobab.fleet.DriverView;
import org.baobab.fleet.Drivers;
import org.baobab.fleet.FleetLinks;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.StaleVersionException;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** The form of a new driver, and of one that there is. Whoever comes second keeps what they typed, is shown what the other said, and decides. */
@Named
@ViewScoped
@ShowsRefusals
public class DriverEditBacking implements Serializable {
    @Inject
    Drivers drivers;

    @Inject
    Notices notices;

    private String id;
    private Long version;
    private String fullName;
    private String licenceNumber;
    private String licenceClasses;
    private String licenceExpiresOn;
    private String phone;
    private String email;
    private boolean overtaken;
    private transient DriverView theirs;

    public void load() {
        if (isOld()) {
            DriverView driver = drivers.get(getKey());
            version = driver.version();
            fullName = driver.fullName();
            licenceNumber = driver.licenceNumber();
            licenceClasses = String.join(" ", driver.licenceClasses());
            licenceExpiresOn = driver.licenceExpiresOn().toString();
            phone = driver.phone();
            email = driver.email();
        }
    }

    public void save() {
        DriverView saved;
        try {
            saved = isOld() ? drivers.change(getKey(), facts(), version) : drivers.create(facts());
        } catch (StaleVersionException second) {
            overtaken = true;
            return;
        }
        notices.tell(FleetWords.BUNDLE, isOld() ? "driver.saved" : "driver.created", saved.fullName());
        Pages.open(FleetLinks.driver(saved.id()));
    }

    /** What I typed counts, after I have seen what the other said. */
    public void saveMine() {
        version = getTheirs().version();
        overtaken = false;
        save();
    }

    private DriverFacts facts() {
        return new DriverFacts(fullName, licenceNumber, classes(), day(), phone, email);
    }

    private List<String> classes() {
        String typed = licenceClasses == null ? "" : licenceClasses.strip();
        return typed.isEmpty() ? List.of() : Arrays.asList(typed.split("[\\s,;]+"));
    }

    private LocalDate day() {
        try {
            return licenceExpiresOn == null || licenceExpiresOn.isBlank() ? null : LocalDate.parse(licenceExpiresOn);
        } catch (DateTimeParseException notADay) {
            throw new RuleViolationException("licenceExpiresOn", "fleet.day");
        }
    }

    public boolean isOld() {
        return id != null && !id.isEmpty();
    }

    /** Somebody else saved it meanwhile. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** As it is now. */
    public DriverView getTheirs() {
        if (theirs == null) {
            theirs = drivers.get(getKey());
        }
        return theirs;
    }

    private UUID getKey() {
        return FleetKeys.of("Driver", id);
    }

    public String getId() {
        return id;
    }

    public void setId(String given) {
        id = given;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String typed) {
        fullName = typed;
    }

    public String getLicenceNumber() {
        return licenceNumber;
    }

    public void setLicenceNumber(String typed) {
        licenceNumber = typed;
    }

    public String getLicenceClasses() {
        return licenceClasses;
    }

    public void setLicenceClasses(String typed) {
        licenceClasses = typed;
    }

    public String getLicenceExpiresOn() {
        return licenceExpiresOn;
    }

    public void setLicenceExpiresOn(String typed) {
        licenceExpiresOn = typed;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String typed) {
        phone = typed;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String typed) {
        email = typed;
    }
}
