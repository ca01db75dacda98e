package io.dateline.parse;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.Arrays;
import org.jspecify.annotations.NullMarked;

/** The rules by which the rooms stand in a row: each sees the ones a page passed before it, none sees what comes after. */
@AnalyzeClasses(packages = "io.dateline.parse", importOptions = DoNotIncludeTests.class)
class ParsersArchitectureTest {

    @ArchTest
    static final ArchRule ROOMS_DEPEND_IN_THE_DIRECTION_OF_THE_DATA = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("report")
            .definedBy("io.dateline.parse.report..")
            .layer("text")
            .definedBy("io.dateline.parse.text..")
            .layer("page")
            .definedBy("io.dateline.parse.page..")
            .layer("layout")
            .definedBy("io.dateline.parse.layout..")
            .layer("field")
            .definedBy("io.dateline.parse.field..")
            .layer("body")
            .definedBy("io.dateline.parse.body..")
            .layer("quote")
            .definedBy("io.dateline.parse.quote..")
            .layer("door")
            .definedBy("io.dateline.parse")
            .whereLayer("report")
            .mayNotAccessAnyLayer()
            .whereLayer("text")
            .mayOnlyAccessLayers("report")
            .whereLayer("page")
            .mayOnlyAccessLayers("report", "text")
            .whereLayer("layout")
            .mayOnlyAccessLayers("report", "text", "page")
            .whereLayer("field")
            .mayOnlyAccessLayers("report", "text", "page", "layout")
            .whereLayer("body")
            .mayOnlyAccessLayers("report", "text", "page", "layout")
            .whereLayer("quote")
            .mayOnlyAccessLayers("report", "text")
            .whereLayer("door")
            .mayNotBeAccessedByAnyLayer();

    /** Each room of the body sees those in front of it on the way of the passages; none sees one behind it. */
    @ArchTest
    static final ArchRule ROOMS_OF_THE_BODY_STAND_IN_A_ROW = inARow(
            "io.dateline.parse.body",
            "measure",
            "markup",
            "media",
            "passage",
            "feature",
            "choice",
            "block",
            "trim",
            "live",
            "note",
            "");

    @ArchTest
    static final ArchRule THE_PAGE_READS_JSON_AND_STATE_READS_THE_PAGE =
            inARow("io.dateline.parse.page", "json", "", "state");

    /** Each room of the quotes sees those in front of it on the way of the words; none sees one behind it. */
    @ArchTest
    static final ArchRule ROOMS_OF_THE_QUOTES_STAND_IN_A_ROW = inARow(
            "io.dateline.parse.quote",
            "word",
            "mark",
            "manuscript",
            "name",
            "mention",
            "voice",
            "cast",
            "rule",
            "pattern",
            "doubt",
            "interview",
            "");

    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
            slices().matching("io.dateline.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_ROOMS_THAT_READ_THE_PAGE_SEE_JSOUP = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "io.dateline.parse",
                    "io.dateline.parse.page..",
                    "io.dateline.parse.layout..",
                    "io.dateline.parse.field..",
                    "io.dateline.parse.body..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..");

    @ArchTest
    static final ArchRule ONLY_THE_PAGE_SEES_JACKSON = noClasses()
            .that()
            .resideOutsideOfPackage("io.dateline.parse.page..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..");

    @ArchTest
    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes()
            .should()
            .beAssignableTo(DescribedPredicate.describe(
                    "a type in a package marked @NullMarked",
                    (JavaClass type) -> type.getPackage().isAnnotatedWith(NullMarked.class)));

    @ArchTest
    static final ArchRule STATIC_FIELDS_ARE_CONSTANTS =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule NO_ARRAY_IS_A_PUBLIC_CONSTANT = fields().that()
            .areStatic()
            .and()
            .arePublic()
            .should()
            .notHaveRawType(DescribedPredicate.describe("an array", JavaClass::isArray));

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_DOES =
            noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)");

    /** The rooms of a package in the order of the data, the package itself by an empty name. */
    private static ArchRule inARow(String parent, String... rooms) {
        LayeredArchitecture row = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String room : rooms) {
            row = row.layer(named(room)).definedBy(room.isEmpty() ? parent : parent + "." + room);
        }
        for (int i = 0; i < rooms.length; i++) {
            String[] before = Arrays.stream(rooms, 0, i)
                    .map(ParsersArchitectureTest::named)
                    .toArray(String[]::new);
            row = i == 0
                    ? row.whereLayer(named(rooms[i])).mayNotAccessAnyLayer()
                    : row.whereLayer(named(rooms[i])).mayOnlyAccessLayers(before);
        }
        return row;
    }

    private static String named(String room) {
        return room.isEmpty() ? "door" : room;
    }
}
