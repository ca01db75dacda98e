/**
 * The room of the names: finds the names, pronouns and descriptions that may stand for a speaker, and whom they mean.
 *
 * <p>{@code MentionFinder} and {@code PhraseFinder} find the mentions, the {@code Roster} puts the forms of a name together,
 * and the {@code Cast} holds all who are named in a story and around it. The others tell people from places, bodies and
 * capital words, and read the roles beside their names.
 */
@NullMarked
package io.dateline.parse.quote.name;

import org.jspecify.annotations.NullMarked;
