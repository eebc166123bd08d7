package org.baobab.listings.moderation.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.baobab.listings.moderation.CaseDetail;
import org.baobab.listings.moderation.CaseFilter;
import org.baobab.listings.moderation.CaseState;
import org.baobab.listings.moderation.CaseView;
import org.baobab.listings.moderation.DecideCase;
import org.baobab.listings.moderation.Decision;
import org.baobab.listings.moderation.ModerationDesk;
import org.baobab.listings.moderation.rule.RejectionReason;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** One case: whoever opens it works on it, and goes on to the next after the decision. */
@Named
@ViewScoped
@ShowsRefusals
public class ModerationCaseBacking implements Serializable {
    private static final String QUEUE = "/admin/moderation";

    @Inject
    ModerationDesk desk;

    @Inject
    Notices notices;

    private String id;
    private String words;
    private String note;
    private transient CaseDetail detail;

    public void load() {
        UUID key = key();
        detail = desk.get(key);
        if (detail.item().state() == CaseState.OPEN && detail.item().claimedBy() == null) {
            try {
                desk.claim(key, false);
            } catch (ConflictException faster) {
                // A colleague opened it at the same moment; the page says who has it.
                detail = null;
                return;
            }
            detail = null;
        }
    }

    public void refresh() {
        detail = null;
    }

    public void take() {
        desk.claim(key(), true);
        Pages.open(address(key()));
    }

    public void release() {
        desk.release(key());
        Pages.open(QUEUE);
    }

    public void approve() {
        decide(Decision.APPROVE, null);
    }

    public void dismiss() {
        decide(Decision.DISMISS, null);
    }

    public void reject(RejectionReason reason) {
        decide(Decision.REJECT, reason.name());
    }

    public void rejectInWords() {
        decide(Decision.REJECT, words);
    }

    private void decide(Decision decision, String reason) {
        desk.decide(key(), new DecideCase(decision, reason, note));
        notices.tell(ModerationWords.BUNDLE, "decided." + decision);
        Pages.open(next());
    }

    /** The oldest that nobody works on; the queue where there is none. */
    private String next() {
        return desk.list(new CaseFilter(CaseState.OPEN, null), Paging.first()).items().stream()
                .filter(each -> each.claimedBy() == null)
                .findFirst()
                .map(CaseView::id)
                .map(ModerationCaseBacking::address)
                .orElse(QUEUE);
    }

    private static String address(UUID key) {
        return QUEUE + "/detail?id=" + key;
    }

    private UUID key() {
        try {
            return UUID.fromString(String.valueOf(id));
        } catch (IllegalArgumentException none) {
            throw new NotFoundException("ModerationCase", id);
        }
    }

    public CaseDetail getDetail() {
        if (detail == null) {
            detail = desk.get(key());
        }
        return detail;
    }

    public CaseView getItem() {
        return getDetail().item();
    }

    public boolean isOpen() {
        return getItem().state() == CaseState.OPEN;
    }

    public boolean may(String decision) {
        return getItem().kind().allows(Decision.valueOf(decision));
    }

    public List<RejectionReason> getReasons() {
        return List.of(RejectionReason.values());
    }

    public String getId() {
        return id;
    }

    public void setId(String given) {
        id = given;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String typed) {
        words = typed;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String typed) {
        note = typed;
    }
}
