package org.baobab.platform.organization.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.baobab.platform.organization.InvitationOffer;
import org.baobab.platform.organization.InvitationService;
import org.baobab.platform.organization.OrganizationView;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;
import org.baobab.platform.web.faces.Texts;
import org.baobab.platform.web.faces.Visitor;
import org.omnifaces.util.Faces;

/** An invitation behind its mailed link: what it offers, and the button that takes it. */
@Named
@RequestScoped
@ShowsRefusals
public class InvitationBacking {
    @Inject
    InvitationService invitations;

    @Inject
    OrganizationNames names;

    @Inject
    Visitor visitor;

    @Inject
    Texts texts;

    @Inject
    Notices notices;

    private String token;
    private InvitationOffer offer;

    /** Before anything else: whether the button is there is asked when it is pressed, too. */
    @PostConstruct
    void load() {
        token = Faces.getRequestParameter("token");
        offer = Optional.ofNullable(token).flatMap(invitations::offer).orElse(null);
    }

    public void accept() {
        OrganizationView joined = invitations.accept(token);
        notices.tell(OrganizationNames.BUNDLE, "invitation.done", joined.name());
        visitor.enter(joined.id());
    }

    public boolean isOpen() {
        return offer != null;
    }

    public String getText() {
        return offer == null
                ? texts.of(OrganizationNames.BUNDLE, "invitation.closed")
                : texts.of(
                        OrganizationNames.BUNDLE,
                        "invitation.text",
                        offer.organizationName(),
                        names.role(offer.role()),
                        offer.email());
    }

    /** This page's own address, for the ways in that lead back to it. */
    public String getAddress() {
        return Pages.encode("/invitation?token=" + token);
    }

    public String getToken() {
        return token;
    }

    public void setToken(String typed) {
        token = typed;
    }
}
