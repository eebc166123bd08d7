package org.baobab.bench.job;

import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** What lives in the server's heap. */
final class ServerHeap implements AutoCloseable {
    private static final long MEGABYTE = 1L << 20;

    private final JMXConnector connector;
    private final MemoryMXBean memory;
    private final List<MemoryPoolMXBean> pools;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private final AtomicLong used = new AtomicLong();
    private final AtomicLong live = new AtomicLong();

    private ServerHeap(JMXConnector connector) throws IOException {
        this.connector = connector;
        MBeanServerConnection server = connector.getMBeanServerConnection();
        memory = ManagementFactory.getPlatformMXBean(server, MemoryMXBean.class);
        pools = ManagementFactory.getPlatformMXBeans(server, MemoryPoolMXBean.class).stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    static ServerHeap of(long pid) throws Exception {
        VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
        try {
            return new ServerHeap(JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent())));
        } finally {
            machine.detach();
        }
    }

    /** Megabytes after a full collection. */
    long settled() {
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    void startWatching() {
        watch.scheduleAtFixedRate(this::look, 0, 200, TimeUnit.MILLISECONDS);
    }

    private void look() {
        used.accumulateAndGet(memory.getHeapMemoryUsage().getUsed(), Math::max);
        live.accumulateAndGet(
                pools.stream()
                        .map(MemoryPoolMXBean::getCollectionUsage)
                        .filter(usage -> usage != null)
                        .mapToLong(MemoryUsage::getUsed)
                        .sum(),
                Math::max);
    }

    /** Megabytes, garbage and all. */
    long mostUsed() {
        return used.get() / MEGABYTE;
    }

    /** Megabytes that were left right after a collection. */
    long mostLive() {
        return live.get() / MEGABYTE;
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        connector.close();
    }
}
