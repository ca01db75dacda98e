package io.dateline.parse.body.media;

import io.dateline.article.Embed;
import io.dateline.parse.page.Page;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Recognises posts and videos of other services by their embed codes, as the services document them. */
public final class EmbedReader {

    private static final Map<String, String> PROVIDERS = new LinkedHashMap<>();

    static {
        PROVIDERS.put("youtube", "youtube");
        PROVIDERS.put("youtu.be", "youtube");
        PROVIDERS.put("twitter.com", "x");
        PROVIDERS.put("//x.com", "x");
        PROVIDERS.put("instagram.com", "instagram");
        PROVIDERS.put("facebook.com/plugins/post", "facebook");
        PROVIDERS.put("facebook.com/plugins/video", "facebook");
        PROVIDERS.put("facebook.com/plugins/comment_embed", "facebook");
        PROVIDERS.put("tiktok.com", "tiktok");
        PROVIDERS.put("vimeo.com", "vimeo");
        PROVIDERS.put("dailymotion", "dailymotion");
        PROVIDERS.put("soundcloud", "soundcloud");
        PROVIDERS.put("spotify.com", "spotify");
        PROVIDERS.put("datawrapper", "datawrapper");
        PROVIDERS.put("google.com/maps", "google-maps");
    }

    /** Where the networks' codes give the address of a post. */
    private static final List<String> ADDRESSES = List.of("data-instgrm-permalink", "cite");

    private EmbedReader() {}

    /** Whether an element is an embedded post or video. */
    public static boolean isEmbed(Element element) {
        return element.normalName().equals("iframe")
                ? provider(address(element)).isPresent()
                : !postProvider(element).isEmpty();
    }

    /**
     * Reads an embedded post or video.
     *
     * @param page the page, by which its addresses are resolved
     * @param element what {@link #isEmbed} takes for one
     * @return the embed; empty where the element is none
     */
    public static Optional<Embed> read(Page page, Element element) {
        return switch (element.normalName()) {
            case "iframe" -> frame(page, element);
            case "blockquote" -> post(page, element);
            default -> Optional.empty();
        };
    }

    private static Optional<Embed> frame(Page page, Element iframe) {
        String address = address(iframe);
        return provider(address).map(name -> new Embed(name, page.resolve(address), Optional.empty()));
    }

    private static String address(Element iframe) {
        return iframe.hasAttr("src") ? iframe.attr("src") : iframe.attr("data-src");
    }

    private static String postProvider(Element blockquote) {
        String names = blockquote.className().toLowerCase(Locale.ROOT);
        return names.contains("twitter-")
                ? "x"
                : names.contains("instagram-media") ? "instagram" : names.contains("tiktok-embed") ? "tiktok" : "";
    }

    private static Optional<Embed> post(Page page, Element blockquote) {
        String provider = postProvider(blockquote);
        if (provider.isEmpty()) {
            return Optional.empty();
        }
        Optional<URI> url = declared(page, blockquote, provider);
        for (Element link : url.isPresent() ? List.<Element>of() : blockquote.getElementsByTag("a")) {
            url = isOf(provider, link.attr("href")) ? page.resolve(link.attr("href")) : url;
        }
        String text = blockquote.text().strip();
        return Optional.of(new Embed(provider, url, text.isEmpty() ? Optional.empty() : Optional.of(text)));
    }

    /** The address that a network's code gives its post, beside those of who wrote it and of what sounds in it. */
    private static Optional<URI> declared(Page page, Element blockquote, String provider) {
        return ADDRESSES.stream()
                .map(blockquote::attr)
                .filter(address -> isOf(provider, address))
                .findFirst()
                .flatMap(page::resolve);
    }

    private static boolean isOf(String provider, String address) {
        return provider(address).filter(provider::equals).isPresent();
    }

    private static Optional<String> provider(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return PROVIDERS.entrySet().stream()
                .filter(entry -> lower.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
