package org.baobab.platform.notification.provider;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baobab.platform.kernel.InvalidSettingException;

/**
 * The one way out of a network that has no other.
 *
 * @param direct hosts that are reached without it; one with a leading dot stands for all below it
 */
record OutgoingProxy(String host, int port, List<String> direct) {
    private static final Pattern FORM = Pattern.compile("(?:http://)?([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:]+]):(\\d{1,5})/?");
    private static final int HIGHEST_PORT = 65_535;

    static OutgoingProxy parse(String key, String value, List<String> direct) {
        Matcher form = FORM.matcher(value);
        if (form.matches()) {
            int port = Integer.parseInt(form.group(2));
            if (port > 0 && port <= HIGHEST_PORT) {
                return new OutgoingProxy(form.group(1), port, direct);
            }
        }
        throw new InvalidSettingException(key, value, "a host and a port such as proxy.example.com:3128");
    }

    /** Whether an address is reached through it. */
    boolean serves(URI address) {
        String wanted = address.getHost().toLowerCase(Locale.ROOT);
        return direct.stream()
                .map(each -> each.toLowerCase(Locale.ROOT))
                .noneMatch(each -> each.startsWith(".")
                        ? wanted.endsWith(each) || wanted.equals(each.substring(1))
                        : wanted.equals(each));
    }
}
