package org.baobab.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest extends ObjectStoreContract {
    @TempDir
    Path root;

    private FolderStore store;

    @BeforeEach
    void open() {
        store = new FolderStore(root);
    }

    @Override
    ObjectStore store() {
        return store;
    }

    @Test
    void open_tellsTheFile() throws IOException {
        String key = stored(bytes(10));

        try (ObjectContent content = store.open(Bucket.UPLOADS, key)) {
            assertThat(content.file().orElseThrow()).hasBinaryContent(bytes(10));
        }
    }

    @Test
    void put_leavesNothingAside() throws IOException {
        stored(bytes(10));

        assertThat(root.resolve(".arriving")).isEmptyDirectory();
    }

    @Test
    void tidy_takesOnlyWhatIsOld() throws IOException {
        Path old = Files.writeString(root.resolve(".arriving/old"), "x");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        Path fresh = Files.writeString(root.resolve(".arriving/fresh"), "x");

        store.tidy(Duration.ofDays(1));

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void presigned_isNotPossible() {
        assertThat(store.presigned(Bucket.UPLOADS, key(), Duration.ofMinutes(1), headers()))
                .isEmpty();
    }

    @Test
    void put_whereThePlaceCannotBeMade_isTheStoresFailure() throws IOException {
        Files.writeString(root.resolve("uploads"), "a file where a folder should be");

        assertThatThrownBy(() -> store.put(Bucket.UPLOADS, key(), new ByteArrayInputStream(new byte[1]), 1))
                .isInstanceOf(StorageException.class);
        assertThat(root.resolve(".arriving")).isEmptyDirectory();
    }
}
