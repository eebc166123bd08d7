package org.baobab.platform.identity.session;

/** The program at the other end, as far as it tells: its User-Agent header and its address. */
public record Client(String userAgent, String address) {
    private static final int LONGEST_ADDRESS = 45;

    public Client {
        if (address != null && address.length() > LONGEST_ADDRESS) {
            address = address.substring(0, LONGEST_ADDRESS);
        }
    }
}
