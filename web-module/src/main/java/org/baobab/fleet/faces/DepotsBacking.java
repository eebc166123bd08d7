package org.baobab.fleet.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.baobab.fleet.DepotView;
import org.baobab.fleet.Depots;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.faces.Pages;

/** The depots of the organisation. What is sought is in the address. */
@Named
@RequestScoped
public class DepotsBacking {
    private static final int MOST = 30;

    @Inject
    Depots depots;

    private String text;
    private String cursor;
    private Slice<DepotView> slice;

    public void load() {
        slice = depots.list(text, Paging.of(MOST, cursor));
    }

    public Slice<DepotView> getSlice() {
        if (slice == null) {
            load();
        }
        return slice;
    }

    public List<DepotView> getDepots() {
        return getSlice().items();
    }

    /** More vehicles belong there than there is room for. */
    public boolean isFull(DepotView depot) {
        return depot.capacity() != null && depot.vehicles() > depot.capacity();
    }

    public boolean isFiltered() {
        return text != null && !text.isBlank();
    }

    public String getFilter() {
        return isFiltered() ? "q=" + Pages.encode(text) + "&" : "";
    }

    public String getText() {
        return text;
    }

    public void setText(String sought) {
        text = sought == null || sought.length() <= 100 ? sought : sought.substring(0, 100);
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }
}
