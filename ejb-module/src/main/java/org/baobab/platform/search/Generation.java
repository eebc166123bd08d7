package org.baobab.platform.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.backend.work.execution.OperationSubmitter;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexer;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.jboss.logging.Logger;

/** One filling of an index, open. Whoever closes it waits for the questions under way. */
final class Generation<D> implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Generation.class);

    /** So many rows are loaded at a time. */
    private static final int PIECE = 500;

    private static final Duration LAST_QUESTION = Duration.ofSeconds(30);

    private final SearchIndex<D> index;
    private final String id;
    private final SearchBackend backend;
    private final CloseableSearchMapping mapping;
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private volatile boolean closed;

    private Generation(SearchIndex<D> index, String id, SearchBackend backend, CloseableSearchMapping mapping) {
        this.index = index;
        this.id = id;
        this.backend = backend;
        this.mapping = mapping;
    }

    static <D> Generation<D> make(SearchIndex<D> index, String id, IndexPlace place) {
        return new Generation<>(index, id, place.backend(), place.open(index, id, false));
    }

    /** Opens one that is there, and asks it something for a trial. */
    static <D> Generation<D> open(SearchIndex<D> index, String id, IndexPlace place) {
        Generation<D> opened = new Generation<>(index, id, place.backend(), place.open(index, id, true));
        try {
            opened.tryOut();
            return opened;
        } catch (RuntimeException | InternalError e) {
            opened.close();
            throw e;
        }
    }

    String id() {
        return id;
    }

    /** Empty if it has been closed meanwhile. */
    <R> Optional<R> ask(Function<SearchSession, R> question) {
        // Never waits: a lock that is not to be had belongs to whoever closes.
        if (!use.readLock().tryLock()) {
            return Optional.empty();
        }
        try {
            if (closed) {
                return Optional.empty();
            }
            try (SearchSession session = mapping.createSession()) {
                return Optional.of(question.apply(session));
            }
        } finally {
            use.readLock().unlock();
        }
    }

    long count() {
        return ask(session -> session.search(index.documentType())
                        .where(all -> all.matchAll())
                        .fetchTotalHitCount())
                .orElse(0L);
    }

    /** A question that touches the dictionary, and the stored part of a document. */
    void tryOut() {
        ask(session -> session.search(index.documentType())
                .select(projection -> projection.id())
                .where(all -> all.matchAll())
                .fetch(1));
    }

    /** Reads every byte and compares it with its checksum, where the files are ours. */
    void checkIntegrity() {
        if (backend != SearchBackend.LUCENE) {
            tryOut();
            return;
        }
        ask(session -> {
            SearchScope<D> scope = session.scope(index.documentType());
            try (IndexReader reader = scope.extension(LuceneExtension.get()).openIndexReader()) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    leaf.reader().checkIntegrity();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return true;
        });
    }

    /**
     * Adds the documents of these rows; they are on the disk when this returns, and only then, for each time costs as much as some thousand documents. While a piece
     * is written, the next one is loaded.
     *
     * @param areNew whether none of them is in it yet
     */
    void fill(List<UUID> rows, boolean areNew) {
        write(session -> {
            SearchIndexer indexer = session.indexer();
            List<CompletionStage<?>> before = List.of();
            for (int i = 0; i < rows.size(); i += PIECE) {
                List<UUID> piece = rows.subList(i, Math.min(i + PIECE, rows.size()));
                List<D> documents = index.load(piece);
                List<CompletionStage<?>> works = areNew
                        ? documents.stream()
                                .<CompletionStage<?>>map(indexer::add)
                                .toList()
                        : putting(indexer, documents, piece);
                await(before);
                before = works;
            }
            return await(before);
        });
    }

    /**
     * Has the index as these rows are: with their documents, and without those of rows that have none any more. It is on the disk, and can be found, when this
     * returns.
     *
     * @return how many documents could not be indexed as they are
     */
    int put(List<D> documents, Collection<UUID> rowIds) {
        return write(session -> await(putting(session.indexer(), documents, rowIds)));
    }

    private List<CompletionStage<?>> putting(SearchIndexer indexer, List<D> documents, Collection<UUID> rowIds) {
        Set<UUID> gone = new HashSet<>(rowIds);
        documents.forEach(document -> gone.remove(index.idOf(document)));
        List<CompletionStage<?>> works = new ArrayList<>();
        gone.forEach(row -> works.add(indexer.delete(index.documentType(), row, null)));
        documents.forEach(document -> works.add(indexer.addOrUpdate(document)));
        return works;
    }

    private int write(ToIntFunction<SearchSession> works) {
        return ask(session -> {
                    session.indexingPlanSynchronizationStrategy(Generation::together);
                    int failed = works.applyAsInt(session);
                    if (backend == SearchBackend.LUCENE) {
                        session.workspace(index.documentType()).flush();
                    } else {
                        // Elasticsearch has it on the disk already, but would show it only at its next round.
                        session.workspace(index.documentType()).refresh();
                    }
                    return failed;
                })
                .orElseThrow(
                        () -> new IllegalStateException("Generation " + id + " of " + index.name() + " is closed"));
    }

    /** Many documents go to the disk together: left to itself, Hibernate Search would force each of them there. */
    private static void together(IndexingPlanSynchronizationStrategyConfigurationContext context) {
        context.documentCommitStrategy(DocumentCommitStrategy.NONE);
        context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
        context.indexingFutureHandler(each -> {});
        context.operationSubmitter(OperationSubmitter.blocking());
    }

    /** A document that is too odd to be indexed holds up no other; an index that takes none does. */
    private int await(List<CompletionStage<?>> works) {
        int failed = 0;
        for (CompletionStage<?> work : works) {
            try {
                work.toCompletableFuture().join();
            } catch (CompletionException e) {
                if (Trouble.of(e) != Trouble.NONE) {
                    throw e;
                }
                failed++;
                LOG.warnf("A document of %s cannot be indexed and is left out: %s", index.name(), Trouble.rootOf(e));
                LOG.debugf(e, "Why a document of %s cannot be indexed", index.name());
            }
        }
        return failed;
    }

    @Override
    public void close() {
        boolean alone = false;
        try {
            closed = true;
            alone = use.writeLock().tryLock(LAST_QUESTION.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            mapping.close();
        } catch (RuntimeException e) {
            LOG.debugf(e, "Generation %s of %s was closed in disorder", id, index.name());
        } finally {
            if (alone) {
                use.writeLock().unlock();
            }
        }
    }
}
