package org.baobab.platform.document.rest;

import io.undertow.servlet.spec.ServletOutputStreamImpl;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import org.baobab.platform.document.DocumentContent;
import org.baobab.platform.storage.ObjectContent;

/** Writes the bytes of a document: from file to socket by the kernel where the store is a folder, else in pieces. */
@Provider
public class ContentWriter implements MessageBodyWriter<DocumentContent> {
    private static final int PIECE = 64 * 1024;

    @Context
    HttpServletResponse response;

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == DocumentContent.class;
    }

    @Override
    public void writeTo(
            DocumentContent content,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        try (content) {
            if (content.file().isPresent() && response.getOutputStream() instanceof ServletOutputStreamImpl socket) {
                send(content, socket);
            } else {
                copy(content.content(), out);
            }
        }
    }

    /** To a response that nobody wrote to yet. */
    static void send(DocumentContent content, OutputStream out) throws IOException {
        send(content.content(), out);
    }

    /** To a response that nobody wrote to yet. */
    public static void send(ObjectContent content, OutputStream out) throws IOException {
        if (content.file().isPresent() && out instanceof ServletOutputStreamImpl socket) {
            try (FileChannel file = FileChannel.open(content.file().get(), StandardOpenOption.READ)) {
                long from = content.from();
                socket.transferFrom(new FilePart(file, from, from + content.length()));
            }
        } else {
            copy(content, out);
        }
    }

    private static void copy(ObjectContent content, OutputStream out) throws IOException {
        byte[] piece = new byte[PIECE];
        for (int read = content.stream().read(piece);
                read >= 0;
                read = content.stream().read(piece)) {
            out.write(piece, 0, read);
        }
    }
}
