package org.baobab.platform.backup.verify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.baobab.platform.persistence.Tenancy;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.AvailableSettings;

/** Reads a row of each entity from another database than the application's, mapped by the same classes; what does not fit the schema is refused before. */
@ApplicationScoped
class EntityReading {
    @PersistenceUnit
    EntityManagerFactory application;

    /** Kinds of entity, and of how many there was a row. */
    record Outcome(int entities, int withRows) {}

    /** @param each is called after each kind of entity */
    Outcome read(DataSource database, Consumer<String> each) {
        Map<String, Object> settings = Map.of(
                AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, database,
                AvailableSettings.HBM2DDL_AUTO, "validate",
                AvailableSettings.JDBC_TIME_ZONE, "UTC",
                AvailableSettings.USE_SECOND_LEVEL_CACHE, "false",
                AvailableSettings.USE_QUERY_CACHE, "false",
                AvailableSettings.TRANSACTION_COORDINATOR_STRATEGY, "jdbc",
                AvailableSettings.JAKARTA_VALIDATION_MODE, "none");
        BootstrapServiceRegistry bootstrap = new BootstrapServiceRegistryBuilder()
                .applyClassLoader(EntityReading.class.getClassLoader())
                .build();
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder(bootstrap)
                .applySettings(settings)
                .build();
        try (SessionFactory factory = factory(registry)) {
            return read(factory, each);
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }

    private SessionFactory factory(StandardServiceRegistry registry) {
        MetadataSources sources = new MetadataSources(registry);
        application.getMetamodel().getManagedTypes().stream()
                .map(ManagedType::getJavaType)
                .filter(Objects::nonNull)
                .forEach(sources::addAnnotatedClass);
        return sources.buildMetadata().buildSessionFactory();
    }

    private Outcome read(SessionFactory factory, Consumer<String> each) {
        Set<EntityType<?>> entities = application.getMetamodel().getEntities();
        int withRows = 0;
        for (Class<?> type : entities.stream().map(EntityType::getJavaType).collect(Collectors.toSet())) {
            try (Session session = factory.openSession()) {
                Tenancy.everywhere(session);
                boolean found = !session.createQuery("select e from " + type.getName() + " e", type)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
                withRows += found ? 1 : 0;
            }
            each.accept(type.getSimpleName());
        }
        return new Outcome(entities.size(), withRows);
    }

    int count() {
        return application.getMetamodel().getEntities().size();
    }
}
