package org.baobab.platform.pdf.office;

import com.sun.star.connection.XConnection;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import org.jboss.logging.Logger;

/** The line to a LibreOffice, over a socket in the file system: the library itself has only TCP, and pipes with native code. */
final class OfficeLine implements XConnection {
    private static final Logger LOG = Logger.getLogger(OfficeLine.class);

    private final SocketChannel socket;

    OfficeLine(SocketChannel socket) {
        this.socket = socket;
    }

    @Override
    public int read(byte[][] into, int length) throws com.sun.star.io.IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try {
            while (bytes.hasRemaining() && socket.read(bytes) >= 0) {
                // Reads on until it is all there, or the line ends.
            }
        } catch (IOException e) {
            throw broken(e);
        }
        into[0] = bytes.hasRemaining() ? Arrays.copyOf(bytes.array(), bytes.position()) : bytes.array();
        return bytes.position();
    }

    @Override
    public void write(byte[] data) throws com.sun.star.io.IOException {
        ByteBuffer bytes = ByteBuffer.wrap(data);
        try {
            while (bytes.hasRemaining()) {
                socket.write(bytes);
            }
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.debug("A line to LibreOffice did not close", e);
        }
    }

    @Override
    public String getDescription() {
        return "socket in the file system";
    }

    private static com.sun.star.io.IOException broken(IOException cause) {
        return new com.sun.star.io.IOException(cause, "The line to LibreOffice broke");
    }
}
