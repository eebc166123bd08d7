package org.baobab.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.baobab.listings.AddressFacts;
import org.baobab.listings.ListingFacts;
import org.baobab.listings.ListingReview;
import org.baobab.listings.ListingState;
import org.baobab.listings.ListingView;
import org.baobab.listings.Listings;
import org.baobab.listings.Offer;
import org.baobab.listings.PropertyType;
import org.baobab.platform.identity.AccountDirectory;
import org.baobab.platform.kernel.Authenticated;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.money.Money;
import org.baobab.platform.persistence.OutlivedRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What moderators and time decide of a listing. */
@InsideTest
class ListingReviewIT {
    @Inject
    Listings listings;

    @Inject
    ListingReview review;

    @Inject
    AccountDirectory accounts;

    @Inject
    @Any
    Instance<OutlivedRows> outlived;

    @Inject
    Caller caller;

    @Inject
    UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    private UUID id;

    @BeforeEach
    void write() {
        UUID account =
                accounts.findByEmail("operator@demo.baobab.test").orElseThrow().id();
        caller.authenticatedAs(Authenticated.person(account, null, null, null));
        id = listings.create(facts("Maison à Coléah")).id();
        listings.publish(id);
    }

    @AfterEach
    void delete() {
        try {
            listings.delete(id, null);
        } catch (NotFoundException deletedByTheTest) {
            // Nothing is left.
        }
    }

    @Test
    void reject_saysWhyToItsAdvertiser_andTakesAChange() {
        ListingView rejected = review.reject(id, "Prix trompeur");

        assertThat(rejected.state()).isEqualTo(ListingState.REJECTED);
        assertThat(listings.get(id).stateReason()).isEqualTo("Prix trompeur");
        assertThatThrownBy(() -> listings.publish(id))
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.slug()).isEqualTo("listing-unchanged"));
        listings.change(id, facts("Maison de trois chambres à Coléah"), null);
        assertThat(listings.publish(id).state()).isEqualTo(ListingState.PUBLISHED);
        assertThat(listings.get(id).stateReason()).isNull();
    }

    @Test
    void approve_takesARejectionBack() {
        review.reject(id, "Erreur");

        ListingView approved = review.approve(id);

        assertThat(approved.state()).isEqualTo(ListingState.PUBLISHED);
        assertThat(approved.expiresAt()).isNotNull();
        assertThatThrownBy(() -> review.approve(id)).isInstanceOf(ConflictException.class);
    }

    @Test
    void expire_takesWhoseTimeIsOver_once_andItsLinkRenewsIt() throws Exception {
        assertThat(review.expire(List.of(id, UUID.randomUUID()))).isZero();
        update("UPDATE listing SET expires_at = now() - interval '1 minute' WHERE id = ?");

        assertThat(review.expire(List.of(id))).isEqualTo(1);
        assertThat(review.expire(List.of(id))).isZero();

        assertThat(listings.get(id).state()).isEqualTo(ListingState.EXPIRED);
        assertThat(listings.renewByLink(id).state()).isEqualTo(ListingState.PUBLISHED);
    }

    @Test
    void deletedOne_goesForGood_afterSomeDays() throws Exception {
        listings.delete(id, null);
        assertThat(prune()).isZero();
        update("UPDATE listing SET deleted_at = now() - interval '31 days' WHERE id = ?");

        assertThat(prune()).isEqualTo(1);

        assertThatThrownBy(() -> review.look(id)).isInstanceOf(NotFoundException.class);
    }

    private int prune() throws Exception {
        OutlivedRows rows = outlived.stream()
                .filter(each -> each.name().equals("listings"))
                .findFirst()
                .orElseThrow();
        transaction.begin();
        try {
            return rows.delete(List.of(id));
        } finally {
            transaction.commit();
        }
    }

    private void update(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static ListingFacts facts(String title) {
        return new ListingFacts(
                title,
                "Maison avec cour.",
                Offer.SALE,
                PropertyType.HOUSE,
                new Money(new BigDecimal("850000000"), "GNF"),
                null,
                3,
                2,
                null,
                new AddressFacts("GN", "Conakry", "Coléah", null),
                null,
                Set.of());
    }
}
