package org.baobab.bench.picture;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.baobab.bench.Operator;

/**
 * Photos of twelve megapixels, each drawn in three widths as JPEG and WebP. In the application from the first byte of the first upload until the last one is
 * ready; by ImageMagick from files to files, as many at once as the queue has consumers.
 */
public final class PictureBench {
    private static final int PHOTOS = 24;
    private static final int AT_ONCE = 2;
    private static final int ROUNDS = 3;

    private final Operator owner;
    private final Path folder;
    private final List<Path> photos = new ArrayList<>();

    private PictureBench(Operator owner, Path folder) {
        this.owner = owner;
        this.folder = folder;
    }

    /** What takes part. */
    private interface Contender {
        /** @return seconds for all photos */
        double draw() throws Exception;
    }

    /** The part of the report. */
    public static String measure(Operator owner, Path folder, PrintStream progress) throws Exception {
        PictureBench bench = new PictureBench(owner, Files.createDirectories(folder));
        for (int i = 0; i < PHOTOS; i++) {
            bench.photos.add(Files.write(folder.resolve("photo-" + i + ".jpg"), TestPhoto.jpeg(i)));
        }
        Map<String, Contender> contenders = bench.contenders();
        Map<String, List<Double>> rates = new LinkedHashMap<>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (Map.Entry<String, Contender> each : contenders.entrySet()) {
                double rate = PHOTOS / each.getValue().draw();
                progress.printf(Locale.ROOT, "Pictures: %s %.2f a second%n", each.getKey(), rate);
                if (round > 0) {
                    rates.computeIfAbsent(each.getKey(), name -> new ArrayList<>())
                            .add(rate);
                }
            }
        }
        return bench.report(rates);
    }

    private Map<String, Contender> contenders() throws IOException, InterruptedException {
        Map<String, Contender> contenders = new LinkedHashMap<>();
        contenders.put("Baobab, uploads and database included", this::application);
        Optional<ImageMagick> plain = ImageMagick.find(folder, false);
        if (plain.isPresent()) {
            contenders.put(plain.get().version(), () -> files(plain.get()));
            ImageMagick hinted = ImageMagick.find(folder, true).orElseThrow();
            contenders.put("the same with `-define jpeg:size`", () -> files(hinted));
        }
        return contenders;
    }

    private double application() throws Exception {
        long start = System.nanoTime();
        List<String> documents = new ArrayList<>();
        for (Path photo : photos) {
            documents.add(owner.upload("/documents?bucket=photos", photo).getString("id"));
        }
        for (String document : documents) {
            while (!"READY".equals(owner.get("/documents/" + document).getString("status"))) {
                Thread.sleep(20);
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private double files(ImageMagick program) throws Exception {
        long start = System.nanoTime();
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < photos.size(); i++) {
                int number = i;
                running.add(workers.submit(() -> {
                    program.draw(photos.get(number), number);
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private String report(Map<String, List<Double>> rates) throws IOException {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%d photos of %d × %d (%,d kB), each in three widths as JPEG and WebP, %d at once; medians of %d interleaved rounds after one to warm up.%n%n"
                        + "| | photos/s | of ImageMagick's best |%n| --- | ---: | ---: |%n",
                PHOTOS,
                TestPhoto.WIDTH,
                TestPhoto.HEIGHT,
                Files.size(photos.getFirst()) >> 10,
                AT_ONCE,
                ROUNDS));
        double fastest = rates.values().stream()
                .skip(1)
                .mapToDouble(PictureBench::median)
                .max()
                .orElse(Double.NaN);
        rates.forEach((name, of) -> text.append(
                String.format(Locale.ROOT, "| %s | %.2f | %.2f |%n", name, median(of), median(of) / fastest)));
        if (rates.size() == 1) {
            text.append(
                    "\nImageMagick is not installed here: `apt-get install imagemagick` gives it a place beside.\n");
        }
        return text.toString();
    }

    private static double median(List<Double> rates) {
        return rates.stream().sorted().toList().get(rates.size() / 2);
    }
}
