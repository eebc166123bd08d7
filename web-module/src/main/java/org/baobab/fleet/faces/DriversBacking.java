package org.baobab.fleet.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.baobab.fleet.DriverFilter;
import org.baobab.fleet.DriverView;
import org.baobab.fleet.Drivers;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.faces.Pages;

/** The drivers of the organisation. What is sought is in the address. */
@Named
@RequestScoped
public class DriversBacking {
    private static final int MOST = 30;
    /** Days until a licence ends that is to be renewed now. */
    public static final int SOON = 30;

    @Inject
    Drivers drivers;

    @Inject
    FleetWords words;

    private String text;
    private String ending;
    private String cursor;
    private Slice<DriverView> slice;

    public void load() {
        slice = drivers.list(
                new DriverFilter(text, isSoon() ? words.today().plusDays(SOON + 1) : null), Paging.of(MOST, cursor));
    }

    public Slice<DriverView> getSlice() {
        if (slice == null) {
            load();
        }
        return slice;
    }

    public List<DriverView> getDrivers() {
        return getSlice().items();
    }

    /** Only those whose licence ends soon, or has ended. */
    public boolean isSoon() {
        return "soon".equals(ending);
    }

    public boolean isFiltered() {
        return isSoon() || text != null && !text.isBlank();
    }

    public String getFilter() {
        String query = isSoon() ? "licence=soon&" : "";
        return text == null || text.isBlank() ? query : query + "q=" + Pages.encode(text) + "&";
    }

    public String getText() {
        return text;
    }

    public void setText(String sought) {
        text = sought == null || sought.length() <= 100 ? sought : sought.substring(0, 100);
    }

    public String getEnding() {
        return ending;
    }

    public void setEnding(String given) {
        ending = given;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }
}
