package org.baobab.platform.pdf.faces;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.TooLargeException;
import org.baobab.platform.pdf.FinishOptions;
import org.baobab.platform.pdf.PageFormat;
import org.baobab.platform.pdf.PageMargin;
import org.baobab.platform.pdf.PageSettings;
import org.baobab.platform.pdf.PdfFolder;
import org.baobab.platform.web.problem.UnreadableBody;
import org.baobab.platform.web.upload.Part;
import org.baobab.platform.web.upload.Parts;

/** What the workbench's form holds; its files lie in temporary ones, which go when this is closed. */
final class BenchForm implements AutoCloseable {
    private static final int MOST_PARTS = 80;
    private static final int LONGEST_TEXT = 5 * 1024 * 1024;
    private static final long LARGEST = 200L << 20;

    /** A file as it was sent. */
    record Sent(Path path, String name) {}

    private final Map<String, String> fields = new HashMap<>();
    private final List<Sent> files = new ArrayList<>();
    private final PdfFolder folder;
    private long room = LARGEST;

    private BenchForm(PdfFolder folder) {
        this.folder = folder;
    }

    static BenchForm read(HttpServletRequest request, PdfFolder folder) {
        BenchForm form = new BenchForm(folder);
        try {
            Parts parts = Parts.of(request, MOST_PARTS);
            for (Optional<Part> part = parts.next(); part.isPresent(); part = parts.next()) {
                form.take(part.get());
            }
            return form;
        } catch (IOException cutOff) {
            form.close();
            throw UnreadableBody.because(cutOff);
        } catch (RuntimeException refused) {
            form.close();
            throw refused;
        }
    }

    private void take(Part part) throws IOException {
        if (!part.isFile()) {
            fields.put(part.name(), part.text(LONGEST_TEXT));
        } else if (!part.fileName().isEmpty()) {
            Path file = folder.newFile();
            files.add(new Sent(file, part.fileName()));
            Files.copy(bounded(part.stream()), file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private InputStream bounded(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = super.read(bytes, offset, length);
                room -= Math.max(0, read);
                if (room < 0) {
                    throw new TooLargeException("body-too-large", "The files are too large together", Map.of());
                }
                return read;
            }
        };
    }

    String source() {
        return fields.getOrDefault("source", "html");
    }

    String text() {
        String text = fields.getOrDefault(source(), "");
        if (text.isBlank()) {
            throw new RuleViolationException(source(), "required");
        }
        return text;
    }

    /** At least so many. */
    List<Sent> files(int least) {
        if (files.size() < least) {
            throw new RuleViolationException("files", "required");
        }
        return files;
    }

    boolean landscape() {
        return "on".equals(fields.get("landscape"));
    }

    PageSettings settings() {
        String margin = fields.getOrDefault("margin", "");
        return PageSettings.DEFAULT
                .format(format())
                .landscape(landscape() ? Boolean.TRUE : null)
                .margin(margin.isEmpty() ? null : PageMargin.all(Math.min(100, number(margin))))
                .header(given("header", 500))
                .footer(given("footer", 500));
    }

    private PageFormat format() {
        String format = fields.getOrDefault("format", "A4");
        for (PageFormat known : PageFormat.values()) {
            if (known.name().equals(format)) {
                return known;
            }
        }
        throw new RuleViolationException("format", "invalid");
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,3}")) {
            throw new RuleViolationException("margin", "invalid");
        }
        return Integer.parseInt(text);
    }

    FinishOptions finish() {
        return FinishOptions.NONE
                .watermark(given("watermark", 100))
                .password(given("password", 100))
                .archival("on".equals(fields.get("pdfa")))
                .compress("on".equals(fields.get("compress")));
    }

    /** The name that the print gets in the library. */
    String name(String otherwise) {
        String name = given("fileName", 150);
        String plain = name == null ? otherwise : name;
        return plain.toLowerCase(Locale.ROOT).endsWith(".pdf") ? plain : plain + ".pdf";
    }

    private String given(String field, int most) {
        String text = fields.get(field);
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > most) {
            throw new RuleViolationException(field, "multipart.field", Map.of("most", most));
        }
        return text.strip();
    }

    @Override
    public void close() {
        files.forEach(file -> PdfFolder.drop(file.path()));
    }
}
