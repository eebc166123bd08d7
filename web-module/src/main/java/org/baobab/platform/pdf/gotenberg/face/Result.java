package org.baobab.platform.pdf.gotenberg.face;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.baobab.platform.pdf.PdfFile;

/** What goes back: one PDF, or several in a ZIP. Sending it closes it. */
final class Result implements AutoCloseable {
    private final Map<String, PdfFile> files = new LinkedHashMap<>();

    static Result of(PdfFile pdf) {
        Result result = new Result();
        result.files.put("result.pdf", pdf);
        return result;
    }

    void add(String name, PdfFile pdf) {
        String free = name;
        for (int i = 2; files.containsKey(free); i++) {
            free = i + "_" + name;
        }
        files.put(free, pdf);
    }

    List<Path> paths() {
        return files.values().stream().map(PdfFile::path).toList();
    }

    void replaceEach(UnaryOperator<PdfFile> change) {
        files.replaceAll((name, pdf) -> change.apply(pdf));
    }

    /** @param wanted name without its extension, or null */
    void send(HttpServletResponse response, String wanted) throws IOException {
        try (this) {
            boolean one = files.size() == 1;
            String name = base(wanted) + (one ? ".pdf" : ".zip");
            response.setContentType(one ? "application/pdf" : "application/zip");
            response.setHeader("Content-Disposition", disposition(name));
            OutputStream out = response.getOutputStream();
            if (one) {
                PdfFile pdf = files.values().iterator().next();
                response.setContentLengthLong(pdf.size());
                Files.copy(pdf.path(), out);
            } else {
                zip(out);
            }
        }
    }

    private void zip(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, PdfFile> file : files.entrySet()) {
            zip.putNextEntry(new ZipEntry(file.getKey()));
            Files.copy(file.getValue().path(), zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static String base(String wanted) {
        if (wanted == null || wanted.isBlank()) {
            return UUID.randomUUID().toString();
        }
        // Never a path, and no control character in a header.
        String last = wanted.substring(Math.max(wanted.lastIndexOf('/'), wanted.lastIndexOf('\\')) + 1);
        return last.replaceAll("\\p{Cntrl}", "_");
    }

    private static String disposition(String name) {
        if (name.chars().allMatch(c -> c >= ' ' && c < 0x7F && c != '"' && c != '\\')) {
            return "attachment; filename=\"" + name + "\"";
        }
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public void close() {
        files.values().forEach(PdfFile::close);
    }
}
