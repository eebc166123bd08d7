package org.baobab.listings.moderation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links that take people to where nobody sees what they are told. A number or the word WhatsApp is no link. */
@ApplicationScoped
class LinksRule implements RuleCheck {
    private static final String HOSTS = "hosts";
    private static final int MOST = 200;
    private static final int LONGEST = 100;
    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");
    /** A host with something behind it, also with blanks around the dots. */
    private static final Pattern LINK = Pattern.compile(
            "(?<![\\p{L}\\p{N}@.-])((?:[a-z0-9-]{1,63} {0,2}\\. {0,2}){1,4}[a-z]{2,10}) {0,2}/",
            Pattern.CASE_INSENSITIVE);

    @Override
    public RuleCode code() {
        return RuleCode.LINKS;
    }

    @Override
    public RuleParameters usual() {
        return UsualLists.parameters(HOSTS, "hosts.txt");
    }

    @Override
    public void validate(RuleParameters parameters) {
        parameters.requireLines(HOSTS, MOST, LONGEST);
        for (String line : parameters.lines(HOSTS)) {
            if (!HOST.matcher(line).matches()) {
                throw RuleParameters.wrongLine(HOSTS, line);
            }
        }
    }

    @Override
    public List<Finding> check(RuleSubject subject, RuleParameters parameters) {
        List<String> hosts = parameters.lines(HOSTS);
        List<Finding> found = new ArrayList<>();
        search(Finding.TITLE, subject.title(), hosts, found);
        search(Finding.DESCRIPTION, subject.description(), hosts, found);
        return found;
    }

    private static void search(String field, String text, List<String> hosts, List<Finding> found) {
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            String host = link.group(1).replace(" ", "").toLowerCase(Locale.ROOT);
            if (hosts.stream().anyMatch(each -> host.equals(each) || host.endsWith("." + each))) {
                found.add(Finding.at(RuleCode.LINKS, field, text, link.start(1), link.end()));
            }
        }
    }
}
