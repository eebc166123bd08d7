package org.baobab.bench.transfer;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.io.IoCallback;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The web server below ours with nothing on top: a body into a file that is forced to the disk, as ours is, and a file into an answer. */
final class BareUndertow implements AutoCloseable {
    private static final int PIECE = 64 * 1024;

    private final Undertow server;
    private final Path folder;

    BareUndertow(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1", new BlockingHandler(this::handle))
                .setIoThreads(2)
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, -1L)
                .build();
        server.start();
    }

    int port() {
        return ((InetSocketAddress) server.getListenerInfo().getFirst().getAddress()).getPort();
    }

    private void handle(HttpServerExchange exchange) throws IOException {
        Path file = folder.resolve(exchange.getRequestPath().substring(1));
        switch (exchange.getRequestMethod().toString()) {
            case "PUT" -> {
                receive(exchange.getInputStream(), file);
                exchange.setStatusCode(StatusCodes.CREATED);
            }
            case "DELETE" -> {
                Files.delete(file);
                exchange.setStatusCode(StatusCodes.NO_CONTENT);
            }
            default -> {
                FileChannel content = FileChannel.open(file, StandardOpenOption.READ);
                exchange.setResponseContentLength(content.size());
                exchange.addExchangeCompleteListener((over, next) -> {
                    closeQuietly(content);
                    next.proceed();
                });
                exchange.getResponseSender().transferFrom(content, IoCallback.END_EXCHANGE);
            }
        }
    }

    private static void receive(InputStream body, Path file) throws IOException {
        byte[] piece = new byte[PIECE];
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
                ByteBuffer bytes = ByteBuffer.wrap(piece, 0, read);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            out.force(true);
        }
    }

    private static void closeQuietly(FileChannel content) {
        try {
            content.close();
        } catch (IOException e) {
            // It was only read.
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
