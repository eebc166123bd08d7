package org.baobab.bench.pdf;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baobab.bench.BenchServer;
import org.baobab.bench.Operator;

/** A letter of one page and a table of twenty, one document after the other, the printers in turns. */
public final class PdfBench {
    private static final int ROUNDS = 3;
    private static final int ROWS_OF_TWENTY_PAGES = 700;

    /** What a server that has worked for a while has compiled. */
    private static final int WARM_UP = 1_500;

    private PdfBench() {}

    /** The part of the report. */
    public static String measure(BenchServer server, Operator caller, Path target, PrintStream progress)
            throws Exception {
        Path folder = Files.createDirectories(target.resolve("bench-pdf"));
        String chromium = System.getProperty("baobab.chromium", "/usr/bin/chromium");
        try (Printer baobab = new BaobabPrinter(server, caller);
                Printer open = new OpenChromium(chromium);
                Printer started = new StartedChromium(chromium, folder)) {
            List<Printer> printers = List.of(baobab, open, started);
            StringBuilder report = new StringBuilder(String.format(Locale.ROOT, """
                    One document after the other, medians of %d rounds in turns after a warm-up:

                    | | one page: a second | ms each | 20-page table: a second | ms each |
                    | --- | ---: | ---: | ---: | ---: |
                    """, ROUNDS));
            Map<Printer, Double> letters = compare(printers, letter(), 1, folder, "letter", progress);
            Map<Printer, Double> tables = compare(printers, table(), 4, folder, "table", progress);
            for (Printer printer : printers) {
                report.append(String.format(
                        Locale.ROOT,
                        "| %s | %.1f | %.1f | %.1f | %.0f |%n",
                        printer.name(),
                        1000 / letters.get(printer),
                        letters.get(printer),
                        1000 / tables.get(printer),
                        tables.get(printer)));
            }
            return report.append(String.format(
                            Locale.ROOT,
                            "%nOne page: %.0f times Chromium started for each, %.1f times Chromium kept open.%n",
                            letters.get(started) / letters.get(baobab),
                            letters.get(open) / letters.get(baobab)))
                    .toString();
        }
    }

    /** @return milliseconds for a document */
    private static Map<Printer, Double> compare(
            List<Printer> printers, String html, int fewer, Path folder, String name, PrintStream progress)
            throws Exception {
        Map<Printer, List<Double>> times = new LinkedHashMap<>();
        for (Printer printer : printers) {
            times.put(printer, new ArrayList<>());
            int warmUp = Math.max(
                    1,
                    WARM_UP / fewer * printer.documents() / printers.getFirst().documents());
            for (int i = 0; i < warmUp; i++) {
                Files.write(folder.resolve(name + "-" + printers.indexOf(printer) + ".pdf"), printer.print(html));
            }
        }
        for (int round = 1; round <= ROUNDS; round++) {
            for (Printer printer : printers) {
                int documents = Math.max(2, printer.documents() / fewer);
                long start = System.nanoTime();
                for (int i = 0; i < documents; i++) {
                    printer.print(html);
                }
                double each = (System.nanoTime() - start) / 1e6 / documents;
                times.get(printer).add(each);
                progress.printf(Locale.ROOT, "PDF, %s: %s: %.1f ms%n", name, printer.name(), each);
            }
        }
        Map<Printer, Double> medians = new LinkedHashMap<>();
        times.forEach((printer, all) ->
                medians.put(printer, all.stream().sorted().toList().get(all.size() / 2)));
        return medians;
    }

    private static String letter() {
        return page(
                "<h1>Facture n° 2026-118</h1><p>Conakry, le 21 novembre 2026</p><p>Chère Madame, veuillez trouver ci-dessous le relevé d’octobre"
                        + " pour les véhicules de votre flotte ; le montant est à régler sous trente jours.</p>"
                        + rows(12)
                        + "<p>Total : <b>15 000 000 GNF</b></p>");
    }

    private static String table() {
        return page("<h1>Relevé des dépenses</h1>" + rows(ROWS_OF_TWENTY_PAGES));
    }

    private static String page(String body) {
        return "<!DOCTYPE html><html lang=\"fr\"><head><meta charset=\"UTF-8\"><title>Relevé</title><style>"
                + "@page { size: A4; margin: 2cm } body { font-family: sans-serif; font-size: 10pt } h1 { color: #1B6B52 }"
                + " table { width: 100%; border-collapse: collapse } th, td { border-bottom: 1px solid #D9D2C6; padding: 4px 6px; text-align: left }"
                + " th { background: #FAF7F2 } .n { text-align: right }</style></head><body>" + body + "</body></html>";
    }

    private static String rows(int count) {
        StringBuilder rows = new StringBuilder(
                "<table><thead><tr><th>N°</th><th>Date</th><th>Désignation</th><th>Conducteur</th><th class=\"n\">Montant</th></tr></thead><tbody>");
        for (int i = 1; i <= count; i++) {
            rows.append("<tr><td>")
                    .append(i)
                    .append("</td><td>")
                    .append(1 + i % 30)
                    .append("/10/2026</td><td>Véhicule 01234-116-16, vidange et contrôle n° ")
                    .append(i)
                    .append("</td><td>Aïssatou Bérété</td><td class=\"n\">1 250 000</td></tr>");
        }
        return rows.append("</tbody></table>").toString();
    }
}
