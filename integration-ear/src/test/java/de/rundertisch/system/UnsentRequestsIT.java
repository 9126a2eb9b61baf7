package de.rundertisch.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import de.rundertisch.core.demo.DemoLogins;
import de.rundertisch.core.demo.DemoLogins.Login;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The interface that keeps unsent words, asked by those whom it concerns and by those whom it does not. */
@SystemTest
class UnsentRequestsIT {

    private Program member;
    private String person;
    private String version;
    private Program stranger;
    private String strangersId;

    @BeforeEach
    void twoPeople(Server server, Visitor one, Visitor other) {
        member = program(server, one, DemoLogins.MEMBER);
        Page page = one.open("/start");
        DraftDesk.read(page);
        person = page.locator("#read").getAttribute("data-person");
        version = page.locator("#read").getAttribute("data-version");
        stranger = program(server, other, DemoLogins.MODERATOR);
        strangersId = other.open("/start").locator("main").getAttribute("data-person");
    }

    private static Program program(Server server, Visitor visitor, Login login) {
        visitor.signIn(login);
        return new Program(server, visitor.createToken("unsent"));
    }

    @Test
    void wordsAreKeptFoundAndDiscarded() {
        String place = "chapter:" + UUID.randomUUID();
        HttpResponse<String> kept = put(member, address(place), words("Angefangen <b>", 0));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        assertThat(Program.json(kept).get("time").getAsString()).matches("\\d\\d:\\d\\d");
        int revision = Program.json(kept).get("revision").getAsInt();
        JsonObject found = find(place);
        assertThat(found.get("body").getAsString()).isEqualTo("Angefangen <b>");
        assertThat(found.get("revision").getAsInt()).isEqualTo(revision);

        HttpResponse<String> conflict = put(member, address(place), words("Anderswo begonnen", 0));
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonObject both = Program.json(conflict);
        assertThat(both.getAsJsonObject("now").get("body").getAsString()).isEqualTo("Angefangen <b>");
        assertThat(both.get("title").getAsString()).contains("in einem anderen Fenster");

        assertThat(send(member, request(member, address(place)).DELETE()).statusCode())
                .isEqualTo(204);
        assertThat(find(place)).isNull();
        assertThat(put(member, address(place), words("Weiter", revision)).statusCode())
                .isEqualTo(410);
    }

    @Test
    void nobodyReachesAnotherPersonsWords() {
        put(member, address("draft"), words("Nur für mich.", 0));
        assertThat(send(stranger, request(stranger, address("")).GET()).statusCode())
                .isEqualTo(404);
        assertThat(put(stranger, address("draft"), words("Überschrieben.", 0)).statusCode())
                .isEqualTo(404);
        assertThat(send(stranger, request(stranger, address("draft")).DELETE()).statusCode())
                .isEqualTo(404);
        String own = "/api/v1/unsent/" + strangersId + "/" + version;
        assertThat(send(stranger, request(stranger, own).GET()).body()).doesNotContain("Nur für mich.");
        assertThat(find("draft").get("body").getAsString()).isEqualTo("Nur für mich.");
        send(member, request(member, address("draft")).DELETE());
    }

