package org.baobab.platform.webhook.sending;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/** Which addresses are out in the world. Whatever IANA's registries keep for special purposes is not. */
final class AddressRules {
    private static final List<Network> SPECIAL_IPV4 = List.of(
            Network.of("0.0.0.0/8"), // this network; Linux connects 0.0.0.0 to itself
            Network.of("10.0.0.0/8"), // private
            Network.of("100.64.0.0/10"), // behind a carrier's translation, and the metadata service of some clouds
            Network.of("127.0.0.0/8"), // loopback
            Network.of("169.254.0.0/16"), // link-local, with the metadata service of most clouds
            Network.of("172.16.0.0/12"), // private
            Network.of("192.0.0.0/24"), // protocol assignments
            Network.of("192.0.2.0/24"), // documentation
            Network.of("192.88.99.0/24"), // relays of 6to4
            Network.of("192.168.0.0/16"), // private
            Network.of("198.18.0.0/15"), // benchmarks
            Network.of("198.51.100.0/24"), // documentation
            Network.of("203.0.113.0/24"), // documentation
            Network.of("224.0.0.0/4"), // multicast
            Network.of("240.0.0.0/4")); // reserved, and broadcast

    /** All that is routed; loopback, link-local, site-local, unique-local, mapped, compatible and multicast addresses lie outside of it. */
    private static final Network GLOBAL_IPV6 = Network.of("2000::/3");

    private static final List<Network> SPECIAL_IPV6 = List.of(
            Network.of("2001::/23"), // protocol assignments: Teredo, which hides an IPv4 address, and ORCHID
            Network.of("2001:db8::/32"), // documentation
            Network.of("2002::/16"), // 6to4, which hides an IPv4 address
            Network.of("3fff::/20")); // documentation

    /** NAT64: how the whole IPv4 world looks from a network without IPv4, so the address inside decides. */
    private static final Network TRANSLATED = Network.of("64:ff9b::/96");

    private static final int IPV4_BYTES = 4;

    private AddressRules() {}

    static boolean isOutside(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return isOutsideIpv4(bytes);
        }
        if (TRANSLATED.contains(bytes)) {
            byte[] inside = new byte[IPV4_BYTES];
            System.arraycopy(bytes, bytes.length - IPV4_BYTES, inside, 0, IPV4_BYTES);
            return isOutsideIpv4(inside);
        }
        return GLOBAL_IPV6.contains(bytes) && SPECIAL_IPV6.stream().noneMatch(network -> network.contains(bytes));
    }

    private static boolean isOutsideIpv4(byte[] bytes) {
        return SPECIAL_IPV4.stream().noneMatch(network -> network.contains(bytes));
    }
}
