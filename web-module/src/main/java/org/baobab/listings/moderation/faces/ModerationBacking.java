package org.baobab.listings.moderation.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.baobab.listings.moderation.CaseFilter;
import org.baobab.listings.moderation.CaseKind;
import org.baobab.listings.moderation.CaseState;
import org.baobab.listings.moderation.CaseView;
import org.baobab.listings.moderation.ModerationDesk;
import org.baobab.listings.moderation.ModerationFigures;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.faces.ShowsRefusals;

/** The queue of moderators, which moves while somebody looks. */
@Named
@ViewScoped
@ShowsRefusals
public class ModerationBacking implements Serializable {
    @Inject
    ModerationDesk desk;

    private String state;
    private String kind;
    private String cursor;
    private transient Slice<CaseView> found;
    private transient ModerationFigures figures;

    public void load() {
        found = desk.list(new CaseFilter(wantedState(), wantedKind()), Paging.of(Paging.DEFAULT_LIMIT, cursor));
    }

    /** The view remembers what it showed: what happened since is read anew. */
    public void refresh() {
        found = null;
        figures = null;
    }

    public Slice<CaseView> getSlice() {
        if (found == null) {
            load();
        }
        return found;
    }

    public List<CaseView> getCases() {
        return getSlice().items();
    }

    public ModerationFigures getFigures() {
        if (figures == null) {
            figures = desk.figures();
        }
        return figures;
    }

    public List<CaseKind> getKinds() {
        return List.of(CaseKind.values());
    }

    public boolean isDone() {
        return wantedState() == CaseState.DONE;
    }

    /** What the address of the next part of the list begins with. */
    public String getFilter() {
        return (isDone() ? "state=DONE&" : "") + (wantedKind() == null ? "" : "kind=" + wantedKind() + "&");
    }

    /** Whatever somebody writes into the address that is none shows those that wait. */
    private CaseState wantedState() {
        return CaseState.DONE.name().equals(state) ? CaseState.DONE : CaseState.OPEN;
    }

    private CaseKind wantedKind() {
        return Arrays.stream(CaseKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    public String getState() {
        return state;
    }

    public void setState(String chosen) {
        state = chosen;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String chosen) {
        kind = chosen;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }
}
