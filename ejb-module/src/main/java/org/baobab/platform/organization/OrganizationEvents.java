package org.baobab.platform.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.baobab.platform.audit.EventType;
import org.baobab.platform.audit.EventTypes;

/** What is recorded of organisations, their members and their keys. */
@ApplicationScoped
class OrganizationEvents implements EventTypes {
    private static final String ORGANIZATION = "organization";
    private static final String ACCOUNT = "account";
    private static final String INVITATION = "invitation";
    private static final String API_KEY = "api-key";
    private static final String EMAIL = "email";
    private static final String ROLE = "role";
    private static final String NAME = "name";
    private static final String AGENT = "AGENT";
    private static final String SOMEBODY = "yacine.brahimi@example.com";

    @Override
    public List<EventType> eventTypes() {
        return List.of(
                new EventType(
                        "organization.founded",
                        "L’organisation est fondée",
                        "The organisation was founded",
                        ORGANIZATION,
                        Map.of(NAME, "ZenFleet Alger")),
                new EventType(
                        "organization.changed",
                        "Les réglages de l’organisation ont changé",
                        "The organisation's settings changed",
                        ORGANIZATION,
                        Map.of(NAME, "ZenFleet Algérie", "timeZone", "Africa/Algiers")),
                new EventType(
                        "member.invited",
                        "Une personne est invitée",
                        "Somebody was invited",
                        INVITATION,
                        Map.of(EMAIL, SOMEBODY, ROLE, AGENT)),
                new EventType(
                        "invitation.accepted",
                        "Une invitation est acceptée",
                        "An invitation was accepted",
                        ACCOUNT,
                        Map.of(ROLE, AGENT)),
                new EventType(
                        "invitation.withdrawn",
                        "Une invitation est retirée",
                        "An invitation was withdrawn",
                        INVITATION,
                        Map.of(EMAIL, SOMEBODY)),
                new EventType(
                        "member.added", "Un membre est ajouté", "A member was added", ACCOUNT, Map.of(ROLE, AGENT)),
                new EventType(
                        "member.changed",
                        "Le rôle d’un membre a changé",
                        "A member's role changed",
                        ACCOUNT,
                        Map.of("from", AGENT, "to", "MANAGER")),
                new EventType(
                        "member.removed", "Un membre est retiré", "A member was removed", ACCOUNT, Map.of(ROLE, AGENT)),
                new EventType(
                        "member.left",
                        "Un membre a quitté l’organisation",
                        "A member left the organisation",
                        ACCOUNT,
                        Map.of(ROLE, AGENT)),
                new EventType(
                        "api-key.created",
                        "Une clé d’API est créée",
                        "An API key was created",
                        API_KEY,
                        Map.of(NAME, "Site web", ROLE, AGENT)),
                new EventType(
                        "api-key.revoked",
                        "Une clé d’API est révoquée",
                        "An API key was revoked",
                        API_KEY,
                        Map.of(NAME, "Site web")));
    }
}
