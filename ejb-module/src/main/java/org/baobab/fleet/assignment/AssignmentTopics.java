package org.baobab.fleet.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.baobab.platform.announcement.preference.Topic;
import org.baobab.platform.announcement.preference.Topic.Words;
import org.baobab.platform.announcement.preference.TopicSource;
import org.baobab.platform.notification.Channel;

/** What drivers are written to about, and those who look after their vehicles. */
@ApplicationScoped
public class AssignmentTopics implements TopicSource {
    public static final String ASSIGNMENTS = "assignments";

    private static final int AFTER_LISTINGS = 20;
    private static final List<Topic> TOPICS = List.of(new Topic(
            ASSIGNMENTS,
            new Words(
                    "Véhicules qui vous sont attribués",
                    "Attribution, changement, début et fin\u202f; dommages signalés pour les gestionnaires du parc"),
            new Words(
                    "Vehicles assigned to you",
                    "Assignment, change, start and end; reported damage for those who manage the fleet"),
            EnumSet.of(Channel.EMAIL, Channel.SMS, Channel.WHATSAPP, Channel.INAPP),
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
