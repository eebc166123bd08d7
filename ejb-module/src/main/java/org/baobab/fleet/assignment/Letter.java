package org.baobab.fleet.assignment;

/** What a driver is told. */
enum Letter {
    ASSIGNED("fleet-assigned"),
    CHANGED("fleet-assignment-changed"),
    STARTED("fleet-assignment-started"),
    ENDED("fleet-assignment-ended"),
    CANCELLED("fleet-assignment-cancelled");

    private final String template;

    Letter(String template) {
        this.template = template;
    }

    String template() {
        return template;
    }

    String phoneTemplate() {
        return template + "-phone";
    }
}
