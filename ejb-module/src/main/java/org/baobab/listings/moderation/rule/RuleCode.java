package org.baobab.listings.moderation.rule;

import java.util.Locale;

/** The rules there are, with what a moderator reads about them. The names are stored, so they stay. */
public enum RuleCode {
    PHRASES(
            new Words(
                    "Mots du pourriel",
                    "Le texte contient des mots que seuls emploient le pourriel et les escroqueries."),
            new Words("Words of spam", "The text has words that only spam and scams use.")),
    PAYMENT_AHEAD(
            new Words("Paiement avant la visite", "L’annonceur demande de l’argent avant que l’on ait vu le bien."),
            new Words("Payment before the visit", "The advertiser asks for money before the property was seen.")),
    LINKS(
            new Words("Liens vers l’extérieur", "Un lien mène vers une messagerie ou une adresse raccourcie."),
            new Words("Links to elsewhere", "A link leads to a messenger or a shortened address.")),
    CONTACT_IN_TITLE(
            new Words("Contact dans le titre", "Le titre contient un numéro, une adresse électronique ou un lien."),
            new Words("Contact data in the title", "The title has a number, an e-mail address or a link.")),
    UPPER_CASE(
            new Words("Tout en majuscules", "Presque tout le texte est écrit en majuscules."),
            new Words("All upper case", "Nearly all of the text is in upper case.")),
    ABSURD_PRICE(
            new Words("Prix invraisemblable", "Le prix est hors de tout ce qui se demande pour un tel bien."),
            new Words("Absurd price", "The price is far from anything that is asked for such a property.")),
    REJECTED_LATELY(
            new Words("Refus récents", "Plusieurs annonces de cet annonceur ont été refusées récemment."),
            new Words("Rejected lately", "Several listings of this advertiser were rejected lately.")),
    RESUBMITTED(
            new Words("Refusée puis modifiée", "Un modérateur a déjà refusé cette annonce pour un motif grave."),
            new Words("Rejected and changed", "A moderator has rejected this listing before, for a grave reason.")),
    SAME_TEXT(
            new Words("Texte copié", "Le même texte est déjà publié par un autre annonceur."),
            new Words("Copied text", "Another advertiser has published the same text."));

    private final Words french;
    private final Words english;

    RuleCode(Words french, Words english) {
        this.french = french;
        this.english = english;
    }

    /** @param reason why a listing waits, as its moderator reads it */
    public record Words(String name, String reason) {}

    public Words in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : french;
    }
}
