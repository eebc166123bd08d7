package org.baobab.platform.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the example report tells of an organisation; all of it is true. */
record ExampleData(LocalDate today, List<Person> members, List<Paper> documents, List<Long> actionsByDay, String home) {
    static final int DAYS = 14;

    record Person(String name, String role, Instant since) {}

    record Paper(String name, String kind, Instant stored, long size) {}
}
