package org.baobab.platform.webhook.sending;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Where names become addresses. */
@FunctionalInterface
interface Resolver {
    InetAddress[] resolve(String host) throws UnknownHostException;
}
