package org.baobab.bench.listings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Twenty thousand words, as often as words of a language are: the second half as often as the first, the third a third as often. */
final class Vocabulary {
    private static final int SIZE = 20_000;
    private static final String[] REAL =
            ("villa maison appartement terrain bureau boutique chambre salon cuisine douche piscine jardin terrasse balcon garage parking forage"
                            + " citerne groupe électrogène climatisation meublé neuf récent calme sécurisé gardien quartier goudron marché école plage mer vue titre foncier"
                            + " clôture cour étage immeuble duplex studio carrelage peinture plafond toiture portail véranda magasin dépôt hangar parcelle lotissement"
                            + " résidence ambassade aéroport corniche rond-point pharmacie hôpital université mosquée église banque route autoroute transversale carrefour"
                            + " spacieux lumineux moderne familial propre grand petit beau joli vaste idéal rénové équipé disponible immédiat négociable caution avance loyer"
                            + " mensuel annuel contrat bail visite rendez-vous proximité commodités eau courant électricité internet fibre solaire panneaux batterie onduleur"
                            + " ascenseur interphone caméra buanderie dressing bibliothèque cheminée barbecue manguier cocotier palmier fleurs gazon allée pavé béton parpaing"
                            + " brique bois aluminium vitre baie coulissante escalier mezzanine grenier cave sous-sol rez-de-chaussée premier deuxième troisième dernier")
                    .split(" ");
    private static final String[] BEGIN = {
        "ba", "bel", "bou", "can", "cha", "cor", "dal", "dou", "fa", "fer", "fo", "gar", "gue", "kan", "kou", "la",
        "lam", "ma", "mar", "mo", "na", "pa", "pla", "ra", "sa", "sou", "ta", "ter", "to", "va", "ver", "vi"
    };
    private static final String[] MIDDLE = {
        "bi", "ca", "di", "fo", "ga", "li", "ma", "mi", "na", "ni", "pe", "ra", "ri", "ro", "sa", "ti", "to", "ve",
        "lu", "du"
    };
    private static final String[] END = {
        "ble", "ge", "lier", "ment", "nage", "re", "ssant", "té", "tion", "trie", "ture", "zon", "deur", "mière",
        "nette", "quet"
    };

    private final List<String> words = new ArrayList<>(SIZE);
    private final double[] reach = new double[SIZE];

    Vocabulary() {
        Set<String> known = new HashSet<>();
        for (String word : REAL) {
            add(word, known);
        }
        Random random = new Random(7);
        while (words.size() < SIZE) {
            String middle = random.nextInt(3) == 0 ? "" : MIDDLE[random.nextInt(MIDDLE.length)];
            add(
                    BEGIN[random.nextInt(BEGIN.length)]
                            + middle
                            + MIDDLE[random.nextInt(MIDDLE.length)]
                            + END[random.nextInt(END.length)],
                    known);
        }
        double sum = 0;
        for (int i = 0; i < SIZE; i++) {
            sum += 1.0 / (i + 10);
            reach[i] = sum;
        }
    }

    String word(Random random) {
        double at = random.nextDouble() * reach[SIZE - 1];
        int low = 0;
        int high = SIZE - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reach[middle] < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return words.get(low);
    }

    private void add(String word, Set<String> known) {
        if (known.add(word)) {
            words.add(word);
        }
    }
}
