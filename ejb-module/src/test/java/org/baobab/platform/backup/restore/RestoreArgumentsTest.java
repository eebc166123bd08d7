package org.baobab.platform.backup.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RestoreArgumentsTest {
    private static final TargetDatabase OURS =
            new TargetDatabase("jdbc:postgresql://db:5433/baobab?ssl=true", "baobab", "secret");

    @Test
    void parse_withEverything_takesIt() {
        RestoreArguments wanted =
                RestoreArguments.parse(List.of("--no-documents", "latest", "--into", "other", "--compare", "--yes"));

        assertThat(wanted).isEqualTo(new RestoreArguments("latest", "other", false, true, true));
    }

    @Test
    void parse_ofTheBackupAlone_restoresAllOfItAndAsks() {
        assertThat(RestoreArguments.parse(List.of("/mnt/backup")))
                .isEqualTo(new RestoreArguments("/mnt/backup", null, true, false, false));
    }

    @Test
    void parse_ofWhatItDoesNotKnow_saysSo() {
        assertThatThrownBy(() -> RestoreArguments.parse(List.of())).hasMessage("Which backup?");
        assertThatThrownBy(() -> RestoreArguments.parse(List.of("latest", "--force")))
                .hasMessage("Unknown option: --force");
        assertThatThrownBy(() -> RestoreArguments.parse(List.of("one", "two"))).hasMessageContaining("one or two");
        assertThatThrownBy(() -> RestoreArguments.parse(List.of("latest", "--into")))
                .hasMessageContaining("--into wants");
    }

    @Test
    void target_byName_isAnotherDatabaseOfTheSameServer() {
        assertThat(into("other").url()).isEqualTo("jdbc:postgresql://db:5433/other?ssl=true");
        assertThat(into("other").user()).isEqualTo("baobab");
        assertThat(into(null)).isEqualTo(OURS);
    }

    @Test
    void target_byAddress_isThatOne() {
        TargetDatabase target = into("jdbc:postgresql://elsewhere/x?user=me&password=hush");

        assertThat(target.name()).isEqualTo("x");
        assertThat(target.dataSource().getUser()).isEqualTo("me");
        assertThat(target).hasToString("jdbc:postgresql://elsewhere/x");
        assertThatThrownBy(() -> into("jdbc:mysql://elsewhere/x?password=hush"))
                .isInstanceOf(RestoreException.class)
                .hasMessageContaining("jdbc:mysql")
                .hasMessageNotContaining("hush");
    }

    private static TargetDatabase into(String into) {
        return new RestoreArguments("latest", into, true, false, true).target(OURS);
    }
}
