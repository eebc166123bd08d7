package org.baobab.fleet.expense;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.baobab.platform.announcement.preference.Topic;
import org.baobab.platform.announcement.preference.Topic.Words;
import org.baobab.platform.announcement.preference.TopicSource;
import org.baobab.platform.notification.Channel;

/** What people are written to about money. */
@ApplicationScoped
public class CostTopics implements TopicSource {
    static final String EXPENSES = "fleet-expenses";

    private static final int AFTER_LISTINGS = 31;
    private static final List<Topic> TOPICS = List.of(new Topic(
            EXPENSES,
            new Words("Dépenses du parc", "Dépenses refusées, budgets atteints à 80 et à 100 %"),
            new Words("Fleet expenses", "Rejected expenses, budgets that reach 80 and 100 %"),
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
