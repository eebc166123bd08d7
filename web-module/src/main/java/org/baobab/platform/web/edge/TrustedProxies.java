package org.baobab.platform.web.edge;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.baobab.platform.kernel.InvalidSettingException;

/**
 * The reverse proxies whose word about the client counts. The chain of forwarded addresses is walked from the nearest one outwards: the first that no
 * trusted proxy has is the client, because everything beyond it could have been made up by the client itself.
 */
final class TrustedProxies {
    private static final String KEY = "baobab.trusted.proxies";
    private static final Pattern LITERAL = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|(?=.*:)[0-9A-Fa-f:.]{2,45}");

    private final List<Network> networks;

    private record Network(byte[] address, int bits) {
        boolean holds(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit & 7);
                if ((address[bit >> 3] & mask) != (other[bit >> 3] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private TrustedProxies(List<Network> networks) {
        this.networks = List.copyOf(networks);
    }

    /** @param entries addresses or networks such as {@code 10.0.0.0/8} */
    static TrustedProxies of(List<String> entries) {
        List<Network> networks = new ArrayList<>();
        for (String entry : entries) {
            int slash = entry.indexOf('/');
            InetAddress address = literal(slash < 0 ? entry : entry.substring(0, slash));
            int most = address == null ? 0 : address.getAddress().length * Byte.SIZE;
            int bits = slash < 0 ? most : bits(entry.substring(slash + 1));
            if (address == null || bits < 0 || bits > most) {
                throw new InvalidSettingException(KEY, entry, "addresses or networks such as 10.0.0.5, 10.0.0.0/8");
            }
            networks.add(new Network(address.getAddress(), bits));
        }
        return new TrustedProxies(networks);
    }

    boolean trusts(InetAddress peer) {
        return !networks.isEmpty() && peer != null && networks.stream().anyMatch(n -> n.holds(peer.getAddress()));
    }

    /** @param forwardedFor the values of X-Forwarded-For, the client first and the nearest proxy last */
    InetAddress client(InetAddress peer, String forwardedFor) {
        InetAddress client = peer;
        if (forwardedFor == null) {
            return client;
        }
        String[] hops = forwardedFor.split(",");
        for (int i = hops.length - 1; i >= 0 && trusts(client); i--) {
            InetAddress hop = literal(hops[i].strip());
            if (hop == null) {
                break;
            }
            client = hop;
        }
        return client;
    }

    private static int bits(String text) {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
    }

    /** Only literal addresses: a name would be asked of the DNS, for whoever sends the header. */
    private static InetAddress literal(String text) {
        try {
            return LITERAL.matcher(text).matches() ? InetAddress.getByName(text) : null;
        } catch (UnknownHostException noAddress) {
            return null;
        }
    }
}
