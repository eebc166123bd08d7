package org.baobab.fleet.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.baobab.fleet.Fuel;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
    private static final Words<String> FIELDS = new Words<String>()
            .mean("registration", "registration", "immatriculation")
            .mean("year", "year", "année")
            .mean("day", "day", "date");

    @ParameterizedTest
    @ValueSource(strings = {"Année", "ANNEE", " année ", "year"})
    void column_isFound_howeverItIsWritten(String name) {
        assertThat(cells(name, "2019").number("year")).isEqualTo(2019);
    }

    @ParameterizedTest
    @CsvSource({"84 210, 84210", "84\u00a0210, 84210", "84\u202f210, 84210", "2019.0, 2019", "'2019,00', 2019"})
    void number_isRead_withWhateverBlanks(String written, long number) {
        assertThat(cells("year", written).number("year")).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hier", "1.5", "1e99", "99999999999999999999", "--1"})
    void number_thatIsNone_isBlamedOnce(String written) {
        Cells cells = cells("Année", written);

        assertThat(cells.number("year")).isNull();
        cells.wrong(new RuleViolationException("year", "required"));
        assertThat(cells.errors()).singleElement().satisfies(error -> {
            assertThat(error.row()).isEqualTo(7);
            assertThat(error.column()).isEqualTo("Année");
            assertThat(error.field()).isEqualTo("year");
            assertThat(error.rule()).isEqualTo("import.number");
        });
    }

    @ParameterizedTest
    @CsvSource({"2029-03-31", "31/03/2029", "31.3.2029", "31-03-2029", "2029-03-31T00:00:00"})
    void day_isRead_asPeopleWriteIt(String written) {
        assertThat(cells("date", written).day("day")).isEqualTo(LocalDate.of(2029, 3, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2029", "03/31/2029", "bientôt", "2029"})
    void day_thatIsNone_isBlamed(String written) {
        Cells cells = cells("date", written);

        assertThat(cells.day("day")).isNull();
        assertThat(cells.isGood()).isFalse();
    }

    @Test
    void words_meanTheSame_inBothLanguages() {
        Words<Fuel> fuels = Words.of(Fuel.class).mean(Fuel.DIESEL, "gas-oil").mean(Fuel.ELECTRIC, "électrique");

        assertThat(fuels.find("Gas oil")).contains(Fuel.DIESEL);
        assertThat(fuels.find("electrique")).contains(Fuel.ELECTRIC);
        assertThat(fuels.find("PETROL")).contains(Fuel.PETROL);
        assertThat(fuels.find("charbon")).isEmpty();
    }

    @Test
    void columns_thatAreMissingOrTwice_areToldTogether() {
        Table twice = new Table(List.of("année", "year"), List.of());

        assertThatThrownBy(() -> Columns.of(twice, FIELDS, Set.of(), "registration"))
                .isInstanceOfSatisfying(RuleViolationException.class, broken -> assertThat(broken.violations())
                        .extracting(RuleViolationException.Violation::rule)
                        .containsExactly("import.column-twice", "import.column-missing"));
    }

    @Test
    void columns_ofAnExport_areReadOver_andOthersTold() {
        Table table = new Table(List.of("registration", "createdAt", "couleur", ""), List.of());

        assertThat(Columns.of(table, FIELDS, Set.of("createdAt"), "registration")
                        .ignored())
                .containsExactly("couleur");
    }

    private static Cells cells(String column, String written) {
        Table table = new Table(
                List.of("immatriculation", column), List.of(new Table.Row(7, List.of("01234-116-16", written))));
        Columns columns = Columns.of(table, FIELDS, Set.of(), "registration");
        return new Cells(columns, table.rows().getFirst());
    }
}
