package org.baobab.platform.organization.key;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baobab.platform.organization.SecretToken;

/** What the holder of an API key sends: {@code baobab_<prefix>_<secret>}. People and scanners for leaked secrets know it by its first word. */
record KeySecret(String prefix, SecretToken whole) {
    private static final String FORM = "baobab_%s_%s";
    private static final Pattern WRITTEN = Pattern.compile("baobab_([A-Za-z0-9-]{12})_[A-Za-z0-9_-]{43}");
    private static final int PREFIX = 12;

    static KeySecret random() {
        String prefix = SecretToken.random().text().replace('_', 'x').substring(0, PREFIX);
        return new KeySecret(
                prefix,
                new SecretToken(FORM.formatted(prefix, SecretToken.random().text())));
    }

    static Optional<KeySecret> parse(String written) {
        Matcher form = WRITTEN.matcher(written == null ? "" : written);
        return form.matches() ? Optional.of(new KeySecret(form.group(1), new SecretToken(written))) : Optional.empty();
    }

    byte[] hash() {
        return whole.hash();
    }

    String written() {
        return whole.text();
    }
}
