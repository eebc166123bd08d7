package org.baobab.platform.webhook.sending;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads addresses that are written out, and never asks anybody for a name. */
final class Literals {
    private static final Pattern DOTTED = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final int HIGHEST = 255;

    private Literals() {}

    static boolean isOne(String host) {
        return host.startsWith("[") || DOTTED.matcher(host).matches();
    }

    /** Empty for what is none, and for what can be read in several ways, such as an octal part. */
    static Optional<InetAddress> read(String host) {
        try {
            if (host.startsWith("[") && host.endsWith("]") && host.indexOf('%') < 0) {
                // In brackets the JDK takes it for an address or refuses it.
                return Optional.of(InetAddress.getByName(host));
            }
            return DOTTED.matcher(host).matches() ? dotted(host) : Optional.empty();
        } catch (UnknownHostException none) {
            return Optional.empty();
        }
    }

    private static Optional<InetAddress> dotted(String host) throws UnknownHostException {
        String[] parts = host.split("\\.");
        byte[] bytes = new byte[parts.length];
        for (int i = 0; i < parts.length; i++) {
            int value = Integer.parseInt(parts[i]);
            if (value > HIGHEST || !parts[i].equals(Integer.toString(value))) {
                return Optional.empty();
            }
            bytes[i] = (byte) value;
        }
        return Optional.of(InetAddress.getByAddress(bytes));
    }
}
