package org.baobab.listings.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.platform.organization.App;
import org.baobab.platform.web.faces.Visitor;

/** Which places of the application stand in the bars of whoever looks. */
@Named
@RequestScoped
public class ListingPlaces {
    @Inject
    Visitor visitor;

    /** May have listings here: an organisation that uses the application, or a person outside of any. */
    public boolean isAdvertising() {
        return visitor.isSignedIn() && (!visitor.isInOrganization() || visitor.isUsing(App.LISTINGS));
    }

    /** Fills the bar at the bottom of a phone. Operators outside of any organisation have their desk there. */
    public boolean isFirst() {
        return isAdvertising() && (visitor.isInOrganization() || !visitor.isOperator());
    }
}
