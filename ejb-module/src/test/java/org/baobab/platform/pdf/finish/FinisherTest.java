package org.baobab.platform.pdf.finish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDestinationDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.pdf.Assets;
import org.baobab.platform.pdf.FinishOptions;
import org.baobab.platform.pdf.HtmlPage;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.pdf.PdfFolder;
import org.baobab.platform.pdf.PdfFolders;
import org.baobab.platform.pdf.RenderLimits;
import org.baobab.platform.pdf.UnprintableException;
import org.baobab.platform.pdf.page.InProcessRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FinisherTest {
    private static final RenderLimits LIMITS = new RenderLimits(1000, Duration.ofSeconds(20));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

    private final PdfFolder folder = PdfFolders.temporary();
    private final Finisher finisher = new Finisher(folder, CLOCK);
    private final Merger merger = new Merger(folder, LIMITS);
    private final List<Path> made = new ArrayList<>();

    @AfterEach
    void sweep() {
        made.forEach(PdfFolder::drop);
    }

    private PdfFile print(String html) {
        return new InProcessRenderer(folder).render(HtmlPage.of(html), Assets.NONE, LIMITS);
    }

    @Test
    void nothingAskedFor_isTheSameFile() {
        try (PdfFile print = print("<p>x")) {
            assertThat(finisher.finish(print, FinishOptions.NONE)).isSameAs(print);
        }
    }

    @Test
    void watermarkAndFacts_areInIt() throws IOException {
        FinishOptions options = FinishOptions.NONE
                .watermark("BROUILLON")
                .title("Été")
                .author("Awa")
                .language("fr");

        try (PdfFile finished = finisher.finish(print("<p>x"), options);
                PDDocument pdf = Loader.loadPDF(finished.path().toFile())) {
            // Aslant, each letter is a line of its own for whoever reads it back.
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains("BROUILLON");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Été");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Awa");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
        }
    }

    @Test
    void lockedFile_opensWithItsPasswordAlone() throws IOException {
        try (PdfFile locked = finisher.finish(print("<p>secret"), FinishOptions.NONE.password("sésame"))) {
            assertThatThrownBy(() -> Loader.loadPDF(locked.path().toFile()))
                    .isInstanceOf(InvalidPasswordException.class);
            try (PDDocument pdf = Loader.loadPDF(locked.path().toFile(), "sésame")) {
                assertThat(pdf.getEncryption().getLength()).isEqualTo(256);
                assertThat(pdf.getEncryption().getRevision()).isEqualTo(6);
            }
        }
    }

    @Test
    void lockedAndArchival_isAContradiction() {
        assertThatThrownBy(() -> finisher.finish(
                        print("<p>x"), FinishOptions.NONE.archival(true).password("x")))
                .isInstanceOf(RuleViolationException.class);
    }

    @Test
    void archival_withoutItsFonts_isRefused() throws IOException {
        PdfFile bare = new PdfFile(written("x", null), 1);

        assertThatThrownBy(() -> finisher.finish(bare, FinishOptions.NONE.archival(true)))
                .isInstanceOfSatisfying(UnprintableException.class, refused -> assertThat(refused.slug())
                        .isEqualTo("pdf-not-archivable"));
    }

    @Test
    void photograph_isMadeSmall_andADrawingStays() throws IOException {
        Path noisy = folder.newFile();
        made.add(noisy);
        BufferedImage photograph = new BufferedImage(3000, 2000, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int x = 0; x < 3000; x++) {
            for (int y = 0; y < 2000; y++) {
                photograph.setRGB(x, y, new Color(x % 256, y % 256, random.nextInt(64)).getRGB());
            }
        }
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.drawImage(LosslessFactory.createFromImage(pdf, photograph), 20, 20, 500, 333);
            }
            pdf.save(noisy.toFile());
        }
        PdfFile large = new PdfFile(noisy, 1);
        long before = large.size();

        try (PdfFile small = finisher.finish(large, FinishOptions.NONE.compress(true))) {
            assertThat(small.size()).isLessThan(before / 4);
        }
    }

    @Test
    void merged_keepsOrderBookmarksNamesAndNumbers() throws IOException {
        try (PdfFile merged =
                        merger.merge(List.of(written("eins", null), written("zwei", "r"), written("drei", null)));
                PDDocument pdf = Loader.loadPDF(merged.path().toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).split("\\s+")).containsExactly("eins", "zwei", "drei");
            List<Integer> targets = new ArrayList<>();
            for (PDOutlineItem mark :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                targets.add(pdf.getPages().indexOf(mark.findDestinationPage(pdf)));
            }
            // Each file calls its page "here".
            assertThat(targets).containsExactly(0, 1, 2);
            assertThat(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .containsExactly("1", "i", "1");
        }
    }

    private Path written(String text, String numbers) throws IOException {
        Path file = folder.newFile();
        made.add(file);
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 500);
                content.showText(text);
                content.endText();
            }
            PDPageFitDestination place = new PDPageFitDestination();
            place.setPage(page);
            PDDocumentNameDestinationDictionary names =
                    new PDDocumentNameDestinationDictionary(new org.apache.pdfbox.cos.COSDictionary());
            names.getCOSObject().setItem("here", place);
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.DESTS, names);
            PDOutlineItem mark = new PDOutlineItem();
            mark.setTitle(text);
            mark.setDestination(new PDNamedDestination("here"));
            PDDocumentOutline outline = new PDDocumentOutline();
            outline.addLast(mark);
            pdf.getDocumentCatalog().setDocumentOutline(outline);
            if (numbers != null) {
                PDPageLabels labels = new PDPageLabels(pdf);
                PDPageLabelRange range = new PDPageLabelRange();
                range.setStyle(numbers);
                labels.setLabelItem(0, range);
                pdf.getDocumentCatalog().setPageLabels(labels);
            }
            pdf.save(file.toFile());
        }
        return file;
    }

    @Test
    void archival_saysSo_andCarriesColoursAndFonts() throws IOException {
        FinishOptions options =
                FinishOptions.NONE.archival(true).title("Été").author("Awa").watermark("COPIE");

        try (PdfFile finished = finisher.finish(
                        print("<h1>Été</h1><p>مرحبا ☎ <a href='https://example.com'>lien</a>"), options);
                PDDocument pdf = Loader.loadPDF(finished.path().toFile());
                InputStream xmp = pdf.getDocumentCatalog().getMetadata().createInputStream()) {
            assertThat(new String(xmp.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pdfaid", "Été", "Awa");
            assertThat(pdf.getDocumentCatalog().getOutputIntents()).hasSize(1);
            assertThat(pdf.isEncrypted()).isFalse();
        }
    }
}
