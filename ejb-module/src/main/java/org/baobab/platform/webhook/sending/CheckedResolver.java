package org.baobab.platform.webhook.sending;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Hands out addresses only after it has looked at them, and the client connects to these very objects: there is no second lookup that could say something
 * else. One bad address among several is enough to refuse the name.
 */
class CheckedResolver implements DnsResolver {
    private final Resolver names;
    private final Optional<String> exempt;

    /** @param exempt the proxy, through which everything goes and which lies inside */
    CheckedResolver(Resolver names, Optional<String> exempt) {
        this.names = names;
        this.exempt = exempt;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host);
        if (exempt.filter(host::equalsIgnoreCase).isPresent()) {
            return addresses;
        }
        for (InetAddress address : addresses) {
            if (!AddressRules.isOutside(address)) {
                throw new InsideAddressException(host);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
