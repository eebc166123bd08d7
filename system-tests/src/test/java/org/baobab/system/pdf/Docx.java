package org.baobab.system.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Word documents made by hand: just enough of the format for a word processor to open them. */
final class Docx {
    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>""";
    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
            </Relationships>""";
    private static final String PICTURE = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="p1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="%s"%s/>
            </Relationships>""";
    private static final String DOCUMENT = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
             xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
             xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
             xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
             xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>%s
            <w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"/></w:sectPr>
            </w:body></w:document>""";

    private Docx() {}

    /** One paragraph after another. */
    static byte[] of(String... paragraphs) {
        StringBuilder body = new StringBuilder();
        for (String paragraph : paragraphs) {
            body.append(paragraph(paragraph, false));
        }
        return document(body.toString(), null, null);
    }

    /** A letter as a firm in Conakry would write it: accents, a table, a picture. */
    static byte[] letter() {
        String body = paragraph("Relevé de la tournée d’été — Conakry", true)
                + paragraph(
                        "À l’attention de Mme Aïssatou Bérété, Nzérékoré : ci-joint l’état des cœurs de réseau vérifiés.",
                        false)
                + table(
                        new String[] {"Véhicule", "Kilomètres", "Coût (GNF)"},
                        new String[] {"RC-1234-A · Ségou", "1 204", "1 250 000"},
                        new String[] {"RC-5678-B · Kérouané", "987", "985 500"},
                        new String[] {"RC-9012-C · Télimélé", "2 310", "2 775 000"})
                + paragraph("Le logo de l’organisation :", false)
                + picture("r:embed");
        return document(body, "media/logo.png", null);
    }

    /** A document whose picture lies elsewhere. */
    static byte[] linking(String address) {
        return document(paragraph("Une image distante :", false) + picture("r:link"), address, "External");
    }

    /** Unpacks to far more than it weighs. */
    static byte[] bomb(int megabytes) {
        byte[] zeros = new byte[1024 * 1024];
        return zip(zip -> {
            entry(zip, "[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
            entry(zip, "_rels/.rels", RELATIONS.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < megabytes; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        });
    }

    private static byte[] document(String body, String picture, String mode) {
        return zip(zip -> {
            entry(zip, "[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
            entry(zip, "_rels/.rels", RELATIONS.getBytes(StandardCharsets.UTF_8));
            entry(zip, "word/document.xml", DOCUMENT.formatted(body).getBytes(StandardCharsets.UTF_8));
            if (picture != null) {
                String external = mode == null ? "" : " TargetMode=\"" + mode + "\"";
                entry(
                        zip,
                        "word/_rels/document.xml.rels",
                        PICTURE.formatted(picture, external).getBytes(StandardCharsets.UTF_8));
                entry(zip, "word/media/logo.png", png());
            }
        });
    }

    private static String paragraph(String text, boolean bold) {
        return "<w:p><w:r>%s<w:t xml:space=\"preserve\">%s</w:t></w:r></w:p>"
                .formatted(bold ? "<w:rPr><w:b/><w:sz w:val=\"36\"/></w:rPr>" : "", text);
    }

    private static String table(String[]... rows) {
        StringBuilder table = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"9600\" w:type=\"dxa\"/><w:tblBorders>");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            table.append("<w:%s w:val=\"single\" w:sz=\"6\" w:color=\"555555\"/>".formatted(side));
        }
        table.append("</w:tblBorders></w:tblPr>");
        for (String[] row : rows) {
            table.append("<w:tr>");
            for (String cell : row) {
                table.append("<w:tc><w:tcPr><w:tcW w:w=\"3200\" w:type=\"dxa\"/></w:tcPr>")
                        .append(paragraph(cell, false))
                        .append("</w:tc>");
            }
            table.append("</w:tr>");
        }
        return table.append("</w:tbl>").toString();
    }

    private static String picture(String how) {
        return """
                <w:p><w:r><w:drawing><wp:inline><wp:extent cx="1440000" cy="720000"/><wp:docPr id="1" name="Logo"/>
                <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>
                <pic:nvPicPr><pic:cNvPr id="1" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr>
                <pic:blipFill><a:blip %s="p1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
                <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1440000" cy="720000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>
                </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>""".formatted(how);
    }

    static byte[] png() throws IOException {
        BufferedImage image = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x1F6F5C));
        pen.fillRect(0, 0, 200, 100);
        pen.setColor(Color.WHITE);
        pen.fillOval(70, 20, 60, 60);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    static byte[] zip(Filling filling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            filling.fill(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    interface Filling {
        void fill(ZipOutputStream zip) throws IOException;
    }
}
