package org.baobab.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.ConnectException;
import java.sql.SQLException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.junit.jupiter.api.Test;

class TroubleTest {
    @Test
    void filesThatLie_breakTheIndex_whateverIsAroundThem() {
        assertThat(Trouble.of(wrapped(new CorruptIndexException("checksum", "file"))))
                .isEqualTo(Trouble.BROKEN);
        assertThat(Trouble.of(new AlreadyClosedException("closed", new CorruptIndexException("checksum", "file"))))
                .isEqualTo(Trouble.BROKEN);
        assertThat(Trouble.of(wrapped(new EOFException()))).isEqualTo(Trouble.BROKEN);
        assertThat(Trouble.of(new InternalError("a fault occurred in an unsafe memory access")))
                .isEqualTo(Trouble.BROKEN);
    }

    @Test
    void filesThatAreGone_areMissed() {
        assertThat(Trouble.of(wrapped(new FileNotFoundException("_0.cfs")))).isEqualTo(Trouble.GONE);
        assertThat(Trouble.of(new IllegalStateException("404 index_not_found_exception")))
                .isEqualTo(Trouble.GONE);
    }

    @Test
    void fullDisk_andServerThatIsAway_areWaitedFor() {
        assertThat(Trouble.of(wrapped(new IOException("No space left on device"))))
                .isEqualTo(Trouble.AWAY);
        assertThat(Trouble.of(wrapped(new AlreadyClosedException("this IndexWriter is closed"))))
                .isEqualTo(Trouble.AWAY);
        assertThat(Trouble.of(wrapped(new ConnectException("refused")))).isEqualTo(Trouble.AWAY);
    }

    @Test
    void wrongQuestion_saysNothingAboutTheIndex() {
        assertThat(Trouble.of(new IllegalArgumentException("no such field"))).isEqualTo(Trouble.NONE);
    }

    private static RuntimeException wrapped(Throwable cause) {
        return new IllegalStateException("HSEARCH", new IllegalStateException(cause));
    }

    @Test
    void roomThatIsMissing_isOfTheFiles_aDatabaseThatIsAwayIsNot() {
        assertThat(Trouble.isOfFiles(new IllegalStateException(new IOException("No space left on device"))))
                .isTrue();
        assertThat(Trouble.isOfFiles(
                        new IllegalStateException(new SQLException("connection lost", new IOException("broken pipe")))))
                .isFalse();
    }
}
