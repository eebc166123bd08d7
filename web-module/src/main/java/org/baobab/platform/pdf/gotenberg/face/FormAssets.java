package org.baobab.platform.pdf.gotenberg.face;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baobab.platform.web.upload.SpooledForm;
import org.baobab.platform.web.upload.SpooledForm.FormFile;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page names and the form brings along by that name: it is put into the page, which reaches nothing else. */
final class FormAssets {
    private static final Pattern URL = Pattern.compile("url\\(\\s*(['\"]?)([^)'\"]+)\\1\\s*\\)");
    private static final Pattern IMPORT =
            Pattern.compile("@import\\s+(?:url\\()?\\s*['\"]?([^'\")]+)['\"]?\\s*\\)?[^;]*;");

    private final SpooledForm form;

    FormAssets(SpooledForm form) {
        this.form = form;
    }

    void embed(Document page) {
        for (Element element : page.select("[src]")) {
            if (element.normalName().equals("script")) {
                find(element.attr("src")).ifPresent(file -> {
                    element.removeAttr("src");
                    element.appendChild(new DataNode(Fields.read(file)));
                });
            } else {
                find(element.attr("src")).ifPresent(file -> element.attr("src", data(file)));
            }
        }
        for (Element picture : page.select("image[href], image[xlink:href], use[href]")) {
            String attribute = picture.hasAttr("href") ? "href" : "xlink:href";
            find(picture.attr(attribute)).ifPresent(file -> picture.attr(attribute, data(file)));
        }
        for (Element sheet : page.select("link[rel~=(?i)stylesheet][href]")) {
            find(sheet.attr("href")).ifPresent(file -> {
                Element style = new Element("style");
                if (sheet.hasAttr("media")) {
                    style.attr("media", sheet.attr("media"));
                }
                style.appendChild(new DataNode(Fields.read(file)));
                sheet.replaceWith(style);
            });
        }
        for (Element style : page.select("style")) {
            String text = style.data();
            style.empty();
            style.appendChild(new DataNode(css(text)));
        }
        for (Element styled : page.select("[style*=url]")) {
            styled.attr("style", css(styled.attr("style")));
        }
    }

    private String css(String text) {
        String whole = IMPORT.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        find(found.group(1)).map(Fields::read).orElse(found.group())));
        return URL.matcher(whole)
                .replaceAll(found -> Matcher.quoteReplacement(find(found.group(2))
                        .map(file -> "url('" + data(file) + "')")
                        .orElse(found.group())));
    }

    /** Gotenberg has all files in one folder, so only the last piece of an address can name one. */
    private Optional<FormFile> find(String address) {
        String plain = address.strip().replaceFirst("^\\./", "").replaceFirst("[?#].*$", "");
        return form.named(plain);
    }

    private static String data(FormFile file) {
        try {
            return "data:" + type(file.name()) + ";base64,"
                    + Base64.getEncoder().encodeToString(Files.readAllBytes(file.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(String name) {
        return switch (Fields.extension(name)) {
            case "png" -> "image/png";
            case "jpg", "jpeg" -> "image/jpeg";
            case "gif" -> "image/gif";
            case "webp" -> "image/webp";
            case "svg" -> "image/svg+xml";
            case "woff2" -> "font/woff2";
            case "woff" -> "font/woff";
            case "ttf" -> "font/ttf";
            case "otf" -> "font/otf";
            default -> "application/octet-stream";
        };
    }
}
