package org.baobab.listings.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.baobab.listings.AdvertiserContact;
import org.baobab.listings.Advertisers;
import org.baobab.listings.ListingCard;
import org.baobab.listings.ListingLinks;
import org.baobab.listings.Listings;
import org.baobab.platform.conversation.ConversationProvision;
import org.baobab.platform.conversation.ConversationProvision.Said;
import org.baobab.platform.conversation.Correspondent;
import org.baobab.platform.conversation.Subject;
import org.baobab.platform.demo.DemonstrationChapter;
import org.baobab.platform.demo.DemonstrationPeople;

/** A few conversations about the demonstration's listings; it comes after the chapter of listings, by its name. */
@ApplicationScoped
public class ConversationChapter implements DemonstrationChapter {
    private static final String AGENT = "agent@teranga.demo.baobab.test";
    private static final String TERANGA = "Teranga Immo";
    private static final int MOST = 12;
    private static final String READ = "=";
    private static final String ASKS = ">";
    private static final String FROM = "@";

    @PersistenceContext
    EntityManager em;

    @Inject
    DemonstrationSettings settings;

    @Inject
    Listings listings;

    @Inject
    Advertisers advertisers;

    @Inject
    ConversationProvision provision;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "messages";
    }

    @Override
    public boolean isWanted() {
        return settings.listings() > 0;
    }

    @Override
    public void load(DemonstrationPeople people) {
        List<Script> scripts = scripts();
        List<ListingCard> cards = cards(people.organization(TERANGA));
        for (int i = 0; i < scripts.size() && !cards.isEmpty(); i++) {
            Instant end = clock.instant().minus(Duration.ofMinutes(37 + 653L * (scripts.size() - 1 - i)));
            play(scripts.get(i), cards.get(i % cards.size()), end, people);
        }
    }

    /** Those of the agency that everybody can sign in to; from the rows, because the index may not have them yet. */
    private List<ListingCard> cards(UUID agency) {
        List<?> newest = em.createNativeQuery(
                        "SELECT id FROM listing WHERE organization_id = :agency AND state = 'PUBLISHED' ORDER BY published_at DESC LIMIT :most",
                        UUID.class)
                .setParameter("agency", agency)
                .setParameter("most", MOST)
                .getResultList();
        return listings.cards(newest.stream().map(UUID.class::cast).toList());
    }

    private void play(Script script, ListingCard card, Instant end, DemonstrationPeople people) {
        AdvertiserContact advertiser = advertisers.contact(card.advertiserId());
        UUID asker = people.account(script.asker());
        UUID answers = people.account(AGENT);
        List<Said> said = new ArrayList<>();
        int number = script.lines().size();
        for (int i = 0; i < number; i++) {
            String line = script.lines().get(i);
            boolean asks = line.startsWith(ASKS);
            said.add(new Said(
                    asks ? asker : answers,
                    asks,
                    line.substring(1).strip(),
                    end.minus(Duration.ofMinutes(23L * (number - 1 - i)))));
        }
        Correspondent to = Correspondent.organization(advertiser.organizationId(), advertiser.name());
        Subject subject = new Subject("listing", card.id(), card.title(), ListingLinks.page(card), null);
        provision.provide(subject, asker, to, said, script.read() ? List.of(asker, answers) : List.of(asker));
    }

    private static List<Script> scripts() {
        List<Script> scripts = new ArrayList<>();
        for (String line : Lines.of("conversations.txt")) {
            if (line.startsWith(FROM)) {
                boolean read = line.endsWith(READ);
                String asker = line.substring(1, read ? line.length() - 1 : line.length());
                scripts.add(new Script(asker.strip(), read, new ArrayList<>()));
            } else {
                scripts.getLast().lines().add(line);
            }
        }
        return scripts;
    }

    /** @param read whether the advertiser has read all of it */
    private record Script(String asker, boolean read, List<String> lines) {}
}
