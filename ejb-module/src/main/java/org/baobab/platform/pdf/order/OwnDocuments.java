package org.baobab.platform.pdf.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baobab.platform.document.DocumentContent;
import org.baobab.platform.document.Documents;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.RefusedException;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.UnauthenticatedException;
import org.baobab.platform.pdf.Assets;

/** What the pages of a caller may show: the documents that this caller may read. */
@ApplicationScoped
public class OwnDocuments {
    private static final int MOST = 200;
    private static final Pattern NAMED =
            Pattern.compile("(?:document:(?://)?|documents/)([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})");

    @Inject
    Documents documents;

    /** As the caller of this request. */
    public Assets ofTheCaller() {
        return this::open;
    }

    /** In the caller's place later, when nobody calls any more. */
    Assets ofThese(Collection<UUID> readable) {
        Set<UUID> known = Set.copyOf(readable);
        return id -> known.contains(id) ? open(id) : Optional.empty();
    }

    /** The documents that this text names and the caller may read. */
    List<UUID> readable(String text) {
        Set<UUID> named = new LinkedHashSet<>();
        Matcher address = NAMED.matcher(text);
        while (address.find() && named.size() < MOST) {
            named.add(UUID.fromString(address.group(1)));
        }
        return named.stream().filter(this::mayRead).toList();
    }

    private boolean mayRead(UUID id) {
        try {
            return documents.get(id) != null;
        } catch (NotFoundException | RefusedException | RuleViolationException | UnauthenticatedException absent) {
            return false;
        }
    }

    private Optional<InputStream> open(UUID id) {
        try {
            return Optional.of(new ClosingStream(documents.open(id)));
        } catch (NotFoundException | RefusedException | RuleViolationException | UnauthenticatedException absent) {
            return Optional.empty();
        }
    }

    private static final class ClosingStream extends FilterInputStream {
        private final DocumentContent content;

        ClosingStream(DocumentContent content) {
            super(content.stream());
            this.content = content;
        }

        @Override
        public void close() throws IOException {
            content.close();
        }
    }
}
