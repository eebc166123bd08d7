package org.baobab.system.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.AtOnce;
import org.baobab.system.client.Body;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Inbox;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

class PhoneCodeIT extends ClientTest {
    private final Api api = Api.asNobody();

    @Test
    void verify_withTheTextedCode_signsInOnce() {
        Person awa = Person.registered();
        String code = textedTo(awa);

        Answer tokens = verify(awa.phone(), code).is(200);

        Answer me = Api.withToken(tokens.text("accessToken")).get("/me").is(200);
        assertThat(me.id()).isEqualTo(awa.id());
        verify(awa.phone(), code).isProblem(401);
    }

    @Test
    void verify_afterFiveWrongTries_theRightCodeIsSpent() {
        Person awa = Person.registered();
        String code = textedTo(awa);

        for (int i = 0; i < 5; i++) {
            verify(awa.phone(), wrong(code)).isProblem(401);
        }

        verify(awa.phone(), code).isProblem(401);
    }

    @Test
    void verify_afterOneWrongTry_theRightCodeStillWorks() {
        Person awa = Person.registered();
        String code = textedTo(awa);

        verify(awa.phone(), wrong(code)).isProblem(401);

        verify(awa.phone(), code).is(200);
    }

    @Test
    void verify_eightAtOnceWithTheRightCode_signsInOnce() {
        Person awa = Person.registered();
        String code = textedTo(awa);

        List<Answer> answers = AtOnce.call(8, i -> verify(awa.phone(), code));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 401).hasSize(7);
    }

    @Test
    void verify_somebodyElsesNumber_isRefused() {
        Person awa = Person.registered();
        String code = textedTo(awa);

        verify(Person.registered().phone(), code).isProblem(401);
    }

    @Test
    void otp_forAnUnknownNumber_answersTheSameAndTextsNobody() {
        String unknown = Fresh.phone();

        api.post("/auth/otp", Body.of("phone", unknown)).is(202);

        verify(unknown, "123456").isProblem(401);
        assertThat(Inbox.of(unknown).messages()).isEmpty();
    }

    @Test
    void otp_numberThatIsNone_blamesPhone() {
        api.post("/auth/otp", Body.of("phone", "hello")).blames("phone");
        api.post("/auth/otp", Body.of()).blames("phone");
    }

    private String textedTo(Person person) {
        api.post("/auth/otp", Body.of("phone", person.phone())).is(202);
        return Inbox.of(person.phone()).code(1);
    }

    private Answer verify(String phone, String code) {
        return api.post("/auth/otp/verify", Body.of("phone", phone, "code", code));
    }

    private static String wrong(String code) {
        return code.charAt(0) == '9' ? "0" + code.substring(1) : "9" + code.substring(1);
    }
}
