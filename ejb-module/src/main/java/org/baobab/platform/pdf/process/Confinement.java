package org.baobab.platform.pdf.process;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Starts a program without a network, as nobody where the server is root, with bounded memory, and so that it dies with the server, however that dies. Each of
 * these is what util-linux can do on this machine; what it cannot is left out.
 */
@ApplicationScoped
public class Confinement {
    private static final Logger LOG = Logger.getLogger(Confinement.class);
    private static final int NOBODY = 65534;
    private static final long PROBE_SECONDS = 5;

    @Resource
    ManagedThreadFactory threads;

    /** The kernel ends a child when the thread that started it ends: so one thread starts them all, and stays. */
    private ExecutorService starter;

    private List<String> withoutNetwork;
    private boolean canLimit;
    private boolean canBind;
    private boolean isRoot;

    @PostConstruct
    void look() {
        starter = Executors.newSingleThreadExecutor(threads);
        isRoot = "root".equals(System.getProperty("user.name"));
        List<String> net = isRoot
                ? List.of("unshare", "--net", "--")
                : List.of("unshare", "--user", "--map-current-user", "--net", "--");
        withoutNetwork = works(net) ? net : List.of();
        canLimit = works(List.of("prlimit", "--core=0", "--"));
        canBind = works(List.of("setpriv", "--no-new-privs", "--pdeathsig", "KILL", "--"));
        if (withoutNetwork.isEmpty() || !canBind) {
            LOG.infof(
                    "Programs that convert documents are not confined as they could be (network closed: %s, bound to the server's life: %s)",
                    !withoutNetwork.isEmpty(), canBind);
        }
    }

    /** Whether the kernel itself keeps what is started here from any network. */
    public boolean closesNetwork() {
        return !withoutNetwork.isEmpty();
    }

    /** Gives a folder, with what is in it, to whoever the programs will run as; tells whether that is somebody else than the server. */
    public boolean handOver(Path folder) {
        if (!isRoot || !canBind) {
            return false;
        }
        try {
            give(folder);
            // A checkout below a closed folder: nobody cannot even get there.
            if (works(asNobody(), List.of("test", "-w", folder.toString()))) {
                return true;
            }
            take(folder);
        } catch (IOException | UnsupportedOperationException e) {
            LOG.debugf(e, "%s stays with the server", folder);
        }
        return false;
    }

    /** Lets the programs read a file of a folder that was handed over. */
    public void give(Path file) throws IOException {
        Files.setAttribute(file, "unix:uid", NOBODY);
    }

    private static void take(Path file) throws IOException {
        Files.setAttribute(file, "unix:uid", 0);
    }

    /**
     * Starts a program whose output goes nowhere, in a world that has only what is given here.
     *
     * @param other whether it runs as somebody else than the server: see {@link #handOver}
     * @param memory bytes of address space, 0 for no bound
     */
    public Process start(Launch launch, boolean other, long memory) throws IOException {
        List<String> command = new ArrayList<>(withoutNetwork);
        if (canLimit) {
            command.addAll(List.of("prlimit", "--core=0", "--fsize=" + launch.largestFile()));
            if (memory > 0) {
                command.add("--as=" + memory);
            }
            command.add("--");
        }
        if (canBind) {
            command.addAll(other ? asNobody() : List.of("setpriv", "--no-new-privs", "--pdeathsig", "KILL", "--"));
        }
        command.addAll(launch.command());
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(launch.home().toFile());
        if (!launch.talks()) {
            builder.redirectInput(new File("/dev/null")).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        }
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.putAll(Map.of(
                "HOME", launch.home().toString(), "PATH", "/usr/bin:/bin", "LANG", "C.UTF-8", "LC_ALL", "C.UTF-8"));
        environment.putAll(launch.environment());
        return byTheStarter(builder::start);
    }

    /** Ends a program and whatever it started. */
    public static void kill(ProcessHandle process) {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process);
        all.forEach(ProcessHandle::destroyForcibly);
    }

    /** Ends what an earlier run of this server left, known by a piece of its command line. */
    public static void killThoseWith(String mark) {
        ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(mark))
                .forEach(Confinement::kill);
    }

    private Process byTheStarter(Callable<Process> start) throws IOException {
        try {
            return starter.submit(start).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a program was started", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        }
    }

    private static List<String> asNobody() {
        return List.of(
                "setpriv",
                "--reuid=" + NOBODY,
                "--regid=" + NOBODY,
                "--clear-groups",
                "--no-new-privs",
                "--pdeathsig",
                "KILL",
                "--");
    }

    private static boolean works(List<String> prefix) {
        return works(prefix, List.of("true"));
    }

    private static boolean works(List<String> prefix, List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        try {
            Process process = new ProcessBuilder(whole)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor(PROBE_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
        } catch (IOException notThere) {
            // Then this machine cannot do it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    @PreDestroy
    void stop() {
        starter.shutdownNow();
    }

    /** Makes an empty folder, whatever was there before. */
    public static Path freshFolder(Path folder) {
        try {
            delete(folder);
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Quietly: what cannot go now goes at the next start. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) {
                    LOG.debugf(e, "%s stays", file);
                }
            });
        } catch (IOException | UncheckedIOException e) {
            LOG.debugf(e, "%s stays", folder);
        }
    }
}
