package org.baobab.platform.pdf;

/** The folder for tests of the packages below. */
public final class PdfFolders {
    private PdfFolders() {}

    public static PdfFolder temporary() {
        PdfFolder folder = new PdfFolder();
        folder.create();
        return folder;
    }
}
