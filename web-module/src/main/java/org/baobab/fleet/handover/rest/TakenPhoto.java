package org.baobab.fleet.handover.rest;

import java.util.UUID;
import org.baobab.platform.document.DocumentView;

/** A photo that was added to an assignment; its bytes are those of the document of that id. */
public record TakenPhoto(UUID id, String name, String contentType, long size) {
    static TakenPhoto of(DocumentView document) {
        return new TakenPhoto(document.id(), document.name(), document.contentType(), document.size());
    }
}
