package org.baobab.platform.pdf;

/**
 * What is done to a PDF at the end.
 *
 * @param watermark text across each page, over its content; null is none
 * @param compress whether pictures are made as small as a screen and a usual printer need
 * @param password what opening it will ask for; null is nothing
 * @param archival whether it is made PDF/A-2b, which forbids a password
 * @param language of its text, as a tag such as {@code fr}
 */
public record FinishOptions(
        String watermark,
        boolean compress,
        String password,
        boolean archival,
        String title,
        String author,
        String subject,
        String keywords,
        String language) {
    public static final FinishOptions NONE = new FinishOptions(null, false, null, false, null, null, null, null, null);

    public FinishOptions watermark(String text) {
        return new FinishOptions(text, compress, password, archival, title, author, subject, keywords, language);
    }

    public FinishOptions compress(boolean wanted) {
        return new FinishOptions(watermark, wanted, password, archival, title, author, subject, keywords, language);
    }

    public FinishOptions password(String secret) {
        return new FinishOptions(watermark, compress, secret, archival, title, author, subject, keywords, language);
    }

    public FinishOptions archival(boolean wanted) {
        return new FinishOptions(watermark, compress, password, wanted, title, author, subject, keywords, language);
    }

    public FinishOptions title(String text) {
        return new FinishOptions(watermark, compress, password, archival, text, author, subject, keywords, language);
    }

    public FinishOptions author(String text) {
        return new FinishOptions(watermark, compress, password, archival, title, text, subject, keywords, language);
    }

    public FinishOptions subject(String text) {
        return new FinishOptions(watermark, compress, password, archival, title, author, text, keywords, language);
    }

    public FinishOptions keywords(String text) {
        return new FinishOptions(watermark, compress, password, archival, title, author, subject, text, language);
    }

    public FinishOptions language(String spoken) {
        return new FinishOptions(watermark, compress, password, archival, title, author, subject, keywords, spoken);
    }

    /** Never with the password. */
    @Override
    public String toString() {
        return "FinishOptions[watermark=%s, compress=%s, locked=%s, archival=%s]"
                .formatted(watermark != null, compress, password != null, archival);
    }
}
