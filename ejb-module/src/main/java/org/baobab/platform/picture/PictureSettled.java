package org.baobab.platform.picture;

import org.baobab.platform.document.DocumentView;

/** A picture was drawn, or will never be; fired inside the transaction that writes that down. */
public record PictureSettled(DocumentView document, PictureStanding standing) {}
