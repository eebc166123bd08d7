package org.baobab.bench.job.artifact;

/** A meter reading: so many units at so much each, in thousandths. */
public record BenchRow(long id, long units, long price, long total) {
    public BenchRow(long id, long units, long price) {
        this(id, units, price, 0);
    }

    /** What the processors of all contenders compute: steps of a tariff, and a tax. */
    public BenchRow billed() {
        long first = Math.min(units, 150) * price;
        long second = Math.max(0, Math.min(units, 400) - 150) * price * 13 / 10;
        long third = Math.max(0, units - 400) * price * 17 / 10;
        long net = first + second + third;
        return new BenchRow(id, units, price, net + net * 18 / 100);
    }
}
