package org.baobab.fleet.expense.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baobab.fleet.faces.FleetKeys;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.kernel.AppException;

/** The receipts of a form: ids with a blank between them, in a field that js/receipts.js writes. */
@RequestScoped
public class ReceiptField {
    @Inject
    Documents documents;

    /**
     * One that is there already.
     *
     * @param name null where it must not be told
     * @param picture its address; null where it is none, or must not be shown
     */
    public record Shown(UUID id, String name, String picture) {}

    static String written(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(" "));
    }

    static List<UUID> read(String written) {
        return written == null
                ? List.of()
                : Stream.of(written.strip().split("\\s+"))
                        .map(FleetKeys::find)
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** For members. */
    public List<Shown> shown(String written) {
        return read(written).stream().map(this::shown).flatMap(Optional::stream).toList();
    }

    /** For a driver, to whom the organisation's documents are closed: that they are there. */
    public List<Shown> unnamed(String written) {
        return read(written).stream().map(id -> new Shown(id, null, null)).toList();
    }

    private Optional<Shown> shown(UUID id) {
        try {
            DocumentView document = documents.get(id);
            String picture = document.kind().isPicture() ? "/pictures/" + id + "?width=320" : null;
            return Optional.of(new Shown(id, document.name(), picture));
        } catch (AppException gone) {
            return Optional.empty();
        }
    }
}
