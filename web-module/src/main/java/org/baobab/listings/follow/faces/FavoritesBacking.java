package org.baobab.listings.follow.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.baobab.listings.follow.FavoriteView;
import org.baobab.listings.follow.Favorites;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** The listings that the person marked. */
@Named
@ViewScoped
@ShowsRefusals
public class FavoritesBacking implements Serializable {
    private static final int PAGE = 24;

    @Inject
    Favorites favorites;

    private String cursor;
    /** As this person saw it: what is pressed in a row is done to that row, whatever came or went meanwhile. */
    private transient Slice<FavoriteView> slice;

    public void load() {
        slice = favorites.list(Paging.of(PAGE, cursor));
    }

    public void remove(FavoriteView favorite) {
        favorites.remove(favorite.listingId());
        Pages.open("/favorites");
    }

    public Slice<FavoriteView> getSlice() {
        if (slice == null) {
            load();
        }
        return slice;
    }

    public List<FavoriteView> getAvailable() {
        return getSlice().items().stream().filter(FavoriteView::available).toList();
    }

    public List<FavoriteView> getGone() {
        return getSlice().items().stream().filter(each -> !each.available()).toList();
    }

    public boolean isBlank() {
        return getSlice().items().isEmpty();
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }
}
