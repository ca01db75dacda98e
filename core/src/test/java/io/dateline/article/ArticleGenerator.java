package io.dateline.article;

import io.dateline.article.Correction.Kind;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Articles of every shape, the same for the same seed: each part there or not, text of all Unicode. */
public final class ArticleGenerator {

    /** Characters that break careless code: quotes, escapes, controls, line separators, marks, halves of pairs. */
    private static final int[] ODD = {
        '"', '\\', '/', '\n', '\r', '\t', 0, 0x1f, 0x7f, 0x85, 0xa0, 0xad, 0x2028, 0x2029, 0x200f, 0x202e, 0xfeff,
        0xfffd, 0xffff, 0x0130, 0x0131, 0x0301, 0x1f600, 0x1f468, 0x10ffff, 0xd800, 0xdbff, 0xdc00, 0xdfff
    };

    private static final List<String> URLS = List.of(
            "https://news.example/a",
            "http://example.com:8080/p%20q?x=1&y=%C3%A9#f",
            "https://haber.example/güncel/şehir",
            "/relative/path",
            "mailto:desk@news.example",
            "urn:newsml:news.example:20260101:a");

    private static final List<String> LANGUAGES =
            List.of("en", "tr", "pt-BR", "zh-Hant-TW", "sr-Latn", "x-private", "ar");

    private final Random random;

    public ArticleGenerator(long seed) {
        this.random = new Random(seed);
    }

    public Article article() {
        ArticleBuilder article = Article.builder().headline(text());
        List<Block> body = many(this::block);
        maybe(this::url, article::url);
        maybe(this::text, article::kicker);
        maybe(this::text, article::standfirst);
        maybe(this::dateline, article::dateline);
        maybe(this::time, article::published);
        maybe(this::time, article::modified);
        maybe(() -> pick(LANGUAGES), article::language);
        maybe(() -> new Publisher(text(), optional(this::url)), article::publisher);
        maybe(this::text, article::slugline);
        maybe(this::text, article::version);
        maybe(this::text, article::rights);
        maybe(() -> pick(PublishingStatus.values()), article::status);
        maybe(() -> 1 + random.nextInt(9), article::urgency);
        return article.access(pick(Access.values()))
                .sections(many(this::text))
                .bylines(many(this::byline))
                .topics(many(
                        () -> new Topic(text(), pick(TopicKind.values()), optional(this::url), optional(this::text))))
                .images(many(this::image))
                .corrections(many(() -> new Correction(pick(Kind.values()), text(), optional(this::time))))
                .body(body)
                .quotes(quotes(body))
                .build();
    }

    /** Not blank, of one to thirty code points, some of them odd. */
    public String text() {
        StringBuilder text = new StringBuilder();
        do {
            switch (random.nextInt(4)) {
                case 0 -> text.appendCodePoint(ODD[random.nextInt(ODD.length)]);
                case 1 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 2 -> text.appendCodePoint(random.nextInt(0x3000));
                default -> text.append((char) (' ' + random.nextInt(95)));
            }
        } while (random.nextInt(30) > 0 || text.toString().isBlank());
        return text.toString();
    }

    public PublicationTime time() {
        LocalDate date = LocalDate.of(1 + random.nextInt(9999), 1 + random.nextInt(12), 1 + random.nextInt(28));
        LocalTime clock = LocalTime.of(random.nextInt(24), random.nextInt(60), random.nextInt(3) * 17);
        int nanos = pick(List.of(0, 500_000_000, 493_000_000, 1, 123_456_000));
        PublicationTime time = switch (random.nextInt(3)) {
            case 0 -> PublicationTime.ofDay(date);
            case 1 -> PublicationTime.ofMinute(LocalDateTime.of(date, clock));
            default -> PublicationTime.ofSecond(LocalDateTime.of(date, clock.withNano(nanos)));
        };
        return random.nextBoolean() ? time : time.at(offset());
    }

    private ZoneOffset offset() {
        return pick(List.of(
                ZoneOffset.UTC,
                ZoneOffset.ofHours(3),
                ZoneOffset.ofHoursMinutes(-3, -30),
                ZoneOffset.ofHours(18),
                ZoneOffset.ofHoursMinutesSeconds(1, 56, 56)));
    }

    public Block block() {
        if (random.nextInt(9) > 0) {
            return simpleBlock();
        }
        return new LiveEntry(optional(this::time), optional(this::text), many(this::byline), some(this::simpleBlock));
    }

    private Block simpleBlock() {
        return switch (random.nextInt(8)) {
            case 0 -> new Heading(1 + random.nextInt(6), text());
            case 1 -> new ListBlock(random.nextBoolean(), some(this::text));
            case 2 -> new Quotation(text(), optional(this::text));
            case 3 -> new Figure(image());
            case 4 -> new Table(some(() -> many(() -> random.nextBoolean() ? "" : text())));
            case 5 -> new Preformatted(text());
            case 6 -> new Embed(text(), optional(this::url), optional(this::text));
            default -> paragraph();
        };
    }

    private Paragraph paragraph() {
        String text = text();
        return new Paragraph(text, many(() -> {
            int start = random.nextInt(text.length());
            return new Link(start, start + 1 + random.nextInt(text.length() - start), url());
        }));
    }

    private List<Quote> quotes(List<Block> body) {
        int[] withText = IntStream.range(0, body.size())
                .filter(i -> !body.get(i).text().isEmpty())
                .toArray();
        return withText.length == 0 ? List.of() : many(() -> quote(body, withText));
    }

    private Quote quote(List<Block> body, int[] withText) {
        Supplier<TextSpan> span = () -> {
            int block = withText[random.nextInt(withText.length)];
            int length = body.get(block).text().length();
            int start = random.nextInt(length);
            return new TextSpan(block, start, start + 1 + random.nextInt(length - start));
        };
        QuoteKind kind = pick(QuoteKind.values());
        Optional<Speaker> speaker = kind == QuoteKind.UNATTRIBUTED ? Optional.empty() : Optional.of(speaker(span));
        double confidence = pick(List.of(0.0, -0.0, 1.0, 0.5, random.nextDouble(), Double.MIN_VALUE));
        return new Quote(text(), kind, optional(this::text), confidence, some(span), speaker);
    }

    private Speaker speaker(Supplier<TextSpan> span) {
        return new Speaker(
                optional(this::text),
                text(),
                optional(this::text),
                pick(SpeakerKind.values()),
                pick(Resolution.values()),
                many(span));
    }

    private Byline byline() {
        return new Byline(
                pick(BylineKind.values()),
                text(),
                optional(this::text),
                optional(this::text),
                optional(this::text),
                optional(this::url),
                optional(this::text));
    }

    private Dateline dateline() {
        List<String> places = many(this::text);
        Optional<String> agency = places.isEmpty() ? Optional.of(text()) : optional(this::text);
        return new Dateline(places, optional(() -> time().date()), agency, text());
    }

    private Image image() {
        return new Image(url(), optional(this::text), optional(this::text), optional(this::text));
    }

    private URI url() {
        return URI.create(pick(URLS));
    }

    private <T> void maybe(Supplier<T> value, Consumer<T> use) {
        optional(value).ifPresent(use);
    }

    private <T> Optional<T> optional(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    /** None to three. */
    private <T> List<T> many(Supplier<T> value) {
        return random.nextBoolean() ? List.of() : some(value);
    }

    /** One to three. */
    private <T> List<T> some(Supplier<T> value) {
        List<T> values = new ArrayList<>();
        do {
            values.add(value.get());
        } while (random.nextBoolean() && values.size() < 3);
        return values;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
