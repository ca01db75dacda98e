/**
 * The room of the voices: what the words of a mention, and those beside it, tell of who speaks.
 *
 * <p>{@code DescribedSpeakers}, {@code BelongingSpeakers} and {@code CountedSpeakers} read descriptions, {@code BodyNames}, {@code PlaceLists} and
 * {@code OpeningWords} tell bodies, places and mere first words of a sentence from people's names; {@code Signatures},
 * {@code TellersBehind} and {@code WordsOf} find who stands beside a quote without a cue.
 */
@NullMarked
package io.dateline.parse.quote.voice;

import org.jspecify.annotations.NullMarked;
