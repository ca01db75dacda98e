package io.dateline.programs.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LinesTest {

    private final Lines lines = new Lines(20, Locale.ENGLISH);

    @Test
    void breaksBetweenWordsAndIndents() {
        assertThat(lines.wrap("the quick brown fox jumps over it", "- ", "  "))
                .isEqualTo("- the quick brown\n  fox jumps over it\n");
    }

    @Test
    void keepsAWordThatIsLongerThanALine() {
        assertThat(lines.wrap("see Donaudampfschifffahrtsgesellschaft soon", "", ""))
                .isEqualTo("see\nDonaudampfschifffahrtsgesellschaft\nsoon\n");
    }

    @Test
    void breaksTextWithoutBlanks() {
        String wrapped = new Lines(20, Locale.CHINESE).wrap("港口城镇同意共同建造一座防潮闸门以抵御冬季的洪水", "", "");

        assertThat(wrapped.lines()).hasSizeGreaterThan(1).allMatch(line -> line.length() <= 20);
    }

    @Test
    void takesThePowerOfControlCharacters() {
        assertThat(Lines.printable("a\u001b[2Jb\u0007\u009bc\nd")).isEqualTo("a [2Jb  c\nd");
    }
}
