package org.baobab;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;

/** The rules of the house for what faces the outside. */
@AnalyzeClasses(packages = "org.baobab", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule web_touchesNoDatabase = noClasses()
            .that()
            .resideInAPackage("org.baobab..rest..")
            .or()
            .resideInAPackage("org.baobab..faces..")
            .or()
            .resideInAPackage("org.baobab.platform.web..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManager")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.sql..", "org.hibernate..");

    @ArchTest
    static final ArchRule entities_neverLeave = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should(speakOfNoEntity());

    @ArchTest
    static final ArchRule web_holdsNoEntity = noClasses()
            .that()
            .resideInAnyPackage("org.baobab..rest..", "org.baobab..faces..", "org.baobab.platform.web..")
            .should()
            .dependOnClassesThat(annotatedWith(Entity.class));

    @ArchTest
    static final ArchRule resources_liveOnce = resources().should().beAnnotatedWith(ApplicationScoped.class);

    @ArchTest
    static final ArchRule resources_areNamedSo = resources()
            .should()
            .haveSimpleNameEndingWith("Resource")
            .andShould()
            .resideInAPackage("..rest..");

    @ArchTest
    static final ArchRule trunk_knowsNoApp = noClasses()
            .that(resideInAPackage("org.baobab.platform.."))
            .should()
            .dependOnClassesThat(resideInAPackage("org.baobab..").and(not(resideInAPackage("org.baobab.platform.."))));

    /** An interface with a path is a client of somebody else's. */
    private static GivenClassesConjunction resources() {
        return classes().that().areAnnotatedWith(Path.class).and().areNotInterfaces();
    }

    private static ArchCondition<JavaMethod> speakOfNoEntity() {
        return new ArchCondition<>("take and give no entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getReturnType().getAllInvolvedRawTypes().forEach(type -> report(method, type, events));
                method.getParameterTypes().stream()
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .forEach(type -> report(method, type, events));
            }
        };
    }

    private static void report(JavaMethod method, JavaClass type, ConditionEvents events) {
        if (type.isAnnotatedWith(Entity.class)) {
            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " speaks of " + type.getName()));
        }
    }
}
