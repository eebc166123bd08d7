package org.baobab.platform.pdf.finish;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.AdobePDFSchema;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.schema.PDFAIdentificationSchema;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;
import org.baobab.platform.pdf.UnprintableException;

/** Makes a PDF one for archives, PDF/A-2b: it says so, carries its colours' meaning and all its fonts, and does nothing by itself. */
final class Archive {
    private static final String SRGB = "sRGB IEC61966-2.1";

    /** What acts, or brings other files along. */
    private static final List<COSName> ACTIVE = List.of(
            COSName.getPDFName("OpenAction"), COSName.AA, COSName.getPDFName("Requirements"), COSName.ACRO_FORM);

    private final PDDocument document;
    private final Set<COSBase> seen = new HashSet<>();

    private Archive(PDDocument document) {
        this.document = document;
    }

    /** Before anything is written on it: fonts of our own come into the file only when it is saved. */
    static void require(PDDocument document) throws IOException {
        Archive archive = new Archive(document);
        for (PDPage page : document.getPages()) {
            archive.requireFonts(page.getResources());
        }
    }

    static void prepare(PDDocument document) throws IOException {
        Archive archive = new Archive(document);
        for (PDPage page : document.getPages()) {
            page.getCOSObject().removeItem(COSName.AA);
            for (PDAnnotation annotation : page.getAnnotations()) {
                annotation.setPrinted(true);
                annotation.setHidden(false);
                annotation.setInvisible(false);
                annotation.setNoView(false);
            }
        }
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        ACTIVE.forEach(catalog.getCOSObject()::removeItem);
        if (catalog.getNames() != null) {
            catalog.getNames().getCOSObject().removeItem(COSName.JAVA_SCRIPT);
            catalog.getNames().getCOSObject().removeItem(COSName.EMBEDDED_FILES);
        }
        archive.explainColours(catalog);
        archive.describe(catalog);
    }

    private void requireFonts(PDResources resources) throws IOException {
        if (resources == null || !seen.add(resources.getCOSObject())) {
            return;
        }
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            if (font != null && !(font instanceof PDType3Font) && !font.isEmbedded()) {
                throw new UnprintableException(
                        "pdf-not-archivable",
                        "The font " + font.getName() + " is not in the file",
                        Map.of("font", String.valueOf(font.getName())),
                        null);
            }
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDFormXObject form) {
                requireFonts(form.getResources());
            }
        }
    }

    private void explainColours(PDDocumentCatalog catalog) throws IOException {
        catalog.getCOSObject().removeItem(COSName.OUTPUT_INTENTS);
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        catalog.addOutputIntent(intent);
    }

    /** The same as the older description says, word for word: a validator compares them. */
    private void describe(PDDocumentCatalog catalog) throws IOException {
        PDDocumentInformation facts = document.getDocumentInformation();
        XMPMetadata xmp = XMPMetadata.createXMPMetadata();
        try {
            PDFAIdentificationSchema level = xmp.createAndAddPDFAIdentificationSchema();
            level.setPart(2);
            level.setConformance("B");
        } catch (BadFieldValueException bIsALevel) {
            throw new IllegalStateException(bIsALevel);
        }
        DublinCoreSchema core = xmp.createAndAddDublinCoreSchema();
        core.setFormat("application/pdf");
        AdobePDFSchema adobe = xmp.createAndAddAdobePDFSchema();
        XMPBasicSchema basic = xmp.createAndAddXMPBasicSchema();
        if (facts.getTitle() != null) {
            core.setTitle(facts.getTitle());
        }
        if (facts.getAuthor() != null) {
            core.addCreator(facts.getAuthor());
        }
        if (facts.getSubject() != null) {
            core.setDescription(facts.getSubject());
        }
        if (facts.getKeywords() != null) {
            adobe.setKeywords(facts.getKeywords());
        }
        if (facts.getProducer() != null) {
            adobe.setProducer(facts.getProducer());
        }
        if (facts.getCreator() != null) {
            basic.setCreatorTool(facts.getCreator());
        }
        basic.setCreateDate(facts.getCreationDate());
        basic.setModifyDate(facts.getModificationDate());
        PDMetadata metadata = new PDMetadata(document);
        try (ByteArrayOutputStream text = new ByteArrayOutputStream()) {
            new XmpSerializer().serialize(xmp, text, true);
            metadata.importXMPMetadata(text.toByteArray());
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        catalog.setMetadata(metadata);
    }
}
