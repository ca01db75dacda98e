package io.dateline.programs.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gets one page from the web, within limits of time, size and redirects.
 *
 * <p>Redirects are followed here and not by the client: at most five, to http or https only, and never from https back
 * to http.
 */
public final class PageFetcher {

    private static final int REDIRECTS = 5;
    private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]{1,40})");

    private final int byteLimit;
    private final Duration patience;
    private final HttpClient client;

    /**
     * A fetcher with its limits.
     *
     * @param byteLimit the largest page in bytes, before and after unpacking
     * @param patience how long connecting, and how long a whole answer may take
     */
    public PageFetcher(int byteLimit, Duration patience) {
        this.byteLimit = byteLimit;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * Gets a page.
     *
     * @param url an address of http or https
     * @return the page
     * @throws IOException if there is no page within the limits; the message says which address and why
     */
    public FetchedPage fetch(URI url) throws IOException {
        URI current = url;
        for (int redirects = 0; redirects <= REDIRECTS; redirects++) {
            HttpResponse<byte[]> answer = get(current);
            if (!MOVED.contains(answer.statusCode())) {
                return page(answer, current);
            }
            current = target(answer, current);
        }
        throw new IOException(url + ": more than " + REDIRECTS + " redirects");
    }

    private FetchedPage page(HttpResponse<byte[]> answer, URI url) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException(url + ": the server answered " + answer.statusCode());
        }
        byte[] bytes = PageBytes.read(new ByteArrayInputStream(answer.body()), byteLimit);
        return new FetchedPage(
                bytes, answer.headers().firstValue("Content-Type").flatMap(PageFetcher::charset), url);
    }

    private static URI target(HttpResponse<?> answer, URI from) throws IOException {
        String location = answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IOException(from + ": a redirect without a target"));
        URI target;
        try {
            target = from.resolve(location.strip());
        } catch (IllegalArgumentException e) {
            throw new IOException(from + ": a redirect to no address: " + location, e);
        }
        boolean downgraded =
                "https".equalsIgnoreCase(from.getScheme()) && !"https".equalsIgnoreCase(target.getScheme());
        if (downgraded || !isWeb(target)) {
            throw new IOException(from + ": a redirect that is not followed: " + target);
        }
        return target;
    }

    private HttpResponse<byte[]> get(URI url) throws IOException {
        if (!isWeb(url)) {
            throw new IOException(url + ": not an address of http or https");
        }
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(patience)
                .header("User-Agent", "dateline/0.1 (+news page reader)")
                .header("Accept", "text/html,application/xhtml+xml,text/plain;q=0.8")
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, head -> new CappedBody(byteLimit));
        try {
            // The request's own timeout ends with the headers; this one holds for the body, too.
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException(url + ": no answer within " + patience.toSeconds() + " seconds", e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException(url + ": interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException(url + ": " + reason(e.getCause() == null ? e : e.getCause()), e);
        }
    }

    private static String reason(Throwable cause) {
        if (cause instanceof HttpConnectTimeoutException) {
            return "no connection in time";
        }
        if (cause instanceof ConnectException) {
            return "no connection (is the host's name right?)";
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    private static boolean isWeb(URI url) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        return url.getHost() != null && (scheme.equals("http") || scheme.equals("https"));
    }

    private static Optional<Charset> charset(String contentType) {
        Matcher matcher = CHARSET.matcher(contentType);
        try {
            return matcher.find() ? Optional.of(Charset.forName(matcher.group(1))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a name that no one knows: the parser finds out by itself
        }
    }
}
