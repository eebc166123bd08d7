package org.baobab.platform.webhook.sending;

import java.net.InetAddress;

/** A range of addresses, written {@code address/bits}. */
record Network(byte[] start, int bits) {

    static Network of(String written) {
        int slash = written.indexOf('/');
        String start = written.substring(0, slash);
        InetAddress address = Literals.read(start.indexOf(':') < 0 ? start : "[" + start + "]")
                .orElseThrow();
        return new Network(address.getAddress(), Integer.parseInt(written.substring(slash + 1)));
    }

    boolean contains(byte[] address) {
        if (address.length != start.length) {
            return false;
        }
        int whole = bits / Byte.SIZE;
        for (int i = 0; i < whole; i++) {
            if (address[i] != start[i]) {
                return false;
            }
        }
        int rest = bits % Byte.SIZE;
        int mask = 0xFF << (Byte.SIZE - rest) & 0xFF;
        return rest == 0 || (address[whole] & mask) == (start[whole] & mask);
    }
}
