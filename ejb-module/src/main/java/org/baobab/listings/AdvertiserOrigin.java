package org.baobab.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.baobab.platform.identity.AccountDirectory;
import org.baobab.platform.identity.AccountView;
import org.baobab.platform.organization.OrganizationQueries;
import org.baobab.platform.organization.OrganizationView;

/** What Baobab knows of an advertiser before it says anything itself. */
@ApplicationScoped
class AdvertiserOrigin {
    private static final String HOME = "GN";

    @Inject
    AccountDirectory accounts;

    @Inject
    OrganizationQueries organizations;

    record Known(String name, String phone, UUID logoDocumentId, String country) {}

    Known of(ListingOwner owner) {
        if (owner.organizationId() != null) {
            OrganizationView organization = organizations.view(owner.organizationId());
            return new Known(organization.name(), null, organization.logoDocumentId(), organization.country());
        }
        AccountView person = accounts.find(owner.accountId()).orElseThrow();
        return new Known(person.fullName(), person.phone(), null, HOME);
    }
}
