package org.baobab.system.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.baobab.system.client.Answer;

/** What a reader sees of a PDF that came back. */
record ReadPdf(int pages, String text, boolean landscape, int pictures, float width, float height) {

    static ReadPdf of(Answer answer) {
        answer.is(200);
        if (!answer.header("Content-Type").orElse("none").startsWith("application/pdf")) {
            throw new AssertionError(answer.header("Content-Type") + " is no PDF");
        }
        return of(answer.bytes(), null);
    }

    static ReadPdf of(byte[] bytes, String password) {
        try (PDDocument pdf = password == null ? Loader.loadPDF(bytes) : Loader.loadPDF(bytes, password)) {
            PDRectangle page = pdf.getPage(0).getMediaBox();
            int pictures = 0;
            for (var name : pdf.getPage(0).getResources().getXObjectNames()) {
                pictures += pdf.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
            }
            return new ReadPdf(
                    pdf.getNumberOfPages(),
                    new PDFTextStripper().getText(pdf),
                    page.getWidth() > page.getHeight(),
                    pictures,
                    page.getWidth(),
                    page.getHeight());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
