package org.baobab.platform.pdf.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baobab.platform.document.DocumentContent;
import org.baobab.platform.document.Documents;
import org.baobab.platform.document.NewDocument;
import org.baobab.platform.kernel.AppException;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.UnavailableException;
import org.baobab.platform.pdf.PdfEngine;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.pdf.PdfFolder;
import org.baobab.platform.pdf.order.OrderRows.Placed;
import org.baobab.platform.storage.Bucket;
import org.baobab.platform.task.PermanentFailureException;
import org.baobab.platform.task.PointlessException;
import org.baobab.platform.task.TaskHandler;
import org.baobab.platform.task.TaskKind;
import org.baobab.platform.task.TaskRun;
import org.baobab.platform.task.TryLaterException;
import org.jboss.logging.Logger;

/** Carries out an order: makes the file, stores it as a document, tells of it. */
@ApplicationScoped
class OrderTask implements TaskHandler<MakePdf> {
    private static final Logger LOG = Logger.getLogger(OrderTask.class);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Set<String> BUSY = Set.of("pdf-busy", "word-busy");

    @Inject
    OrderRows rows;

    @Inject
    OrderAtWork work;

    @Inject
    OrderNotices notices;

    @Inject
    OwnDocuments own;

    @Inject
    Documents documents;

    @Inject
    PdfEngine engine;

    @Inject
    PdfFolder folder;

    @Inject
    @Any
    Instance<PdfMaker> makers;

    @Override
    public TaskKind<MakePdf> kind() {
        return MakePdf.KIND;
    }

    @Override
    public Object run(MakePdf task, TaskRun run) throws IOException {
        Placed placed = rows.find(task.orderId()).orElseThrow(() -> new PointlessException("the order is gone"));
        UUID document = placed.documentId();
        if (document == null) {
            document = make(placed, run);
        }
        placed.order().ifPresent(this::drop);
        notices.made(placed, placed.order().map(PdfOrder::fileName).orElse(""), document);
        return Map.of("documentId", document);
    }

    private UUID make(Placed placed, TaskRun run) throws IOException {
        PdfOrder order = placed.order().orElseThrow(() -> new PointlessException("the text of the order is gone"));
        try {
            return make(placed, order, run);
        } catch (UnavailableException away) {
            if (BUSY.contains(away.slug())) {
                throw new TryLaterException(away.getMessage(), SOON);
            }
            throw away;
        } catch (AppException impossible) {
            drop(order);
            notices.impossible(placed, order.fileName());
            throw new PermanentFailureException(impossible.getMessage(), impossible);
        }
    }

    private UUID make(Placed placed, PdfOrder order, TaskRun run) throws IOException {
        PdfMaker maker = makers.stream()
                .filter(one -> one.name().equals(order.maker()))
                .findFirst()
                .orElseThrow(() -> new PermanentFailureException("nobody makes " + order.maker()));
        List<Path> copies = new ArrayList<>();
        List<DocumentContent> opened = new ArrayList<>();
        try {
            List<Path> files = open(order.files(), opened, copies);
            run.progress(10);
            PdfFile made = maker.make(order, files, own.ofThese(order.assets()));
            try (PdfFile print = engine.finish(made, order.finish())) {
                run.progress(80);
                return store(placed, order, print);
            }
        } finally {
            for (DocumentContent content : opened) {
                content.close();
            }
            copies.forEach(PdfFolder::drop);
        }
    }

    private UUID store(Placed placed, PdfOrder order, PdfFile print) throws IOException {
        NewDocument what = NewDocument.of(Bucket.REPORTS, order.fileName())
                .by(placed.accountId())
                .ofLength(print.size());
        work.begin(placed.id());
        try (InputStream in = print.open()) {
            return documents.store(what, in).id();
        } finally {
            work.end();
        }
    }

    /** Where the store is a folder its own files serve; else they are fetched. */
    private List<Path> open(List<UUID> ids, List<DocumentContent> opened, List<Path> copies) throws IOException {
        List<Path> files = new ArrayList<>();
        for (UUID id : ids) {
            DocumentContent content = documents.open(id);
            opened.add(content);
            if (content.file().isPresent()) {
                files.add(content.file().get());
            } else {
                Path copy = folder.newFile();
                copies.add(copy);
                Files.copy(content.stream(), copy, StandardCopyOption.REPLACE_EXISTING);
                files.add(copy);
            }
        }
        return files;
    }

    /** The files were sent for this order alone. */
    private void drop(PdfOrder order) {
        for (UUID file : order.files()) {
            try {
                documents.delete(file);
            } catch (NotFoundException gone) {
                LOG.debugf("File %s of an order is gone already", file);
            }
        }
    }
}
