package org.baobab.platform.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.baobab.platform.kernel.RuleViolationException;

/** A mailbox in the one form that is stored and compared: without surrounding blanks, in lower case. */
public record EmailAddress(String value) {
    private static final int LONGEST = 254;

    /** What a browser's e-mail field accepts, and a dot in the domain: no comments, no quotes, nothing that could end a mail header. */
    private static final Pattern FORM = Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
            + "@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+");

    public static EmailAddress parse(String field, String typed) {
        return find(typed).orElseThrow(() -> new RuleViolationException(field, "email.invalid"));
    }

    public static Optional<EmailAddress> find(String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return Optional.empty();
        }
        String value = typed.strip().toLowerCase(Locale.ROOT);
        return FORM.matcher(value).matches() ? Optional.of(new EmailAddress(value)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
