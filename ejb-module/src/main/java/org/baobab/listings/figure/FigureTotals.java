package org.baobab.listings.figure;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * Sums over some days.
 *
 * @param contacts phone numbers shown, WhatsApp opened and messages written, together
 */
public record FigureTotals(long views, long contacts, long favorites, long phone, long whatsApp, long messages) {
    public static final FigureTotals NONE = of(Map.of());

    static FigureTotals of(Map<FigureKind, Long> counts) {
        long phone = counts.getOrDefault(FigureKind.PHONE, 0L);
        long whatsApp = counts.getOrDefault(FigureKind.WHATSAPP, 0L);
        long messages = counts.getOrDefault(FigureKind.MESSAGE, 0L);
        return new FigureTotals(
                counts.getOrDefault(FigureKind.VIEW, 0L),
                phone + whatsApp + messages,
                counts.getOrDefault(FigureKind.FAVORITE, 0L),
                phone,
                whatsApp,
                messages);
    }

    static FigureTotals of(Collection<Count> counts) {
        Map<FigureKind, Long> sums = new EnumMap<>(FigureKind.class);
        counts.forEach(count -> sums.merge(count.kind(), count.number(), Long::sum));
        return of(sums);
    }

    public boolean isNothing() {
        return views + contacts + favorites == 0;
    }
}
