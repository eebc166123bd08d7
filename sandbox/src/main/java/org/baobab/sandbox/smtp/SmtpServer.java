package org.baobab.sandbox.smtp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.baobab.sandbox.fault.Faults;
import org.baobab.sandbox.inbox.Inbox;

/** Listens on loopback and gives each connection a virtual thread, up to a limit. */
public final class SmtpServer implements AutoCloseable {
    private static final int MAX_CONNECTIONS = 256;
    private static final int IDLE_MILLIS = 5 * 60 * 1000;

    private final ServerSocket listener;
    private final SmtpAccount account;
    private final Inbox inbox;
    private final Faults faults;
    private final Semaphore places = new Semaphore(MAX_CONNECTIONS);
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    /** @param account null if everybody may hand in letters */
    public SmtpServer(int port, SmtpAccount account, Inbox inbox, Faults faults) throws IOException {
        this.account = account;
        this.inbox = inbox;
        this.faults = faults;
        listener = new ServerSocket(port, 128, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().name("smtp-listener").start(this::accept);
    }

    public int port() {
        return listener.getLocalPort();
    }

    @Override
    public void close() {
        quietly(listener);
        open.forEach(SmtpServer::quietly);
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                Thread.ofVirtual().name("smtp").start(() -> serve(socket));
            } catch (SocketException e) {
                // The listener was closed: the loop's condition ends it.
            } catch (IOException e) {
                System.err.println("Baobab sandbox: SMTP cannot accept: " + e);
            }
        }
    }

    private void serve(Socket socket) {
        boolean seated = places.tryAcquire();
        open.add(socket);
        try (socket) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(IDLE_MILLIS);
            if (seated) {
                new SmtpSession(socket.getInputStream(), socket.getOutputStream(), account, inbox, faults).run();
            } else {
                byte[] busy = "421 4.3.2 Too many connections\r\n".getBytes(StandardCharsets.US_ASCII);
                socket.getOutputStream().write(busy);
            }
        } catch (IOException e) {
            // The client went away in the middle; what it had not finished does not count.
        } finally {
            open.remove(socket);
            if (seated) {
                places.release();
            }
        }
    }

    private static void quietly(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            // It is closed or dead either way.
        }
    }
}
