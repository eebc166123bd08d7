package org.baobab.platform.table.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.TooLargeException;
import org.baobab.platform.table.Table;
import org.baobab.platform.table.TableFolder;
import org.baobab.platform.table.TableLimits;
import org.baobab.platform.table.TableReader;
import org.baobab.platform.web.problem.UnreadableBody;
import org.baobab.platform.web.upload.SpooledForm;

/** Reads a table out of a request: the body itself, or the file of a form. */
@ApplicationScoped
public class SentTable {
    private static final long LARGEST = 10L * 1024 * 1024;
    private static final long MEGABYTE = 1024 * 1024;
    private static final TableLimits LIMITS = new TableLimits(LARGEST, 10_000, 100);
    private static final int PIECE = 64 * 1024;

    @Inject
    TableFolder folder;

    public Table read(HttpServletRequest request) {
        String type = request.getContentType() == null ? "" : request.getContentType();
        return type.toLowerCase(Locale.ROOT).startsWith("multipart/") ? form(request) : body(request);
    }

    private Table form(HttpServletRequest request) {
        try (SpooledForm form = SpooledForm.read(request, LARGEST, folder::newFile)) {
            Path file = form.files("file").stream()
                    .findFirst()
                    .orElseThrow(() -> new RuleViolationException("file", "document.file"))
                    .path();
            return TableReader.read(file, LIMITS);
        } catch (IOException unreadable) {
            throw UnreadableBody.because(unreadable);
        }
    }

    private Table body(HttpServletRequest request) {
        if (request.getContentLengthLong() > LARGEST) {
            throw tooLarge();
        }
        Path file = folder.newFile();
        try {
            try (InputStream in = request.getInputStream();
                    OutputStream out = Files.newOutputStream(file)) {
                copy(in, out);
            }
            return TableReader.read(file, LIMITS);
        } catch (IOException unreadable) {
            throw UnreadableBody.because(unreadable);
        } finally {
            TableFolder.drop(file);
        }
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        byte[] piece = new byte[PIECE];
        long size = 0;
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            size += read;
            if (size > LARGEST) {
                throw tooLarge();
            }
            out.write(piece, 0, read);
        }
    }

    private static TooLargeException tooLarge() {
        return new TooLargeException(
                "body-too-large", "The table has more than " + LARGEST + " bytes", Map.of("most", LARGEST / MEGABYTE));
    }
}
