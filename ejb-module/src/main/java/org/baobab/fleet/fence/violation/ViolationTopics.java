package org.baobab.fleet.fence.violation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.baobab.platform.announcement.preference.Topic;
import org.baobab.platform.announcement.preference.Topic.Words;
import org.baobab.platform.announcement.preference.TopicSource;
import org.baobab.platform.notification.Channel;

/** What managers are written to about vehicles that break a rule. */
@ApplicationScoped
public class ViolationTopics implements TopicSource {
    static final String VIOLATIONS = "fleet-violations";

    private static final int AFTER_THE_TRUNK = 30;
    private static final List<Topic> TOPICS = List.of(new Topic(
            VIOLATIONS,
            new Words(
                    "Infractions des véhicules",
                    "Sorties de zone, entrées interdites et excès de vitesse, pour les responsables de la flotte"),
            new Words(
                    "Vehicles’ violations",
                    "Zones left or entered against the rules, and speeding, for managers of the fleet"),
            EnumSet.allOf(Channel.class),
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
