package io.dateline.json;

import static io.dateline.json.ParsedTextForm.DAY;
import static io.dateline.json.ParsedTextForm.TIME;
import static io.dateline.json.ParsedTextForm.URL;
import static io.dateline.json.ParsedTextForm.oneOf;
import static io.dateline.json.Property.list;
import static io.dateline.json.Property.optional;
import static io.dateline.json.Property.required;
import static io.dateline.json.TextForm.TEXT;

import io.dateline.article.Byline;
import io.dateline.article.BylineKind;
import io.dateline.article.Correction;
import io.dateline.article.Dateline;
import io.dateline.article.Image;
import io.dateline.article.PublicationTime;
import io.dateline.article.Publisher;
import io.dateline.article.Topic;
import io.dateline.article.TopicKind;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What stands around the story: authors, place, publisher, topics, pictures, notes. */
final class MetadataForms {

    static final Form<Byline> BYLINE = byline();
    static final Form<Dateline> DATELINE = dateline();
    static final Form<Publisher> PUBLISHER = publisher();
    static final Form<Topic> TOPIC = topic();
    static final Form<Image> IMAGE = image();
    static final Form<Correction> CORRECTION = correction();

    private MetadataForms() {}

    private static ObjectForm<Byline> byline() {
        Property<Byline, BylineKind, ?> kind = required("kind", oneOf(BylineKind.class), Byline::kind);
        Property<Byline, String, ?> name = required("name", TEXT, Byline::name);
        Property<Byline, Optional<String>, ?> role = optional("role", TEXT, Byline::role);
        Property<Byline, Optional<String>, ?> affiliation = optional("affiliation", TEXT, Byline::affiliation);
        Property<Byline, Optional<String>, ?> location = optional("location", TEXT, Byline::location);
        Property<Byline, Optional<URI>, ?> link = optional("link", URL, Byline::link);
        Property<Byline, Optional<String>, ?> printed = optional("printed", TEXT, Byline::printed);
        return new ObjectForm<>(
                List.of(kind, name, role, affiliation, location, link, printed),
                v -> new Byline(
                        v.get(kind),
                        v.get(name),
                        v.get(role),
                        v.get(affiliation),
                        v.get(location),
                        v.get(link),
                        v.get(printed)));
    }

    private static ObjectForm<Dateline> dateline() {
        Property<Dateline, List<String>, ?> places = list("places", TEXT, Dateline::places);
        Property<Dateline, Optional<LocalDate>, ?> date = optional("date", DAY, Dateline::date);
        Property<Dateline, Optional<String>, ?> agency = optional("agency", TEXT, Dateline::agency);
        Property<Dateline, String, ?> printed = required("printed", TEXT, Dateline::printed);
        return new ObjectForm<>(
                List.of(places, date, agency, printed),
                v -> new Dateline(v.get(places), v.get(date), v.get(agency), v.get(printed)));
    }

    private static ObjectForm<Publisher> publisher() {
        Property<Publisher, String, ?> name = required("name", TEXT, Publisher::name);
        Property<Publisher, Optional<URI>, ?> url = optional("url", URL, Publisher::url);
        return new ObjectForm<>(List.of(name, url), v -> new Publisher(v.get(name), v.get(url)));
    }

    private static ObjectForm<Topic> topic() {
        Property<Topic, String, ?> label = required("label", TEXT, Topic::label);
        Property<Topic, TopicKind, ?> kind = required("kind", oneOf(TopicKind.class), Topic::kind);
        Property<Topic, Optional<URI>, ?> link = optional("link", URL, Topic::link);
        Property<Topic, Optional<String>, ?> code = optional("code", TEXT, Topic::code);
        return new ObjectForm<>(
                List.of(label, kind, link, code), v -> new Topic(v.get(label), v.get(kind), v.get(link), v.get(code)));
    }

    private static ObjectForm<Image> image() {
        Property<Image, URI, ?> url = required("url", URL, Image::url);
        Property<Image, Optional<String>, ?> caption = optional("caption", TEXT, Image::caption);
        Property<Image, Optional<String>, ?> credit = optional("credit", TEXT, Image::credit);
        Property<Image, Optional<String>, ?> alt = optional("alt", TEXT, Image::alt);
        return new ObjectForm<>(
                List.of(url, caption, credit, alt),
                v -> new Image(v.get(url), v.get(caption), v.get(credit), v.get(alt)));
    }

    private static ObjectForm<Correction> correction() {
        Property<Correction, Correction.Kind, ?> kind =
                required("kind", oneOf(Correction.Kind.class), Correction::kind);
        Property<Correction, String, ?> text = required("text", TEXT, Correction::text);
        Property<Correction, Optional<PublicationTime>, ?> time = optional("time", TIME, Correction::time);
        return new ObjectForm<>(List.of(kind, text, time), v -> new Correction(v.get(kind), v.get(text), v.get(time)));
    }
}
