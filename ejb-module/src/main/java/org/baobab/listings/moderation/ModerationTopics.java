package org.baobab.listings.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.baobab.platform.announcement.preference.Topic;
import org.baobab.platform.announcement.preference.Topic.Words;
import org.baobab.platform.announcement.preference.TopicSource;
import org.baobab.platform.notification.Channel;

/** What advertisers are written to by moderators. */
@ApplicationScoped
public class ModerationTopics implements TopicSource {
    public static final String MODERATION = "moderation";

    private static final int AFTER_THE_TRUNK = 20;

    @Override
    public int order() {
        return AFTER_THE_TRUNK;
    }

    @Override
    public List<Topic> topics() {
        return List.of(new Topic(
                MODERATION,
                new Words("Relecture de vos annonces", "Publication, refus et vérification, par les modérateurs"),
                new Words("Review of your listings", "Publication, rejection and verification, by moderators"),
                EnumSet.allOf(Channel.class),
                Set.of()));
    }
}
