package org.baobab.sandbox.gotenberg;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baobab.sandbox.http.Request;

/** A form with files, as Gotenberg takes it: whatever the field of a file is called, its own name counts. */
record MultipartForm(Map<String, String> fields, Map<String, byte[]> files) {
    private static final Pattern BOUNDARY = Pattern.compile("multipart/form-data;.*boundary=\"?([^\";]+)\"?.*");
    private static final Pattern NAME = Pattern.compile("(?i)content-disposition:.*[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("(?i)content-disposition:.*filename=\"([^\"]*)\"");

    static Optional<MultipartForm> of(Request request) {
        return request.header("Content-Type")
                .map(BOUNDARY::matcher)
                .filter(Matcher::matches)
                .map(boundary -> parse(request.body(), boundary.group(1)));
    }

    /** One byte is one letter here, so that files come through whole. */
    private static MultipartForm parse(byte[] body, String boundary) {
        MultipartForm form = new MultipartForm(new LinkedHashMap<>(), new LinkedHashMap<>());
        String text = new String(body, StandardCharsets.ISO_8859_1);
        for (String part : ("\r\n" + text).split(Pattern.quote("\r\n--" + boundary))) {
            int end = part.indexOf("\r\n\r\n");
            if (end > 0) {
                form.take(part.substring(0, end), part.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return form;
    }

    private void take(String head, byte[] content) {
        Matcher file = FILE.matcher(head);
        Matcher name = NAME.matcher(head);
        if (file.find()) {
            files.put(file.group(1), content);
        } else if (name.find()) {
            fields.put(name.group(1), new String(content, StandardCharsets.UTF_8));
        }
    }
}
