package org.baobab.platform.web.openapi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import org.baobab.platform.web.PublicAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;

/** What is open to everybody must say so in the document as well, and nothing else may. */
@AnalyzeClasses(packages = "org.baobab", importOptions = ImportOption.DoNotIncludeTests.class)
class OpenResourcesTest {
    @ArchTest
    static final ArchRule openMethods_sayItInTheDocument =
            methods().that().areAnnotatedWith(PublicAccess.class).should().beAnnotatedWith(SecurityRequirements.class);

    @ArchTest
    static final ArchRule openClasses_sayItInTheDocument =
            classes().that().areAnnotatedWith(PublicAccess.class).should().beAnnotatedWith(SecurityRequirements.class);

    @ArchTest
    static final ArchRule closedMethods_doNotClaimToBeOpen = methods()
            .that()
            .areAnnotatedWith(SecurityRequirements.class)
            .should()
            .beAnnotatedWith(PublicAccess.class);

    @ArchTest
    static final ArchRule closedClasses_doNotClaimToBeOpen = classes()
            .that()
            .areAnnotatedWith(SecurityRequirements.class)
            .should()
            .beAnnotatedWith(PublicAccess.class);

    @ArchTest
    static final ArchRule operations_areDescribed = methods()
            .that()
            .areAnnotatedWith(GET.class)
            .or()
            .areAnnotatedWith(POST.class)
            .or()
            .areAnnotatedWith(PUT.class)
            .or()
            .areAnnotatedWith(PATCH.class)
            .or()
            .areAnnotatedWith(DELETE.class)
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("..rest..")
            .should()
            .beAnnotatedWith(Operation.class);
}
