package org.baobab.sandbox.smtp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.baobab.sandbox.fault.Faults;
import org.baobab.sandbox.fault.Faults.Verdict;
import org.baobab.sandbox.fault.Service;
import org.baobab.sandbox.inbox.Inbox;
import org.baobab.sandbox.inbox.Letter;
import org.baobab.sandbox.inbox.Message;

/** One connection: greets, takes any number of letters, says goodbye. */
final class SmtpSession {
    static final int MAX_LETTER = 20 * 1024 * 1024;
    private static final int MAX_LINE = 12_288; // RFC 4954 allows that much for AUTH
    private static final int MAX_RECIPIENTS = 1_000;
    private static final int MAX_MISTAKES = 20;
    private static final Set<String> MAIL_PARAMETERS = Set.of("SIZE", "BODY", "SMTPUTF8", "AUTH");

    private final SmtpInput in;
    private final SmtpOutput out;
    private final Inbox inbox;
    private final Faults faults;
    private final SmtpLogin login;
    private boolean greeted;
    private boolean internationalised;
    private Path sender;
    private final List<String> recipients = new ArrayList<>();
    private int mistakes;

    SmtpSession(InputStream in, OutputStream out, SmtpAccount account, Inbox inbox, Faults faults) {
        this.in = new SmtpInput(in);
        this.out = new SmtpOutput(out);
        this.inbox = inbox;
        this.faults = faults;
        this.login = new SmtpLogin(this.in, this.out, account);
    }

    void run() throws IOException {
        out.reply(220, "sandbox.baobab.test ESMTP Baobab sandbox");
        try {
            boolean goesOn = true;
            while (goesOn) {
                if (!in.hasMore()) {
                    out.flush();
                }
                goesOn = answer(in.line(MAX_LINE));
            }
        } catch (SocketTimeoutException e) {
            out.reply(421, "4.4.2 Nothing came for too long");
        }
        out.flush();
    }

    private boolean answer(String line) throws IOException {
        try {
            if (line == null) {
                throw new SmtpRefusal(500, "5.5.6 Line too long");
            }
            String[] words = line.split(" ", 2);
            String argument = words.length == 2 ? words[1].strip() : "";
            return obey(words[0].toUpperCase(Locale.ROOT), argument);
        } catch (SmtpRefusal e) {
            out.reply(e.code(), e.getMessage());
            if (++mistakes < MAX_MISTAKES) {
                return true;
            }
            out.reply(421, "4.7.0 Too many mistakes");
            return false;
        }
    }

    private boolean obey(String verb, String argument) throws IOException, SmtpRefusal {
        switch (verb) {
            case "EHLO", "HELO" -> greet(verb, argument);
            case "MAIL" -> {
                return mailUnlessFaulty(argument);
            }
            case "RCPT" -> recipient(argument);
            case "DATA" -> data();
            case "AUTH" -> authenticate(argument);
            case "RSET" -> {
                forgetLetter();
                out.reply(250, "2.0.0 Ok");
            }
            case "NOOP" -> out.reply(250, "2.0.0 Ok");
            case "VRFY" -> out.reply(252, "2.5.2 Send it and see");
            case "HELP" -> out.reply(214, "2.0.0 Every letter ends on the page of the sandbox");
            case "QUIT" -> {
                out.reply(221, "2.0.0 Bye");
                return false;
            }
            default -> throw new SmtpRefusal(502, "5.5.2 Command not known");
        }
        return true;
    }

    private void greet(String verb, String argument) throws IOException, SmtpRefusal {
        if (argument.isEmpty()) {
            throw new SmtpRefusal(501, "5.5.4 Syntax: " + verb + " name");
        }
        greeted = true;
        forgetLetter();
        if (verb.equals("HELO")) {
            out.reply(250, "sandbox.baobab.test");
            return;
        }
        out.reply(
                250,
                "sandbox.baobab.test",
                "PIPELINING",
                "8BITMIME",
                "SMTPUTF8",
                "SIZE " + MAX_LETTER,
                "AUTH PLAIN LOGIN",
                "ENHANCEDSTATUSCODES");
    }

