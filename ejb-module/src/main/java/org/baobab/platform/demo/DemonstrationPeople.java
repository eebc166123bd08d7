package org.baobab.platform.demo;

import java.util.UUID;

/** Whom the demonstration has already. */
public interface DemonstrationPeople {
    /** One password for all. */
    String password();

    UUID account(String email);

    UUID organization(String name);
}
