package org.baobab.fleet.exchange;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.baobab.fleet.DriverFacts;
import org.baobab.fleet.DriverIntake;
import org.baobab.fleet.DriverView;
import org.baobab.fleet.DriverWish;
import org.baobab.fleet.Drivers;
import org.baobab.fleet.exchange.ImportKeys.Key;

/** Rows that are drivers. */
@Dependent
class DriverRows extends RowImport<DriverFacts, DriverView> {
    static final String LICENCE = "licenceNumber";
    private static final String NAME = "fullName";
    private static final String CLASSES = "licenceClasses";
    private static final String EXPIRY = "licenceExpiresOn";
    private static final String PHONE = "phone";
    private static final String EMAIL = "email";
    private static final String BETWEEN_CLASSES = "[,;/|+\\s]+";

    private static final Words<String> FIELDS = new Words<String>()
            .mean(NAME, NAME, "name", "nom", "nom complet", "nom et prénom", "conducteur", "chauffeur", "driver")
            .mean(
                    LICENCE,
                    LICENCE,
                    "permis",
                    "numéro de permis",
                    "n° de permis",
                    "licence",
                    "licence number",
                    "license number")
            .mean(CLASSES, CLASSES, "catégories", "catégories de permis", "classes", "catégorie")
            .mean(
                    EXPIRY,
                    EXPIRY,
                    "expiration du permis",
                    "permis valable jusqu’au",
                    "fin de validité",
                    "expire le",
                    "validité du permis",
                    "licence expiry")
            .mean(PHONE, PHONE, "téléphone", "tél", "tel", "mobile", "portable")
            .mean(EMAIL, EMAIL, "e-mail", "mail", "courriel", "adresse e-mail");
    private static final Set<String> READ_OVER = Set.of("id", "accountId", "createdAt", "changedAt");

    @Inject
    Drivers drivers;

    @Inject
    DriverIntake intake;

    @Override
    String key() {
        return LICENCE;
    }

    @Override
    Words<String> fields() {
        return FIELDS;
    }

    @Override
    Set<String> readOver() {
        return READ_OVER;
    }

    @Override
    List<Key> keys(List<String> written) {
        return keys.ofDrivers(caller.requireOrganization(), written);
    }

    @Override
    Map<UUID, DriverView> find(Set<UUID> ids) {
        return drivers.all(ids);
    }

    @Override
    void begin() {
        // Nothing that drivers refer to is looked up.
    }

    @Override
    DriverFacts read(Cells cells, DriverView now) {
        return new DriverFacts(
                cells.has(NAME) || now == null ? cells.text(NAME) : now.fullName(),
                cells.text(LICENCE),
                cells.has(CLASSES) || now == null ? classes(cells.text(CLASSES)) : now.licenceClasses(),
                cells.has(EXPIRY) || now == null ? cells.day(EXPIRY) : now.licenceExpiresOn(),
                cells.has(PHONE) || now == null ? cells.text(PHONE) : now.phone(),
                cells.has(EMAIL) || now == null ? cells.text(EMAIL) : now.email());
    }

    private static List<String> classes(String written) {
        return written == null
                ? List.of()
                : Stream.of(written.split(BETWEEN_CLASSES))
                        .filter(each -> !each.isEmpty())
                        .toList();
    }

    @Override
    DriverFacts checked(DriverFacts facts) {
        return drivers.check(facts);
    }

    @Override
    void compare(Cells cells, DriverFacts facts, DriverView now, Key key) {
        // Nothing that is said of drivers depends on what they do.
    }

    @Override
    boolean same(DriverFacts facts, DriverView now) {
        return facts.fullName().equals(now.fullName())
                && facts.licenceNumber().equals(now.licenceNumber())
                && facts.licenceClasses().equals(now.licenceClasses())
                && facts.licenceExpiresOn().equals(now.licenceExpiresOn())
                && Objects.equals(facts.phone(), now.phone())
                && Objects.equals(facts.email(), now.email());
    }

    @Override
    String written(DriverFacts facts) {
        return facts.licenceNumber();
    }

    @Override
    String name(DriverFacts facts) {
        return facts.fullName();
    }

    @Override
    List<UUID> save(List<Draft<DriverFacts>> drafts) {
        return intake.take(drafts.stream()
                .map(draft -> new DriverWish(draft.id(), draft.facts()))
                .toList());
    }
}
