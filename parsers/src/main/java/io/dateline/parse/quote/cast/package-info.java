/**
 * The room of the cast: who is named in a story and around it, and who holds which role there.
 *
 * <p>The {@code Roster} puts the forms of a name together, and the {@code Cast} holds all who are named. The others read the
 * roles and ages beside their names, and lead from a role to the one who has it.
 */
@NullMarked
package io.dateline.parse.quote.cast;

import org.jspecify.annotations.NullMarked;
