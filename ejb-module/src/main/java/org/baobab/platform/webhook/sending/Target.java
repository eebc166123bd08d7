package org.baobab.platform.webhook.sending;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.baobab.platform.kernel.RuleViolationException;

/**
 * A receiver's address in the one form that everything here understands in the same way. Whatever two readers could read differently is none: a user before
 * the host, a dot after it, an IPv4 address in octal, hexadecimal or as one number.
 */
public record Target(URI uri, String scheme, String host, int port) {
    private static final String FIELD = "url";
    private static final String INVALID = "webhook.url";
    private static final int LONGEST = 2_000;
    private static final int HIGHEST_PORT = 65_535;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    /** A last label like this makes browsers and C libraries read the whole as an IPv4 address. */
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(.*\\.)?(\\d+|0[xX][0-9a-fA-F]*)");

    /** @throws RuleViolationException if it is no address of a receiver, wherever that may be */
    public static Target parse(String written) {
        if (written == null || written.length() > LONGEST) {
            throw new RuleViolationException(FIELD, INVALID);
        }
        URI uri;
        try {
            uri = URI.create(written.strip()).parseServerAuthority();
        } catch (IllegalArgumentException | URISyntaxException none) {
            throw new RuleViolationException(FIELD, INVALID);
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")
                || uri.getHost() == null
                || uri.getRawFragment() != null) {
            throw new RuleViolationException(FIELD, INVALID);
        }
        if (uri.getRawUserInfo() != null || uri.getRawAuthority().indexOf('@') >= 0) {
            throw new RuleViolationException(FIELD, "webhook.url.user");
        }
        return new Target(uri, scheme, host(uri.getHost()), port(uri, scheme));
    }

    /** Scheme, host and port, as an administrator lists them; nothing of the path, which is often half a secret. */
    public String origin() {
        return scheme + "://" + host + ":" + port;
    }

    boolean isEncrypted() {
        return scheme.equals("https");
    }

    /** The address where the host is one and not a name; no lookup. */
    Optional<InetAddress> literal() {
        return Literals.read(host);
    }

    private static String host(String written) {
        String host = written.toLowerCase(Locale.ROOT);
        boolean clear = Literals.isOne(host)
                ? Literals.read(host).isPresent()
                : !host.endsWith(".") && !ENDS_IN_NUMBER.matcher(host).matches();
        if (!clear) {
            throw new RuleViolationException(FIELD, INVALID);
        }
        return host;
    }

    private static int port(URI uri, String scheme) {
        String authority = uri.getRawAuthority();
        if (uri.getPort() == -1 && !authority.endsWith(":")) {
            return scheme.equals("https") ? HTTPS : HTTP;
        }
        if (uri.getPort() < 1 || uri.getPort() > HIGHEST_PORT) {
            throw new RuleViolationException(FIELD, INVALID);
        }
        return uri.getPort();
    }

    @Override
    public String toString() {
        return origin();
    }
}
