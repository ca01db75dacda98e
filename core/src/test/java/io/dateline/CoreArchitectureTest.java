package io.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

/** The rules by which the article stays free of how it is stored, and of how it was found. */
@AnalyzeClasses(packages = "io.dateline", importOptions = DoNotIncludeTests.class)
class CoreArchitectureTest {

    @ArchTest
    static final ArchRule THE_ARTICLE_NEEDS_NOTHING_BUT_THE_JDK = classes()
            .that()
            .resideInAPackage("io.dateline.article..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.dateline.article..", "java..", "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule ONLY_THE_JSON_FORM_SEES_JACKSON = noClasses()
            .that()
            .resideOutsideOfPackage("io.dateline.json..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..");

    @ArchTest
    static final ArchRule CORE_KNOWS_NOTHING_OF_PAGES =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.jsoup..", "io.dateline.parse..");

    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
            slices().matching("io.dateline.(**)").should().beFreeOfCycles();

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
}
