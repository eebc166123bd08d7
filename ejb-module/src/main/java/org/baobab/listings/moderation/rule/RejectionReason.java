package org.baobab.listings.moderation.rule;

import java.util.Locale;

/** Why a moderator says no, with what the advertiser reads and how to mend it. The names are stored, so they stay. */
public enum RejectionReason {
    SCAM(
            "Cette annonce ressemble à une escroquerie. Si elle est vraie, répondez avec une preuve que le bien est à vous.",
            "This listing looks like a scam. If it is genuine, answer with a proof that the property is yours."),
    PAYMENT_AHEAD(
            "Personne ne doit payer avant d’avoir visité. Retirez toute demande d’argent avant la visite.",
            "Nobody has to pay before a visit. Take out every demand for money ahead of it."),
    WRONG_INFORMATION(
            "Des indications sont fausses ou se contredisent. Corrigez le type, le lieu, la surface ou la description.",
            "Some facts are wrong or contradict one another. Correct the type, place, area or description."),
    WRONG_PRICE(
            "Le prix n’est pas celui du bien. Indiquez le prix entier, dans la bonne monnaie.",
            "The price is not that of the property. Give the whole price, in the right currency."),
    DUPLICATE(
            "Cette annonce existe déjà. Gardez-en une seule et modifiez-la.",
            "This listing exists already. Keep one of them and change that."),
    CONTACT_DATA(
            "Le titre ne doit contenir ni numéro, ni adresse, ni lien. Vos contacts s’affichent déjà à côté de l’annonce.",
            "The title must not hold a number, an address or a link. Your contact data are shown beside the listing already."),
    PHOTOS(
            "Les photos ne montrent pas ce bien, ou ne vous appartiennent pas. Mettez vos propres photos.",
            "The photos do not show this property, or are not yours. Put photos of your own."),
    NO_PROPERTY("Ce n’est pas un bien immobilier à vendre ou à louer.", "This is no property for sale or rent."),
    OFFENSIVE(
            "Le texte est blessant ou écarte des personnes. Écrivez-le avec respect pour tous.",
            "The text is offensive or excludes people. Write it with respect for everybody.");

    private final String french;
    private final String english;

    RejectionReason(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /** As the advertiser reads it. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : french;
    }
}