    @Test
    void whoIsNotSignedInIsNobody(Server server) {
        Program wrong = new Program(server, "wrong");
        assertThat(send(wrong, request(wrong, address("")).GET()).statusCode()).isEqualTo(401);
        assertThat(put(wrong, address("draft"), words("Niemand.", 0)).statusCode())
                .isEqualTo(401);
        HttpRequest.Builder none = HttpRequest.newBuilder(server.uri(address("draft")))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(words("Niemand.", 0)));
        assertThat(send(member, none).statusCode()).isEqualTo(401);
    }

    @Test
    void aVersionOneMayNotReadDoesNotExist() {
        String address = "/api/v1/unsent/" + person + "/999999999/draft";
        assertThat(put(member, address, words("Geraten.", 0)).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNoWordsIsRefusedInWords() {
        for (String broken : new String[] {"", "{", "[]", "null", "\"words\"", "{\"body\": 7}"}) {
            HttpResponse<String> answer = put(member, address("draft"), broken);
            assertThat(answer.statusCode()).as(broken).isEqualTo(400);
            assertThat(Program.json(answer).get("title").getAsString()).isNotBlank();
        }
        assertThat(put(member, address("draft"), "{\"body\": \"Ohne Namen\"}").statusCode())
                .isEqualTo(422);
        assertThat(put(member, address("nowhere"), words("Wohin?", 0)).statusCode())
                .isEqualTo(422);
        assertThat(put(member, address("edit:1:2:3"), words("Wohin?", 0)).statusCode())
                .isEqualTo(422);
    }

    @Test
    void whatIsTooLongIsRefusedBeforeItIsStored() {
        HttpResponse<String> words = put(member, address("draft"), words("x".repeat(100_001), 0));
        assertThat(words.statusCode()).isEqualTo(413);
        assertThat(Program.json(words).get("title").getAsString()).contains("zu lang");
        HttpResponse<String> flood = put(member, address("draft"), "x".repeat(5_000_000));
        assertThat(flood.statusCode()).isEqualTo(413);
        assertThat(find("draft")).isNull();
    }

    @Test
    void onlyAPageOfOursMayChangeThemWithASession(Server server, Visitor visitor) {
        visitor.signIn(DemoLogins.RELEASER);
        String own = visitor.open("/start").locator("main").getAttribute("data-person");
        String cookie = visitor.page().context().cookies().stream()
                .filter(one -> one.name.equals("rundertisch"))
                .map(one -> one.name + "=" + one.value)
                .findFirst()
                .orElseThrow();
        String address = "/api/v1/unsent/" + own + "/" + version + "/draft";
        HttpRequest.Builder without = HttpRequest.newBuilder(server.uri(address))
                .header("Cookie", cookie)
                .header("Content-Type", "application/json");
        assertThat(send(member, without.copy().PUT(BodyPublishers.ofString(words("Untergeschoben.", 0))))
                        .statusCode())
                .as("without a word about where it comes from")
                .isEqualTo(403);
        assertThat(send(member, without.copy().DELETE()).statusCode()).isEqualTo(403);
        assertThat(send(
                                member,
                                without.copy()
                                        .header("Origin", "https://evil.example")
                                        .PUT(BodyPublishers.ofString(words("Untergeschoben.", 0))))
                        .statusCode())
                .as("from elsewhere")
                .isEqualTo(403);
        HttpResponse<String> ours = send(
                member,
                without.copy()
                        .header("Origin", server.uri("").toString())
                        .PUT(BodyPublishers.ofString(words("Von uns.", 0))));
        assertThat(ours.statusCode()).as(ours.body()).isEqualTo(200);
        send(member, without.copy().header("Origin", server.uri("").toString()).DELETE());
    }

    private String address(String place) {
        return "/api/v1/unsent/" + person + "/" + version + (place.isEmpty() ? "" : "/" + place);
    }

    private static HttpRequest.Builder request(Program program, String address) {
        return program.request(address).header("Content-Type", "application/json");
    }

    private static HttpResponse<String> put(Program program, String address, String body) {
        return send(program, request(program, address).PUT(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(Program program, HttpRequest.Builder request) {
        return program.send(request.build());
    }

    private static String words(String body, int revision) {
        JsonObject json = new JsonObject();
        json.addProperty("body", body);
        json.addProperty("kind", "CONCERN");
        json.addProperty("submission", UUID.randomUUID().toString());
        json.addProperty("revision", revision);
        return json.toString();
    }

    /** What the member keeps for a place, null for nothing. */
    private JsonObject find(String place) {
        HttpResponse<String> answer = send(member, request(member, address("")).GET());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonArray all = JsonParser.parseString(answer.body()).getAsJsonArray();
        for (var one : all) {
            if (one.getAsJsonObject().get("place").getAsString().equals(place)) {
                return one.getAsJsonObject();
            }
        }
        return null;
    }
}
