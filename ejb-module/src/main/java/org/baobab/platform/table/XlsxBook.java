package org.baobab.platform.table;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Where the first sheet of a workbook lies. */
final class XlsxBook {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private XlsxBook() {}

    static String firstSheet(XMLStreamReader book, XMLStreamReader relationships) throws XMLStreamException {
        if (book == null || relationships == null) {
            throw XlsxReader.unknown();
        }
        String id = firstId(book);
        String target = targets(relationships).get(id);
        if (target == null) {
            throw XlsxReader.unknown();
        }
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static String firstId(XMLStreamReader book) throws XMLStreamException {
        while (book.hasNext()) {
            if (book.next() == XMLStreamReader.START_ELEMENT
                    && book.getLocalName().equals("sheet")) {
                String id = book.getAttributeValue(OFFICE, "id");
                return id == null ? book.getAttributeValue(STRICT, "id") : id;
            }
        }
        throw XlsxReader.unknown();
    }

    private static Map<String, String> targets(XMLStreamReader relationships) throws XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        while (relationships.hasNext()) {
            if (relationships.next() == XMLStreamReader.START_ELEMENT
                    && relationships.getLocalName().equals("Relationship")) {
                targets.put(
                        relationships.getAttributeValue(null, "Id"), relationships.getAttributeValue(null, "Target"));
            }
        }
        return targets;
    }

    /** The column of a place such as AB12, from 0. */
    static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
            if (column > 20_000) {
                throw XlsxReader.unknown();
            }
        }
        if (column == 0) {
            throw XlsxReader.unknown();
        }
        return column - 1;
    }
}
