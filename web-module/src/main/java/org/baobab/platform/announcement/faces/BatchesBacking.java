package org.baobab.platform.announcement.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.baobab.platform.announcement.BatchView;
import org.baobab.platform.announcement.BroadcastService;
import org.baobab.platform.web.faces.ShowsRefusals;
import org.baobab.platform.web.faces.Texts;

/** How the latest messages to many people go, asked anew by each request. */
@Named
@RequestScoped
@ShowsRefusals
public class BatchesBacking {
    @Inject
    BroadcastService broadcasts;

    @Inject
    Texts texts;

    private List<BatchView> latest;

    public List<BatchView> getLatest() {
        if (latest == null) {
            latest = broadcasts.latest();
        }
        return latest;
    }

    public boolean isSending() {
        return getLatest().stream().anyMatch(batch -> !batch.complete());
    }

    public String title(BatchView batch) {
        if (batch.subject() != null) {
            return batch.subject();
        }
        return texts.of(
                AnnouncementWords.BUNDLE, "template." + (batch.template() == null ? "plain" : batch.template()));
    }
}
