package org.baobab.sandbox.fault;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be disturbed, named as the API names it. */
public enum Service {
    SMTP,
    SMS,
    WHATSAPP,
    PUSH,
    WEBHOOK,
    PDF;

    public String label() {
        return name().toLowerCase();
    }

    static Optional<Service> labelled(String label) {
        return Arrays.stream(values())
                .filter(each -> each.label().equals(label))
                .findFirst();
    }

    static String labels() {
        return Arrays.stream(values()).map(Service::label).collect(Collectors.joining(", "));
    }
}
