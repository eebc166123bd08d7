/**
 * Organisations: companies that work in Baobab, the apps they use, the people who are their members, and the letters that invite new ones.
 *
 * <p>A request works in at most one organisation, which {@link org.baobab.platform.organization.OrganizationGate} lets its caller enter; from then on
 * {@link org.baobab.platform.kernel.Needs}, {@link org.baobab.platform.organization.NeedsApp} and the tenancy filter speak of that one. An organisation that the
 * caller is no member of does not exist for them.
 *
 * <p>Invariants: there is always an owner; who does not own the organisation neither makes nor unmakes owners; somebody is a member once; of the open
 * invitations to one address only the newest holds. Whatever changes who is who takes the organisation's row lock first. It uses identity, audit and
 * notification; API keys live below in {@code key}.
 */
package org.baobab.platform.organization;
