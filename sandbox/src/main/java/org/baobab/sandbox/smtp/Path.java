package org.baobab.sandbox.smtp;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The argument of MAIL or RCPT: an address in angle brackets and the extension parameters behind it. */
record Path(String address, Map<String, String> parameters) {
    private static final Pattern SOURCE_ROUTE = Pattern.compile("^@[^:]+:");
    private static final Pattern MAILBOX =
            Pattern.compile("(\"[^\"\\\\]+\"|[^\\s@\"<>()]{1,64})@(?<domain>[^\\s@<>()]{1,253})");

    static Path parse(String keyword, String argument) throws SmtpRefusal {
        Matcher matcher = Pattern.compile(keyword + ":\\s*<([^<>]*)>(?:\\s+(.*))?", Pattern.CASE_INSENSITIVE)
                .matcher(argument.strip());
        if (!matcher.matches()) {
            throw new SmtpRefusal(501, "5.5.4 Syntax: " + keyword + ":<address>");
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        if (matcher.group(2) != null && !matcher.group(2).isBlank()) {
            for (String parameter : matcher.group(2).strip().split("\\s+")) {
                String[] nameAndValue = parameter.split("=", 2);
                parameters.put(
                        nameAndValue[0].toUpperCase(Locale.ROOT), nameAndValue.length == 2 ? nameAndValue[1] : "");
            }
        }
        return new Path(SOURCE_ROUTE.matcher(matcher.group(1)).replaceFirst(""), parameters);
    }

    boolean isEmpty() {
        return address.isEmpty();
    }

    void requireMailbox(boolean internationalised) throws SmtpRefusal {
        if (!MAILBOX.matcher(address).matches() || address.length() > 254) {
            throw new SmtpRefusal(553, "5.1.3 <" + address + "> is no mail address");
        }
        if (!internationalised && !StandardCharsets.US_ASCII.newEncoder().canEncode(address)) {
            throw new SmtpRefusal(553, "5.6.7 <" + address + "> needs SMTPUTF8");
        }
    }

    boolean isUndeliverable() {
        return address.toLowerCase(Locale.ROOT).endsWith(".invalid");
    }
}
