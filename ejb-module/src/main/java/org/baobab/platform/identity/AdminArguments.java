package org.baobab.platform.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baobab.platform.kernel.RuleViolationException;

/** What was asked of the {@link AdminCommand}. */
record AdminArguments(EmailAddress email, String name, String locale) {
    private static final Set<String> OPTIONS = Set.of("--email", "--name", "--locale");

    /** @throws IllegalArgumentException saying what is wrong */
    static AdminArguments parse(List<String> arguments) {
        if (arguments.isEmpty() || !"create".equals(arguments.getFirst())) {
            throw new IllegalArgumentException("The only thing to ask for is \"create\".");
        }
        Map<String, String> options = options(arguments.subList(1, arguments.size()));
        EmailAddress email = EmailAddress.find(options.get("--email"))
                .orElseThrow(() -> new IllegalArgumentException("--email must be an e-mail address."));
        try {
            return new AdminArguments(
                    email,
                    PersonalDetails.fullName(options.get("--name")),
                    PersonalDetails.locale(options.getOrDefault("--locale", "fr")));
        } catch (RuleViolationException unusable) {
            throw new IllegalArgumentException("--name must be a name, and --locale fr or en.", unusable);
        }
    }

    private static Map<String, String> options(List<String> arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            String option = arguments.get(i);
            if (!OPTIONS.contains(option) || i + 1 == arguments.size()) {
                throw new IllegalArgumentException("\"" + option + "\" is not understood.");
            }
            options.put(option, arguments.get(i + 1));
        }
        return options;
    }
}
