package org.baobab.fleet.paper.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.baobab.fleet.FleetLinks;
import org.baobab.fleet.faces.FleetWords;
import org.baobab.fleet.paper.PaperFilter;
import org.baobab.fleet.paper.PaperView;
import org.baobab.fleet.paper.Papers;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** The papers of one vehicle or driver, on its page. */
@Named
@RequestScoped
@ShowsRefusals
public class SubjectPapersBacking {
    @Inject
    Papers papers;

    @Inject
    Notices notices;

    private List<PaperView> shown;

    /** @param subject vehicleId or driverId */
    public List<PaperView> of(String subject, UUID id) {
        if (shown == null) {
            boolean ofDriver = "driverId".equals(subject);
            PaperFilter filter = new PaperFilter(ofDriver ? null : id, ofDriver ? id : null, null, null);
            shown = papers.list(filter, Paging.of(Paging.MAX_LIMIT, null)).items();
        }
        return shown;
    }

    public void delete(PaperView paper) {
        papers.delete(paper.id(), null);
        notices.tell(FleetWords.BUNDLE, "paper.deleted");
        Pages.open(page(paper));
    }

    static String page(PaperView paper) {
        return paper.driverId() != null
                ? FleetLinks.driver(paper.driverId())
                : FleetLinks.vehicle(paper.vehicleId(), "papers");
    }
}
