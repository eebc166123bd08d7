package org.baobab.platform.announcement.preference;

import java.util.List;

/** A capability or an app adds what its messages are about by one application-scoped bean that implements this. */
public interface TopicSource {
    /** Where its topics stand in the list that people see; the trunk's have 0. */
    int order();

    List<Topic> topics();
}
