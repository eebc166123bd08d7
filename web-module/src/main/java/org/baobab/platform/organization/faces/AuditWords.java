package org.baobab.platform.organization.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.organization.activity.AuditLine;
import org.baobab.platform.web.faces.Texts;

/** An act of the activity log in words. An act that has none yet, of a capability still to come, is shown by its code. */
@Named
@RequestScoped
public class AuditWords {
    private static final String FROM = "from";
    private static final String TO = "to";

    @Inject
    Texts texts;

    @Inject
    OrganizationNames names;

    public String action(String action) {
        return texts.find(OrganizationNames.BUNDLE, "action." + action).orElse(action);
    }

    public String actor(AuditLine line) {
        return switch (line.actor().kind()) {
            case PERSON -> line.actor().name();
            case API_KEY ->
                texts.of(OrganizationNames.BUNDLE, "audit.apiKey", line.actor().name());
            case SYSTEM -> "Baobab";
        };
    }

    /** Whom or what it was done to, then what changed: "Awa Diop · Agent → Responsable". */
    public String details(AuditLine line) {
        Map<String, Object> rest = new TreeMap<>(line.details());
        Stream<String> change = rest.containsKey(FROM) && rest.containsKey(TO)
                ? Stream.of(value(rest.remove(FROM)) + " → " + value(rest.remove(TO)))
                : Stream.empty();
        boolean named = line.subjectName() != null;
        if (named) {
            rest.remove("name");
        }
        Stream<String> parts = Stream.concat(change, rest.entrySet().stream().map(this::detail));
        return Stream.concat(named ? Stream.of(line.subjectName()) : Stream.empty(), parts)
                .collect(Collectors.joining(" · "));
    }

    private String detail(Map.Entry<String, Object> entry) {
        return texts.find(OrganizationNames.BUNDLE, "detail." + entry.getKey())
                .map(label -> texts.of(OrganizationNames.BUNDLE, "detail", label, value(entry.getValue())))
                .orElseGet(() -> value(entry.getValue()));
    }

    private String value(Object value) {
        String text = String.valueOf(value);
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(text))
                .findFirst()
                .map(names::role)
                .orElse(text);
    }
}
