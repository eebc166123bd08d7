package org.baobab.system.pdf;

import java.nio.charset.StandardCharsets;

/** The smallest OpenDocument text. */
final class Odt {
    private static final String CONTENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">
            <office:body><office:text><text:p>%s</text:p></office:text></office:body></office:document-content>""";
    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
            <manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>""";

    private Odt() {}

    static byte[] of(String paragraph) {
        return Docx.zip(zip -> {
            Docx.entry(zip, "mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8));
            Docx.entry(zip, "content.xml", CONTENT.formatted(paragraph).getBytes(StandardCharsets.UTF_8));
            Docx.entry(zip, "META-INF/manifest.xml", MANIFEST.getBytes(StandardCharsets.UTF_8));
        });
    }
}
