package org.baobab.platform.pdf.rest;

/** What the document of the API shows. */
final class Examples {
    static final String TAG = "PDF";
    static final String ORGANIZATION =
            "Whose documents a page may show, and whose the result of work in the background is; may be left out by somebody with exactly one organisation";
    static final String ASYNC =
            "true answers 202 at once; the result of the task names the document, and a notice comes at the bell";
    static final String HTML = """
            {"html": "<h1>Facture n° 2026-118</h1><p>Location du véhicule 01234-116-16, octobre 2026 : 1 250 000 GNF</p>",
             "format": "A4", "landscape": false, "margin": {"top": "2cm", "bottom": "2cm"}, "printBackground": true,
             "header": "Baobab – Conakry", "footer": "Page {page} sur {pages}"}""";
    static final String MARKDOWN = """
            {"markdown": "# Compte rendu\\n\\n| Véhicule | Dépense |\\n|---|---:|\\n| 01234-116-16 | 1 250 000 |", "watermark": "BROUILLON"}""";
    static final String TASK = """
            {"taskId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9c10"}""";
    static final String UP = """
            {"status": "UP", "word": {"engine": "libreoffice", "status": "UP"}}""";
    static final String DOCUMENTS = """
            {"files": ["(bytes of a document)"], "watermark": "COPIE"}""";
    static final String FILES = """
            {"files": ["(bytes)", "(bytes)"], "title": "Dossier complet"}""";

    private Examples() {}
}
