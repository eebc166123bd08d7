package org.baobab.listings.figure;

/** What somebody did with a listing. All but the first two are contacts. */
public enum FigureKind {
    VIEW,
    FAVORITE,
    PHONE,
    WHATSAPP,
    MESSAGE;

    public boolean isContact() {
        return this == PHONE || this == WHATSAPP || this == MESSAGE;
    }
}
