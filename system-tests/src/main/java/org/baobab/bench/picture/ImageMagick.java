package org.baobab.bench.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Debian's ImageMagick, called once for each photo as a worker would: it reads the photo once and writes the same six files. */
final class ImageMagick {
    private static final List<Path> PROGRAMS = Stream.of(
                    "/usr/bin/convert-im7.q16", "/usr/bin/convert-im6.q16", "/usr/bin/convert")
            .map(Path::of)
            .toList();

    private final Path program;
    private final Path folder;
    private final boolean shrinksWhileReading;

    private ImageMagick(Path program, Path folder, boolean shrinksWhileReading) {
        this.program = program;
        this.folder = folder;
        this.shrinksWhileReading = shrinksWhileReading;
    }

    /** @param shrinksWhileReading whether it is told to let the JPEG library do the first halving, which is its fastest way and a little softer */
    static Optional<ImageMagick> find(Path folder, boolean shrinksWhileReading) {
        return PROGRAMS.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new ImageMagick(program, folder, shrinksWhileReading));
    }

    String version() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(program.toString(), "-version").start();
        String text = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return text.lines()
                .findFirst()
                .orElse("")
                .replaceAll("Version: |https.*", "")
                .strip();
    }

    void draw(Path photo, int number) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        if (shrinksWhileReading) {
            command.addAll(List.of("-define", "jpeg:size=2000x1500"));
        }
        command.addAll(List.of(photo.toString(), "-auto-orient", "-strip", "-define", "webp:method=4"));
        for (int width : List.of(1600, 800, 320)) {
            String file = folder.resolve(number + "-" + width).toString();
            command.addAll(List.of("-resize", width + "x"));
            command.addAll(List.of("-quality", "82", "-write", file + ".jpg"));
            command.addAll(List.of("-quality", "78", "-write", file + ".webp"));
        }
        command.add("null:");
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IOException("ImageMagick failed on " + photo);
        }
    }
}
