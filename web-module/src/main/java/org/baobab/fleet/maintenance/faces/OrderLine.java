package org.baobab.fleet.maintenance.faces;

import java.io.Serializable;
import java.util.UUID;
import org.baobab.fleet.faces.FleetKeys;
import org.baobab.fleet.faces.Typed;
import org.baobab.fleet.maintenance.WorkLine;

/** A line of a work order as it is typed; an empty one is none. */
public class OrderLine implements Serializable {
    private final String key = UUID.randomUUID().toString();
    private String kind = WorkLine.Kind.PART.name();
    private String description;
    private String quantity = "1";
    private String unitPrice;
    private String vatRate = "19";

    static OrderLine of(WorkLine line) {
        OrderLine typed = new OrderLine();
        typed.kind = line.kind().name();
        typed.description = line.description();
        typed.quantity = Typed.of(line.quantity());
        typed.unitPrice = Typed.of(line.unitPrice());
        typed.vatRate = Typed.of(line.vatRate());
        return typed;
    }

    boolean isThere() {
        return description != null && !description.isBlank() || unitPrice != null && !unitPrice.isBlank();
    }

    WorkLine line() {
        return new WorkLine(
                FleetKeys.find(WorkLine.Kind.class, kind),
                description,
                Typed.decimal("quantity", quantity),
                Typed.decimal("unitPrice", unitPrice),
                Typed.decimal("vatRate", vatRate));
    }

    public String getKey() {
        return key;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String typed) {
        kind = typed;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String typed) {
        description = typed;
    }

    public String getQuantity() {
        return quantity;
    }

    public void setQuantity(String typed) {
        quantity = typed;
    }

    public String getUnitPrice() {
        return unitPrice;
    }

    public void setUnitPrice(String typed) {
        unitPrice = typed;
    }

    public String getVatRate() {
        return vatRate;
    }

    public void setVatRate(String typed) {
        vatRate = typed;
    }
}
