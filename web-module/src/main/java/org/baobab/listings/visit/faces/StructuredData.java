package org.baobab.listings.visit.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.baobab.listings.ListingAddress;
import org.baobab.listings.ListingView;
import org.baobab.listings.PhotoView;
import org.baobab.listings.PricePer;
import org.baobab.listings.PropertyType;

/** A listing in the words of schema.org, for search engines. */
@ApplicationScoped
class StructuredData {
    private static final String TYPE = "@type";
    private static final String NAME = "name";

    @Inject
    Site site;

    @Inject
    ListingWords words;

    /** A whole element: data, which no browser runs. */
    String of(ListingView listing, List<PhotoView> photos, String address) {
        JsonObjectBuilder page = Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add(TYPE, "RealEstateListing")
                .add("@id", address)
                .add("url", address)
                .add(NAME, listing.title())
                .add("description", listing.description());
        if (listing.publishedAt() != null) {
            page.add("datePosted", listing.publishedAt().toString());
        }
        JsonArrayBuilder pictures = Json.createArrayBuilder();
        photos.forEach(photo -> pictures.add(whole(words.source(photo, "1600"))));
        page.add("image", pictures).add("offers", offer(listing)).add("about", property(listing));
        // What closes an element in a text would close this one.
        return "<script type=\"application/ld+json\">" + page.build().toString().replace("<", "\\u003c") + "</script>";
    }

    private String whole(String address) {
        return address.startsWith("/") ? site.address(address) : address;
    }

    private static JsonObjectBuilder offer(ListingView listing) {
        JsonObjectBuilder offer = Json.createObjectBuilder()
                .add(TYPE, "Offer")
                .add("price", listing.price().amount())
                .add("priceCurrency", listing.price().currency())
                .add("availability", "https://schema.org/InStock")
                .add(
                        "businessFunction",
                        listing.pricePer() == null
                                ? "http://purl.org/goodrelations/v1#Sell"
                                : "http://purl.org/goodrelations/v1#LeaseOut")
                .add(
                        "offeredBy",
                        Json.createObjectBuilder()
                                .add(TYPE, listing.advertiser().agency() ? "RealEstateAgent" : "Person")
                                .add(NAME, listing.advertiser().name()));
        if (listing.pricePer() != null) {
            offer.add(
                    "priceSpecification",
                    Json.createObjectBuilder()
                            .add(TYPE, "UnitPriceSpecification")
                            .add("price", listing.price().amount())
                            .add("priceCurrency", listing.price().currency())
                            .add("unitCode", listing.pricePer() == PricePer.MONTH ? "MON" : "DAY"));
        }
        return offer;
    }

    private static JsonObjectBuilder property(ListingView listing) {
        JsonObjectBuilder property = Json.createObjectBuilder()
                .add(TYPE, kind(listing.type()))
                .add(NAME, listing.title())
                .add("address", address(listing.address()));
        if (listing.place() != null) {
            property.add(
                    "geo",
                    Json.createObjectBuilder()
                            .add(TYPE, "GeoCoordinates")
                            .add("latitude", listing.place().lat())
                            .add("longitude", listing.place().lng()));
        }
        boolean dwelling = listing.type() == PropertyType.HOUSE || listing.type() == PropertyType.APARTMENT;
        if (dwelling && listing.bedrooms() != null) {
            property.add("numberOfBedrooms", listing.bedrooms());
        }
        if (dwelling && listing.bathrooms() != null) {
            property.add("numberOfBathroomsTotal", listing.bathrooms());
        }
        if (dwelling && listing.area() != null) {
            property.add(
                    "floorSize",
                    Json.createObjectBuilder()
                            .add(TYPE, "QuantitativeValue")
                            .add("value", listing.area())
                            .add("unitCode", "MTK"));
        }
        return property;
    }

    private static JsonObjectBuilder address(ListingAddress address) {
        JsonObjectBuilder written = Json.createObjectBuilder()
                .add(TYPE, "PostalAddress")
                .add("addressCountry", address.country())
                .add("addressLocality", address.city());
        if (address.region() != null) {
            written.add("addressRegion", address.region());
        }
        if (address.street() != null) {
            written.add("streetAddress", address.street());
        }
        return written;
    }

    private static String kind(PropertyType type) {
        return switch (type) {
            case HOUSE -> "House";
            case APARTMENT -> "Apartment";
            case ROOM -> "Room";
            case LAND, OFFICE, SHOP -> "Place";
        };
    }
}
