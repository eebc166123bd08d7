package org.baobab.platform.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;

/**
 * A row that belongs to one organisation. Every query and every load by key sees only the rows of the organisation that the caller works in, unless
 * {@link Tenancy#everywhere} is asked first; outside of any organisation it sees none. Such an entity must stay out of the second-level cache, which knows
 * nothing of filters.
 */
@MappedSuperclass
@FilterDef(
        name = Tenancy.FILTER,
        autoEnabled = true,
        applyToLoadByKey = true,
        defaultCondition = "organization_id = :" + Tenancy.PARAMETER,
        parameters = @ParamDef(name = Tenancy.PARAMETER, type = UUID.class, resolver = CurrentOrganization.class))
@Filter(name = Tenancy.FILTER)
public abstract class OrganizationOwned {
    @Column(name = "organization_id", updatable = false)
    private UUID organizationId;

    protected OrganizationOwned() {}

    protected OrganizationOwned(UUID organizationId) {
        this.organizationId = organizationId;
    }

    public UUID organizationId() {
        return organizationId;
    }
}
