package org.baobab.bench.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** {@code chromium --print-to-pdf}, a process for each document. */
record StartedChromium(String program, Path folder) implements Printer {

    @Override
    public String name() {
        return "`chromium --print-to-pdf`";
    }

    @Override
    public int documents() {
        return 4;
    }

    @Override
    public byte[] print(String html) throws IOException, InterruptedException {
        Path page = folder.resolve("page.html");
        Path pdf = folder.resolve("page.pdf");
        Files.writeString(page, html);
        Files.deleteIfExists(pdf);
        Process process = new ProcessBuilder(
                        program,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-pdf-header-footer",
                        "--print-to-pdf=" + pdf,
                        page.toUri().toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("chromium.log").toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return Files.readAllBytes(pdf);
    }
}
