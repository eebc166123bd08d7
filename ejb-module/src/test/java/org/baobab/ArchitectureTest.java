package org.baobab;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baobab.platform.persistence.OwnSql;

/** The rules of the house that a compiler cannot hold. */
@AnalyzeClasses(packages = "org.baobab", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String PLATFORM = "org.baobab.platform..";
    private static final String KERNEL = "org.baobab.platform.kernel..";
    private static final String IDENTITY = "org.baobab.platform.identity..";
    private static final String[] APPS = {
        "org.baobab.listings..",
        "org.baobab.stays..",
        "org.baobab.fleet..",
        "org.baobab.energy..",
        "org.baobab.cabinet.."
    };

    @ArchTest
    static final ArchRule platform_knowsNoApp = noClasses()
            .that()
            .resideInAPackage(PLATFORM)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(APPS);

    @ArchTest
    static final ArchRule kernel_knowsNoCapability = noClasses()
            .that()
            .resideInAPackage(KERNEL)
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    KERNEL,
                    "java..",
                    "jakarta..",
                    "javax..",
                    "org.eclipse.microprofile..",
                    "com.google..",
                    "org.jboss.logging..");

    @ArchTest
    static final ArchRule capabilities_haveNoCycles =
            slices().matching("org.baobab.platform.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule apps_knowOneAnotherNot_butStaysListings = slices().matching(
                    "org.baobab.(listings|stays|fleet|energy|cabinet)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resident("stays"), resident("listings"))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule identity_knowsNoOrganisation = noClasses()
            .that()
            .resideInAPackage(IDENTITY)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.baobab.platform.organization..");

    @ArchTest
    static final ArchRule changes_inSqlNameTheirTable_orTheWholeCacheGoes = noClasses()
            .that()
            .doNotBelongToAnyOf(OwnSql.class)
            .should()
            .callMethod(EntityManager.class, "createNativeQuery", String.class);

    @ArchTest
    static final ArchRule services_knowNothingOfTheWeb =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("jakarta.servlet..", "jakarta.faces..");

    /** The server knows an EJB by its simple name. */
    @ArchTest
    static void ejbs_haveNamesOfTheirOwn(JavaClasses classes) {
        Map<String, List<JavaClass>> byName = classes.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class)
                        || type.isAnnotatedWith(Singleton.class)
                        || type.isAnnotatedWith(MessageDriven.class))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName));

        assertThat(byName).isNotEmpty().allSatisfy((name, types) -> assertThat(types)
                .hasSize(1));
    }

    private static DescribedPredicate<JavaClass> resident(String app) {
        return resideInAPackage("org.baobab." + app + "..");
    }
}
