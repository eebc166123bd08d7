package org.baobab.platform.pdf.rest;

import org.baobab.platform.pdf.PageFormat;
import org.baobab.platform.pdf.PageSettings;

/** The settings that bodies share. */
final class Sheet {
    private Sheet() {}

    static PageSettings settings(
            PageFormat format,
            Boolean landscape,
            MarginBody margin,
            Boolean printBackground,
            String header,
            String footer) {
        return PageSettings.DEFAULT
                .format(format)
                .landscape(landscape)
                .margin(margin == null ? null : margin.margin())
                .printBackground(!Boolean.FALSE.equals(printBackground))
                .header(header)
                .footer(footer);
    }
}
