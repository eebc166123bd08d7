package org.baobab.platform.web.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.baobab.platform.kernel.TooLargeException;
import org.baobab.platform.web.problem.UnreadableBody;

/** A form read to its end: its files lie in temporary ones, which go when this is closed, its other fields are in memory. */
public final class SpooledForm implements AutoCloseable {
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_FIELD = 1024 * 1024;
    private static final int MOST_PARTS = 500;
    private static final long MEGABYTE = 1024 * 1024;

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final List<FormFile> files = new ArrayList<>();
    private final long most;
    private long size;

    /**
     * A file of a form.
     *
     * @param field the field that it came in
     * @param name as it was sent, and never a path: neither slash is in it
     */
    public record FormFile(String field, String name, Path path) {}

    private SpooledForm(long most) {
        this.most = most;
    }

    /**
     * @param most bytes that files and fields may have together; what is known to be more is refused before it is read
     * @param newFile makes an empty temporary file
     */
    public static SpooledForm read(HttpServletRequest request, long most, Supplier<Path> newFile) {
        SpooledForm form = new SpooledForm(most);
        boolean whole = false;
        try {
            // A form's own dressing is not worth a thought here: what is just too large is told while it is read.
            form.require(request.getContentLengthLong() - MEGABYTE);
            form.readAll(Parts.of(request, MOST_PARTS), newFile);
            whole = true;
            return form;
        } catch (IOException cutOff) {
            throw UnreadableBody.because(cutOff);
        } finally {
            if (!whole) {
                form.close();
            }
        }
    }

    private void readAll(Parts parts, Supplier<Path> newFile) throws IOException {
        for (Optional<Part> next = parts.next(); next.isPresent(); next = parts.next()) {
            Part part = next.get();
            if (part.isFile()) {
                Path path = newFile.get();
                files.add(new FormFile(part.name(), lastSegment(part.fileName()), path));
                try (OutputStream out = Files.newOutputStream(path)) {
                    copy(part.stream(), out);
                }
            } else {
                String text = part.text(LONGEST_FIELD);
                size += text.length();
                require(size);
                fields.computeIfAbsent(part.name(), name -> new ArrayList<>()).add(text);
            }
        }
    }

    private void copy(InputStream in, OutputStream out) throws IOException {
        byte[] piece = new byte[PIECE];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            size += read;
            require(size);
            out.write(piece, 0, read);
        }
    }

    private void require(long bytes) {
        if (bytes > most) {
            throw new TooLargeException(
                    "body-too-large", "The form has more than " + most + " bytes", Map.of("most", most / MEGABYTE));
        }
    }

    private static String lastSegment(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** The first value of a field; empty where it is absent or blank. */
    public Optional<String> field(String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst().filter(value -> !value.isBlank());
    }

    public Map<String, List<String>> fields() {
        return Collections.unmodifiableMap(fields);
    }

    /** In the order in which they came. */
    public List<FormFile> files() {
        return Collections.unmodifiableList(files);
    }

    public List<FormFile> files(String field) {
        return files.stream().filter(file -> file.field().equals(field)).toList();
    }

    public Optional<FormFile> named(String fileName) {
        return files.stream().filter(file -> file.name().equals(fileName)).findFirst();
    }

    /** Where a file cannot go now, the next start's sweep takes it. */
    @Override
    public void close() {
        for (FormFile file : files) {
            try {
                Files.deleteIfExists(file.path());
            } catch (IOException later) {
                // Then it is the next one.
            }
        }
    }
}
