package org.baobab.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.baobab.platform.announcement.preference.Topic;
import org.baobab.platform.announcement.preference.Topic.Words;
import org.baobab.platform.announcement.preference.TopicSource;
import org.baobab.platform.notification.Channel;

/** What operators are written to about jobs. */
@ApplicationScoped
public class JobTopics implements TopicSource {
    public static final String JOBS = "jobs";

    private static final List<Topic> TOPICS = List.of(new Topic(
            JOBS,
            new Words("Traitements", "Échecs et retards des traitements planifiés, pour les exploitants"),
            new Words("Jobs", "Failures and delays of scheduled jobs, for operators"),
            EnumSet.of(Channel.EMAIL, Channel.INAPP),
            Set.of()));

    @Override
    public int order() {
        return 1;
    }

    @Override
    public List<Topic> topics() {
        return TOPICS;
    }
}
