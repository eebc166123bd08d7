package org.baobab.listings.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.baobab.platform.announcement.preference.Topic;
import org.baobab.platform.announcement.preference.Topic.Words;
import org.baobab.platform.announcement.preference.TopicSource;
import org.baobab.platform.notification.Channel;

/** What advertisers are written to about their listings. */
@ApplicationScoped
public class ListingTopics implements TopicSource {
    public static final String LISTINGS = "listings";

    private static final int AFTER_THE_TRUNK = 10;
    private static final List<Topic> TOPICS = List.of(new Topic(
            LISTINGS,
            new Words(
                    "Fin de vos annonces",
                    "Rappels avant l’échéance, avec un lien pour renouveler\u202f; sur le téléphone, WhatsApp avant SMS"),
            new Words(
                    "End of your listings",
                    "Reminders before they expire, with a link to renew; on the telephone, WhatsApp before SMS"),
            EnumSet.of(Channel.EMAIL, Channel.SMS, Channel.WHATSAPP, Channel.INAPP),
            Set.of()));

    @Override
    public int order() {
        return AFTER_THE_TRUNK;
    }

    @Override
    public List<Topic> topics() {
        return TOPICS;
    }
}
