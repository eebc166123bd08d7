package org.baobab.platform.report;

import org.baobab.platform.document.ContentKind;

/** The few sorts of documents that reports tell apart: PDF, PICTURE, OFFICE, TEXT and OTHER. */
public final class DocumentSort {
    private DocumentSort() {}

    public static String of(ContentKind kind) {
        if (kind == ContentKind.PDF) {
            return "PDF";
        }
        return switch (kind.family()) {
            case PICTURE, OTHER_PICTURE, DRAWING -> "PICTURE";
            case DOCUMENT -> "OFFICE";
            case TEXT -> "TEXT";
            default -> "OTHER";
        };
    }
}
