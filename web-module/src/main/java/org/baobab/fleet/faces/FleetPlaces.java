package org.baobab.fleet.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.fleet.DriverClaims;
import org.baobab.platform.organization.App;
import org.baobab.platform.web.faces.Visitor;

/** Which places of the application stand in the bars of whoever looks. */
@Named
@RequestScoped
public class FleetPlaces {
    @Inject
    Visitor visitor;

    @Inject
    DriverClaims claims;

    private Boolean driving;

    /** Works in an organisation that has a fleet. */
    public boolean isWorking() {
        return visitor.isSignedIn() && visitor.isUsing(App.FLEET);
    }

    /** Drives for somebody, wherever they are now. */
    public boolean isDriving() {
        if (driving == null) {
            driving = visitor.isSignedIn() && claims.isDriver(visitor.getAccountId());
        }
        return driving;
    }

    /** Drives, and is at work nowhere else: their vehicle is what they carry the telephone for. */
    public boolean isOnlyDriving() {
        return !visitor.isInOrganization() && isDriving();
    }
}
