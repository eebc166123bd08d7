package org.baobab.platform.pdf.word;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baobab.platform.pdf.Assets;
import org.baobab.platform.pdf.PageSettings;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.pdf.order.PdfMaker;
import org.baobab.platform.pdf.order.PdfOrder;

/** Converts documents in the background. What they were called stands in the order's text, one to a line. */
@ApplicationScoped
public class WordMaker implements PdfMaker {
    private static final String NAME = "word";

    @Inject
    WordConversion conversion;

    /** An order for these, but for the files themselves. */
    public static PdfOrder order(List<WordFile> documents, String fileName) {
        String names = String.join(
                "\n",
                documents.stream()
                        .map(document -> document.name().replaceAll("\\p{Cntrl}", " "))
                        .toList());
        return PdfOrder.of(NAME, fileName).page(names, PageSettings.DEFAULT, null);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public PdfFile make(PdfOrder order, List<Path> files, Assets assets) {
        String[] names = order.text().split("\n", -1);
        List<WordFile> documents = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            documents.add(new WordFile(files.get(i), i < names.length ? names[i] : ""));
        }
        return conversion.convertAll(documents, WordOptions.DEFAULT);
    }
}
