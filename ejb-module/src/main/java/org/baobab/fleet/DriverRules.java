package org.baobab.fleet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.baobab.platform.identity.EmailAddress;
import org.baobab.platform.kernel.FactCheck;
import org.baobab.platform.kernel.PhoneNumber;
import org.baobab.platform.organization.Organizations;

/** What may be said of a driver. */
@ApplicationScoped
class DriverRules {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_CLASSES = 16;
    private static final Pattern CLASS = Pattern.compile("[A-Z][A-Z0-9]{0,3}");
    private static final Pattern NAMING = Pattern.compile(".*[\\p{L}\\p{N}].*");
    private static final LocalDate FIRST_DAY = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 1, 1);

    @Inject
    Organizations organizations;

    /** The facts in the form in which they are kept: phone numbers as those of the organisation's country are read. */
    DriverFacts require(DriverFacts said) {
        FactCheck check = new FactCheck();
        DriverFacts facts = new DriverFacts(
                check.line("fullName", said.fullName(), LONGEST_NAME, true),
                licence(said.licenceNumber(), check),
                classes(said.licenceClasses(), check),
                day("licenceExpiresOn", check.required("licenceExpiresOn", said.licenceExpiresOn()), check),
                phone(said.phone(), check),
                email(said.email(), check));
        check.finish();
        return facts;
    }

    private static String licence(String said, FactCheck check) {
        String line = check.line("licenceNumber", said, LONGEST_NUMBER, true);
        return line == null || NAMING.matcher(line).matches()
                ? line
                : check.wrong("licenceNumber", "fleet.registration");
    }

    private static List<String> classes(List<String> said, FactCheck check) {
        if (said == null) {
            return List.of();
        }
        Set<String> classes = new LinkedHashSet<>();
        for (String each : said) {
            String upper = each == null ? "" : each.strip().toUpperCase(Locale.ROOT);
            if (!CLASS.matcher(upper).matches()) {
                return check.wrong("licenceClasses", "fleet.licence-class", Map.of("class", upper));
            }
            classes.add(upper);
        }
        return classes.size() > MOST_CLASSES
                ? check.wrong("licenceClasses", "number.range", Map.of("least", 0, "most", MOST_CLASSES))
                : List.copyOf(classes);
    }

    private static LocalDate day(String field, LocalDate said, FactCheck check) {
        return said == null || !said.isBefore(FIRST_DAY) && said.isBefore(LAST_DAY)
                ? said
                : check.wrong(field, "fleet.day");
    }

    private String phone(String said, FactCheck check) {
        if (said == null || said.isBlank()) {
            return null;
        }
        Optional<PhoneNumber> number =
                PhoneNumber.find(said, organizations.current().country());
        return number.isPresent() ? number.get().e164() : check.wrong("phone", "phone.invalid");
    }

    private static String email(String said, FactCheck check) {
        if (said == null || said.isBlank()) {
            return null;
        }
        Optional<EmailAddress> address = EmailAddress.find(said);
        return address.isPresent() ? address.get().value() : check.wrong("email", "email.invalid");
    }
}
