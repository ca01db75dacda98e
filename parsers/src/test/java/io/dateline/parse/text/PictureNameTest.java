package io.dateline.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class PictureNameTest {

    private static boolean same(String one, String other) {
        PictureName first = PictureName.of(URI.create(one));
        PictureName second = PictureName.of(URI.create(other));
        assertThat(second.isSame(first)).isEqualTo(first.isSame(second));
        return first.isSame(second);
    }

    @Test
    void sizesCropsAndFormatsDoNotMakeAnotherPicture() {
        assertThat(same("https://a.example/up/sea-gate-150x99.jpg", "https://a.example/up/sea-gate.jpg"))
                .isTrue();
        assertThat(same("https://a.example/w450/sea-gate.jpg.webp", "https://b.example/1x1/sea-gate.jpg"))
                .isTrue();
        assertThat(same("https://a.example/p/77120934_w1200_r1.77.jpg", "https://a.example/p/77120934_m400x267.jpg"))
                .isTrue();
    }

    @Test
    void theServiceThatMakesTheSizesIsNoPartOfTheName() {
        assertThat(same(
                        "https://cdn.example/resize/280/https%3A%2F%2Fa.example%2Fpress%2Fsea-gate.png",
                        "https://a.example/press/sea-gate.png?width=900"))
                .isTrue();
    }

    @Test
    void picturesOfOneShootHaveCodesInCommonButNotAll() {
        assertThat(same(
                        "https://a.example/f/20250405_2_68430040_111400624.jpg",
                        "https://a.example/f/20250405_2_68430040_111400627.jpg"))
                .isFalse();
    }

    @Test
    void filesThatAreCalledLikeAnyOtherAreToldApartByTheirFolder() {
        assertThat(same("https://a.example/item/harbour/large.jpg", "https://a.example/item/lighthouse/large.jpg"))
                .isFalse();
        assertThat(same("https://a.example/large.jpg", "https://a.example/large.jpg"))
                .isFalse();
    }

    @Test
    void inASeriesNumbersTellPicturesApart() {
        PictureName small = PictureName.of(URI.create("https://a.example/p/gate-1768498415-s300-c50.jpg"));

        assertThat(small.isSameInSeries(PictureName.of(URI.create("https://a.example/p/gate-1768498415-s1200.jpg"))))
                .isTrue();
        assertThat(PictureName.of(URI.create("https://a.example/p/gate-1768498415-2.jpg"))
                        .isSameInSeries(PictureName.of(URI.create("https://a.example/p/gate-1768498415-3.jpg"))))
                .isFalse();
        assertThat(PictureName.of(URI.create("https://a.example/p/storm-gate.jpg"))
                        .isSameInSeries(PictureName.of(URI.create("https://a.example/p/storm-gate.jpg"))))
                .isFalse();
    }
}
