package org.baobab.platform.pdf.order;

import java.nio.file.Path;
import java.util.List;
import org.baobab.platform.pdf.Assets;
import org.baobab.platform.pdf.PdfFile;

/** Carries out one kind of order, before its finish. A capability adds a kind by one application-scoped bean. */
public interface PdfMaker {
    /** It is stored with each order. */
    String name();

    /** @param files the order's documents as files, in its order; they are never changed */
    PdfFile make(PdfOrder order, List<Path> files, Assets assets);
}
