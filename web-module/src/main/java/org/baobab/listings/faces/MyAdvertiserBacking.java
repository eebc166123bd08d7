package org.baobab.listings.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.baobab.listings.Advertisers;
import org.baobab.listings.ChangeAdvertiser;
import org.baobab.listings.OwnAdvertiser;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;
import org.baobab.platform.web.faces.Visitor;

/** Who the advertiser is to those who read its listings. */
@Named
@ViewScoped
@ShowsRefusals
public class MyAdvertiserBacking implements Serializable {
    @Inject
    Advertisers advertisers;

    @Inject
    Visitor visitor;

    @Inject
    Notices notices;

    private long version;
    private String name;
    private String about;
    private String phone;
    private String whatsapp;
    private transient OwnAdvertiser own;

    public void load() {
        own = advertisers.own(false);
        version = own.version();
        name = own.name();
        about = own.about();
        phone = own.phone();
        whatsapp = own.whatsapp();
    }

    public void save() {
        ChangeAdvertiser wish =
                new ChangeAdvertiser(Patch.to(name), Patch.to(about), Patch.to(phone), Patch.to(whatsapp));
        advertisers.change(wish, false, version);
        notices.tell(MyListingWords.BUNDLE, "advertiser.saved");
        Pages.open("/my/advertiser");
    }

    /** A person speaks for themselves; an agency's managers for it. */
    public boolean isEditor() {
        return !visitor.isInOrganization() || visitor.isManager();
    }

    /** An agency's logo is its organisation's, a person's face their own. */
    public UUID getPicture() {
        return getOwn().agency() ? getOwn().logoDocumentId() : visitor.getFace();
    }

    public OwnAdvertiser getOwn() {
        if (own == null) {
            own = advertisers.own(false);
        }
        return own;
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String typed) {
        about = typed;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String typed) {
        phone = typed;
    }

    public String getWhatsapp() {
        return whatsapp;
    }

    public void setWhatsapp(String typed) {
        whatsapp = typed;
    }
}
