package org.baobab.platform.pdf.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.TooLargeException;
import org.baobab.platform.pdf.FinishOptions;
import org.baobab.platform.pdf.PdfFolder;
import org.baobab.platform.web.problem.UnreadableBody;
import org.baobab.platform.web.upload.Part;
import org.baobab.platform.web.upload.Parts;

/** A form with files and fields, the files as they arrive in temporary ones, which go when this is closed. */
final class MergeForm implements AutoCloseable {
    private static final String FILES = "files";
    private static final int MOST_FILES = 200;
    private static final int MOST_PARTS = 220;
    private static final int LONGEST_FIELD = 4000;
    private static final long LARGEST = 200L << 20;
    private static final Set<String> FIELDS = Set.of(
            "watermark",
            "password",
            "pdfa",
            "compress",
            "title",
            "author",
            "subject",
            "keywords",
            "language",
            "fileName");

    private final List<Path> files = new ArrayList<>();
    private final Map<String, String> fields = new HashMap<>();
    private final PdfFolder folder;
    private long size;

    private MergeForm(PdfFolder folder) {
        this.folder = folder;
    }

    static MergeForm read(HttpServletRequest request, PdfFolder folder) {
        MergeForm form = new MergeForm(folder);
        try {
            if (request.getContentLengthLong() > LARGEST + (1 << 20)) {
                throw tooLarge();
            }
            Parts parts = Parts.of(request, MOST_PARTS);
            for (Optional<Part> part = parts.next(); part.isPresent(); part = parts.next()) {
                form.take(part.get());
            }
            if (form.files.isEmpty()) {
                throw new RuleViolationException(FILES, "required");
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
        if (part.isFile()) {
            if (!FILES.equals(part.name()) || files.size() == MOST_FILES) {
                throw new RuleViolationException(
                        FILES.equals(part.name()) ? FILES : part.name(),
                        FILES.equals(part.name()) ? "pdf.files" : "json.unknown",
                        Map.of("most", MOST_FILES));
            }
            Path file = folder.newFile();
            files.add(file);
            size += Files.copy(new Bounded(part.stream(), LARGEST - size), file, StandardCopyOption.REPLACE_EXISTING);
        } else if (FIELDS.contains(part.name())) {
            fields.put(part.name(), part.text(LONGEST_FIELD));
        } else {
            throw new RuleViolationException("body", "json.unknown");
        }
    }

    private static TooLargeException tooLarge() {
        return new TooLargeException("body-too-large", "The files to merge are too large", Map.of());
    }

    /** Stops where the form becomes larger than all of it may be. */
    private static final class Bounded extends InputStream {
        private final InputStream in;
        private long left;

        Bounded(InputStream in, long most) {
            this.in = in;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            left -= Math.max(0, read);
            if (left < 0) {
                throw tooLarge();
            }
            return read;
        }
    }

    List<Path> files() {
        return files;
    }

    String fileName() {
        return PdfAnswers.name(text("fileName", 150), "merged.pdf");
    }

    FinishOptions finish() {
        String language = text("language", 10);
        if (language != null && !language.matches("[a-z]{2,3}(-[A-Z]{2})?")) {
            throw new RuleViolationException("language", "type.locale");
        }
        String password = fields.get("password");
        if (password != null && (password.isEmpty() || password.length() > 127)) {
            throw new RuleViolationException("password", "pdf.password");
        }
        return new FinishOptions(
                text("watermark", 100),
                flag("compress"),
                password,
                flag("pdfa"),
                text("title", 300),
                text("author", 300),
                text("subject", 1000),
                text("keywords", 1000),
                language);
    }

    private String text(String name, int most) {
        String text = fields.get(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > most) {
            throw new RuleViolationException(name, "multipart.field", Map.of("most", most));
        }
        return text.strip();
    }

    private boolean flag(String name) {
        String text = fields.getOrDefault(name, "false").strip();
        if (!text.equals("true") && !text.equals("false")) {
            throw new RuleViolationException(name, "type.boolean");
        }
        return text.equals("true");
    }

    @Override
    public void close() {
        files.forEach(PdfFolder::drop);
    }
}
