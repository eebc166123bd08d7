package org.baobab.platform.pdf.office;

import com.sun.star.beans.XPropertySet;
import com.sun.star.bridge.XBridge;
import com.sun.star.bridge.XBridgeFactory;
import com.sun.star.comp.helper.Bootstrap;
import com.sun.star.frame.XComponentLoader;
import com.sun.star.lang.XComponent;
import com.sun.star.lang.XMultiComponentFactory;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.baobab.platform.pdf.process.Confinement;
import org.baobab.platform.pdf.process.Launch;
import org.jboss.logging.Logger;

/** One LibreOffice that is up and listens to us. */
final class OfficeProcess implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(OfficeProcess.class);
    private static final Duration START = Duration.ofSeconds(60);
    private static final long LOOKS_EVERY_MILLIS = 20;
    private static final long LARGEST_FILE = 1024L * 1024 * 1024;

    /** LibreOffice made its profile and wants to be started once more. */
    private static final int AGAIN = 81;

    /** LibreOffice puts its sockets there whatever it is told. */
    private static final Path SOCKETS = Path.of("/tmp");

    private final Path folder;
    private final boolean other;
    private final Confinement confinement;
    private final Process process;
    private final XBridge bridge;
    private final XComponentLoader loader;
    private final Path socket;
    private int documents;

    private OfficeProcess(
            Path folder, boolean other, Confinement confinement, Process process, Path socket, XBridge bridge)
            throws com.sun.star.uno.Exception {
        this.folder = folder;
        this.other = other;
        this.confinement = confinement;
        this.process = process;
        this.socket = socket;
        this.bridge = bridge;
        this.loader = desktop(bridge);
    }

    /** Starts one in an empty folder of its own, which takes about a second. */
    static OfficeProcess start(OfficeHome home, Path folder, Confinement confinement, long memory) throws IOException {
        Path profile = Confinement.freshFolder(folder).resolve("profile");
        OfficeProfile.write(profile);
        Files.createDirectories(folder.resolve("work"));
        boolean other = confinement.handOver(folder);
        if (other) {
            for (Path path : List.of(
                    folder.resolve("work"),
                    profile,
                    profile.resolve("user"),
                    profile.resolve("user/registrymodifications.xcu"))) {
                confinement.give(path);
            }
        }
        String name = "baobab"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        Launch launch = new Launch(
                List.of(
                        home.program().toString(),
                        "--headless",
                        "--invisible",
                        "--nologo",
                        "--nodefault",
                        "--norestore",
                        "--nolockcheck",
                        "--nofirststartwizard",
                        mark(folder) + "/profile",
                        "--accept=pipe,name=" + name + ";urp"),
                folder,
                Map.of("SAL_USE_VCLPLUGIN", "svp"),
                false,
                LARGEST_FILE);
        Process process = confinement.start(launch, other, memory);
        try {
            long giveUp = System.nanoTime() + START.toNanos();
            while (System.nanoTime() < giveUp) {
                if (process.waitFor(LOOKS_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                    if (process.exitValue() != AGAIN) {
                        throw new IOException("LibreOffice ended with " + process.exitValue() + " at its start");
                    }
                    process = confinement.start(launch, other, memory);
                }
                Path socket = socket(name);
                SocketChannel line = socket == null ? null : open(socket);
                if (line != null) {
                    return new OfficeProcess(folder, other, confinement, process, socket, bridge(name, line));
                }
            }
            throw new IOException("LibreOffice did not listen within " + START.toSeconds() + " s");
        } catch (InterruptedException e) {
            Confinement.kill(process.toHandle());
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while LibreOffice started", e);
        } catch (com.sun.star.uno.Exception | com.sun.star.uno.RuntimeException e) {
            Confinement.kill(process.toHandle());
            throw new IOException("LibreOffice listens and does not answer", e);
        } catch (IOException e) {
            Confinement.kill(process.toHandle());
            throw e;
        }
    }

    /** A piece of the command line that says whose a process is. */
    static String mark(Path folder) {
        return "-env:UserInstallation=" + folder.toUri().toString().replaceAll("/$", "");
    }

    /** Removes the sockets of processes below this folder that are no more. */
    static void sweepSockets(Path folder) {
        try (DirectoryStream<Path> left =
                Files.newDirectoryStream(SOCKETS, "OSL_PIPE_*_" + socketPrefix(folder) + "*")) {
            for (Path socket : left) {
                Files.deleteIfExists(socket);
            }
        } catch (IOException e) {
            LOG.debugf(e, "Sockets stay in %s", SOCKETS);
        }
    }

    /** The same for all processes of one server. */
    private static String socketPrefix(Path folder) {
        return "baobab" + HexFormat.of().toHexDigits(folder.getParent().hashCode()) + "-";
    }

    private static Path socket(String name) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(SOCKETS, "OSL_PIPE_*_" + name)) {
            var each = found.iterator();
            return each.hasNext() ? each.next() : null;
        }
    }

    private static SocketChannel open(Path socket) {
        try {
            return SocketChannel.open(UnixDomainSocketAddress.of(socket));
        } catch (IOException notYet) {
            return null;
        }
    }

    private static XBridge bridge(String name, SocketChannel line) throws com.sun.star.uno.Exception, IOException {
        XComponentContext here = context();
        XBridgeFactory factory = UnoRuntime.queryInterface(
                XBridgeFactory.class,
                here.getServiceManager().createInstanceWithContext("com.sun.star.bridge.BridgeFactory", here));
        return factory.createBridge(name, "urp", new OfficeLine(line), null);
    }

    private static XComponentContext context() throws IOException {
        try {
            return Bootstrap.createInitialComponentContext(null);
        } catch (Exception e) {
            throw new IOException("LibreOffice's library does not work here", e);
        }
    }

    private static XComponentLoader desktop(XBridge bridge) throws com.sun.star.uno.Exception {
        XMultiComponentFactory services = UnoRuntime.queryInterface(
                XMultiComponentFactory.class, bridge.getInstance("StarOffice.ServiceManager"));
        XComponentContext there = UnoRuntime.queryInterface(
                XComponentContext.class,
                UnoRuntime.queryInterface(XPropertySet.class, services).getPropertyValue("DefaultContext"));
        return UnoRuntime.queryInterface(
                XComponentLoader.class, services.createInstanceWithContext("com.sun.star.frame.Desktop", there));
    }

    XComponentLoader loader() {
        return loader;
    }

    /** A place for a file that both of us can reach. */
    Path place(String name) {
        return folder.resolve("work").resolve(name);
    }

    /** Copies a document to where this process can read it. */
    Path bring(Path document, String name) throws IOException {
        Path place = place(name);
        Files.copy(document, place, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        if (other) {
            confinement.give(place);
        }
        documents++;
        return place;
    }

    int documents() {
        return documents;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** At once: whoever waits for an answer of it gets an exception. */
    void kill() {
        Confinement.kill(process.toHandle());
    }

    @Override
    public void close() {
        kill();
        try {
            UnoRuntime.queryInterface(XComponent.class, bridge).dispose();
            Files.deleteIfExists(socket);
        } catch (IOException | com.sun.star.uno.RuntimeException e) {
            // It went with the process.
        }
        Confinement.delete(folder);
    }
}
