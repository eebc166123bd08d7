package org.baobab.platform.picture.drawing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An SVG written anew from what of it is known to draw: elements and attributes that are not on the list are left out with all that is in them, and nothing that
 * is kept refers to anything outside of the file.
 */
public final class CleanDrawing {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final int DEEPEST = 200;
    private static final int MOST_ELEMENTS = 100_000;

    private final XMLStreamReader in;
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private int elements;

    private CleanDrawing(XMLStreamReader in) {
        this.in = in;
    }

    /** @param original at most as much as may be held in memory */
    public static byte[] clean(InputStream original) throws UnreadablePictureException {
        // The JDK's own: what else is on the server follows other rules.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        try {
            XMLStreamReader in = factory.createXMLStreamReader(original);
            CleanDrawing drawing = new CleanDrawing(in);
            drawing.copy();
            return drawing.out.toString().getBytes(UTF_8);
        } catch (XMLStreamException broken) {
            throw new UnreadablePictureException("The drawing is no well-formed XML", broken);
        }
    }

    private void copy() throws XMLStreamException, UnreadablePictureException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT ->
                    out.append("</").append(open.pop()).append('>');
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadablePictureException("The drawing has entities of its own");
                default -> {
                    // Comments, declarations and instructions draw nothing.
                }
            }
        }
        if (elements == 0) {
            throw new UnreadablePictureException("The drawing is empty");
        }
    }

    private void start() throws XMLStreamException, UnreadablePictureException {
        String name = in.getLocalName();
        if (open.isEmpty() && !"svg".equals(name)) {
            throw new UnreadablePictureException("This is no drawing");
        }
        boolean ours = in.getNamespaceURI() == null || SVG.equals(in.getNamespaceURI());
        if (!ours || !DrawingRules.draws(name)) {
            skip();
            return;
        }
        if (open.size() >= DEEPEST || ++elements > MOST_ELEMENTS) {
            throw new UnreadablePictureException("The drawing is too deep or too large");
        }
        if ("style".equals(name)) {
            style();
            return;
        }
        out.append('<').append(name);
        if (open.isEmpty()) {
            out.append(" xmlns=\"")
                    .append(SVG)
                    .append("\" xmlns:xlink=\"")
                    .append(XLINK)
                    .append('"');
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attribute(name, i);
        }
        out.append('>');
        open.push(name);
    }

    private void attribute(String element, int i) {
        String namespace = in.getAttributeNamespace(i);
        String name = in.getAttributeLocalName(i);
        String value = in.getAttributeValue(i);
        boolean link = "href".equals(name) && (namespace == null || namespace.isEmpty() || XLINK.equals(namespace));
        if (link) {
            if (DrawingRules.isWithin(value) || "image".equals(element) && DrawingRules.isPicture(value)) {
                write(XLINK.equals(namespace) ? "xlink:href" : name, value.strip());
            }
        } else if (XML.equals(namespace)) {
            if ("space".equals(name) || "lang".equals(name)) {
                write("xml:" + name, value);
            }
        } else if ((namespace == null || namespace.isEmpty()) && DrawingRules.isHarmless(name, value)) {
            write(name, value);
        }
    }

    private void write(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
    }

    /** A style sheet is kept as a whole or not at all. */
    private void style() throws XMLStreamException, UnreadablePictureException {
        StringBuilder sheet = new StringBuilder();
        for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                skip();
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                sheet.append(in.getText());
            }
        }
        if (DrawingRules.isHarmlessStyle(sheet.toString())) {
            out.append("<style>");
            escape(sheet.toString());
            out.append("</style>");
        }
    }

    private void skip() throws XMLStreamException, UnreadablePictureException {
        int depth = 1;
        while (depth > 0) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadablePictureException("The drawing has entities of its own");
            }
        }
    }

    private void text() {
        if (!open.isEmpty()) {
            escape(in.getText());
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
