package org.baobab.bench;

import java.util.Map;

/** One kind of request, as it is sent over and over. */
record Call(String name, String method, String path, Map<String, String> headers, String body) {

    static Call get(String name, String path, Map<String, String> headers) {
        return new Call(name, "GET", path, headers, null);
    }
}
