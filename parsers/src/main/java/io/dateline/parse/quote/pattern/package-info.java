/**
 * The room of the patterns: chooses speakers in languages with learned weights, and finds speech told without marks.
 *
 * <p>{@code ReportedSpeech} finds what reporters tell, {@code SpeakerRanker} weighs every mention near a quote, and
 * {@code PersonResolver} finds whom a pronoun means. The weights stand in {@code speaker-weights.tsv} and
 * {@code reported-weights.tsv}, in a folder of the language.
 */
@NullMarked
package io.dateline.parse.quote.pattern;

import org.jspecify.annotations.NullMarked;
