package org.baobab.bench.task;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baobab.bench.BenchServer;
import org.baobab.bench.Operator;

/** A thousand mails, asked for by one request, until the last one is in the sandbox's inbox; beside it a loop of Jakarta Mail over one connection. */
public final class MailBench {
    private static final int MAILS = 1_000;
    private static final int ROUNDS = 3;
    private static final String SUBJECT = "Votre visite de samedi";
    private static final String TEXT = "Bonjour,\n\nrendez-vous samedi à 10 h devant la villa de Kipé.\n";

    private final BenchServer server;
    private final Operator sender;

    private MailBench(BenchServer server, Operator sender) {
        this.server = server;
        this.sender = sender;
    }

    /** The part of the report. */
    public static String measure(BenchServer server, Operator sender, PrintStream progress) throws Exception {
        MailBench bench = new MailBench(server, sender);
        List<Double> ours = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            double batch = bench.batch("batch-" + round);
            double loop = bench.loop("loop-" + round);
            progress.printf(Locale.ROOT, "Mails: Baobab %.2f s, a plain loop %.2f s%n", batch, loop);
            if (round > 0) {
                ours.add(batch);
                plain.add(loop);
            }
        }
        return String.format(Locale.ROOT, """
                %,d mails, medians of %d rounds after one to warm up:

                | | s |
                | --- | ---: |
                | `POST /notifications/batch`, accepted, written, queued, delivered | %.2f |
                | a loop of Jakarta Mail over one connection, nothing written down | %.2f |
                """, MAILS, ROUNDS, median(ours), median(plain));
    }

    private static String address(String prefix, int number) {
        return prefix + "-" + number + "@bench.baobab.test";
    }

    private double batch(String prefix) throws Exception {
        String recipients = IntStream.range(0, MAILS)
                .mapToObj(i -> "{\"email\":\"" + address(prefix, i) + "\"}")
                .collect(Collectors.joining(","));
        String wish = "{\"recipients\":[%s],\"channel\":\"EMAIL\",\"subject\":\"%s\",\"text\":\"%s\"}"
                .formatted(recipients, SUBJECT, TEXT.replace("\n", "\\n"));
        long start = System.nanoTime();
        String batch = sender.post("/notifications/batch", wish).getString("batchId");
        while (sender.get("/notifications/batches/" + batch)
                        .getJsonObject("counts")
                        .getInt("DONE")
                < MAILS) {
            Thread.sleep(50);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Letters.requireDelivered(server, prefix + "-", MAILS);
        return seconds;
    }

    private double loop(String prefix) throws MessagingException {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty(
                "mail.smtp.port", Integer.toString(server.settings().sandboxSmtpPort()));
        Session session = Session.getInstance(settings);
        long start = System.nanoTime();
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
            for (int i = 0; i < MAILS; i++) {
                MimeMessage mail = new MimeMessage(session);
                mail.setFrom(new InternetAddress("bench@baobab.test"));
                mail.setRecipient(Message.RecipientType.TO, new InternetAddress(address(prefix, i)));
                mail.setSubject(SUBJECT, "UTF-8");
                mail.setText(TEXT, "UTF-8");
                mail.saveChanges();
                transport.sendMessage(mail, mail.getAllRecipients());
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> rounds) {
        return rounds.stream().sorted().toList().get(rounds.size() / 2);
    }
}
