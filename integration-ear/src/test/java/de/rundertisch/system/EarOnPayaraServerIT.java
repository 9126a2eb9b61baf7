package de.rundertisch.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("server")
class EarOnPayaraServerIT {

    @Test
    void theEarServesTheStartPageAndGoesAgain() throws Exception {
        Path domains = RunningServer.emptyFolder("payara-server");
        HttpClient visitor = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        try (PayaraServer server = PayaraServer.start(Path.of(System.getProperty("payara.home")), domains)) {
            HttpRequest start = HttpRequest.newBuilder(server.uri("/"))
                    .header("Accept-Language", "de")
                    .build();

            server.admin("deploy", "--name", "rundertisch", System.getProperty("rundertisch.ear"));
            HttpResponse<String> page = visitor.send(start, HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Runder Tisch");

            server.admin("undeploy", "rundertisch");
            assertThat(visitor.send(start, HttpResponse.BodyHandlers.ofString()).body())
                    .doesNotContain("Runder Tisch");
        }
    }
}
