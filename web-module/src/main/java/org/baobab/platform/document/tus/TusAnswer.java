package org.baobab.platform.document.tus;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is answered: never a body. */
public record TusAnswer(int status, Map<String, String> headers) {
    static TusAnswer of(int status) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Tus-Resumable", Tus.VERSION);
        return new TusAnswer(status, headers);
    }

    TusAnswer with(String header, Object value) {
        headers.put(header, value.toString());
        return this;
    }
}
