package org.baobab.bench.task;

import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.DefaultConsumer;
import com.rabbitmq.client.Envelope;
import com.rabbitmq.client.MessageProperties;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.baobab.bench.BenchServer;

/**
 * The yardstick: durable queue, persistent messages, publisher confirms, manual acknowledgement, and the same rows and statements as the application's in the
 * same database, by plain JDBC. As many producers and consumers as the application has. A producer does not wait for the confirm of each message but of each
 * {@value #WINDOW}, which is the fastest way to be sure of them.
 */
final class RabbitTasks implements Contender, AutoCloseable {
    static final int PRODUCERS = 4;
    private static final int CONSUMERS = 4;
    private static final int PREFETCH = 16;
    private static final int WINDOW = 64;
    private static final String QUEUE = "tasks";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final BenchServer server;
    private final ExecutorService producers = Executors.newFixedThreadPool(PRODUCERS);
    private final ExecutorService consumers = Executors.newFixedThreadPool(CONSUMERS);
    private final List<Connection> opened = new ArrayList<>();
    private final com.rabbitmq.client.Connection broker;
    private volatile CountDownLatch open = new CountDownLatch(0);

    RabbitTasks(BenchServer server, RabbitBroker rabbit) throws IOException, SQLException, TimeoutException {
        this.server = server;
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS yardstick_task");
            statement.execute("CREATE TABLE yardstick_task (LIKE task INCLUDING ALL) WITH (fillfactor = 80)");
        }
        ConnectionFactory factory = new ConnectionFactory();
        factory.setHost("127.0.0.1");
        factory.setPort(rabbit.port());
        broker = factory.newConnection(consumers);
        try (Channel channel = broker.createChannel()) {
            channel.queueDeclare(QUEUE, true, false, false, null);
        }
        for (int i = 0; i < CONSUMERS; i++) {
            consume();
        }
    }

    @Override
    public String name() {
        return "RabbitMQ";
    }

    @Override
    public double rate(int tasks) throws Exception {
        open = new CountDownLatch(tasks);
        AtomicInteger left = new AtomicInteger(tasks);
        List<Future<?>> sending = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < PRODUCERS; i++) {
            sending.add(producers.submit(() -> {
                produce(left);
                return null;
            }));
        }
        for (Future<?> producer : sending) {
            producer.get();
        }
        if (!open.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException(open.getCount() + " tasks did not come to their end");
        }
        return tasks / ((System.nanoTime() - start) / 1e9);
    }

    private void produce(AtomicInteger left) throws Exception {
        BasicProperties persistent = MessageProperties.MINIMAL_PERSISTENT_BASIC;
        try (Connection connection = server.connect();
                YardstickRows rows = new YardstickRows(connection);
                Channel channel = broker.createChannel()) {
            channel.confirmSelect();
            int unconfirmed = 0;
            while (left.getAndDecrement() > 0) {
                UUID id = UUID.randomUUID();
                rows.insert(id);
                channel.basicPublish("", QUEUE, persistent, id.toString().getBytes(StandardCharsets.US_ASCII));
                if (++unconfirmed == WINDOW) {
                    channel.waitForConfirmsOrDie(PATIENCE.toMillis());
                    unconfirmed = 0;
                }
            }
            channel.waitForConfirmsOrDie(PATIENCE.toMillis());
        }
    }

    private void consume() throws IOException, SQLException {
        Connection connection = server.connect();
        opened.add(connection);
        YardstickRows rows = new YardstickRows(connection);
        Channel channel = broker.createChannel();
        channel.basicQos(PREFETCH);
        channel.basicConsume(QUEUE, false, new DefaultConsumer(channel) {
            @Override
            public void handleDelivery(String tag, Envelope envelope, BasicProperties properties, byte[] body)
                    throws IOException {
                UUID id = UUID.fromString(new String(body, StandardCharsets.US_ASCII));
                try {
                    OptionalInt claim = rows.claim(id);
                    if (claim.isPresent()) {
                        rows.close(id, claim.getAsInt());
                    }
                } catch (SQLException e) {
                    throw new IOException(e);
                }
                getChannel().basicAck(envelope.getDeliveryTag(), false);
                open.countDown();
            }
        });
    }

    @Override
    public void close() throws IOException, SQLException {
        broker.close();
        producers.shutdownNow();
        consumers.shutdownNow();
        for (Connection connection : opened) {
            connection.close();
        }
    }
}
