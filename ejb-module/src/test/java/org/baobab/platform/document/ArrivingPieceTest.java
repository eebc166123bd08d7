package org.baobab.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.baobab.platform.kernel.TooLargeException;
import org.junit.jupiter.api.Test;

class ArrivingPieceTest {
    private static final InputStream BROKEN = new InputStream() {
        @Override
        public int read() throws IOException {
            throw new IOException("the connection is gone");
        }

        @Override
        public int available() throws IOException {
            throw new IOException("the connection is gone");
        }
    };

    @Test
    void piece_whoseConnectionBreaks_endsWithWhatCame() throws IOException {
        InputStream cut = new SequenceInputStream(new ByteArrayInputStream(new byte[700]), BROKEN);

        ArrivingPiece piece = new ArrivingPiece(cut, 1000);

        assertThat(piece.readAllBytes()).hasSize(700);
        assertThat(piece.read()).isEqualTo(-1);
        assertThat(piece.available()).isZero();
    }

    @Test
    void piece_thatIsLongerThanWhatIsMissing_isRefused() {
        ArrivingPiece piece = new ArrivingPiece(new ByteArrayInputStream(new byte[701]), 700);

        assertThatThrownBy(piece::readAllBytes).isInstanceOf(TooLargeException.class);
    }

    @Test
    void piece_thatFits_passesAsItIs() throws IOException {
        byte[] bytes = {1, -1, 3};

        assertThat(new ArrivingPiece(new ByteArrayInputStream(bytes), 3).readAllBytes())
                .isEqualTo(bytes);
    }
}
