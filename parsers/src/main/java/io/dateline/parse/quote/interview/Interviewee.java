package io.dateline.parse.quote.interview;

import io.dateline.article.Resolution;
import io.dateline.article.Speaker;
import io.dateline.article.SpeakerKind;
import io.dateline.article.TextSpan;
import java.util.List;
import java.util.Optional;

/**
 * The one who answers.
 *
 * @param name the full name
 * @param mention where the story names them
 * @param spans that place; none when only the headline or standfirst does
 */
record Interviewee(String name, String mention, List<TextSpan> spans) {

    Speaker speaker() {
        return new Speaker(
                Optional.of(name), mention, Optional.empty(), SpeakerKind.PERSON, Resolution.CARRIED_OVER, spans);
    }
}
