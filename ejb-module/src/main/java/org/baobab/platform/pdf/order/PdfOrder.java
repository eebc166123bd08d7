package org.baobab.platform.pdf.order;

import java.util.List;
import java.util.UUID;
import org.baobab.platform.pdf.FinishOptions;
import org.baobab.platform.pdf.PageSettings;

/**
 * What to make in the background.
 *
 * @param maker the name of a {@link PdfMaker}
 * @param text the page, for makers of pages
 * @param engine the renderer that was asked for, or null
 * @param fileName of the result
 * @param files documents to work on, in order; they are the order's own and go with it
 * @param assets documents that the page names and the caller may read
 */
public record PdfOrder(
        String maker,
        String text,
        PageSettings settings,
        FinishOptions finish,
        String engine,
        String fileName,
        List<UUID> files,
        List<UUID> assets) {

    public static PdfOrder of(String maker, String fileName) {
        return new PdfOrder(
                maker, null, PageSettings.DEFAULT, FinishOptions.NONE, null, fileName, List.of(), List.of());
    }

    public PdfOrder page(String page, PageSettings how, String wantedEngine) {
        return new PdfOrder(maker, page, how, finish, wantedEngine, fileName, files, assets);
    }

    public PdfOrder finish(FinishOptions wanted) {
        return new PdfOrder(maker, text, settings, wanted, engine, fileName, files, assets);
    }

    public PdfOrder files(List<UUID> documents) {
        return new PdfOrder(maker, text, settings, finish, engine, fileName, documents, assets);
    }

    PdfOrder assets(List<UUID> documents) {
        return new PdfOrder(maker, text, settings, finish, engine, fileName, files, documents);
    }
}
