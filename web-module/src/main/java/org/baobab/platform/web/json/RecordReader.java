package org.baobab.platform.web.json;

import jakarta.json.JsonStructure;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import org.baobab.platform.web.problem.UnreadableBody;

/** Reads the body of a request into a record or a list of records, at most two megabytes of it unless the record has a {@link BodyLimit}. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
public class RecordReader implements MessageBodyReader<Object> {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGEST_BODY = 2 * MEGABYTE;

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord()
                || JsonStructure.class.isAssignableFrom(type)
                || Collection.class.isAssignableFrom(type) && genericType instanceof ParameterizedType;
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        BodyLimit limit = type.getAnnotation(BodyLimit.class);
        int largest = limit == null ? LARGEST_BODY : limit.megabytes() * MEGABYTE;
        refuseIfDeclaredTooLarge(headers.getFirst(HttpHeaders.CONTENT_LENGTH), largest);
        byte[] document = read(body, largest);
        if (document.length > largest) {
            throw tooLarge();
        }
        Object bound = SwiftBinder.bind(document, genericType);
        return bound == null ? RecordBinder.bind(JsonDocument.parse(document), genericType) : bound;
    }

    private static byte[] read(InputStream body, int largest) {
        try {
            return body.readNBytes(largest + 1);
        } catch (IOException cutOff) {
            throw UnreadableBody.because(cutOff);
        }
    }

    private static void refuseIfDeclaredTooLarge(String length, int largest) {
        if (length != null && length.matches("\\d+") && (length.length() > 9 || Long.parseLong(length) > largest)) {
            throw tooLarge();
        }
    }

    private static ClientErrorException tooLarge() {
        return new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
    }
}
