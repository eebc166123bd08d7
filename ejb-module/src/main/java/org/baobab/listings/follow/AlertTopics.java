package org.baobab.listings.follow;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.baobab.platform.announcement.preference.Topic;
import org.baobab.platform.announcement.preference.Topic.Words;
import org.baobab.platform.announcement.preference.TopicSource;
import org.baobab.platform.notification.Channel;

/** Alerts of saved searches, as people switch them on and off. */
@ApplicationScoped
public class AlertTopics implements TopicSource {
    static final String ALERTS = "search-alerts";

    private static final int AFTER_LISTINGS = 120;

    @Override
    public int order() {
        return AFTER_LISTINGS;
    }

    @Override
    public List<Topic> topics() {
        return List.of(new Topic(
                ALERTS,
                new Words("Alertes de recherche", "Les nouvelles annonces qui correspondent à vos recherches"),
                new Words("Search alerts", "New listings that match your searches"),
                EnumSet.of(Channel.EMAIL, Channel.INAPP),
                Set.of()));
    }
}
