package org.baobab.platform.pdf.gotenberg.face;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baobab.platform.web.upload.SpooledForm;
import org.baobab.platform.web.upload.SpooledForm.FormFile;

/** Gotenberg's form fields with types. Mistakes are gathered, and told all at once in Gotenberg's words. */
final class Fields {
    /** Fields that ask for something which nothing here does. */
    private static final Set<String> IMPOSSIBLE = Set.of(
            "splitMode",
            "splitSpan",
            "splitUnify",
            "singlePage",
            "downloadFrom",
            "embeds",
            "emulatedMediaFeatures",
            "watermarkSource",
            "watermarkExpression",
            "watermarkPages",
            "watermarkOptions",
            "watermark",
            "stampSource",
            "stampExpression",
            "stampPages",
            "stampOptions",
            "stamp",
            "rotateAngle",
            "rotatePages",
            "bookmarks",
            "initialView",
            "magnification",
            "nativeWatermarkText",
            "nativeTiledWatermarkText");

    private static final double POINTS_PER_INCH = 72;
    private static final double PIXELS_PER_INCH = 96;
    private static final double MM_PER_INCH = 25.4;
    private static final double PICAS_PER_INCH = 6;

    private final SpooledForm form;
    private final List<String> mistakes = new ArrayList<>();

    Fields(SpooledForm form) {
        this.form = form;
        IMPOSSIBLE.stream().sorted().forEach(name -> text(name)
                .filter(value -> !value.equals("false"))
                .ifPresent(value -> unsupported(name, value)));
    }

    void validate() {
        if (!mistakes.isEmpty()) {
            throw GotenbergRefusal.invalid(String.join("; ", mistakes));
        }
    }

    void unsupported(String name, String value) {
        mistakes.add("form value '" + name + "' is not supported by this server (got '" + value + "')");
    }

    void mistake(String words) {
        mistakes.add(words);
    }

    Optional<String> text(String name) {
        return form.field(name);
    }

    boolean flag(String name, boolean otherwise) {
        return text(name)
                .map(value -> switch (value) {
                    case "1", "t", "T", "true", "TRUE", "True" -> true;
                    case "0", "f", "F", "false", "FALSE", "False" -> false;
                    default -> {
                        invalid(name, value, "strconv.ParseBool: parsing \"" + value + "\": invalid syntax");
                        yield otherwise;
                    }
                })
                .orElse(otherwise);
    }

    double number(String name, double otherwise) {
        return text(name)
                .map(value -> {
                    try {
                        return Double.parseDouble(value);
                    } catch (NumberFormatException none) {
                        invalid(name, value, "strconv.ParseFloat: parsing \"" + value + "\": invalid syntax");
                        return otherwise;
                    }
                })
                .orElse(otherwise);
    }

    /** Inches, or a number with its unit; the answer is in millimetres. */
    double length(String name, double inches, double least) {
        return text(name)
                        .map(value -> {
                            try {
                                double read = inInches(value.strip());
                                if (read >= least && read <= 1000) {
                                    return read;
                                }
                                invalid(name, value, "value is out of range");
                            } catch (NumberFormatException none) {
                                invalid(name, value, "strconv.ParseFloat: parsing \"" + value + "\": invalid syntax");
                            }
                            return inches;
                        })
                        .orElse(inches)
                * MM_PER_INCH;
    }

    private static double inInches(String value) {
        if (!value.matches("[+-]?[0-9.]+(pt|px|in|mm|cm|pc)?")) {
            throw new NumberFormatException();
        }
        String unit = value.replaceAll("[+0-9.-]", "");
        double number = Double.parseDouble(value.substring(0, value.length() - unit.length()));
        return switch (unit) {
            case "pt" -> number / POINTS_PER_INCH;
            case "px" -> number / PIXELS_PER_INCH;
            case "mm" -> number / MM_PER_INCH;
            case "cm" -> number * 10 / MM_PER_INCH;
            case "pc" -> number / PICAS_PER_INCH;
            default -> number;
        };
    }

    private void invalid(String name, String value, String why) {
        mistakes.add("form value '" + name + "' is invalid (got '" + value + "', resulting to " + why + ")");
    }

    Optional<String> content(String fileName) {
        return form.named(fileName).map(Fields::read);
    }

    String need(String fileName) {
        return content(fileName).orElseGet(() -> {
            mistakes.add("form file '" + fileName + "' is required");
            return "";
        });
    }

    /** Files with these extensions, in the order of their names that people expect: 2 before 10. */
    List<FormFile> files(Set<String> extensions) {
        List<FormFile> found = form.files().stream()
                .filter(file -> extensions.contains(extension(file.name())))
                .sorted((one, other) -> NaturalOrder.compare(one.name(), other.name()))
                .toList();
        if (found.isEmpty()) {
            mistakes.add("no form file found for extensions: ["
                    + extensions.stream().sorted().map(each -> "." + each).collect(Collectors.joining(" ")) + "]");
        }
        return found;
    }

    static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
    }

    SpooledForm form() {
        return form;
    }

    static String read(FormFile file) {
        try {
            return new String(Files.readAllBytes(file.path()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
