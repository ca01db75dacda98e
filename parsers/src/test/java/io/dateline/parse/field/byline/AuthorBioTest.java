package io.dateline.parse.field.byline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Byline;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorBioTest {

    private static final AuthorBio BIO = AuthorBio.of(List.of(Byline.person("Ada Quill"), Byline.organization("Gate")));

    @Test
    void aTextThatSaysWhoTheAuthorIsIs() {
        assertThat(BIO.is("Ada Quill is a writer from Lorvik. She likes boats."))
                .isTrue();
        assertThat(BIO.is("Ada is an editor who has covered tides for nine years."))
                .isTrue();
        assertThat(BIO.is("Ada Quill is Harbour Editor at the Courier")).isTrue();
        assertThat(BIO.is("Ada Quill ist Redakteurin im Ressort Häfen.")).isTrue();
    }

    @Test
    void aTextThatSaysWhatTheAuthorDoesOrIsAboutAnotherIsNone() {
        assertThat(BIO.is("Ada Quill asks what a gate may cost.")).isFalse();
        assertThat(BIO.is("Adam is a diver, and he saw it rise.")).isFalse();
        assertThat(BIO.is("Gate is a word that divers like.")).isFalse();
    }
}
