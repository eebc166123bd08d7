package org.baobab.listings.moderation.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.baobab.listings.moderation.AdvertiserVerification;
import org.baobab.listings.moderation.AskVerification;
import org.baobab.listings.moderation.CaseState;
import org.baobab.listings.moderation.VerificationView;
import org.baobab.platform.document.DocumentFilter;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.storage.Bucket;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;
import org.baobab.platform.web.faces.Visitor;

/** An advertiser asks to be verified, with papers out of the library. */
@Named
@RequestScoped
@ShowsRefusals
public class MyVerificationBacking {
    private static final int SHOWN = 10;

    @Inject
    AdvertiserVerification verification;

    @Inject
    Documents documents;

    @Inject
    Visitor visitor;

    @Inject
    Notices notices;

    private VerificationView view;
    private List<DocumentView> papers;
    private List<String> chosen = List.of();
    private String note;

    public void ask() {
        verification.ask(
                new AskVerification(note, chosen.stream().map(UUID::fromString).toList()));
        notices.tell("moderationText", "verification.asked");
        Pages.open("/my/advertiser");
    }

    public VerificationView getView() {
        if (view == null) {
            view = verification.get();
        }
        return view;
    }

    public boolean isWaiting() {
        return getView().state() == CaseState.OPEN;
    }

    /** What was stored last, for that is mostly what was stored for this. */
    public List<DocumentView> getPapers() {
        if (papers == null) {
            DocumentFilter own = new DocumentFilter(Bucket.DOCUMENTS, null, !visitor.isInOrganization());
            papers = documents.list(own, new Paging(SHOWN, null)).items();
        }
        return papers;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> ids) {
        chosen = ids;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String typed) {
        note = typed;
    }
}
