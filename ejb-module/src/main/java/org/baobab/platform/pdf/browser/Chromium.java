package org.baobab.platform.pdf.browser;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baobab.platform.kernel.UnavailableException;
import org.baobab.platform.pdf.browser.DevTools.EndedException;
import org.baobab.platform.pdf.browser.DevTools.LateException;
import org.baobab.platform.pdf.browser.DevTools.RefusedException;
import org.baobab.platform.pdf.process.Confinement;
import org.baobab.platform.pdf.process.Launch;
import org.jboss.logging.Logger;

/** The one Chromium of this node: started at the first need, replaced when it hangs, falls over, or has printed enough. */
@ApplicationScoped
class Chromium {
    private static final Logger LOG = Logger.getLogger(Chromium.class);
    private static final Duration START = Duration.ofSeconds(30);
    private static final long LARGEST_FILE = 1024L * 1024 * 1024;

    /** The pipes that Chromium speaks through have to be its third and fourth, and Java gives only the first three. */
    private static final String TURN_PIPES = "exec \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>&1";

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--remote-debugging-pipe",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-extensions",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-default-apps",
            "--disable-breakpad",
            "--disable-domain-reliability",
            "--no-first-run",
            "--no-default-browser-check",
            "--no-pings",
            "--mute-audio",
            "--hide-scrollbars",
            "--font-render-hinting=none",
            "--js-flags=--max-old-space-size=512",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--proxy-server=127.0.0.1:9",
            "--proxy-bypass-list=<-loopback>",
            "--webrtc-ip-handling-policy=disable_non_proxied_udp");

    @Inject
    ChromiumSettings settings;

    @Inject
    Confinement confinement;

    @Resource
    ManagedThreadFactory threads;

    private Path folder;
    private Running running;
    private boolean closed;
    private int starts;

    /** One that is up, and how many pages are in it and were. */
    static final class Running {
        private final Process process;
        private final DevTools tools;
        private final Path home;
        private volatile boolean dead;
        private int active;
        private int pages;

        private Running(Process process, DevTools tools, Path home) {
            this.process = process;
            this.tools = tools;
            this.home = home;
        }

        DevTools tools() {
            return tools;
        }

        /** At once: whoever waits for an answer of it gets an {@link EndedException}. */
        void kill() {
            dead = true;
            Confinement.kill(process.toHandle());
        }

        private void end() {
            kill();
            Confinement.delete(home);
        }
    }

    @PostConstruct
    void open() {
        String temporary = System.getProperty("jboss.server.temp.dir", System.getProperty("java.io.tmpdir"));
        folder = Path.of(temporary, "baobab-chromium");
        Confinement.killThoseWith(mark());
        Confinement.delete(folder);
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: what an earlier run left is swept by now.
    }

    /** A Chromium to print one page with; whoever takes it lets it go. */
    synchronized Running take() {
        if (closed) {
            throw new UnavailableException("pdf-engine-away", "The server is stopping", null);
        }
        if (running != null
                && (running.dead
                        || !running.process.isAlive()
                        || running.active == 0 && running.pages >= settings.pages())) {
            running.end();
            running = null;
        }
        if (running == null) {
            running = start();
        }
        running.active++;
        running.pages++;
        return running;
    }

    synchronized void letGo(Running used) {
        used.active--;
    }

    private Running start() {
        Path program = settings.program().orElseThrow();
        // Its own walls within ours where this machine lets it build them; a container often does not.
        for (boolean walled : new boolean[] {true, false}) {
            Process process = null;
            try {
                // One that was ended may still write to its own for a moment.
                Path home = Confinement.freshFolder(folder.resolve("chromium-" + ++starts));
                boolean other = confinement.handOver(home);
                process = confinement.start(launch(program, home, walled), other, 0);
                DevTools tools = new DevTools(process.getInputStream(), process.getOutputStream());
                Thread ear = threads.newThread(tools::listen);
                ear.setName("baobab-chromium");
                ear.setDaemon(true);
                ear.start();
                tools.call(null, "Browser.getVersion", null, START);
                return new Running(process, tools, home);
            } catch (IOException | EndedException | LateException | RefusedException e) {
                if (process != null) {
                    Confinement.kill(process.toHandle());
                }
                LOG.debugf(e, "Chromium does not start, walled: %s", walled);
            }
        }
        LOG.errorf("%s does not start", program);
        throw new UnavailableException("pdf-engine-away", "Chromium does not start", null);
    }

    private Launch launch(Path program, Path home, boolean walled) {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", TURN_PIPES, "sh", program.toString()));
        command.addAll(FLAGS);
        command.add(mark() + home.getFileName());
        if (!walled) {
            command.add("--no-sandbox");
        }
        command.add("about:blank");
        return new Launch(command, home, Map.of(), true, LARGEST_FILE);
    }

    private String mark() {
        return "--user-data-dir=" + folder + "/";
    }

    @PreDestroy
    synchronized void close() {
        closed = true;
        if (running != null) {
            running.kill();
        }
        Confinement.killThoseWith(mark());
        Confinement.delete(folder);
    }
}
