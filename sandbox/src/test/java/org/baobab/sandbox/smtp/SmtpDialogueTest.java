package org.baobab.sandbox.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.baobab.sandbox.RunningSandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The protocol line by line: what a mail library would never send. */
class SmtpDialogueTest {
    private static final String LETTER = "MAIL FROM:<a@b.test>\r\nRCPT TO:<c@d.test>\r\nDATA\r\n";

    private RunningSandbox sandbox;

    @BeforeEach
    void start() throws IOException {
        sandbox = new RunningSandbox();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void ehlo_listsWhatTheServerCan() throws Exception {
        assertThat(say("EHLO me\r\n"))
                .contains(
                        "250-PIPELINING", "250-8BITMIME", "250-SMTPUTF8", "250-SIZE 20971520", "250-AUTH PLAIN LOGIN");
    }

    @Test
    void pipelinedCommands_areAnsweredInOrder() throws Exception {
        String answers = say("EHLO me\r\n" + LETTER + "Subject: x\r\n\r\n..dot\r\n.\r\nNOOP\r\n");

        assertThat(answers)
                .containsSubsequence("250 2.1.0", "250 2.1.5", "354", "250 2.0.0 Ok: kept", "250 2.0.0 Ok", "221");
        assertThat(sandbox.inbox("").getJsonObject(0).getString("text")).isEqualTo(".dot\n");
    }

    @Test
    void dotAfterABareLineFeed_doesNotEndTheLetter() throws Exception {
        say("EHLO me\r\n" + LETTER + "Subject: x\r\n\r\nfirst\n.\nMAIL FROM:<evil@b.test>\r\n.\r\n");

        assertThat(sandbox.inbox("")).hasSize(1);
    }

    @Test
    void wrongOrder_is503_andUnknownCommand_is502() throws Exception {
        assertThat(say("MAIL FROM:<a@b.test>\r\n")).contains("503 5.5.1");
        assertThat(say("EHLO me\r\nRCPT TO:<a@b.test>\r\nDATA\r\n"))
                .contains("503 5.5.1 Say MAIL first", "503 5.5.1 Say MAIL and");
        assertThat(say("DANCE\r\n")).contains("502 5.5.2");
    }

    @Test
    void badAddresses_areRefusedForGood() throws Exception {
        String answers = say(
                "EHLO me\r\nMAIL FROM:<>\r\nRCPT TO:<nobody>\r\nRCPT TO:<x@y.invalid>\r\nRCPT TO:<é@d.test>\r\nRCPT TO: c@d.test\r\n");

        assertThat(answers).containsSubsequence("553 5.1.3", "550 5.1.1", "553 5.6.7", "501 5.5.4");
    }

    @Test
    void internationalAddress_withSmtputf8_isTaken() throws Exception {
        say(
                "EHLO me\r\nMAIL FROM:<a@b.test> BODY=8BITMIME SMTPUTF8\r\nRCPT TO:<Élodie@d.test>\r\nDATA\r\nSubject: é\r\n\r\nça\r\n.\r\n");

        assertThat(sandbox.inbox("").getJsonObject(0).getString("to")).isEqualTo("élodie@d.test");
    }

    @Test
    void announcedSizeBeyondTheLimit_isRefusedBeforeTheLetter() throws Exception {
        assertThat(say("EHLO me\r\nMAIL FROM:<a@b.test> SIZE=99999999\r\n")).contains("552 5.3.4");
    }

    @Test
    void letterBeyondTheLimit_isRefused_andTheSessionGoesOn() throws Exception {
        String large = ("x".repeat(1022) + "\r\n").repeat(20 * 1024 + 1);

        assertThat(say("EHLO me\r\n" + LETTER + large + ".\r\nNOOP\r\n"))
                .containsSubsequence("552 5.3.4", "250 2.0.0 Ok");
        assertThat(sandbox.inbox("")).isEmpty();
    }

    @Test
    void endlessLine_isRefused() throws Exception {
        assertThat(say("EHLO me\r\nNOOP " + "x".repeat(20_000) + "\r\nNOOP\r\n"))
                .containsSubsequence("500 5.5.6", "250 2.0.0 Ok");
    }

    @Test
    void login_withBrokenBase64_isRefused_andWithAnyPasswordAccepted() throws Exception {
        assertThat(say("EHLO me\r\nAUTH PLAIN ###\r\nAUTH CRAM-MD5\r\nAUTH LOGIN\r\ndXNlcg==\r\nc2VjcmV0\r\n"))
                .containsSubsequence("501 5.5.2", "504 5.5.4", "334 VXNlcm5hbWU6", "334 UGFzc3dvcmQ6", "235 2.7.0");
    }

    @Test
    void loginWhereAnAccountIsWanted_isNeeded_andMustBeRight() throws Exception {
        sandbox.close();
        sandbox = new RunningSandbox(RunningSandbox.with(new SmtpAccount("user", "secret")));

        assertThat(say("EHLO me\r\nMAIL FROM:<a@b.test>\r\n")).contains("530 5.7.0");
        assertThat(say("EHLO me\r\nAUTH PLAIN AHVzZXIAd3Jvbmc=\r\nMAIL FROM:<a@b.test>\r\n"))
                .containsSubsequence("535 5.7.8", "530 5.7.0");
        assertThat(say("EHLO me\r\nAUTH LOGIN\r\ndXNlcg==\r\nc2VjcmV0\r\nMAIL FROM:<a@b.test>\r\n"))
                .containsSubsequence("235 2.7.0", "250 2.1.0");
    }

    @Test
    void somethingThatIsNoLetter_isKeptAsItCame() throws Exception {
        say("EHLO me\r\n" + LETTER + "Content-Type: multipart/mixed; boundary=\r\n\r\n\u0001 broken\r\n.\r\n");

        assertThat(sandbox.inbox("")).hasSize(1);
    }

    /** Says it all at once, then QUIT, and returns every answer. */
    private String say(String commands) throws IOException {
        try (Socket socket = new Socket("localhost", sandbox.smtpPort())) {
            socket.setSoTimeout(10_000);
            Thread.ofVirtual().start(() -> write(socket, commands + "QUIT\r\n"));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void write(Socket socket, String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
