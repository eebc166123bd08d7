package org.baobab.platform.document.tus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.baobab.platform.kernel.RuleViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadMetadataTest {

    @Test
    void header_isReadAsItWasWritten() {
        String header = UploadMetadata.pair("filename", "Réunion, été.mp3") + ","
                + UploadMetadata.pair("bucket", "uploads") + ", personal";

        assertThat(UploadMetadata.parse(header))
                .isEqualTo(Map.of("filename", "Réunion, été.mp3", "bucket", "uploads", "personal", ""));
    }

    @Test
    void noHeader_saysNothing() {
        assertThat(UploadMetadata.parse(null)).isEmpty();
        assertThat(UploadMetadata.parse(" ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"filename ???", "fil\u00e9 QQ==", "a,,b", "filename QQ=="})
    void header_thatCannotBeRead_isRefused(String header) {
        String broken = header.equals("filename QQ==") ? header.repeat(500) : header;

        assertThatThrownBy(() -> UploadMetadata.parse(broken)).isInstanceOf(RuleViolationException.class);
    }
}
