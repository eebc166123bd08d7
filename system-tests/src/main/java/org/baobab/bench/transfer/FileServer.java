package org.baobab.bench.transfer;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whoever takes files and gives them back, spoken to over a plain socket, so that the client costs as little as it can. */
sealed interface FileServer {
    int PIECE = 256 * 1024;

    String name();

    int port();

    /** @return where the file is now */
    String upload(long size) throws IOException;

    /** @return how many bytes came */
    long download(String where) throws IOException;

    void delete(String where) throws IOException;

    /** Our own: a form in, the content out. */
    record Baobab(int port, Map<String, String> credentials) implements FileServer {
        private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
        private static final String HEAD =
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\n\r\n";
        private static final String TAIL = "\r\n--x--\r\n";

        @Override
        public String name() {
            return "Baobab";
        }

        @Override
        public String upload(long size) throws IOException {
            try (Line line = new Line(port)) {
                line.write("POST /api/v1/documents?bucket=uploads HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + authorization()
                        + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: "
                        + (HEAD.length() + size + TAIL.length()) + "\r\n\r\n" + HEAD);
                line.noise(size);
                line.write(TAIL);
                Matcher id = ID.matcher(line.text(201));
                if (!id.find()) {
                    throw new IOException("No id");
                }
                return "/api/v1/documents/" + id.group(1);
            }
        }

        @Override
        public long download(String where) throws IOException {
            try (Line line = new Line(port)) {
                line.write("GET " + where + "/content HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + authorization() + "\r\n");
                return line.count();
            }
        }

        @Override
        public void delete(String where) throws IOException {
            try (Line line = new Line(port)) {
                line.write("DELETE " + where + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + authorization()
                        + "\r\n");
                line.text(204);
            }
        }

        private String authorization() {
            return "Authorization: " + credentials.get("Authorization") + "\r\n";
        }
    }

    /** PUT and GET. */
    record Plain(String name, int port) implements FileServer {
        @Override
        public String upload(long size) throws IOException {
            String where = "/" + UUID.randomUUID();
            try (Line line = new Line(port)) {
                line.write("PUT " + where + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
                        + size + "\r\n\r\n");
                line.noise(size);
                line.text(201);
                return where;
            }
        }

        @Override
        public long download(String where) throws IOException {
            try (Line line = new Line(port)) {
                line.write("GET " + where + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
                return line.count();
            }
        }

        @Override
        public void delete(String where) throws IOException {
            try (Line line = new Line(port)) {
                line.write("DELETE " + where + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
                line.text(204);
            }
        }
    }

    /** One connection for one request. */
    final class Line implements AutoCloseable {
        private static final byte[] NOISE = new byte[PIECE];

        private final Socket socket;
        private final OutputStream out;
        private final InputStream in;

        static {
            new Random(1).nextBytes(NOISE);
        }

        Line(int port) throws IOException {
            socket = new Socket("127.0.0.1", port);
            socket.setSoTimeout(300_000);
            out = socket.getOutputStream();
            in = new BufferedInputStream(socket.getInputStream(), PIECE);
        }

        void write(String text) throws IOException {
            out.write(text.getBytes(US_ASCII));
        }

        /** Bytes of which no two files have the same, and that begin like nothing. */
        void noise(long size) throws IOException {
            byte[] first = NOISE.clone();
            first[0] = 0;
            System.arraycopy(UUID.randomUUID().toString().getBytes(US_ASCII), 0, first, 1, 36);
            byte[] piece = first;
            for (long left = size; left > 0; left -= piece.length) {
                if (left < size) {
                    piece = NOISE;
                }
                out.write(piece, 0, (int) Math.min(left, piece.length));
            }
        }

        String text(int status) throws IOException {
            String answer = new String(in.readAllBytes(), US_ASCII);
            if (!answer.startsWith("HTTP/1.1 " + status)) {
                throw new IOException(answer);
            }
            return answer;
        }

        /** The bytes behind the headers. */
        long count() throws IOException {
            StringBuilder headers = new StringBuilder();
            while (headers.length() < 4
                    || !headers.substring(headers.length() - 4).equals("\r\n\r\n")) {
                int read = in.read();
                if (read < 0) {
                    throw new IOException("No answer");
                }
                headers.append((char) read);
            }
            if (!headers.toString().startsWith("HTTP/1.1 200")) {
                throw new IOException(headers.toString());
            }
            byte[] piece = new byte[PIECE];
            long count = 0;
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                count += read;
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
