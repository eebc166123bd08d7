package org.baobab.platform.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.baobab.platform.search.analysis.LuceneAnalysis;
import org.baobab.platform.search.analysis.Synonyms;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.jboss.logging.Logger;

/** Indexes as files of this node: {@code <folder>/<index>/<generation>}. */
final class LucenePlace implements IndexPlace {
    private static final Logger LOG = Logger.getLogger(LucenePlace.class);
    private static final String FORMAT = "9.11.1";

    /** What a filling gathers before it writes a segment. The less there is, the more of its time goes into putting small segments together. */
    private static final int MEGABYTES_UNWRITTEN = 64;

    private static final String BACKEND = "hibernate.search.backend.";

    private final Path folder;
    private final Synonyms synonyms;

    LucenePlace(Path folder, Synonyms synonyms) {
        this.folder = folder;
        this.synonyms = synonyms;
    }

    @Override
    public SearchBackend backend() {
        return SearchBackend.LUCENE;
    }

    @Override
    public CloseableSearchMapping open(SearchIndex<?> index, String generation, boolean made) {
        Path place = place(index, generation);
        if (made) {
            requireSegments(place);
        } else {
            make(place);
        }
        CloseableSearchMapping mapping = Mappings.start(index, properties(place));
        if (!made) {
            try (var session = mapping.createSession()) {
                session.schemaManager(index.documentType()).createIfMissing();
            }
        }
        return mapping;
    }

    private Map<String, Object> properties(Path place) {
        Map<String, Object> properties = new HashMap<>();
        properties.put(BACKEND + "type", "lucene");
        properties.put(BACKEND + "lucene_version", FORMAT);
        properties.put(BACKEND + "directory.root", place.toString());
        properties.put(BACKEND + "io.writer.ram_buffer_size", MEGABYTES_UNWRITTEN);
        properties.put(BACKEND + "analysis.configurer", BeanReference.ofInstance(new LuceneAnalysis(synonyms)));
        return properties;
    }

    /** Lucene would rather make an empty index than say that there is none. */
    private static void requireSegments(Path place) {
        try (Stream<Path> files = Files.walk(place, 2)) {
            if (files.noneMatch(file -> file.getFileName().toString().startsWith("segments_"))) {
                throw new UncheckedIOException(
                        new NoSuchFileException(place.toString(), null, "there are no segments"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path place) {
        try {
            Files.createDirectories(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void delete(SearchIndex<?> index, String generation) {
        delete(place(index, generation));
    }

    @Override
    public Long size(SearchIndex<?> index, String generation) {
        AtomicLong size = new AtomicLong();
        try {
            Files.walkFileTree(place(index, generation), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
                    size.addAndGet(facts.size());
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException mergedMeanwhile) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            return null;
        }
        return size.get();
    }

    @Override
    public void sweep(Supplier<Set<String>> used) {
        List<Path> found = children(folder).stream()
                .flatMap(index -> children(index).stream())
                .toList();
        if (found.isEmpty()) {
            return;
        }
        Set<String> kept = used.get();
        for (Path generation : found) {
            if (!kept.contains(generation.getFileName().toString())) {
                LOG.infof("Nobody needs %s any more: it is deleted", folder.relativize(generation));
                delete(generation);
            }
        }
    }

    private Path place(SearchIndex<?> index, String generation) {
        return folder.resolve(index.name()).resolve(generation);
    }

    private static List<Path> children(Path of) {
        if (!Files.isDirectory(of)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(of)) {
            return files.filter(Files::isDirectory).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path place) {
        if (!Files.isDirectory(place)) {
            return;
        }
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
