package org.baobab.system.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Walks every operation that the OpenAPI document names, so it covers new ones by itself: nobody gets in without credentials, nobody reaches another
 * organisation, no garbage makes a 500, and nothing is undocumented.
 */
class EveryOperationIT extends ClientTest {

    @Test
    void document_namesTheOperationsOfTheContract() {
        assertThat(Operation.all())
                .extracting(Operation::toString)
                .contains(
                        "POST /api/v1/auth/register",
                        "POST /api/v1/auth/email/verify",
                        "POST /api/v1/auth/login",
                        "POST /api/v1/auth/refresh",
                        "POST /api/v1/auth/logout",
                        "POST /api/v1/auth/otp",
                        "POST /api/v1/auth/otp/verify",
                        "POST /api/v1/auth/password/forgot",
                        "POST /api/v1/auth/password/reset",
                        "GET /api/v1/auth/jwks",
                        "GET /api/v1/me",
                        "PATCH /api/v1/me",
                        "GET /api/v1/me/sessions",
                        "GET /api/v1/organizations",
                        "POST /api/v1/organizations",
                        "GET /api/v1/admin/users");
    }

    @TestFactory
    Stream<DynamicTest> withoutCredentials_is401() {
        return each(Operation::needsCredentials, operation -> {
            Answer answer = call(Api.asNobody(), operation, operation.pathWith(UUID.randomUUID()));

            answer.isProblem(401);
            assertThat(answer.needHeader("WWW-Authenticate")).isNotBlank();
        });
    }

    @TestFactory
    Stream<DynamicTest> withAForeignOrganisationsToken_is404or403() {
        Company hers = Company.founded();
        Person stranger = Company.founded().owner();

        return each(operation -> operation.needsCredentials() && operation.belongsToAnOrganization(), operation -> {
            Answer answer = call(stranger.api().in(hers.id()), operation, operation.pathWith(hers.id()));

            assertThat(answer.status()).as(answer.toString()).isIn(403, 404);
            answer.isProblem(answer.status());
        });
    }

    @TestFactory
    Stream<DynamicTest> withAnIdThatIsNone_is400() {
        Api owner = Company.founded().owner().api();

        return each(operation -> operation.hasPathId() && operation.needsCredentials(), operation -> {
            Answer answer = call(owner, operation, operation.pathWithGarbage());

            assertThat(answer.status()).as(answer.toString()).isIn(400, 403, 404);
            answer.isProblem(answer.status());
        });
    }

    @TestFactory
    Stream<DynamicTest> withABodyThatIsNone_is400() {
        Company company = Company.founded();
        Api owner = company.owner().api();

        return each(Operation::takesJson, operation -> {
            for (String garbage : List.of("{\"", "[1,2]", "{\"~no such field~\":1}", "\u0001")) {
                Answer answer =
                        owner.raw(operation.method(), operation.pathWith(company.id()), "application/json", garbage);

                assertThat(answer.status()).as(answer.toString()).isIn(400, 403, 404);
                answer.isProblem(answer.status());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> withGarbageInTheQuery_isNever500() {
        Company company = Company.founded();
        Api owner = company.owner().api();

        return each(operation -> "GET".equals(operation.method()), operation -> {
            String query = "?limit=~&cursor=%00%FF&page=-1&size=x&unknown=1";
            Answer answer = call(owner, operation, operation.pathWith(company.id()) + query);

            assertThat(answer.status()).as(answer.toString()).isLessThan(500);
        });
    }

    @TestFactory
    Stream<DynamicTest> isDocumented() {
        return each(operation -> true, operation -> {
            assertThat(operation.description().getString("summary", ""))
                    .as("summary")
                    .isNotBlank();
            assertThat(operation.description().getString("operationId", ""))
                    .as("operationId")
                    .isNotBlank();
            assertThat(operation.description().getJsonArray("tags")).as("tags").isNotEmpty();
            assertThat(operation.answers().keySet()).as("answers").anyMatch(status -> status.startsWith("2"));
            if (operation.needsCredentials()) {
                assertThat(operation.answers()).as("answers").containsKeys("401");
            }
            operation.answers().forEach((status, answer) -> {
                JsonObject described = operation.resolved(answer.asJsonObject());
                assertThat(described.getString("description", "")).as(status).isNotBlank();
                hasExamples(operation, status, described);
            });
            hasExamples(operation, "request", operation.description().getJsonObject("requestBody"));
        });
    }

    private static void hasExamples(Operation operation, String of, JsonObject bodyOrAnswer) {
        JsonObject content = operation.content(bodyOrAnswer);
        if (content != null) {
            content.forEach((mediaType, media) -> assertThat(exampleIn(operation, media.asJsonObject()))
                    .as("%s has an example for %s %s", operation, of, mediaType)
                    .isTrue());
        }
    }

    private static boolean exampleIn(Operation operation, JsonObject media) {
        if (media.containsKey("example") || media.containsKey("examples")) {
            return true;
        }
        JsonObject schema = media.getJsonObject("schema");
        return schema != null && operation.resolved(schema).containsKey("example");
    }

    private static Stream<DynamicTest> each(Predicate<Operation> those, Consumer<Operation> check) {
        List<Operation> chosen =
                Operation.all().stream().filter(Operation::isRest).filter(those).toList();
        assertThat(chosen).isNotEmpty();
        return chosen.stream().map(operation -> dynamicTest(operation.toString(), () -> check.accept(operation)));
    }

    private static Answer call(Api api, Operation operation, String path) {
        if (operation.takesJson()) {
            return api.raw(
                    operation.method(), path, "application/json", Body.of().toString());
        }
        return api.send(operation.method(), path, BodyPublishers.noBody());
    }
}
