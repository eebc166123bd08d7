package org.baobab.platform.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.baobab.platform.announcement.preference.Topic;
import org.baobab.platform.announcement.preference.Topic.Words;
import org.baobab.platform.announcement.preference.TopicSource;
import org.baobab.platform.notification.Channel;

/** What people are written to about conversations. */
@ApplicationScoped
public class ConversationTopics implements TopicSource {
    public static final String CONVERSATIONS = "conversations";

    private static final List<Topic> TOPICS = List.of(new Topic(
            CONVERSATIONS,
            new Words("Conversations", "Messages qui vous attendent quand vous êtes absent"),
            new Words("Conversations", "Messages that wait for you while you are away"),
            EnumSet.of(Channel.EMAIL, Channel.INAPP),
            Set.of()));

    @Override
    public int order() {
        return 2;
    }

    @Override
    public List<Topic> topics() {
        return TOPICS;
    }
}
