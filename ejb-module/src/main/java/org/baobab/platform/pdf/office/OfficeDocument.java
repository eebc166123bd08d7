package org.baobab.platform.pdf.office;

import com.sun.star.beans.PropertyValue;
import com.sun.star.beans.PropertyVetoException;
import com.sun.star.beans.UnknownPropertyException;
import com.sun.star.beans.XPropertySet;
import com.sun.star.container.NoSuchElementException;
import com.sun.star.container.XNameAccess;
import com.sun.star.frame.XStorable;
import com.sun.star.lang.WrappedTargetException;
import com.sun.star.lang.XComponent;
import com.sun.star.lang.XServiceInfo;
import com.sun.star.style.XStyleFamiliesSupplier;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.util.CloseVetoException;
import com.sun.star.util.XCloseable;
import com.sun.star.util.XRefreshable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baobab.platform.pdf.word.OfficeKind;
import org.baobab.platform.pdf.word.WordOptions;
import org.baobab.platform.pdf.word.WordProblems;

/** A document that is open in a LibreOffice. */
final class OfficeDocument implements AutoCloseable {
    private static final short NEVER = 0;
    private static final Map<String, String> EXPORTS = Map.of(
            "com.sun.star.sheet.SpreadsheetDocument", "calc_pdf_Export",
            "com.sun.star.presentation.PresentationDocument", "impress_pdf_Export",
            "com.sun.star.drawing.DrawingDocument", "draw_pdf_Export",
            "com.sun.star.text.WebDocument", "writer_web_pdf_Export",
            "com.sun.star.text.TextDocument", "writer_pdf_Export");

    private final XComponent document;

    private OfficeDocument(XComponent document) {
        this.document = document;
    }

    /** Opens a document for reading: no macro runs, nothing that it links to is fetched. */
    static OfficeDocument open(OfficeProcess process, Path file, OfficeKind kind, WordOptions options) {
        List<PropertyValue> how = new ArrayList<>(List.of(
                property("Hidden", true),
                property("ReadOnly", true),
                property("Silent", true),
                property("MacroExecutionMode", NEVER),
                property("UpdateDocMode", NEVER)));
        TextEncoding.of(file, kind).ifPresent(encoding -> {
            how.add(property("FilterName", encoding.filter()));
            how.add(property("FilterOptions", encoding.options()));
        });
        if (options.password() != null) {
            how.add(property("Password", options.password()));
        }
        try {
            XComponent opened =
                    process.loader().loadComponentFromURL(url(file), "_blank", 0, how.toArray(PropertyValue[]::new));
            if (opened == null) {
                throw WordProblems.unreadable(null);
            }
            return new OfficeDocument(opened);
        } catch (com.sun.star.io.IOException | com.sun.star.lang.IllegalArgumentException e) {
            throw WordProblems.unreadable(e);
        }
    }

    void turn() {
        XStyleFamiliesSupplier styled = UnoRuntime.queryInterface(XStyleFamiliesSupplier.class, document);
        if (styled == null) {
            return;
        }
        try {
            XNameAccess families = styled.getStyleFamilies();
            if (!families.hasByName("PageStyles")) {
                return;
            }
            XNameAccess pages = UnoRuntime.queryInterface(XNameAccess.class, families.getByName("PageStyles"));
            for (String name : pages.getElementNames()) {
                XPropertySet page = UnoRuntime.queryInterface(XPropertySet.class, pages.getByName(name));
                if (Boolean.FALSE.equals(page.getPropertyValue("IsLandscape"))) {
                    Object width = page.getPropertyValue("Width");
                    page.setPropertyValue("IsLandscape", true);
                    page.setPropertyValue("Width", page.getPropertyValue("Height"));
                    page.setPropertyValue("Height", width);
                }
            }
        } catch (NoSuchElementException
                | UnknownPropertyException
                | WrappedTargetException
                | PropertyVetoException
                | com.sun.star.lang.IllegalArgumentException e) {
            throw WordProblems.unreadable(e);
        }
    }

    void print(Path pdf, WordOptions options) throws IOException {
        XRefreshable fields = UnoRuntime.queryInterface(XRefreshable.class, document);
        if (fields != null) {
            fields.refresh();
        }
        List<PropertyValue> export = new ArrayList<>();
        options.export().forEach((name, value) -> export.add(property(name, value)));
        if (options.pageRanges() != null) {
            export.add(property("PageRange", options.pageRanges()));
        }
        PropertyValue[] how = {
            property("FilterName", filter()), property("FilterData", export.toArray(PropertyValue[]::new))
        };
        try {
            UnoRuntime.queryInterface(XStorable.class, document).storeToURL(url(pdf), how);
        } catch (com.sun.star.io.IOException e) {
            throw options.pageRanges() == null
                    ? WordProblems.unreadable(e)
                    : WordProblems.pageRanges(options.pageRanges());
        }
    }

    private String filter() {
        XServiceInfo services = UnoRuntime.queryInterface(XServiceInfo.class, document);
        return EXPORTS.entrySet().stream()
                .filter(entry -> services.supportsService(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> WordProblems.unreadable(null));
    }

    private static String url(Path file) {
        return file.toUri().toString();
    }

    private static PropertyValue property(String name, Object value) {
        PropertyValue property = new PropertyValue();
        property.Name = name;
        property.Value = value;
        return property;
    }

    @Override
    public void close() {
        try {
            UnoRuntime.queryInterface(XCloseable.class, document).close(true);
        } catch (CloseVetoException laterByItself) {
            // Whoever holds it closes it: we handed over ownership.
        }
    }
}
