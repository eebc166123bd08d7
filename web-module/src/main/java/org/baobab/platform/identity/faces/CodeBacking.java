package org.baobab.platform.identity.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.baobab.platform.identity.PhoneSignIn;
import org.baobab.platform.identity.security.BrowserSignIn;
import org.baobab.platform.web.faces.ShowsRefusals;
import org.baobab.platform.web.faces.Texts;

/** Signing in with a code sent to one's telephone: first the number, then the code. */
@Named
@ViewScoped
@ShowsRefusals
public class CodeBacking implements Serializable {
    @Inject
    PhoneSignIn phoneSignIn;

    @Inject
    BrowserSignIn browser;

    @Inject
    Entrance entrance;

    @Inject
    Texts texts;

    private String phone;
    private String code;
    private boolean sent;

    public void send() {
        phoneSignIn.sendCode(phone);
        sent = true;
    }

    public void signIn() {
        browser.withPhoneCode(phone, code);
        entrance.goOn();
    }

    public void startOver() {
        sent = false;
        code = null;
    }

    public String getSentTo() {
        return texts.of("identityText", "code.sent", phone);
    }

    public boolean isSent() {
        return sent;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String typed) {
        phone = typed;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = typed;
    }
}
