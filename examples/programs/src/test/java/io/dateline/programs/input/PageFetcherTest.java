package io.dateline.programs.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.dateline.programs.ExitCode;
import io.dateline.programs.Pages;
import io.dateline.programs.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageFetcherTest {

    private static final int LIMIT = 100_000;

    private final PageFetcher fetcher = new PageFetcher(LIMIT, Duration.ofSeconds(30));
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void getsAPageWithTheDeclaredCharset() throws IOException {
        serve("/page", "text/html; charset=windows-1254", "ş".getBytes(Charset.forName("windows-1254")));

        FetchedPage page = fetcher.fetch(url("/page"));

        assertThat(page.bytes()).hasSize(1);
        assertThat(page.declared()).contains(Charset.forName("windows-1254"));
        assertThat(page.url()).isEqualTo(url("/page"));
    }

    @Test
    void leavesAnUnknownCharsetToTheParser() throws IOException {
        serve("/page", "text/html; charset=klingon-8", new byte[1]);

        assertThat(fetcher.fetch(url("/page")).declared()).isEmpty();
    }

    @Test
    void unpacksACompressedPage() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write("<p>unpacked</p>".getBytes(StandardCharsets.UTF_8));
        }
        serve("/page", "text/html", packed.toByteArray());

        assertThat(fetcher.fetch(url("/page")).bytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("<p>unpacked</p>");
    }

    @Test
    void followsRedirectsAndTellsWhereTheyEnded() throws IOException {
        redirect("/old", "new");
        serve("/new", "text/html", new byte[3]);

        assertThat(fetcher.fetch(url("/old")).url()).isEqualTo(url("/new"));
    }

    @Test
    void endsACircleOfRedirects() {
        redirect("/a", "/b");
        redirect("/b", "/a");

        assertThatIOException()
                .isThrownBy(() -> fetcher.fetch(url("/a")))
                .withMessageEndingWith("more than 5 redirects");
    }

    @Test
    void followsNoRedirectOutOfTheWeb() {
        redirect("/a", "file:///etc/hosts");

        assertThatIOException().isThrownBy(() -> fetcher.fetch(url("/a"))).withMessageContaining("not followed: file:");
    }

    @Test
    void refusesAnAnswerOverTheSizeLimit() {
        serve("/large", "text/html", new byte[LIMIT + 1]);

        assertThatIOException()
                .isThrownBy(() -> fetcher.fetch(url("/large")))
                .withMessageContaining("larger than 100000 bytes");
    }

    @Test
    void givesUpWhenTheBodyNeverEnds() {
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 10); // ten bytes promised, one sent
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
        });
        PageFetcher impatient = new PageFetcher(LIMIT, Duration.ofMillis(300));

        assertThatIOException()
                .isThrownBy(() -> impatient.fetch(url("/slow")))
                .withMessageContaining("no answer within");
    }

    @Test
    void theCommandReadsPagesFromTheWebAndTellsErrorsOfTheServer() {
        serve(
                "/ferry",
                "text/html; charset=utf-8",
                Pages.story("Ferry sails again").getBytes(StandardCharsets.UTF_8));

        assertThat(Run.of("parse", url("/ferry")).out())
                .contains("Ferry sails again")
                .contains(url("/ferry").toString());
        Run missing = Run.of("parse", url("/missing"));
        assertThat(missing.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(missing.err()).isEqualTo("dateline: " + url("/missing") + ": the server answered 404\n");
    }

    private URI url(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void serve(String path, String type, byte[] body) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            answer(exchange, 200, body);
        });
    }

    private void redirect(String path, String target) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Location", target);
            answer(exchange, 302, new byte[0]);
        });
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
