package org.baobab.fleet.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.baobab.platform.announcement.preference.Topic;
import org.baobab.platform.announcement.preference.Topic.Words;
import org.baobab.platform.announcement.preference.TopicSource;
import org.baobab.platform.notification.Channel;

/** What people are written to about what falls due. */
@ApplicationScoped
public class FleetTopics implements TopicSource {
    static final String DUE = "fleet-due";

    private static final int AFTER_LISTINGS = 30;
    private static final List<Topic> TOPICS = List.of(new Topic(
            DUE,
            new Words("Échéances du parc", "Assurances, vignettes, contrôles, permis et entretiens, avant leur terme"),
            new Words(
                    "Due dates of the fleet",
                    "Insurances, vignettes, inspections, licences and services, before they end"),
            EnumSet.of(Channel.EMAIL, Channel.INAPP),
            Set.of()));

    @Override
    public int order() {
        return AFTER_LISTINGS;
    }

    @Override
    public List<Topic> topics() {
        return TOPICS;
    }
}
