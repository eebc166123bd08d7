package org.baobab.fleet.maintenance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** A position of a work order, as it is kept. */
@Embeddable
class WorkLineRow {
    @Enumerated(EnumType.STRING)
    private WorkLine.Kind kind;

    private String description;

    private BigDecimal quantity;

    @Column(name = "unit_price")
    private BigDecimal unitPrice;

    @Column(name = "vat_rate")
    private BigDecimal vatRate;

    protected WorkLineRow() {}

    WorkLineRow(WorkLine line) {
        kind = line.kind();
        description = line.description();
        quantity = line.quantity();
        unitPrice = line.unitPrice();
        vatRate = line.vatRate();
    }

    WorkLine line() {
        return new WorkLine(kind, description, plain(quantity), plain(unitPrice), plain(vatRate));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