    private void authenticate(String argument) throws IOException, SmtpRefusal {
        require(greeted, "5.5.1 Say EHLO first");
        require(sender == null, "5.5.1 Not in the middle of a letter");
        login.authenticate(argument);
    }

    /** A fault meets every letter at its begin; 421 and a closed connection are all that ends the others with it. */
    private boolean mailUnlessFaulty(String argument) throws IOException, SmtpRefusal {
        Verdict verdict = faults.verdict(Service.SMTP);
        switch (verdict.outcome()) {
            case PASS -> mail(argument);
            case REFUSE -> out.reply(verdict.status(), verdict.status() / 100 + ".3.0 A fault is set on the sandbox");
            case DROP -> throw new SocketException("A fault closes the connection");
        }
        return verdict.status() != 421;
    }

    private void mail(String argument) throws IOException, SmtpRefusal {
        require(greeted, "5.5.1 Say EHLO first");
        login.requireDone();
        require(sender == null, "5.5.1 One letter at a time");
        Path path = Path.parse("FROM", argument);
        for (String parameter : path.parameters().keySet()) {
            if (!MAIL_PARAMETERS.contains(parameter)) {
                throw new SmtpRefusal(555, "5.5.4 " + parameter + " is not known");
            }
        }
        String size = path.parameters().getOrDefault("SIZE", "0");
        if (!size.matches("\\d{1,18}")) {
            throw new SmtpRefusal(501, "5.5.4 SIZE is a number");
        }
        if (Long.parseLong(size) > MAX_LETTER) {
            throw new SmtpRefusal(552, "5.3.4 Larger than " + MAX_LETTER + " bytes");
        }
        internationalised = path.parameters().containsKey("SMTPUTF8");
        if (!path.isEmpty()) {
            path.requireMailbox(internationalised);
        }
        sender = path;
        out.reply(250, "2.1.0 Ok");
    }

    private void recipient(String argument) throws IOException, SmtpRefusal {
        require(sender != null, "5.5.1 Say MAIL first");
        Path path = Path.parse("TO", argument);
        if (!path.parameters().isEmpty()) {
            throw new SmtpRefusal(555, "5.5.4 RCPT takes no parameters");
        }
        path.requireMailbox(internationalised);
        if (path.isUndeliverable()) {
            throw new SmtpRefusal(550, "5.1.1 <" + path.address() + "> is unknown here");
        }
        if (recipients.size() == MAX_RECIPIENTS) {
            throw new SmtpRefusal(452, "4.5.3 No more than " + MAX_RECIPIENTS + " recipients");
        }
        recipients.add(path.address());
        out.reply(250, "2.1.5 Ok");
    }

    private void data() throws IOException, SmtpRefusal {
        require(sender != null && !recipients.isEmpty(), "5.5.1 Say MAIL and RCPT first");
        out.reply(354, "End with a dot on a line of its own");
        out.flush();
        byte[] source = in.letter(MAX_LETTER);
        List<String> to = List.copyOf(recipients);
        String from = sender.address();
        forgetLetter();
        if (source == null) {
            throw new SmtpRefusal(552, "5.3.4 Larger than " + MAX_LETTER + " bytes");
        }
        Letter letter = LetterReader.read(source, from);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        List<Message> messages =
                to.stream().map(each -> Message.email(each, letter, now)).toList();
        inbox.add(messages);
        out.reply(250, "2.0.0 Ok: kept as " + messages.getFirst().id());
    }

    private void forgetLetter() {
        sender = null;
        recipients.clear();
        internationalised = false;
    }

    private static void require(boolean inOrder, String otherwise) throws SmtpRefusal {
        if (!inOrder) {
            throw new SmtpRefusal(503, otherwise);
        }
    }
}
