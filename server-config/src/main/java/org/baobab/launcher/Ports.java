package org.baobab.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks whether a port is free before anything is started on it. */
final class Ports {
    private Ports() {}

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("127.0.0.1", port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    static void requireFree(int port, String what, String setting) {
        if (!isFree(port)) {
            throw new LaunchException(
                    "Port %d (%s) is taken by another program. %s chooses another, BAOBAB_PORT_OFFSET moves all."
                            .formatted(port, what, setting));
        }
    }
}
